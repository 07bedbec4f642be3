import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';
import { two } from './error-summary.examples.tsx';

afterEach(cleanup);

test('it takes the focus when it appears', () => {
  render(two());
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

test('each line leads to its field and leaves nothing in the history', () => {
  render(two());
  const before = location.href;
  fireEvent.click(screen.getByText('Schrijf eerst iets op.'));
  expect(document.activeElement).toBe(screen.getByLabelText('Verhaal'));
  expect(location.href).toBe(before);
});

test('nothing wrong, nothing shown', () => {
  render(<ErrorSummary title="Er mist nog iets" errors={[]} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
