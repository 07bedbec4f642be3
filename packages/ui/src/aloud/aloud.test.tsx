import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { beside } from './aloud.examples.tsx';
import { AloudButton, type Spoken } from './aloud.tsx';

afterEach(cleanup);

test('speaks the words of its own part, each in its language, and nothing that was typed', () => {
  const spoken: Spoken[] = [];
  const speak = (_: Element, words: readonly Spoken[]) => spoken.push(...words);
  render(beside({ label: (what) => `Lees voor: ${what}`, speak }));
  fireEvent.click(screen.getByRole('button', { name: 'Lees voor: Over wie gaat het?' }));
  expect(spoken).toEqual([
    { text: 'Over wie gaat het?', language: 'nl' },
    { text: 'Je mag verder.', language: 'nl' },
    { text: 'مرحبا', language: 'ar' },
    { text: 'Naam', language: 'nl' },
  ]);
});

test('is not there while nothing is read aloud', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  render(<AloudButton what="Taal" />);
  expect(screen.queryByRole('button')).toBeNull();
  vi.unstubAllGlobals();
});
