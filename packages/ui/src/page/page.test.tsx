import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { first, next } from './page.examples.tsx';

afterEach(cleanup);

test('the first page leaves the focus where it is', () => {
  render(first());
  expect(document.activeElement).toBe(document.body);
  expect(screen.getByRole('main')).toBeTruthy();
});

test('the heading of a next page takes the focus', () => {
  render(next());
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});
