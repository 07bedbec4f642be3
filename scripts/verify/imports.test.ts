import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
const sources = ['page', 'words', '.'].flatMap((room) =>
  readdirSync(join(folder, room))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'cli.ts')
    .map((name) => join(folder, room, name)),
);
const namesIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(
    ([, name]) => name ?? '',
  );

describe('the page', () => {
  it('stands on noble and itself: nothing of packages/, nothing of Node', () => {
    const names = sources.flatMap(namesIn);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names)
      expect(name).toMatch(/^@noble\/(curves|hashes)\/|^\.{1,2}\/[a-z/]+\.ts$/);
    for (const name of names) expect(name).not.toContain('packages');
  });

  it('builds no markup from strings', () => {
    const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/);
  });
});
