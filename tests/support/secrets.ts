import type { Secret } from './canary.ts';

const PIECE = 24;
const STEP = 12;
const LONG_WORD = /\p{Lu}\p{Ll}{9,}/gu;

const wholly = (name: string, value: string): Secret => ({ name: `${name}: ${value}`, value });
const partly = (name: string, value: string): Secret => ({ ...wholly(name, value), part: true });

/** Runs of neighbours: whoever leaks a part leaks one of these. */
function runs(parts: readonly string[], size: number, ways: readonly string[]): readonly string[] {
  const starts = parts.slice(0, Math.max(1, parts.length - size + 1));
  return starts.flatMap((_, at) => ways.map((way) => parts.slice(at, at + size).join(way)));
}

/** A text somebody typed: the whole, the words nobody else would use, and every part of it. */
export function textSecrets(name: string, text: string): readonly Secret[] {
  const pieces: string[] = [];
  for (let at = 0; at + PIECE < text.length; at += STEP) pieces.push(text.slice(at, at + PIECE));
  const words = (text.match(LONG_WORD) ?? []).filter((word) => word !== text);
  return [
    wholly(name, text),
    ...words.map((word) => wholly(name, word)),
    ...pieces.map((piece) => partly(name, piece)),
  ];
}

/** A statuscode: with and without spaces, and in parts of three groups. */
export const codeSecrets = (name: string, groups: readonly string[]): readonly Secret[] => [
  ...['', ' ', '-'].map((way) => wholly(name, groups.join(way))),
  ...runs(groups, 3, ['', ' ', '-']).map((value) => partly(name, value)),
];

/** A code on paper, in capitals and without, and in parts of four groups. */
export function paperSecrets(name: string, code: string): readonly Secret[] {
  const groups = code.split('-');
  const ways = ['', ' ', '-'];
  return [
    ...ways.map((way) => wholly(name, groups.join(way))),
    ...runs(groups, 4, ways).map((value) => partly(name, value)),
    ...ways.map((way) => partly(name, groups.join(way).toLowerCase())),
    ...runs(groups, 4, ways).map((value) => partly(name, value.toLowerCase())),
  ];
}

/** A passphrase, and parts of three words. */
export const phraseSecrets = (name: string, phrase: string): readonly Secret[] => [
  wholly(name, phrase),
  ...runs(phrase.split(' '), 3, [' ', '-', '']).map((value) => partly(name, value)),
];

/** Bytes of a key, a seed or a token. */
export const bytesSecret = (name: string, value: Uint8Array): Secret => ({ name, value });
