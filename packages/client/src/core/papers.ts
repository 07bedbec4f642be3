import {
  encodeStatement,
  fingerprint,
  fromHex,
  random,
  toBase64url,
  toHex,
  wordsHash,
} from '@gehoord/crypto';
import { statusLineOf } from '@gehoord/protocol';
import type {
  EventOf,
  HeadRef,
  IdentityCheck,
  PaperKind,
  PaperText,
  PartyRef,
  StatementState,
  StatusLine,
  VerifiedPaper,
} from '@gehoord/protocol';
import type { Compartment } from './compartment.ts';
import { today } from './day.ts';
import type { DirectoryBook } from './directory-book.ts';
import type { Dossier, Fact } from './dossier.ts';
import { paperOf } from './signing.ts';
import { personIn } from './threads.ts';

/** The same words in another language, as somebody of the desk attached them. */
export interface Translated {
  readonly language: string;
  readonly words: string;
}

/** What somebody wrote for others to sign. */
export interface PaperDraft {
  readonly paper: PaperKind;
  readonly identity: IdentityCheck;
  readonly language: string;
  readonly words: string;
  readonly translations: readonly Translated[];
}

/** One version of a paper as people see it. */
export interface PaperShown extends PaperDraft {
  readonly version: number;
  /** Digits by which two people see that they have the same version before them. */
  readonly mark: readonly string[];
}

/** One version as it stands in the dossier, with who wrote it and when. */
export interface PaperVersion extends VerifiedPaper {
  readonly text: PaperText;
  readonly fact: Fact;
}

/** Make the next version of a paper: its bytes, its words, and the nonce that ties them together. */
export function makePaper(
  draft: PaperDraft,
  { place }: Pick<Compartment, 'place'>,
  book: DirectoryBook,
  before: VerifiedPaper | null,
): PaperText {
  const page = book.current;
  if (page === null) throw new Error('No directory to write under.');
  const nonce = random(32);
  const hashed = ({ language, words }: Translated) => wordsHash(nonce, language, words);
  const bytes = encodeStatement({
    ...{ orgId: place.orgId, dossierId: place.dossierId },
    statementId: before ? fromHex(before.statementId) : random(16),
    version: (before?.version ?? 0) + 1,
    ...{ paper: draft.paper, identity: draft.identity, language: draft.language },
    words: hashed(draft),
    translations: draft.translations.map((it) => ({ language: it.language, words: hashed(it) })),
    attachments: [],
    previous: before && fromHex(before.hash),
    writtenOn: today(),
    directoryHash: page.hash,
  });
  const { words, translations } = draft;
  return { bytes: toBase64url(bytes), words, translations, nonce: toHex(nonce) };
}

const brings = (fact: Fact): PaperText | null =>
  fact.event.type === 'StatementWritten' || fact.event.type === 'StatementOffered'
    ? fact.event.text
    : null;

/** Every version of a paper that held, oldest first, each once. */
export function versionsOf(dossier: Dossier, compartmentId: string): readonly PaperVersion[] {
  const found = new Map<string, PaperVersion>();
  for (const fact of dossier.facts) {
    const text = fact.compartment.id === compartmentId ? brings(fact) : null;
    const paper = text && paperOf(text, fact.compartment);
    if (text && paper && !found.has(paper.hash)) found.set(paper.hash, { ...paper, text, fact });
  }
  return [...found.values()];
}

/** A paper by the compartment it lives in; null where there is none that held. */
export function statementIn(dossier: Dossier, compartmentId: string): StatementState | null {
  return dossier.state.statements.find((one) => one.compartmentId === compartmentId) ?? null;
}

/** Papers in which nobody was let in or shut out against the rules; the others wait for nobody. */
export function soundPapers({ state, compartments }: Dossier): readonly StatementState[] {
  return state.statements.filter((it) => compartments.get(it.compartmentId)?.tainted === false);
}

/** Whether a paper lies with the reporter. */
export const hasPaperWaiting = (dossier: Dossier): boolean =>
  soundPapers(dossier).some(({ offered, party }) => offered !== null && party.role === 'reporter');

/** The line a person sees; the reporter unless told. */
export function lineOf(
  dossier: Dossier,
  person: Pick<PartyRef, 'id'> | null = personIn(dossier, 'PERSON'),
): StatusLine | null {
  return (
    person && statusLineOf({ ...dossier.state, statements: soundPapers(dossier) }, person, today())
  );
}

/** Papers whose newest version was answered, each with the entry that holds the answer. */
export function answeredPapers(dossier: Dossier): readonly HeadRef[] {
  return soundPapers(dossier).flatMap(({ compartmentId, newest, offered, answers }) => {
    if (offered || answers.at(-1)?.statement !== newest.hash) return [];
    const facts = dossier.facts.filter(
      ({ event, compartment }) =>
        event.type === 'StatementAnswered' && compartment.id === compartmentId,
    );
    const head = facts.at(-1)?.line.hash;
    return head ? [{ compartmentId, head }] : [];
  });
}

/** The digits of {@link PaperShown}. */
export const markOf = (hash: string): readonly string[] => fingerprint(fromHex(hash));

/** The papers somebody answered, as they remember them after each was closed to them. */
export function closedPapers(
  dossier: Dossier,
): readonly (EventOf<'PaperClosed'> & { readonly on: string })[] {
  return dossier.facts.flatMap(({ event, line }) =>
    event.type === 'PaperClosed' ? [{ ...event, on: line.on }] : [],
  );
}

/** A version as people see it. */
export function shownOf({ hash, text, ...version }: PaperVersion): PaperShown {
  const { paper, identity, language, version: number } = version;
  const { words, translations } = text;
  return { paper, identity, language, words, translations, version: number, mark: markOf(hash) };
}
