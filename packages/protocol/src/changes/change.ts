import type { CaseState } from '../case-state.ts';
import type { EventOf, EventType } from '../events.ts';
import type {
  Author,
  Consultation,
  DossierState,
  Party,
  StatementState,
  StatusLine,
  VerifiedEvent,
} from '../state.ts';
import type { StatusCode } from '../words.ts';

/* What the changes of several subjects share. */

export type Change<T extends EventType> = (
  state: DossierState,
  event: EventOf<T>,
  entry: VerifiedEvent,
) => Partial<DossierState>;

const byDesk = (author: Author) => !('party' in author);

const nobodyYet = {
  ...{ name: '', about: '', status: null, cardUntil: null },
  ...{ replaced: [], hearings: [], heard: null, declined: null, letter: null },
  ...{ firstLetterOn: null, naming: null, requests: [] },
};

/** The person a compartment is for, changed; somebody nobody saw come in begins here. */
export function parties(
  state: DossierState,
  { party, on, author }: Pick<VerifiedEvent, 'party' | 'on' | 'author'>,
  change: (it: Party) => Party,
): Partial<DossierState> {
  if (party === null) return {};
  const known = state.parties.find(({ id }) => id === party.id);
  const before = known ?? { ...nobodyYet, ...party, admittedOn: on, by: author.kid };
  const others = state.parties.filter((one) => one !== known);
  return { parties: [...others, change(before)] };
}

export const lineBy = (
  status: StatusCode,
  nextOn: string | null,
  { on, author }: VerifiedEvent,
): StatusLine => ({
  ...{ status, nextOn, setOn: on, by: author.kid },
});

export const answered = (state: DossierState, entry: VerifiedEvent) =>
  byDesk(entry.author) && entry.party?.role === 'reporter'
    ? { answeredOn: state.answeredOn ?? entry.on }
    : {};

export const consulted = (state: DossierState, change: (now: Consultation) => Consultation) =>
  state.consultation ? { consultation: change(state.consultation) } : {};

/** A question that waits is the status line; once it is answered the line before it comes back. */
export const lineBack = (state: DossierState, entry: VerifiedEvent) =>
  parties(state, entry, (it) =>
    it.status?.status === 'JOUW_KEUZE' && state.consultation
      ? { ...it, status: { ...(state.consultation.before ?? it.status), setOn: entry.on } }
      : it,
  );

export const ended = (state: DossierState, as: 'DECLINED' | 'WITHDRAWN') =>
  consulted(state, ({ asked, on, by, before }) => ({ state: as, asked, on, by, before }));

/** The paper of this compartment, changed; a paper nobody saw before begins with this version. */
export function papers(
  state: DossierState,
  { compartmentId, paper, party }: VerifiedEvent,
  change: (it: StatementState) => StatementState,
): Partial<DossierState> {
  const known = state.statements.find((one) => one.compartmentId === compartmentId);
  const before =
    known ?? (paper && party && { compartmentId, party, newest: paper, ...UNANSWERED });
  if (!before) return {};
  const others = state.statements.filter((one) => one !== known);
  return { statements: [...others, change(paper ? { ...before, newest: paper } : before)] };
}
const UNANSWERED = { offered: null, corrections: [], answers: [], takenOut: [] };

/** The case, changed. */
export const cases = (
  state: DossierState,
  change: (now: CaseState) => Partial<CaseState>,
): Partial<DossierState> => ({ case: { ...state.case, ...change(state.case) } });

/** Who did it, and when. */
export const trace = ({ on, author }: VerifiedEvent) => ({ on, by: author.kid });
