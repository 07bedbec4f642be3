import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { danger, info } from './notice.examples.tsx';

afterEach(cleanup);

test('danger that appears is read aloud', () => {
  render(danger());
  expect(screen.getByRole('alert').textContent).toContain('Bel 112.');
});

test('what was there from the start is not', () => {
  render(info());
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText('Goed om te weten')).toBeTruthy();
});
