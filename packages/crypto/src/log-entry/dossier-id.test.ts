import { describe, expect, it } from 'vitest';
import { amira, bytesOf, selam } from '../../vectors/people.ts';
import { unnoticed } from '../../vectors/tamper.ts';
import { equal, hash } from '../hash.ts';
import { dossierIdOf } from './dossier-id.ts';

const nonce = bytesOf('nonce');
const id = dossierIdOf(amira.keys.signKey, nonce);

describe('the id of a dossier', () => {
  it('is the first half of a hash over its founder and a nonce', () => {
    expect(id).toEqual(hash('dossier', amira.keys.signKey, nonce).subarray(0, 16));
    expect(id).toHaveLength(16);
  });

  it('cannot be taken by somebody else, nor made from another nonce', () => {
    expect(dossierIdOf(selam.keys.signKey, nonce)).not.toEqual(id);
    expect(unnoticed(nonce, (other) => equal(dossierIdOf(amira.keys.signKey, other), id))).toEqual(
      [],
    );
  });
});
