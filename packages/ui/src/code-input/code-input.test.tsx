import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { empty } from './code-input.examples.tsx';
import { caretAfter, grouped } from './grouping.ts';

afterEach(cleanup);

const type = (text: string): string => {
  render(empty());
  const field = screen.getByLabelText<HTMLInputElement>('Jouw code');
  fireEvent.input(field, { target: { value: text } });
  return field.value;
};

test('digits fall into groups of four', () => {
  expect(type('048219375')).toBe('0482 1937 5');
});

test('a pasted code with hyphens and line breaks is fine', () => {
  expect(type('0482-1937\n5520 6614')).toBe('0482 1937 5520 6614');
});

test('letters disappear from the field', () => {
  expect(type('04a')).toBe('04');
});

test('no digit is cut off, so that a code that is too long can be seen', () => {
  expect(type('1'.repeat(26)).replaceAll(' ', '')).toHaveLength(26);
});

test.each([
  [0, 0],
  [4, 4],
  [5, 6],
  [8, 9],
  [9, 11],
])('after %i digits the caret stands at %i', (digits, place) => {
  expect(caretAfter(digits)).toBe(place);
  expect(grouped('1'.repeat(digits))).toHaveLength(place);
});

test('Enter opens, though the field has two lines', () => {
  const submit = vi.fn((event: Event) => event.preventDefault());
  render(
    <form onSubmit={submit}>
      {empty()}
      <button type="submit">Openen</button>
    </form>,
  );
  fireEvent.keyDown(screen.getByLabelText('Jouw code'), { key: 'Enter' });
  expect(submit).toHaveBeenCalledOnce();
});
