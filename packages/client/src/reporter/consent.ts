import {
  extractHash,
  fromBase64url,
  fromHex,
  random,
  sealKeyHashOf,
  shownHash,
  signConsent,
  signWithdrawal,
  toBase64url,
  toHex,
  type Consent,
} from '@gehoord/crypto';
import type { EventOf, HeadRef, SentRef } from '@gehoord/protocol';
import { epochKeys, epochOf, isWritable } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import { closedPapers } from '../core/papers.ts';
import { content, type Pen } from '../core/write.ts';
import { done, refused } from '../outcome.ts';
import { meIn, sentBy, wayOf, type Plan, type Session } from './session.ts';
import type { Reporter } from './types.ts';

type Answer = Parameters<Reporter['answerConsent']>[0];

const same = (a: HeadRef, b: HeadRef) => a.compartmentId === b.compartmentId && a.head === b.head;

/** What the desk names must be what the reporter sent, of the kind it says: nothing is smuggled in. */
function namesOnlyWhatWasSent(session: Session, asked: EventOf<'ConsentAsked'>): boolean {
  const sent = sentBy(session);
  const known = (kind: SentRef['kind'], ref: HeadRef) =>
    sent.some((one) => one.kind === kind && same(one.at, ref));
  return (
    asked.reports.every((ref) => known('report', ref)) &&
    asked.identities.every((ref) => known('identity', ref))
  );
}

/** Of the papers the desk names, those this person answered: no others are signed for. */
export function knownPapers(
  { dossier }: Session,
  asked: Pick<EventOf<'ConsentAsked'>, 'statements'>,
): readonly HeadRef[] {
  const answered = closedPapers(dossier);
  return asked.statements.filter((ref) => answered.some(({ at }) => same(at, ref)));
}

/** Somebody's own way back, as it stands. */
export function ownHead(session: Session): HeadRef[] {
  const way = wayOf(session);
  const head = way?.lines.at(-1)?.hash;
  return way && head ? [{ compartmentId: way.id, head }] : [];
}

/** What one signature stands for. */
interface ToSign extends Pick<
  Consent,
  'what' | 'readers' | 'shown' | 'extract' | 'language' | 'expiresOn'
> {
  readonly heads: readonly HeadRef[];
}

/** Sign one thing, with the key of the code. @returns null without a directory to name. */
export function signedConsent(session: Session, { heads, ...what }: ToSign): string | null {
  const { book } = session.public;
  const { pair } = session.person;
  if (!book.current) return null;
  const consent: Consent = {
    ...{ orgId: book.orgId, dossierId: fromHex(session.dossier.id), consentId: random(16) },
    ...{ ...what, successors: false },
    heads: heads.map(({ compartmentId, head }) => ({
      ...{ compartmentId: fromHex(compartmentId), head: fromHex(head) },
    })),
    ...{ signKey: pair.keys.signKey, sealKeyHash: sealKeyHashOf(pair.keys.sealKey) },
    ...{ provenance: meIn(session).keyFrom, directoryHash: book.current.hash },
  };
  return toBase64url(signConsent(consent, pair.sign));
}

function consentsFor(
  session: Session,
  asked: EventOf<'ConsentAsked'>,
  { choice, shown, language }: Answer,
  nonce: Uint8Array,
): string[] | null {
  const { book } = session.public;
  const named = asked.readers.flatMap((kid) => book.member(kid) ?? []);
  if (!choice || named.length < asked.readers.length) return null;
  const readers = named.map(({ kid, sealKey }) => ({ kid, sealKeyHash: sealKeyHashOf(sealKey) }));
  const summary = choice.report === 'EXTRACT' ? asked.extract : null;
  const extract = summary === null ? null : extractHash(nonce, summary);
  const sign = (what: Consent['what'], heads: readonly HeadRef[]) =>
    signedConsent(session, {
      ...{ what, readers, heads, shown: shownHash(nonce, shown), language },
      ...{ extract: what === 'HANDOVER' ? extract : null, expiresOn: asked.expiresOn },
    });
  const all = [
    sign('HANDOVER', [...ownHead(session), ...knownPapers(session, asked)]),
    ...(choice.report === 'RAW' ? [sign('RAW_REPORT', asked.reports)] : []),
    ...(choice.identity ? [sign('IDENTITY', asked.identities)] : []),
  ].flatMap((one) => one ?? []);
  return all.length > 0 ? all : null;
}

function askedIn(session: Session, requestId: string) {
  const consultation = session.dossier.state.consultation;
  return consultation?.asked.requestId === requestId ? consultation : null;
}

/** Sign or decline, under the code, what stood on the screen. */
export const planAnswer =
  (answer: Answer): Plan =>
  (session, pen: Pen) => {
    const consultation = askedIn(session, answer.requestId);
    const person = wayOf(session);
    if (!person || consultation?.state !== 'ASKED') return refused('NOTHING_TO_DO');
    if (!isWritable(person)) return refused('READERS_CHANGED');
    const { asked } = consultation;
    const { requestId, choice } = answer;
    if (!choice) return done([content(pen, person, { type: 'ConsentDeclined', requestId })]);
    if (!namesOnlyWhatWasSent(session, asked) || asked.expiresOn < today())
      return refused('CONSENT_INVALID');
    const nonce = random(32);
    const consents = consentsFor(session, asked, answer, nonce);
    if (consents === null) return refused('CONSENT_INVALID');
    return done([
      content(pen, person, {
        ...{
          type: 'ConsentGiven',
          requestId,
          report: choice.report,
          identity: choice.identity,
          consents,
        },
        ...{ shown: answer.shown, nonce: toHex(nonce) },
      }),
    ]);
  };

/** Take back what was given. What was read stays read; who reads it is told. */
export const planWithdrawal =
  (requestId: string): Plan =>
  (session, pen) => {
    const consultation = askedIn(session, requestId);
    const person = wayOf(session);
    if (!person || (consultation?.state !== 'GIVEN' && consultation?.state !== 'DONE'))
      return refused('NOTHING_TO_DO');
    // Also where somebody was let in wrongly: to take back must always be possible.
    if (!epochKeys(person, epochOf(person))) return refused('READERS_CHANGED');
    const { sign } = session.person.pair;
    const withdrawals = consultation.given.consents.map((consent) =>
      toBase64url(signWithdrawal(fromBase64url(consent), today(), sign)),
    );
    return done([content(pen, person, { type: 'ConsentWithdrawn', requestId, withdrawals })]);
  };
