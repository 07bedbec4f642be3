import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as everything from './index.ts';
import * as verify from './verify.ts';

const source = readFileSync(new URL('verify.ts', import.meta.url), 'utf8');

describe('what the api may use', () => {
  it('makes, opens and signs nothing', () => {
    const names = Object.keys(verify);
    expect(names.filter((name) => /sign[A-Z]|seal[A-Z]|open|wrap|new|random/.test(name))).toEqual([
      'sealKeyHashOf',
    ]);
    expect(names).not.toContain('personOf');
    expect(names).not.toContain('rootKeys');
  });

  it('is named one by one, so that nothing slips in', () => {
    expect(source).not.toMatch(/export \*/);
  });

  it('is all there for the clients too', () => {
    expect(Object.keys(everything)).toEqual(expect.arrayContaining(Object.keys(verify)));
  });
});
