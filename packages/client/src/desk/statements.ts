import { fromHex, MOST_VERSIONS } from '@gehoord/crypto';
import { questionWaits, type VerifiedEvent } from '@gehoord/protocol';
import { isWritable, type Compartment } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import type { Dossier } from '../core/dossier.ts';
import { makePaper, statementIn, versionsOf, type PaperDraft } from '../core/papers.ts';
import { refOf } from '../core/people.ts';
import { paperOf } from '../core/signing.ts';
import {
  outsideIn,
  personIn,
  staffReading,
  staffStaying,
  threadOf,
  type ThreadId,
} from '../core/threads.ts';
import { content, genesis, turnEpoch, type Append } from '../core/write.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { canWrite } from './inbox.ts';

type Also = Partial<VerifiedEvent>;

import { appends, dossierOf, may, type Desktop, type Plan } from './act.ts';

/** Where a paper is written: for whom, their way back, and who of the desk reads that now. */
interface Desk {
  readonly dossier: Dossier;
  readonly person: Compartment;
  readonly also: Also;
}

/** @param thread whom a new paper is for; of one that is there already it says so itself. */
function deskOf(
  { seat, book }: Desktop,
  id: string,
  statementId: string | null,
  thread: ThreadId = 'PERSON',
): Outcome<Desk> {
  const dossier = dossierOf(seat, id);
  const known = dossier && statementId !== null ? statementIn(dossier, statementId) : null;
  const signer = dossier && personIn(dossier, known?.party.id ?? thread);
  const person = dossier && signer && threadOf(dossier, signer.id);
  if (!dossier || !person) return refused('DOSSIER_UNKNOWN');
  // Whoever handed the case over reads its papers on, and writes them no more.
  if (!canWrite(dossier, seat, person)) return refused('READERS_CHANGED');
  const holders = staffReading(person, book).map(({ kid }) => kid);
  const also = { holders, party: refOf(signer), compartmentId: statementId ?? '' };
  return done({ dossier, person, also });
}

/** The compartment of a paper, if this member may write in it. */
function paperIn({ dossier }: Desk, statementId: string): Compartment | null {
  const compartment = statementIn(dossier, statementId) && dossier.compartments.get(statementId);
  return compartment && isWritable(compartment) ? compartment : null;
}

/**
 * Write a version of a paper, for those who hold the case only.
 * @param statementId null begins a new paper.
 */
export const planStatement =
  (id: string, statementId: string | null, draft: PaperDraft, thread: ThreadId): Plan =>
  (desktop) => {
    const { seat, pen, book } = desktop;
    const at = deskOf(desktop, id, statementId, thread);
    if (!at.ok) return at;
    const { dossier, person } = at.value;
    const compartment = statementId === null ? null : paperIn(at.value, statementId);
    if (statementId !== null && !compartment) return refused('READERS_CHANGED');
    const known = statementId === null ? null : statementIn(dossier, statementId);
    if ((known?.newest.version ?? 0) >= MOST_VERSIONS) return refused('STEP_REFUSED');
    const text = makePaper(draft, person, book, known?.newest ?? null);
    const event = { type: 'StatementWritten', person: person.id, text } as const;
    const paper = paperOf(text, person);
    const also: Also = { ...at.value.also, paper };
    const personReads = known !== null && known.offered !== null;
    const refusal = may(seat, dossier, 'statement', event, { ...also, personReads });
    if (refusal) return refusal;
    if (compartment) return done(appends(content(pen, compartment, event)));
    const readers = staffStaying(person, book);
    return done(appends(genesis(pen, fromHex(dossier.id), 'statement', event, readers).append));
  };

/** Let the person read the newest version, and sign it or not. */
export const planOffer =
  (id: string, statementId: string): Plan =>
  (desktop) => {
    const { seat, pen, book } = desktop;
    const at = deskOf(desktop, id, statementId);
    if (!at.ok) return at;
    const { dossier, person } = at.value;
    // A question about the handover names the papers that were answered when it was asked.
    const asks = person === threadOf(dossier, 'PERSON') && questionWaits(dossier.state, today());
    if (asks) return refused('QUESTION_OPEN');
    const compartment = paperIn(at.value, statementId);
    const newest = versionsOf(dossier, statementId).at(-1);
    if (!compartment || !newest) return refused('READERS_CHANGED');
    const event = { type: 'StatementOffered', person: person.id, text: newest.text } as const;
    const signer = outsideIn(person);
    const also: Also = { ...at.value.also, paper: newest };
    const personReads = signer.length > 0;
    const refusal = may(seat, dossier, 'statement', event, { ...also, personReads });
    if (refusal) return refusal;
    const readers = [...staffStaying(compartment, book), ...signer];
    return done(appends(turnEpoch(pen, compartment, event, readers)));
  };

/** Note that papers leave the dossier, before they do: all of them, or none. */
export const planTakeOut =
  (id: string, statementIds: readonly string[], how: 'PRINT' | 'FILE'): Plan =>
  (desktop) => {
    const { seat, pen } = desktop;
    const event = { type: 'PaperTakenOut', how } as const;
    const notes: Append[] = [];
    for (const statementId of statementIds) {
      const at = deskOf(desktop, id, statementId);
      if (!at.ok) return at;
      const compartment = paperIn(at.value, statementId);
      if (!compartment) return refused('READERS_CHANGED');
      const refusal = may(seat, at.value.dossier, 'statement', event, at.value.also);
      if (refusal) return refusal;
      notes.push(content(pen, compartment, event));
    }
    return notes.length === 0 ? refused('NOTHING_TO_DO') : done(appends(...notes));
  };

/** Close a paper that waits to the person again, to write it anew. */
export const planTakeBack =
  (id: string, statementId: string): Plan =>
  (desktop) => {
    const { seat, pen, book } = desktop;
    const at = deskOf(desktop, id, statementId);
    if (!at.ok) return at;
    const { dossier } = at.value;
    const compartment = paperIn(at.value, statementId);
    if (!compartment) return refused('READERS_CHANGED');
    const event = { type: 'StatementTakenBack' } as const;
    const also: Also = { ...at.value.also, personReads: false };
    const refusal = may(seat, dossier, 'statement', event, also);
    if (refusal) return refusal;
    return done(appends(turnEpoch(pen, compartment, event, staffStaying(compartment, book))));
  };
