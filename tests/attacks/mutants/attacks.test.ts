import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ATTACKS } from './attacks.ts';

const mutants = ATTACKS.flatMap((attack) => attack.mutants);

describe('the checks that stop an attack', () => {
  test.each(mutants)('$file: $find', ({ file, find, test: at }) => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
    expect(existsSync(at)).toBe(true);
  });

  test('are named once each', () => {
    expect(new Set(mutants.map(({ file, find }) => file + find)).size).toBe(mutants.length);
  });
});
