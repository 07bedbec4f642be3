import type { AdviceAbout, HandoverGround } from './events/intake-events.ts';
import type { Phase } from './phases.ts';
import type { StatusLine } from './state.ts';
import type { Finding, Measure, MissedWhom, Role, VictimIs } from './words.ts';

/** Who did something, and when. */
export interface Trace {
  readonly on: string;
  readonly by: string;
}

export interface Task extends Trace {
  readonly taskId: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly ended: {
    readonly how: 'DONE' | 'DROPPED';
    readonly note: string;
    readonly on: string;
  } | null;
}

export interface Proposal extends Trace {
  readonly decisionId: string;
  readonly finding: Finding;
  readonly measure: Measure | null;
  readonly reasons: string;
  /** Empty where it stands on a ground for revision. */
  readonly evidence: string;
  readonly revises: boolean;
}

export interface Decision extends Proposal {
  /** Kids of those who signed; two different ones. */
  readonly signers: readonly string[];
  readonly decidedOn: string;
}

/** What the receiver did, as far as this reader sees `intake`. */
export interface IntakeState {
  readonly notedOn: string | null;
  readonly danger: 'NONE' | 'ACUTE' | null;
  readonly safetyOn: string | null;
  readonly unsigned: 'NO_CODE' | 'UNREACHABLE' | null;
  readonly toldOn: string | null;
  /** Since when it stays with the receiver, and where it was. */
  readonly kept: { readonly on: string; readonly from: Phase } | null;
}

export interface PoliceState {
  readonly notifiedOn: string | null;
  readonly advice: 'INQUIRE' | 'WAIT' | null;
  readonly complaint: string | null;
  readonly noComplaint: boolean;
  readonly concludedOn: string | null;
}

/**
 * How much of a case its reader would see: all of it (the directie, and who stands in for it); the
 * file alone, because they were let in for a destruction; or only what is theirs of it.
 */
export type Sees = 'CASE' | 'FILE' | 'PART';

/** The case as one reader can know it: who has no part in `casefile` never sees it opened. */
export interface CaseState {
  /** This reader saw the first entry, and so everything in what they read. */
  readonly sawStart: boolean;
  readonly door: Role | null;
  readonly relation: 'SELF' | 'WITNESS' | 'ON_BEHALF' | null;
  /** Names the reporter gave as their own, and the name of whom it is about. */
  readonly reporterNames: readonly string[];
  readonly subjectName: string | null;
  readonly lastContactOn: string | null;
  readonly intake: IntakeState;
  readonly override: {
    readonly ground: 'DANGER' | 'LEGAL_DUTY';
    readonly readers: readonly string[];
    readonly on: string;
  } | null;
  readonly passedOnWith: HandoverGround | null;
  readonly opened:
    | (Trace & {
        readonly number: string;
        readonly receivedOn: string;
        readonly victimIs: VictimIs;
      })
    | null;
  /** Kids of whom this reader knows that they were let in. */
  readonly readers: readonly string[];
  /** Kids of who reads the case file and decides: there when it was opened, or let in since. */
  readonly deciders: readonly string[];
  /** Kids of who was let in to the case file for a destruction, and for nothing else. */
  readonly seconds: readonly string[];
  readonly sees: Sees;
  readonly tasks: readonly Task[];
  readonly measures: readonly (Trace & { readonly text: string; readonly until: string | null })[];
  readonly links: readonly string[];
  readonly evidence: readonly (Trace & { readonly text: string })[];
  readonly outbound: readonly (Trace & {
    readonly to: 'police' | 'veiligThuis' | 'sbb' | 'expert' | 'other';
    readonly named: boolean;
  })[];
  readonly hold: (Trace & { readonly reason: string; readonly reviewOn: string }) | null;
  readonly spokesperson: { readonly name: string; readonly kid: string | null } | null;
  readonly conflicts: readonly (Trace & { readonly kid: string })[];
  readonly aliases: readonly string[];
  readonly asked: readonly (Trace & { readonly about: AdviceAbout })[];
  /** What still counts: what was asked before an inquiry says nothing about what comes up in it. */
  readonly advice: readonly (Trace & { readonly about: AdviceAbout; readonly as: Role })[];
  readonly consulted: readonly { readonly about: AdviceAbout; readonly whom: MissedWhom }[];
  readonly crime: 'YES' | 'DOUBT' | 'NO' | null;
  readonly police: PoliceState;
  readonly inquiryOn: string | null;
  readonly unreachable: readonly ('reporter' | 'affectedPerson')[];
  readonly deliberatedOn: string | null;
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
  readonly droppedOn: string | null;
  readonly informed: readonly ('reporter' | 'affectedPerson' | 'accused')[];
  readonly closedOn: string | null;
  readonly evaluatedOn: string | null;
  readonly order:
    | (Trace & {
        readonly orderId: string;
        /** The second signature: from here on its day comes, unless it is cancelled. */
        readonly confirmed: Trace | null;
      })
    | null;
  readonly retainUntil: string | null;
  readonly withdrawn: {
    readonly on: string;
    readonly from: Phase;
    /** The status line before it. */
    readonly line: StatusLine | null;
    readonly continued: { readonly ground: 'SAFETY' | 'LEGAL'; readonly on: string } | null;
  } | null;
}

export const noCase: CaseState = {
  ...{ sawStart: false, door: null, relation: null, reporterNames: [], subjectName: null },
  ...{ lastContactOn: null, override: null, passedOnWith: null, opened: null, readers: [] },
  ...{ deciders: [], seconds: [], sees: 'CASE' },
  intake: {
    ...{ notedOn: null, danger: null, safetyOn: null, unsigned: null, toldOn: null, kept: null },
  },
  ...{ tasks: [], measures: [], links: [], evidence: [], outbound: [], hold: null },
  ...{ spokesperson: null, conflicts: [], aliases: [], asked: [], advice: [], consulted: [] },
  crime: null,
  police: {
    ...{ notifiedOn: null, advice: null, complaint: null, noComplaint: false, concludedOn: null },
  },
  ...{ inquiryOn: null, unreachable: [], deliberatedOn: null, proposal: null, decision: null },
  ...{ droppedOn: null, informed: [], closedOn: null, evaluatedOn: null, order: null },
  ...{ retainUntil: null, withdrawn: null },
};
