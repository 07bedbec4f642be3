import { describe, expect, it } from 'vitest';
import { WORDS } from './nl.ts';

/** A word as it sounds, so that words which sound alike come out the same. */
const sound = (word: string) =>
  word
    .replace(/ij/g, 'ei')
    .replace(/ouw|auw|ou/g, 'au')
    .replace(/(?<!s)ch/g, 'g')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/th/g, 't')
    .replace(/d$/, 't')
    .replace(/b$/, 'p');

describe('the words of a passphrase', () => {
  it('are 2048, 11 bits each', () => {
    expect(WORDS).toHaveLength(2048);
  });

  it('are all different, also by ear', () => {
    expect(new Set(WORDS).size).toBe(2048);
    expect(new Set(WORDS.map(sound)).size).toBe(2048);
  });

  it('have 4 to 8 letters that are on every keyboard', () => {
    expect(WORDS.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  });

  it('never stand beside their own plural or diminutive', () => {
    const all = new Set(WORDS);
    const ends = ['en', 's', 'n', 'je', 'tje'];
    const pairs = WORDS.filter((word) => ends.some((end) => all.has(word + end)));
    expect(pairs).toEqual([]);
  });
});
