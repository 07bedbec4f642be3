import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { drawn, letter } from './prose.examples.tsx';
import { partsOf, Prose } from './prose.tsx';

afterEach(cleanup);

test('a text with headings, a list and steps', () => {
  render(letter());
  expect(screen.getAllByRole('heading').map((it) => it.textContent)).toEqual([
    'Zo gaat het',
    'Een vraag',
  ]);
  expect(screen.getAllByRole('list').map((it) => it.tagName)).toEqual(['OL', 'UL']);
  expect(screen.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
    'Je vertelt het.',
    'Wij lezen het.',
    'Geen bewijs nodig.',
    'Geen naam nodig.',
  ]);
});

test('nothing in it becomes part of the page but text', () => {
  const { container } = render(letter());
  expect(container.querySelector('b')).toBeNull();
  expect(screen.getByText('<b>Bel</b> ons. # Dit is geen kop.')).toBeTruthy();
});

test('drawings stand beside the steps they belong to', () => {
  const { container } = render(drawn());
  expect(container.querySelectorAll('ol li svg')).toHaveLength(1);
  expect(container.querySelectorAll('ul li svg')).toHaveLength(0);
});

test.each(['', '\n \n\n', '#', '- ', '1. ', '# \n# '])('%j is shown without failing', (text) => {
  expect(() => render(<Prose text={text} />)).not.toThrow();
  expect(partsOf(text).length).toBeLessThanOrEqual(1);
});

test('lines that end as on Windows are the same lines', () => {
  expect(partsOf('# Kop\r\n\r\n- a\r\n- b')).toEqual(partsOf('# Kop\n\n- a\n- b'));
});
