import type { Transport } from '@gehoord/contract';
import { fromHex, kidOf, toBase64url, toHex, type Recipient } from '@gehoord/crypto';
import { isWritable, readersOf, type Compartment } from '../core/compartment.ts';
import type { Dossier } from '../core/dossier.ts';
import { fits } from '../core/limits.ts';
import { hadKeys, keysNow, refOf, type OutsidePerson } from '../core/people.ts';
import { hearsPeople, outside } from '../core/recipients.ts';
import { personIn, staffReading, staffStaying, threadOf } from '../core/threads.ts';
import { genesis, turnEpoch } from '../core/write.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { publicPerson } from '../reporter/compose.ts';
import { act, dossierOf, may, type Desktop, type Plan } from './act.ts';
import { attemptOf } from './cards.ts';
import { pull } from './feed.ts';
import { canWrite } from './inbox.ts';
import type { ClaimCard, Seat } from './memory.ts';
import { openDossier } from './reading.ts';
import { ownKid } from './sign-in.ts';
import type { Card, NewPerson } from './types.ts';

/** The reporter's way back, for those who hold the case. */
function heldWay({ seat }: Desktop, dossier: Dossier): Compartment | null {
  const way = threadOf(dossier, 'PERSON');
  return way && canWrite(dossier, seat, way) ? way : null;
}

/** Give somebody else than the reporter a way back of their own, read by those who hold the case. */
export const planInvite =
  (id: string, { role, name, about }: NewPerson, { person, claimBy }: ClaimCard): Plan =>
  (desktop) => {
    const { seat, pen, book } = desktop;
    const dossier = dossierOf(seat, id);
    const held = dossier && heldWay(desktop, dossier);
    if (!dossier || !held) return refused('READERS_CHANGED');
    const event = { type: 'PersonInvited', role, name, about, cardUntil: claimBy } as const;
    const hearing = staffReading(held, book).filter(hearsPeople);
    const holders = hearing.map(({ kid }) => kid);
    // They are nobody yet: what they will be decides what they may read.
    const issuedBy = ownKid(seat);
    const party = { id: '', role, keyFrom: 'DESK_ISSUED', issuedBy } as const;
    const refusal = may(seat, dossier, 'person', event, { holders, party });
    if (refusal) return refusal;
    const hears = ({ kid }: Recipient) => holders.includes(toHex(kid));
    const staff = staffStaying(held, book).filter(hears);
    const readers = [...staff, outside(person.pair.keys)];
    const { append } = genesis(pen, fromHex(dossier.id), 'person', event, readers);
    const card = { ...publicPerson(person), expiresOn: claimBy, replaces: null };
    return done({ founding: null, people: [card], appends: [append] });
  };

/** The compartments somebody reads now, as far as this member sees them. */
function openTo(dossier: Dossier, person: OutsidePerson): readonly Compartment[] {
  const reads = (one: Compartment) =>
    readersOf(one).some(({ kid, keys }) => keys !== null && hadKeys(person, kid));
  return [...dossier.compartments.values()].filter(reads);
}

/** The epoch in which a paper was last offered. */
const offeredAt = ({ facts }: Dossier, { id }: Compartment): number =>
  facts
    .filter(({ event, compartment }) => event.type === 'StatementOffered' && compartment.id === id)
    .at(-1)?.line.entry.header.epoch ?? 1;

/**
 * What a reporter answered under a code goes to the directie with it, and they see no exchange from
 * before: so that code stays until then.
 */
const isBound = ({ state }: Dossier, { role, id }: OutsidePerson): boolean =>
  role === 'reporter' &&
  (state.statements.some(({ party }) => party.id === id) || state.consultation?.state === 'GIVEN');

/** Whether another code can be made for somebody: they were given the first one, and all of theirs is held here. */
export function canReplace(dossier: Dossier, seat: Seat, person: OutsidePerson): boolean {
  const way = threadOf(dossier, person.id);
  // A talk that stays with the confidant after a handover cannot be turned by anybody else.
  const whole =
    person.role !== 'reporter' || !dossier.state.handedOver || threadOf(dossier, 'TALK') !== null;
  const open = openTo(dossier, person);
  return (
    person.keyFrom === 'DESK_ISSUED' &&
    seat.role !== 'coordinator' &&
    !isBound(dossier, person) &&
    person.keys.length > 0 &&
    way !== null &&
    whole &&
    open.every((one) => isWritable(one) && (one.kind !== 'person' || canWrite(dossier, seat, one)))
  );
}

/** Whose code was lost, and which: the kid of its keys, hexadecimal. */
interface Lost {
  readonly personId: string;
  readonly why: string;
  readonly lost: string;
}

/**
 * Another code for somebody who lost theirs: every compartment they read turns to the new keys, and
 * the old ones open and sign nothing any more.
 */
export const planReplace =
  (id: string, { personId, why, lost }: Lost, { person, claimBy }: ClaimCard): Plan =>
  ({ seat, pen, book }) => {
    const dossier = dossierOf(seat, id);
    const who = dossier && personIn(dossier, personId);
    const old = who && keysNow(who);
    if (!dossier || !old || !canReplace(dossier, seat, who)) return refused('READERS_CHANGED');
    // Exchanged meanwhile: they have a code, and it is not the one that was lost.
    if (toHex(kidOf(old)) !== lost) return refused('READERS_CHANGED');
    const event = { type: 'CodeReplaced', why, cardUntil: claimBy } as const;
    const refusal = may(seat, dossier, 'person', event, { party: refOf(who) });
    if (refusal) return refusal;
    const own = outside(person.pair.keys);
    const appends = openTo(dossier, who).map((compartment) => {
      // Of a paper only what waits: what was never offered is not theirs to read.
      const since = compartment.kind === 'statement' ? offeredAt(dossier, compartment) : 1;
      const readers = [...staffStaying(compartment, book), own];
      return turnEpoch(pen, compartment, event, readers, { earlierFor: [own], since });
    });
    const card = {
      ...publicPerson(person),
      ...{ expiresOn: claimBy, replaces: toBase64url(kidOf(old)) },
    };
    return done({ founding: null, people: [card], appends });
  };

async function withCard(
  { transport, seat, id }: { transport: Transport; seat: Seat; id: string },
  what: readonly unknown[],
  plan: (card: ClaimCard) => Plan,
): Promise<Outcome<Card>> {
  const named = JSON.stringify([id, what]);
  const { card } = attemptOf(seat, named);
  if (!card) throw new Error('A card was asked for.');
  const result = await act(transport, seat, id, what, plan(card));
  if (!result.ok) return result;
  seat.cards.delete(named);
  return done({ code: card.groups, claimBy: card.claimBy });
}

/** Make a code for somebody else than the reporter. @returns what stands on their card. */
export async function invitePerson(
  transport: Transport,
  seat: Seat,
  id: string,
  person: NewPerson,
): Promise<Outcome<Card>> {
  if (person.about.trim() === '' || person.name.trim() === '') return refused('TEXT_MISSING');
  if (!fits(person.name, person.about)) return refused('TEXT_TOO_LONG');
  // Somebody else may have been faster: one accused gets one card.
  const pulled = await pull(transport, seat);
  if (!pulled.ok) return pulled;
  const opened = await openDossier(transport, seat, id);
  if (!opened.ok) return opened;
  const at = { transport, seat, id };
  return withCard(at, ['invite', person], (card) => planInvite(id, person, card));
}

/** Make another code for somebody who lost theirs. */
export async function replaceCode(
  transport: Transport,
  seat: Seat,
  id: string,
  { personId, why }: { readonly personId: string; readonly why: string },
): Promise<Outcome<Card>> {
  if (why.trim() === '') return refused('TEXT_MISSING');
  if (!fits(why)) return refused('TEXT_TOO_LONG');
  const at = { transport, seat, id };
  const dossier = dossierOf(seat, id);
  const who = dossier && personIn(dossier, personId);
  const keys = who && keysNow(who);
  if (!keys) return refused('READERS_CHANGED');
  const whom = { personId, why, lost: toHex(kidOf(keys)) };
  return withCard(at, ['replace', whom], (card) => planReplace(id, whom, card));
}
