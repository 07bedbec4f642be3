import { render, screen } from '../testing.ts';
import { expect, test } from 'vitest';
import { second } from './examples.tsx';

test('progress is said in words', () => {
  render(second());
  expect(screen.getByText('Stap 2 van 4')).toBeTruthy();
});
