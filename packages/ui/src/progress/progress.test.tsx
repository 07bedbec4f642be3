import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { second } from './progress.examples.tsx';

afterEach(cleanup);

test('progress is said in words', () => {
  render(second());
  expect(screen.getByText('Stap 2 van 4')).toBeTruthy();
});
