import { render, screen } from '../testing.ts';
import { expect, test } from 'vitest';
import { closed, open } from './examples.tsx';

test('it starts closed', () => {
  render(closed());
  expect(screen.getByText('Wie ben jij?').closest('details')?.open).toBe(false);
});

test('it can start open', () => {
  render(open());
  expect(screen.getByText('Wie ben jij?').closest('details')?.open).toBe(true);
});
