import { signClaim, toBase64url, type Person } from '@gehoord/crypto';
import type { Event, PartyRole } from '@gehoord/protocol';
import type { Compartment } from '../../packages/client/src/core/compartment.ts';
import type { Dossier } from '../../packages/client/src/core/dossier.ts';
import { members, outside } from '../../packages/client/src/core/recipients.ts';
import { seenIn, turnEpoch, type Append, type Pen } from '../../packages/client/src/core/write.ts';
import { somebody, type Case, type Organisation } from './world.ts';

/* Cards that the directie gives, for attacks by whoever kept one. */

/** A card for somebody, without its digits. */
export const card = (person: Person) => ({ groups: [], person, claimBy: '2099-01-01' });

export const asBram = (it: Case) => it.read(it.organisation.pairs.bram);
export const asLotte = (it: Case) => it.read(it.organisation.pairs.lotte);

export const penOf = ({ book }: Organisation, author: Pen['author'], dossier: Dossier): Pen => ({
  author,
  book,
  seen: seenIn(dossier),
});

/** Somebody's way back. */
export function wayOf(dossier: Dossier, who: PartyRole): Compartment {
  const way = dossier.outside.find(({ role }) => role === who)?.way;
  if (!way) throw new Error(`Nobody is the ${who}.`);
  return way;
}

/** Both of the directie. */
export const staff = (organisation: Organisation) =>
  members(organisation.book, [organisation.kidOf('bram'), organisation.kidOf('lotte')]) ?? [];

/** Whoever has somebody's card exchanges it. @returns the code they have now. */
export function claimWith(it: Case, { pair }: Person, who: PartyRole): Person {
  const own = somebody();
  const dossier = it.read(pair);
  const way = wayOf(dossier, who);
  const claim = signClaim(
    {
      ...{ dossierId: way.place.dossierId, oldKid: pair.kid, newKeys: own.pair.keys },
      ...{ newLocatorHash: own.locatorHash, newSignInKey: own.signIn.publicKey },
    },
    pair.sign,
    own.pair.sign,
  );
  const event: Event = { type: 'Claimed', claim: toBase64url(claim) };
  const again = outside(own.pair.keys);
  const readers = [...staff(it.organisation), again];
  const pen = penOf(it.organisation, pair, dossier);
  it.add([turnEpoch(pen, way, event, readers, { earlierFor: [again] })]);
  return own;
}

/** Bram's modified client writes what it likes. @returns what Lotte's makes of it. */
export function force(it: Case, make: (dossier: Dossier, pen: Pen) => readonly Append[]): Dossier {
  const dossier = asBram(it);
  it.add(make(dossier, penOf(it.organisation, it.organisation.pairs.bram, dossier)));
  return asLotte(it);
}
