import { render, screen } from '../testing.ts';
import { expect, test } from 'vitest';
import { danger, info } from './examples.tsx';

test('danger that appears is read aloud', () => {
  render(danger());
  expect(screen.getByRole('alert').textContent).toContain('Bel 112.');
});

test('what was there from the start is not', () => {
  render(info());
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText('Goed om te weten')).toBeTruthy();
});
