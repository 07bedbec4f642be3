import { random, toHex } from '@gehoord/crypto';
import {
  addDays,
  handoverReadersFor,
  type HeadRef,
  type StatusCode,
  type Subject,
} from '@gehoord/protocol';
import { isWritable } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import { compartmentsOf, type Dossier } from '../core/dossier.ts';
import { answeredPapers, hasPaperWaiting } from '../core/papers.ts';
import { refOf } from '../core/people.ts';
import { members } from '../core/recipients.ts';
import { personIn, threadOf, type ThreadId } from '../core/threads.ts';
import { content, genesis } from '../core/write.ts';
import { done, refused } from '../outcome.ts';
import { appends, dossierOf, may, type Desktop, type Plan } from './act.ts';
import { ownKid } from './sign-in.ts';

const CONSENT_DAYS = 90;

/** Say something to the reporter, or to somebody else who was given a code. */
export const planMessage =
  (id: string, thread: ThreadId, text: string): Plan =>
  ({ seat, pen }) => {
    const dossier = dossierOf(seat, id);
    const compartment = dossier && threadOf(dossier, thread);
    if (!dossier || !compartment?.kind) return refused('DOSSIER_UNKNOWN');
    if (!isWritable(compartment)) return refused('READERS_CHANGED');
    const event = { type: 'MessageWritten', text } as const;
    // The accused does not read every name: whose conversation it is decides.
    const also = { party: refOf(personIn(dossier, thread === 'TALK' ? 'PERSON' : thread)) };
    return (
      may(seat, dossier, compartment.kind, event, also) ??
      done(appends(content(pen, compartment, event)))
    );
  };

/** Set the line somebody sees, with a promised date or without. */
export const planStatus =
  (id: string, status: StatusCode, nextOn: string | null, thread: ThreadId): Plan =>
  ({ seat, pen }) => {
    const dossier = dossierOf(seat, id);
    const person = dossier && threadOf(dossier, thread);
    if (!dossier || !person) return refused('DOSSIER_UNKNOWN');
    if (!isWritable(person)) return refused('READERS_CHANGED');
    const event = { type: 'StatusSet', status, nextOn } as const;
    return may(seat, dossier, 'person', event) ?? done(appends(content(pen, person, event)));
  };

/** A note only this member reads; the first one starts the compartment. */
export const planNote =
  (id: string, text: string): Plan =>
  ({ seat, pen, book }) => {
    const dossier = dossierOf(seat, id);
    if (!dossier) return refused('DOSSIER_UNKNOWN');
    const event = { type: 'NoteWritten', text } as const;
    const refusal = may(seat, dossier, 'notes', event);
    if (refusal) return refusal;
    const notes = compartmentsOf(dossier, 'notes')[0];
    if (notes) return done(appends(content(pen, notes, event)));
    const own = members(book, [ownKid(seat)]);
    const place =
      threadOf(dossier, 'PERSON')?.place ?? [...dossier.compartments.values()][0]?.place;
    if (!own || !place) return refused('DOSSIER_UNKNOWN');
    return done(appends(genesis(pen, place.dossierId, 'notes', event, own).append));
  };

/** The subject as the reporter named it; without it nobody can be left out, so nobody is asked. */
function subjectOf(dossier: Dossier): Subject | null {
  const found = dossier.facts.find(({ event }) => event.type === 'ReportReceived')?.event;
  return found?.type === 'ReportReceived' ? found.words.subject : null;
}

/** Who would receive this dossier at a handover: nobody the report is about. */
export function readersFor(dossier: Dossier, { book }: Pick<Desktop, 'book'>) {
  const subject = subjectOf(dossier);
  return subject ? handoverReadersFor(subject, book.staff) : [];
}

const firstHeads = (dossier: Dossier, kind: 'report' | 'identity'): HeadRef[] =>
  compartmentsOf(dossier, kind).flatMap((compartment) => {
    const line = compartment.lines[0];
    return line ? [{ compartmentId: compartment.id, head: line.hash }] : [];
  });

const givenIdentities = (dossier: Dossier): HeadRef[] => {
  const given = dossier.facts.filter(({ event }) => event.type === 'IdentityGiven');
  return given.map(({ compartment, line }) => ({ compartmentId: compartment.id, head: line.hash }));
};

/** Ask the reporter whether the case may go on to the directie: what, to whom, why. */
export const planAsk =
  (id: string, input: { why: string; extract: string | null; offersRaw: boolean }): Plan =>
  (desktop) => {
    const { seat, pen } = desktop;
    const dossier = dossierOf(seat, id);
    const person = dossier && threadOf(dossier, 'PERSON');
    if (!dossier || !person) return refused('DOSSIER_UNKNOWN');
    if (!isWritable(person)) return refused('READERS_CHANGED');
    const readers = readersFor(dossier, desktop);
    if (readers.length === 0) return refused('NO_READER_LEFT');
    // What is asked names the papers that go along: one that waits would stay behind.
    if (hasPaperWaiting(dossier)) return refused('PAPER_WAITS');
    const event = {
      type: 'ConsentAsked',
      requestId: toHex(random(16)),
      ...input,
      readers: readers.map((reader) => reader.kid),
      reports: firstHeads(dossier, 'report'),
      identities: givenIdentities(dossier),
      statements: answeredPapers(dossier),
      expiresOn: addDays(today(), CONSENT_DAYS),
    } as const;
    return may(seat, dossier, 'person', event) ?? done(appends(content(pen, person, event)));
  };
