import { fromHex, random, toHex } from '@gehoord/crypto';
import type {
  Event,
  EventOf,
  HandoverGround,
  IntakeSummary,
  VerifiedConsent,
} from '@gehoord/protocol';
import { isWritable, type Compartment } from '../core/compartment.ts';
import { MOST_SEEN } from '../core/payload.ts';
import { compartmentsOf, type Dossier } from '../core/dossier.ts';
import { consentsOf } from '../core/consents.ts';
import { answeredPapers, hasPaperWaiting } from '../core/papers.ts';
import { members } from '../core/recipients.ts';
import { foundingOf, keysNow } from '../core/people.ts';
import { outsideIn, personIn, threadOf } from '../core/threads.ts';
import { genesis, grant, turnEpoch } from '../core/write.ts';
import { done, refused, refusedBy, type Outcome } from '../outcome.ts';
import { appends, dossierOf, may, type Desktop, type Plan } from './act.ts';
import { readersFor } from './plans.ts';
import { ownKid } from './sign-in.ts';

/** What may be given, by what right: a signed consent, or the answer sent along without a code. */
interface Ground {
  readonly ground: HandoverGround;
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
      ground: 'CONSENT',
      ...{ requestId, why, readers, report, identity, consents, shown, nonce },
      extract: report === 'EXTRACT' ? extract : null,
      reports: report === 'RAW' ? asked.reports.map((ref) => ref.compartmentId) : [],
      identities: identity ? asked.identities.map((ref) => ref.compartmentId) : [],
      statements: asked.statements.map((ref) => ref.compartmentId),
    };
  }
  const { override } = dossier.state.case;
  const nameless = withoutCode && mayPassOn === 'YES';
  if (override === null && !nameless) return null;
  return {
    ground: override?.ground ?? 'BEFORE_SENDING',
    ...{ requestId: toHex(random(16)), why: '', extract: null, report: 'RAW', identity: false },
    readers: override?.readers ?? readersFor(dossier, desktop).map((reader) => reader.kid),
    ...{ consents: [], shown: '', nonce: '0'.repeat(64), identities: [] },
    reports: compartmentsOf(dossier, 'report').map((compartment) => compartment.id),
    statements: dossier.state.statements.map(({ compartmentId }) => compartmentId),
  };
}

function founderNonceOf(dossier: Dossier): string | null {
  const admitted = dossier.facts.find(({ event }) => event.type === 'PersonAdmitted')?.event;
  return admitted?.type === 'PersonAdmitted' ? admitted.nonce : null;
}

/** How the intake went, for those who do not read it; null where a step is missing. */
function intakeOf({ state: { case: now, statements } }: Dossier): IntakeSummary | null {
  const { notedOn, safetyOn, toldOn } = now.intake;
  if (notedOn === null || safetyOn === null || toldOn === null) return null;
  const answers = statements
    .filter(({ party, newest }) => party.role === 'reporter' && newest.paper === 'INTAKE')
    .flatMap((paper) => paper.answers);
  return { notedOn, safetyOn, toldOn, statement: answers.at(-1)?.answer ?? 'UNSIGNED' };
}

function handedOver(dossier: Dossier, it: Ground): Outcome<EventOf<'HandedOver'>> {
  const founderNonce = founderNonceOf(dossier);
  const { receivedOn, withoutCode } = dossier.state;
  const intake = intakeOf(dossier);
  if (founderNonce === null || receivedOn === null) return refused('DOSSIER_UNKNOWN');
  if (intake === null) return refusedBy('STEPS_NOT_TOLD');
  const { ground, requestId, why, extract, report, identity, consents, shown, nonce } = it;
  return done({
    type: 'HandedOver',
    ...{ requestId, why, extract, report, identity, consents, shown, nonce },
    ...{ receivedOn, founderNonce, withoutCode, ground, intake },
  });
}

/**
 * The papers that go along: those the consent names, all of a report without a code, and those that
 * were answered where a danger or a duty stands in for the consent. Of what a consent names, one that
 * waits or whose newest version was not answered stands in the way; one that broke stays behind.
 */
function papersOf(
  dossier: Dossier,
  { ground, consents, statements }: Ground,
  signed: readonly VerifiedConsent[],
): Outcome<readonly Compartment[]> {
  const open = statements.flatMap((id) => dossier.compartments.get(id) ?? []).filter(isWritable);
  const answered = answeredPapers(dossier).map(({ compartmentId }) => compartmentId);
  if (ground === 'BEFORE_SENDING') return done(open);
  if (consents.length === 0) return done(open.filter(({ id }) => answered.includes(id)));
  const heads = signed.find(({ what }) => what === 'HANDOVER')?.heads ?? [];
  const named = open.filter(({ id }) => heads.some(({ compartmentId }) => compartmentId === id));
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
    if (!ground) return refused('CONSENT_MISSING');
    const made = handedOver(dossier, ground);
    if (!made.ok) return made;
    const event = made.value;
    const readers = members(book, ground.readers);
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
    const logged =
      event.ground === 'DANGER' || event.ground === 'LEGAL_DUTY' ? event.ground : undefined;
    const evidence = {
      ...{ requestId, consents: [...ground.consents], shown, nonce },
      ...(logged && { ground: logged }),
    };
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
