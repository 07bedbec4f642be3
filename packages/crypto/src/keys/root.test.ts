import { describe, expect, it } from 'vitest';
import { bytesOf, orgId, otherOrgId, root } from '../../vectors/people.ts';
import { CryptoError } from '../error.ts';
import { rootKeys } from './root.ts';

const paper = bytesOf('ROOT of Stichting Samenop', 20);

describe('ROOT', () => {
  it('comes back from the paper', () => {
    expect(rootKeys(paper, orgId)).toEqual(root);
  });

  it('is another for another organisation: one sheet signs for one', () => {
    expect(rootKeys(paper, otherOrgId).publicKey).not.toEqual(root.publicKey);
  });

  it('is another for another sheet', () => {
    expect(rootKeys(bytesOf('another sheet', 20), orgId).publicKey).not.toEqual(root.publicKey);
  });

  it('does not come from an empty or very short sheet', () => {
    for (const size of [0, 8, 15])
      expect(() => rootKeys(bytesOf('x', size), orgId)).toThrow(CryptoError);
  });
});
