import type { Transport } from '@gehoord/contract';
import { dossierIdOf, toBase64url, toHex } from '@gehoord/crypto';
import { isConflicted, oralReadersFor, type StaffMember, type Subject } from '@gehoord/protocol';
import { fits } from '../core/limits.ts';
import { members, outside } from '../core/recipients.ts';
import { genesis } from '../core/write.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { identityEvent, publicPerson, wordsOf } from '../reporter/compose.ts';
import { act, type Plan } from './act.ts';
import { attemptOf } from './cards.ts';
import type { ClaimCard, Seat } from './memory.ts';
import { ownKid } from './sign-in.ts';
import type { OralReport, TakenDown } from './oral-types.ts';

/** Who an oral report about this subject reaches, the one who takes it down first. */
export function oralReaders(seat: Seat, subject: Subject): Outcome<readonly StaffMember[]> {
  const staff = seat.book?.staff ?? [];
  const taker = staff.find((member) => member.kid === ownKid(seat));
  if (!taker) return refused('NOT_ALLOWED');
  // Whoever it is about neither hears it told nor seals it: every reader's client would refuse it.
  if (isConflicted(subject, taker)) return refused('ABOUT_YOURSELF');
  return done(oralReadersFor(subject, staff, taker));
}

/** Take an oral report down: seal it, send it, and give the code for the claim card. */
export async function takeDown(
  transport: Transport,
  seat: Seat,
  report: OralReport,
): Promise<Outcome<TakenDown>> {
  const problem = oralProblem(seat, report);
  if (problem) return problem;
  const what = JSON.stringify(report);
  const { card, nonce } = attemptOf(seat, what, report.withCode);
  const result = await act(
    transport,
    seat,
    null,
    ['take down', what],
    planOral(report, card, nonce),
  );
  if (!result.ok) return result;
  seat.cards.delete(what);
  const dossierId = toHex(dossierIdOf(seat.pairs[0].keys.signKey, nonce));
  return done({ dossierId, code: card?.groups ?? null, claimBy: card?.claimBy ?? null });
}

/** What is wrong with a report taken down, before anything is sealed. */
function oralProblem(seat: Seat, report: OralReport) {
  if (report.form.story.trim() === '') return refused('STORY_MISSING');
  if (!fits(JSON.stringify(report.form))) return refused('TEXT_TOO_LONG');
  if (seat.role === 'coordinator' && !report.told) return refused('STEP_REFUSED');
  return null;
}

/**
 * Domain rule "No code": the answer given while it is told. At the coordinator's door and the
 * directie's own there is nothing to pass on: the directie reads it, and the person was told.
 */
function mayPassOn(seat: Seat, { withCode, mayPassOn }: OralReport): 'YES' | 'NO' | null {
  const confidential = seat.role === 'confidant' || seat.role === 'alternate';
  return withCode || !confidential ? null : (mayPassOn ?? 'NO');
}

/** Seal what somebody told: the same compartments as an online report, founded by the one who wrote. */
const planOral =
  (report: OralReport, card: ClaimCard | null, nonce: Uint8Array): Plan =>
  ({ seat, pen, book }) => {
    const people = oralReaders(seat, report.form.subject);
    if (!people.ok) return people;
    const readers = members(
      book,
      people.value.map((one) => one.kid),
    );
    if (!readers) return refused('NO_READER_LEFT');
    const [pair] = seat.pairs;
    const dossierId = dossierIdOf(pair.keys.signKey, nonce);
    const reporter = card ? [outside(card.person.pair.keys)] : [];
    const withoutCode = card === null;
    const told = report.told || seat.role !== 'coordinator';
    const words = wordsOf(report.form, 'ORAL');
    const story = genesis(
      pen,
      dossierId,
      'report',
      { type: 'ReportReceived', words, withoutCode, mayPassOn: mayPassOn(seat, report), told },
      readers,
    );
    const identity = genesis(
      pen,
      dossierId,
      'identity',
      identityEvent(report.form.identity),
      readers,
    );
    const own = [
      { kind: 'report' as const, at: story.at },
      { kind: 'identity' as const, at: identity.at },
    ];
    const admitted = {
      type: 'PersonAdmitted',
      provenance: 'DESK_ISSUED',
      nonce: toHex(nonce),
      withoutCode,
      own,
    } as const;
    const way = genesis(pen, dossierId, 'person', admitted, [...readers, ...reporter]);
    const confidential = card !== null && (seat.role === 'confidant' || seat.role === 'alternate');
    const talk = confidential
      ? [genesis(pen, dossierId, 'talk', { type: 'TalkOpened' }, [...readers, ...reporter])]
      : [];
    return done({
      founding: {
        dossierId: toBase64url(dossierId),
        founderKey: toBase64url(pair.keys.signKey),
        nonce: toBase64url(nonce),
      },
      people: card
        ? [{ ...publicPerson(card.person), expiresOn: card.claimBy, replaces: null }]
        : [],
      appends: [way, story, identity, ...talk].map(({ append }) => append),
    });
  };
