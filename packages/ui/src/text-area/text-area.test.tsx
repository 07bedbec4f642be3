import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { empty, nearLimit, wrong } from './text-area.examples.tsx';
import { TextArea } from './text-area.tsx';

afterEach(cleanup);

test('there is no counter while there is room', () => {
  render(empty());
  expect(screen.getByRole('status').textContent).toBe('');
});

test('near the limit it says how much is left', () => {
  render(nearLimit());
  expect(screen.getByRole('status').textContent).toBe('Nog 5 tekens');
});

test('nothing typed or pasted past the limit is cut off', () => {
  const long = 'a'.repeat(130);
  render(
    <TextArea
      id="s"
      label="Verhaal"
      value={long}
      limit={100}
      limitText={(left) => `${-left} te veel`}
      onInput={() => undefined}
    />,
  );
  const box = screen.getByLabelText<HTMLTextAreaElement>('Verhaal');
  expect(box.value).toHaveLength(130);
  expect(box.hasAttribute('maxlength')).toBe(false);
  expect(screen.getByRole('status').textContent).toBe('30 te veel');
});

test('an error belongs to the box', () => {
  render(wrong());
  expect(screen.getByLabelText('Wat is er gebeurd?').getAttribute('aria-describedby')).toBe(
    'story-error',
  );
});
