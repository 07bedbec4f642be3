import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { closed, open } from './fold.examples.tsx';

afterEach(cleanup);

test('it starts closed', () => {
  render(closed());
  expect(screen.getByText('Wie ben jij?').closest('details')?.open).toBe(false);
});

test('it can start open', () => {
  render(open());
  expect(screen.getByText('Wie ben jij?').closest('details')?.open).toBe(true);
});
