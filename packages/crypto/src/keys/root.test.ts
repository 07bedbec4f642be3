import { describe, expect, it } from 'vitest';
import { bytesOf, orgId, otherOrgId, root } from '../../vectors/people.ts';
import { H } from '../../vectors/second-reader-base.ts';
import { CryptoError } from '../error.ts';
import { rootKeys, rootMark } from './root.ts';

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

  it('has a mark of 16 bytes that tells it from every other', () => {
    const other = rootKeys(bytesOf('another sheet', 20), orgId);
    expect(rootMark(root.publicKey)).toHaveLength(16);
    expect(rootMark(root.publicKey)).toEqual(H('root-mark', root.publicKey).slice(0, 16));
    expect(rootMark(root.publicKey)).not.toEqual(rootMark(other.publicKey));
  });

  it('does not come from an empty or very short sheet', () => {
    for (const size of [0, 8, 15])
      expect(() => rootKeys(bytesOf('x', size), orgId)).toThrow(CryptoError);
  });
});
