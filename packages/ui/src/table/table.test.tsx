import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { empty, filled } from './table.examples.tsx';

afterEach(cleanup);

test('rows and headings keep their roles on a narrow screen', () => {
  render(filled());
  expect(screen.getByRole('table', { name: 'Meldingen' })).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(3);
  expect(screen.getByRole('columnheader', { name: 'Dagen' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '14' })).toBeTruthy();
});

test('nothing there says so', () => {
  render(empty());
  expect(screen.getByText('Er zijn geen meldingen.')).toBeTruthy();
});
