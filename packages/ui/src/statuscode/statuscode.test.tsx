import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { six } from './statuscode.examples.tsx';

afterEach(cleanup);

test('it is read group by group, digit by digit', () => {
  render(six());
  expect(screen.getByText('Groep 1 van 6: 0 4 8 2')).toBeTruthy();
  expect(screen.getByText('Groep 6 van 6: 7 1 5 8')).toBeTruthy();
});

test('it runs left to right in every language and each group has its own shape', () => {
  render(six());
  const code = screen.getByRole('list', { name: 'Jouw code' });
  expect(code.getAttribute('dir')).toBe('ltr');
  const shapes = [...code.querySelectorAll('path')].map((it) => it.getAttribute('d'));
  expect(new Set(shapes).size).toBe(6);
});
