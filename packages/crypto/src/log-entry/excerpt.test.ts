import { describe, expect, it } from 'vitest';
import { amira, noor } from '../../vectors/people.ts';
import { answer, genesis } from '../../vectors/report-case.ts';
import { refused, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import { concat, struct, text } from '../encoding.ts';
import { excerptOf, parseExcerpt, verifyExcerpt } from './excerpt.ts';

const excerpt = excerptOf(genesis);
const holds = (bytes: Uint8Array, by = amira) =>
  verifyExcerpt(parseExcerpt(bytes), by.keys.signKey);

describe('an excerpt of an entry', () => {
  it('shows the header and who signed it, without what is sealed', () => {
    expect(parseExcerpt(excerpt).header).toEqual(genesis.header);
    expect(holds(excerpt)).toBe(true);
    expect(holds(excerpt, noor)).toBe(false);
    expect(holds(excerptOf(answer), noor)).toBe(true);
    const sealed = Buffer.from(genesis.ciphertext.subarray(24, 56));
    expect(Buffer.from(excerpt).includes(sealed)).toBe(false);
  });

  it('is refused with any byte changed, cut off or added', () => {
    expect(unnoticed(excerpt, holds, 7)).toEqual([]);
    for (const bytes of wrongLengths(excerpt)) expect(refused(() => holds(bytes))).toBe(true);
    expect(refused(() => holds(concat([excerpt, struct(text(''))])))).toBe(true);
  });

  it('is signed by a key of 32 bytes', () => {
    const read = parseExcerpt(excerpt);
    for (const key of wrongLengths(amira.keys.signKey))
      expect(verifyExcerpt(read, key)).toBe(false);
  });
});
