import { fromHex, random, toHex } from '@gehoord/crypto';
import type { EventOf, Event, VerifiedConsent } from '@gehoord/protocol';
import { isWritable, type Compartment } from '../core/compartment.ts';
import { MOST_SEEN } from '../core/payload.ts';
import { compartmentsOf, type Dossier } from '../core/dossier.ts';
import { consentsOf } from '../core/consents.ts';
import { answeredPapers, hasPaperWaiting } from '../core/papers.ts';
import { members } from '../core/recipients.ts';
import { foundingOf, keysNow } from '../core/people.ts';
import { outsideIn, personIn, threadOf } from '../core/threads.ts';
import { genesis, grant, turnEpoch } from '../core/write.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { appends, dossierOf, may, type Desktop, type Plan } from './act.ts';
import { readersFor } from './plans.ts';
import { ownKid } from './sign-in.ts';

/** What may be given, by what right: a signed consent, or the answer sent along without a code. */
interface Ground {
  readonly requestId: string;
  readonly why: string;
  readonly extract: string | null;
  readonly readers: readonly string[];
  readonly report: 'RAW' | 'EXTRACT';
  readonly identity: boolean;
  readonly consents: readonly string[];
  readonly shown: string;
  readonly nonce: string;
  readonly reports: readonly string[];
  readonly identities: readonly string[];
  readonly statements: readonly string[];
}

function groundOf(dossier: Dossier, desktop: Desktop): Ground | null {
  const { consultation, withoutCode, mayPassOn } = dossier.state;
  if (consultation?.state === 'GIVEN') {
    const { asked, given } = consultation;
    const { requestId, why, extract, readers } = asked;
    const { report, identity, consents, shown, nonce } = given;
    return {
      ...{ requestId, why, readers, report, identity, consents, shown, nonce },
      extract: report === 'EXTRACT' ? extract : null,
      reports: report === 'RAW' ? asked.reports.map((ref) => ref.compartmentId) : [],
      identities: identity ? asked.identities.map((ref) => ref.compartmentId) : [],
      statements: asked.statements.map((ref) => ref.compartmentId),
    };
  }
  if (!withoutCode || mayPassOn !== 'YES') return null;
  return {
    ...{ requestId: toHex(random(16)), why: '', extract: null, report: 'RAW', identity: false },
    readers: readersFor(dossier, desktop).map((reader) => reader.kid),
    ...{ consents: [], shown: '', nonce: '0'.repeat(64), identities: [] },
    reports: compartmentsOf(dossier, 'report').map((compartment) => compartment.id),
    statements: dossier.state.statements.map(({ compartmentId }) => compartmentId),
  };
}

function founderNonceOf(dossier: Dossier): string | null {
  const admitted = dossier.facts.find(({ event }) => event.type === 'PersonAdmitted')?.event;
  return admitted?.type === 'PersonAdmitted' ? admitted.nonce : null;
}

function handedOver(dossier: Dossier, ground: Ground): EventOf<'HandedOver'> | null {
  const founderNonce = founderNonceOf(dossier);
  const { receivedOn, withoutCode } = dossier.state;
  if (founderNonce === null || receivedOn === null) return null;
  const { requestId, why, extract, report, identity, consents, shown, nonce } = ground;
  return {
    type: 'HandedOver',
    ...{ requestId, why, extract, report, identity, consents, shown, nonce },
    ...{ receivedOn, founderNonce, withoutCode },
  };
}

/**
 * The papers that go along: those the consent names, or all of a report without a code. One that
 * waits, or whose newest version was not answered, stands in the way; one that broke stays behind.
 */
function papersOf(
  dossier: Dossier,
  { consents, statements }: Ground,
  signed: readonly VerifiedConsent[],
): Outcome<readonly Compartment[]> {
  const open = statements.flatMap((id) => dossier.compartments.get(id) ?? []).filter(isWritable);
  if (consents.length === 0) return done(open);
  const heads = signed.find(({ what }) => what === 'HANDOVER')?.heads ?? [];
  const named = open.filter(({ id }) => heads.some(({ compartmentId }) => compartmentId === id));
  const answered = answeredPapers(dossier).map(({ compartmentId }) => compartmentId);
  const finished = named.every(({ id }) => answered.includes(id)) && !hasPaperWaiting(dossier);
  return finished ? done(named) : refused('PAPER_WAITS');
}

/**
 * Hand a confidential report over: give the readers exactly what the reporter's consent names, and
 * turn the way back to them. The receiver keeps the talk, and reads nothing the directie writes.
 */
export const planHandover =
  (id: string): Plan =>
  (desktop) => {
    const { seat, pen, book } = desktop;
    const dossier = dossierOf(seat, id);
    const person = dossier && threadOf(dossier, 'PERSON');
    if (!dossier || !person) return refused('DOSSIER_UNKNOWN');
    if (!isWritable(person)) return refused('READERS_CHANGED');
    const reporter = personIn(dossier, 'PERSON');
    const ground = groundOf(dossier, desktop);
    const event = ground && handedOver(dossier, ground);
    const readers = ground && members(book, ground.readers);
    if (!ground || !event) return refused('CONSENT_MISSING');
    if (!readers || readers.length === 0) return refused('NO_READER_LEFT');
    const consents = consentsOf(event, {
      ...{ book, place: person.place, state: dossier.state },
      ...{ keys: reporter && keysNow(reporter), keyFrom: foundingOf(dossier, book) },
    });
    const grants = readers.map(({ kid }) => toHex(kid));
    const papers = papersOf(dossier, ground, consents);
    if (!papers.ok) return papers;
    const refusal = may(seat, dossier, 'consult', event, { consents, grants });
    if (refusal) return refusal;
    const { requestId, shown, nonce } = ground;
    const evidence = { requestId, consents: [...ground.consents], shown, nonce };
    const holder: Event = { type: 'HolderChanged', ...evidence };
    const access: Event = { type: 'AccessGranted', ...evidence };
    const known = (ids: readonly string[]) =>
      ids.flatMap((one) => dossier.compartments.get(one) ?? []);
    const given = known([...ground.reports, ...ground.identities]);
    const own = members(book, [ownKid(seat)]) ?? [];
    const handed = genesis(pen, fromHex(dossier.id), 'consult', event, [...own, ...readers]);
    // The change of holder comes after what was handed over, and so does all the reporter writes then:
    // the reporter does not see the one, so only the other can tell a reader which was first.
    const first = { ...handed.at, seq: 0 };
    const after = { ...pen, seen: [first, ...pen.seen].slice(0, MOST_SEEN) };
    return done(
      appends(
        turnEpoch(after, person, holder, [...readers, ...outsideIn(person)]),
        ...given.map((compartment) => grant(pen, compartment, access, readers)),
        // With what came before, and without who hands over: they read nothing the directie writes.
        ...papers.value.map((paper) =>
          turnEpoch(pen, paper, access, readers, { earlierFor: readers }),
        ),
        handed.append,
      ),
    );
  };
