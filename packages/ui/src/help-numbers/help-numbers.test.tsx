import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { two } from './help-numbers.examples.tsx';
import { HELP_NUMBERS } from './help-numbers.tsx';

afterEach(cleanup);

test('each number can be called', () => {
  render(two());
  const link = screen.getByRole('link', { name: /Slachtofferhulp/ });
  expect(link.getAttribute('href')).toBe('tel:09000101');
});

test('the six numbers of the domain are there', () => {
  expect(HELP_NUMBERS.map((it) => it.phone)).toEqual([
    '112',
    '0900-8844',
    '0800-2000',
    '0800-0188',
    '0900-0101',
    '113',
  ]);
});
