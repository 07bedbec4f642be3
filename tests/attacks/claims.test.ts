import { dossierIdOf, random, signClaim, toBase64url, toHex } from '@gehoord/crypto';
import type { Event } from '@gehoord/protocol';
import { beforeAll, describe, expect, test } from 'vitest';
import { members, outside } from '../../packages/client/src/core/recipients.ts';
import { personIn, threadOf } from '../../packages/client/src/core/threads.ts';
import { content, genesis, turnEpoch, type Pen } from '../../packages/client/src/core/write.ts';
import { Case, Organisation, rulesIn, somebody } from './world.ts';

/*
 * Attack 4: a code that the desk made is exchanged for one of the reporter's own. Only a claim for
 * this dossier and this code, signed by the old keys and the new ones, brings in new keys.
 */

let organisation: Organisation;
beforeAll(() => {
  organisation = new Organisation();
});

/** Noor took down what Ria told, and made a code for her. */
function takenDown() {
  const [ria, nonce] = [somebody(), random(16)];
  const { noor } = organisation.pairs;
  const dossierId = dossierIdOf(noor.keys.signKey, nonce);
  const it = new Case(organisation);
  it.stored.clear();
  const pen: Pen = { author: noor, book: organisation.book, seen: [] };
  const admitted: Event = {
    ...{ type: 'PersonAdmitted', provenance: 'DESK_ISSUED', nonce: toHex(nonce) },
    ...{ withoutCode: false, own: [] },
  };
  const readers = members(organisation.book, [organisation.kidOf('noor')]) ?? [];
  it.add([
    genesis(pen, dossierId, 'person', admitted, [...readers, outside(ria.pair.keys)]).append,
  ]);
  return { it, ria, dossierId, readers };
}

/** Exchange the code, whatever the claim says, and then write under the new keys. */
function exchange(
  change: Partial<Parameters<typeof signClaim>[0]> = {},
  signedBy?: 'SOMEBODY_ELSE',
) {
  const { it, ria, dossierId, readers } = takenDown();
  const [own, stranger] = [somebody(), somebody()];
  const person = threadOf(it.readAs(toHex(dossierId), ria.pair), 'PERSON');
  if (!person) throw new Error('No way back.');
  const claim = signClaim(
    {
      ...{ dossierId, oldKid: ria.pair.kid, newKeys: own.pair.keys },
      ...{ newLocatorHash: own.locatorHash, newSignInKey: own.signIn.publicKey },
      ...change,
    },
    signedBy ? stranger.pair.sign : ria.pair.sign,
    own.pair.sign,
  );
  const pen = { author: ria.pair, book: organisation.book, seen: [] };
  const event: Event = { type: 'Claimed', claim: toBase64url(claim) };
  const again = outside(own.pair.keys);
  it.add([turnEpoch(pen, person, event, [...readers, again], { earlierFor: [again] })]);
  return { it, own, dossierId };
}

/** What Noor's client makes of it. */
function seenByNoor({ it, dossierId }: ReturnType<typeof exchange>) {
  const dossier = it.readAs(toHex(dossierId), organisation.pairs.noor);
  return { rules: rulesIn(dossier), keys: personIn(dossier, 'PERSON')?.keys.length };
}

describe('a claim', () => {
  test('for this dossier and this code, signed by both, brings in the new keys', () => {
    const done = exchange();
    expect(seenByNoor(done)).toEqual({ rules: [], keys: 2 });
    const dossier = done.it.readAs(toHex(done.dossierId), done.own.pair);
    const person = threadOf(dossier, 'PERSON');
    if (!person) throw new Error('No way back.');
    const pen = { author: done.own.pair, book: organisation.book, seen: [] };
    done.it.add([content(pen, person, { type: 'MessageWritten', text: 'Ik ben er.' })]);
    expect(seenByNoor(done)).toEqual({ rules: [], keys: 2 });
  });

  test.each<[string, () => ReturnType<typeof exchange>]>([
    ['of another dossier', () => exchange({ dossierId: random(16) })],
    ['of another code', () => exchange({ oldKid: random(16) })],
    ['that somebody else signed in place of the old code', () => exchange({}, 'SOMEBODY_ELSE')],
  ])('%s brings in nobody', (_, attempt) => {
    const { rules, keys } = seenByNoor(attempt());
    expect(keys).toBe(1);
    expect(rules).toContain('READER_UNKNOWN');
  });
});
