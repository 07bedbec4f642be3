import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { arabic, plain, turnedRound } from './paper-text.examples.tsx';
import { piecesOf } from './paper-text.tsx';

afterEach(cleanup);

const whole = (text: string) =>
  piecesOf(text)
    .map((piece) => piece.text)
    .join('');

test('a paper stands there as it was written, in its language', () => {
  const { container } = render(plain());
  const paper = container.querySelector('[lang="nl"]');
  expect(paper?.textContent).toBe('Wat is er gebeurd?\nHij stuurde ’s nachts berichten.');
  expect(screen.queryByText(/tekens die je niet ziet/)).toBeNull();
});

test('an Arabic paper decides its own direction', () => {
  const { container } = render(arabic());
  expect(container.querySelector('[lang="ar"]')?.getAttribute('dir')).toBe('auto');
});

test('what would turn words round is shown, and said', () => {
  const { container } = render(turnedRound());
  expect(container.textContent).toContain('Hij gaf mij [U+202E]02[U+202C] euro.');
  expect(container.textContent).not.toContain('\u202e');
  expect(screen.getByText(/tekens die je niet ziet/)).toBeDefined();
});

describe('hidden characters', () => {
  test.each([
    ['\u0000', '[U+0000]'],
    ['\u00ad', '[U+00AD]'],
    ['\u061c', '[U+061C]'],
    ['\u200b', '[U+200B]'],
    ['\u2066', '[U+2066]'],
    ['\ufeff', '[U+FEFF]'],
    ['\u{e0041}', '[U+E0041]'],
  ])('%j is named', (char, name) => {
    expect(whole(`a${char}b`)).toBe(`a${name}b`);
  });

  test.each(['می\u200cخواهم', '👩\u200d⚕️', 'é', 'ትግርኛ', 'line\nline\ttab'])(
    '%j is left alone',
    (text) => {
      expect(whole(text)).toBe(text);
    },
  );
});
