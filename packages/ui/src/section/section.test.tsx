import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { plain, withAction } from './section.examples.tsx';

afterEach(cleanup);

test('a section stands under a second-level heading', () => {
  render(plain());
  expect(screen.getByRole('heading', { level: 2, name: 'Hoe gaat het nu verder?' })).toBeTruthy();
});

test('a smaller one can carry an action', () => {
  render(withAction());
  expect(screen.getByRole('heading', { level: 3, name: 'Jouw verhaal' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Veranderen' })).toBeTruthy();
});
