import type { EventOf } from '../events.ts';
import { passedOnNameless } from './consent-guards.ts';
import { guard } from './guard.ts';
import type { DossierState, StatementState } from '../state.ts';

/* The rules of papers that people put their name under. One compartment holds one paper. */

type Written = EventOf<'StatementWritten' | 'StatementOffered'>;
type Closing = EventOf<'StatementTakenBack' | 'StatementAnswered'>;

const here = (
  state: DossierState,
  { compartmentId }: { readonly compartmentId: string },
): StatementState | null =>
  state.statements.find((one) => one.compartmentId === compartmentId) ?? null;

export const forOnePerson = guard<Written>(
  'WRONG_PERSON',
  'A paper is for one person of this dossier, from its first version on.',
  ({ person }, _, { party }) =>
    party !== null && (person === undefined ? party.role === 'reporter' : party.id === person),
);

export const paperMatches = guard<Written>(
  'PAPER_ALTERED',
  'A paper belongs to this dossier, and its words are the ones it names.',
  (_, __, { paper }) => paper?.matches === true,
);

export const nextVersion = guard<EventOf<'StatementWritten'>>(
  'VERSION_SKIPPED',
  'Each version of a paper names the one before it.',
  (_, state, entry) => {
    const before = here(state, entry)?.newest;
    // Who was let in later knows no version before, and takes the first one as it comes.
    if (before === undefined) return entry.paper !== null;
    return (
      entry.paper?.statementId === before.statementId &&
      entry.paper.version === before.version + 1 &&
      entry.paper.previous === before.hash
    );
  },
);

export const newestVersion = guard<EventOf<'StatementOffered'>>(
  'NOT_THE_NEWEST',
  'An older version of a paper is not offered again.',
  (_, state, entry) => {
    const [newest, paper] = [here(state, entry)?.newest, entry.paper];
    if (newest === undefined || newest.hash === paper?.hash) return true;
    // Whoever is asked to sign did not see the versions that were never offered.
    return paper?.statementId === newest.statementId && paper.version > newest.version;
  },
);

export const somebodyCanSign = guard<EventOf<'StatementOffered'>>(
  'NOBODY_CAN_ANSWER',
  'Without a code there is nobody to ask.',
  (_, state, { party }) => !state.withoutCode || party?.role !== 'reporter',
);

export const onlyHoldersRead = guard<Written>(
  'ACCESS_WITHOUT_CONSENT',
  'A paper is read by those who hold the case, and by nobody else of the desk.',
  (_, __, { grants, holders }) => grants.every((kid) => holders?.includes(kid) ?? true),
);

export const byAHolder = guard<Written | EventOf<'StatementTakenBack' | 'PaperTakenOut'>>(
  'NOT_THE_HOLDERS',
  'Papers are written, offered, taken back and taken out by those who hold the case.',
  (_, __, { author, holders }) => holders?.includes(author.kid) ?? true,
);

export const isShown = guard<EventOf<'StatementOffered'>>(
  'PAPER_NOT_SHOWN',
  'Whoever is asked to sign can read what they sign.',
  (_, __, { personReads }) => personReads === true,
);

export const staysClosed = guard<EventOf<'StatementWritten'>>(
  'PAPER_NOT_CLOSED',
  'Nobody reads along while a paper is still being written.',
  (_, __, { personReads }) => personReads !== true,
);

export const isClosed = guard<Closing>(
  'PAPER_NOT_CLOSED',
  'Under a code a paper is open only while it waits: an answer closes it.',
  (_, __, { personReads }) => personReads !== true,
);

export const waitsForAnswer = guard<EventOf<'StatementTakenBack'>>(
  'NOT_WAITING',
  'Only a paper that waits can be taken back.',
  (_, state, entry) => (here(state, entry)?.offered ?? null) !== null,
);

export const theirOwnPaper = guard<EventOf<'CorrectionAsked' | 'StatementAnswered'>>(
  'WRONG_PERSON',
  'Only the person a paper is for says something under it.',
  (_, __, { author, party }) => 'party' in author && author.party === party?.id,
);

export const aboutWhatWaits = guard<EventOf<'CorrectionAsked'>>(
  'NOT_WAITING',
  'A correction is about the version that waits.',
  (event, state, entry) => here(state, entry)?.offered?.hash === event.statement,
);

export const underWhatWaits = guard<EventOf<'StatementAnswered'>>(
  'NOT_THE_NEWEST',
  'A signature stands under the version that waits; a later version never inherits one.',
  (_, state, entry) => {
    const offered = here(state, entry)?.offered;
    return offered !== null && offered?.hash === entry.signature?.statement;
  },
);

export const signedByTheirKey = guard<EventOf<'StatementAnswered'>>(
  'SIGNATURE_INVALID',
  'Whoever answers signs with the key of their code, in their own role, with exactly these remarks.',
  (_, __, { signature, author }) =>
    signature !== null &&
    signature.byAuthor &&
    signature.remarksMatch &&
    signature.role === author.as,
);

/** A paper goes along once its newest version was answered, and never while it waits. */
export const paperIsDone = guard<EventOf<'AccessGranted'>>(
  'NOT_ANSWERED',
  'A paper is handed over with the answer under its newest version.',
  (_, state, entry) => {
    if (entry.compartment !== 'statement' || passedOnNameless(state)) return true;
    const paper = here(state, entry);
    return paper?.offered === null && paper.answers.at(-1)?.statement === paper.newest.hash;
  },
);
