import { fromHex, MOST_VERSIONS } from '@gehoord/crypto';
import { questionWaits, type VerifiedEvent } from '@gehoord/protocol';
import { isWritable, type Compartment } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import type { Dossier } from '../core/dossier.ts';
import { makePaper, statementIn, versionsOf, type PaperDraft } from '../core/papers.ts';
import { paperOf } from '../core/signing.ts';
import { reporterIn, staffReading, staffStaying, threadOf } from '../core/threads.ts';
import { content, genesis, turnEpoch } from '../core/write.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { canWrite } from './inbox.ts';
import { appends, dossierOf, may, type Desktop, type Plan } from './act.ts';

/** Where a paper is written: the dossier, the person's way back, and who of the desk reads that now. */
interface Desk {
  readonly dossier: Dossier;
  readonly person: Compartment;
  readonly holders: readonly string[];
}

function deskOf({ seat, book }: Desktop, id: string): Outcome<Desk> {
  const dossier = dossierOf(seat, id);
  const person = dossier && threadOf(dossier, 'PERSON');
  if (!dossier || !person) return refused('DOSSIER_UNKNOWN');
  // Whoever handed the case over reads its papers on, and writes them no more.
  if (!canWrite(dossier, seat, person)) return refused('READERS_CHANGED');
  return done({ dossier, person, holders: staffReading(person, book).map(({ kid }) => kid) });
}

/** The compartment of a paper, if this member may write in it. */
function paperIn({ dossier }: Desk, statementId: string): Compartment | null {
  const compartment = statementIn(dossier, statementId) && dossier.compartments.get(statementId);
  return compartment && isWritable(compartment) ? compartment : null;
}

type Also = Partial<VerifiedEvent>;

/**
 * Write a version of a paper, for those who hold the case only.
 * @param statementId null begins a new paper.
 */
export const planStatement =
  (id: string, statementId: string | null, draft: PaperDraft): Plan =>
  (desktop) => {
    const { seat, pen, book } = desktop;
    const at = deskOf(desktop, id);
    if (!at.ok) return at;
    const { dossier, person, holders } = at.value;
    const compartment = statementId === null ? null : paperIn(at.value, statementId);
    if (statementId !== null && !compartment) return refused('READERS_CHANGED');
    const known = statementId === null ? null : statementIn(dossier, statementId);
    if ((known?.newest.version ?? 0) >= MOST_VERSIONS) return refused('STEP_REFUSED');
    const text = makePaper(draft, person, book, known?.newest ?? null);
    const event = { type: 'StatementWritten', text } as const;
    const paper = paperOf(text, person);
    const also: Also = { holders, paper, compartmentId: statementId ?? '' };
    const reporterReads = known !== null && known.offered !== null;
    const refusal = may(seat, dossier, 'statement', event, { ...also, reporterReads });
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
    const at = deskOf(desktop, id);
    if (!at.ok) return at;
    const { dossier, person, holders } = at.value;
    // A question about the handover names the papers that were answered when it was asked.
    if (questionWaits(dossier.state, today())) return refused('QUESTION_OPEN');
    const compartment = paperIn(at.value, statementId);
    const newest = versionsOf(dossier, statementId).at(-1);
    if (!compartment || !newest) return refused('READERS_CHANGED');
    const event = { type: 'StatementOffered', text: newest.text } as const;
    const reporter = reporterIn(person);
    const also: Also = { holders, paper: newest, compartmentId: statementId };
    const reporterReads = reporter.length > 0;
    const refusal = may(seat, dossier, 'statement', event, { ...also, reporterReads });
    if (refusal) return refusal;
    const readers = [...staffStaying(compartment, book), ...reporter];
    return done(appends(turnEpoch(pen, compartment, event, readers)));
  };

/** Close a paper that waits to the person again, to write it anew. */
export const planTakeBack =
  (id: string, statementId: string): Plan =>
  (desktop) => {
    const { seat, pen, book } = desktop;
    const at = deskOf(desktop, id);
    if (!at.ok) return at;
    const { dossier, holders } = at.value;
    const compartment = paperIn(at.value, statementId);
    if (!compartment) return refused('READERS_CHANGED');
    const event = { type: 'StatementTakenBack' } as const;
    const also: Also = { holders, compartmentId: statementId, reporterReads: false };
    const refusal = may(seat, dossier, 'statement', event, also);
    if (refusal) return refusal;
    return done(appends(turnEpoch(pen, compartment, event, staffStaying(compartment, book))));
  };
