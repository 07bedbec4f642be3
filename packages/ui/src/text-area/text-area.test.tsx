import { render, screen } from '../testing.ts';
import { expect, test } from 'vitest';
import { empty, nearLimit, wrong } from './examples.tsx';
import { TextArea } from './text-area.tsx';

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
  const box = screen.getByLabelText('Verhaal') as HTMLTextAreaElement;
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
