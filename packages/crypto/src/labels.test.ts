import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LABELS } from './labels.ts';

const here = dirname(fileURLToPath(import.meta.url));
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'labels.ts')
  .map((file) => readFileSync(join(here, file), 'utf8'))
  .join('\n');

/** How often a label is handed to something that hashes, derives, seals or signs. */
const uses = (label: string) =>
  sources.match(
    new RegExp(`(hash|kdf|sign|verify|wrap|unwrap)\\((?:[^'"]{0,80},)?\\s*'${label}'`, 'g'),
  ) ?? [];

/** Making and checking the same thing is one purpose. */
const purposes = (label: string) =>
  new Set(
    uses(label).map((use) =>
      use.split('(')[0]?.replace('verify', 'sign').replace('unwrap', 'wrap'),
    ),
  ).size;

describe('labels', () => {
  it('are all different', () => {
    expect(new Set(LABELS).size).toBe(LABELS.length);
  });

  it('are short plain words, so that no two spellings look alike', () => {
    for (const label of LABELS) expect(label).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('stand for one purpose each', () => {
    expect(LABELS.filter((label) => purposes(label) > 1)).toEqual([]);
  });

  it('are all used here, but for those that the client and the api use', () => {
    const elsewhere = [
      'upload',
      'vault-key',
      'trail',
      'wrap',
      'invitation',
      'setup',
      'invitation-seal',
    ];
    expect(LABELS.filter((label) => uses(label).length === 0)).toEqual(elsewhere);
  });
});
