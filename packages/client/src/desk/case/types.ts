import type {
  AdviceAbout,
  ClockCode,
  EventType,
  Finding,
  Measure,
  PartyRole,
  Phase,
  Role,
  Rule,
  StaffMember,
  VictimIs,
} from '@gehoord/protocol';

import type { DestructionRecord } from '../../core/record.ts';

/* The case as the workplace shows it: where it stands, what is needed, and what was done by whom. */

/** Something that can be done, or not yet: the rule that stands in the way says why. */
export interface StepView {
  readonly event: EventType;
  /** Its row in the protocol. */
  readonly id: string;
  readonly by: readonly (PartyRole | Role)[];
  readonly due: string | null;
  readonly refusal: Rule | null;
  /** It moves the case on now. */
  readonly needed: boolean;
}

/** Something that has a day. */
export interface ClockView {
  readonly what: ClockCode;
  readonly due: string;
  readonly late: boolean;
  /** The words of a task, or whose letter; empty for the others. */
  readonly of: string;
}

/** Somebody without an account, as the dossier knows them. */
export interface Whom {
  readonly role: PartyRole;
  /** What the desk calls them; empty for a reporter, and where there is nobody with a code. */
  readonly name: string;
}

/** One line of the logbook: what happened, on which day, by whom; the words that go with it. */
export interface LogLine {
  readonly id: string;
  readonly event: EventType;
  readonly on: string;
  /** Name of a member; null where somebody with a code did it. */
  readonly by: string | null;
  readonly role: PartyRole | Role;
  /** Whose letter, talk, paper or message it is; null where it is about nobody in particular. */
  readonly whom: Whom | null;
  readonly words: readonly { readonly field: string; readonly text: string }[];
}

export interface TaskView {
  readonly taskId: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly ended: { readonly how: 'DONE' | 'DROPPED'; readonly on: string } | null;
}

export interface ProposalView {
  readonly decisionId: string;
  readonly finding: Finding;
  readonly measure: Measure | null;
  readonly reasons: string;
  readonly evidence: string;
  readonly by: string;
  readonly on: string;
  /** Proposed by who looks: somebody else confirms. */
  readonly mine: boolean;
  readonly revises: boolean;
}

/** The name of a member under a decision: what they signed, with which key, to compare with. */
export interface SignatureView {
  readonly name: string;
  readonly role: PartyRole | Role;
  readonly on: string;
  /** Of the key they signed with; six groups of five digits. */
  readonly fingerprint: readonly string[];
  /** Of the entry they signed; six groups of five digits. */
  readonly mark: readonly string[];
}

/** A decision that two members signed: whoever proposed it first, and whoever made it one. */
export interface DecisionView extends Omit<ProposalView, 'mine'> {
  /** What was new, where it revises an earlier one; empty otherwise. */
  readonly ground: string;
  readonly signatures: readonly SignatureView[];
  /** Hash of the entry that made it a decision, hexadecimal. */
  readonly entryId: string;
}

/** Somebody the case concerns: whether they were heard, and know the outcome. */
export interface CaseParty {
  /** Their way back. */
  readonly id: string;
  readonly role: PartyRole;
  readonly name: string;
  /** Made their own code, so they are not among those who were given one. */
  readonly own: boolean;
  readonly hearings: readonly {
    readonly day: string;
    readonly text: string;
    readonly on: string;
  }[];
  readonly heardOn: string | null;
  readonly declinedOn: string | null;
  readonly letter: { readonly on: string; readonly readOn: string | null } | null;
  readonly steps: readonly StepView[];
}

/** Somebody who may be let in to a case that runs, or the rule that stands in the way of them. */
export interface NewcomerView extends StaffMember {
  readonly not: Rule | null;
}

/** An order to destroy a dossier: what it says, who signed it, and when its day is. */
export interface DestructionView extends DestructionRecord {
  readonly by: string;
  readonly on: string;
  /** Ordered by who looks: somebody else confirms. */
  readonly mine: boolean;
  readonly confirmedBy: string | null;
  /** Null before somebody else confirmed it, and until the server has heard. */
  readonly dueOn: string | null;
}

export interface CaseView {
  readonly phase: Phase;
  /** The line of the protocol: where it came and when; null is still to come, or was not seen. */
  readonly stations: readonly { readonly phase: Phase; readonly on: string | null }[];
  readonly number: string | null;
  /** A number to propose for a new case: made from the dossier, so that it counts nothing. */
  readonly proposedNumber: string;
  readonly openedOn: string | null;
  readonly victimIs: VictimIs | null;
  readonly steps: readonly StepView[];
  /** What moves the case on and is not this member's to do. */
  readonly waitsFor: readonly StepView[];
  readonly clocks: readonly ClockView[];
  readonly tasks: readonly TaskView[];
  readonly measures: readonly {
    readonly text: string;
    readonly until: string | null;
    readonly on: string;
  }[];
  readonly advice: readonly {
    readonly about: AdviceAbout;
    readonly text: string;
    readonly asked: boolean;
    readonly by: string;
    readonly on: string;
  }[];
  readonly hold: { readonly reason: string; readonly reviewOn: string } | null;
  readonly spokesperson: string | null;
  readonly conflicts: readonly string[];
  readonly proposal: ProposalView | null;
  readonly decision: DecisionView | null;
  readonly parties: readonly CaseParty[];
  /** Who still has to be told the outcome; empty before there is one. */
  readonly uninformed: readonly ('reporter' | 'affectedPerson' | 'accused')[];
  readonly withdrawn: { readonly on: string; readonly continued: 'SAFETY' | 'LEGAL' | null } | null;
  readonly override: { readonly ground: 'DANGER' | 'LEGAL_DUTY'; readonly on: string } | null;
  readonly retainUntil: string | null;
  /** An order to destroy it that stands. */
  readonly destruction: DestructionView | null;
  /** Other dossiers of this member, to link with. */
  readonly others: readonly { readonly dossierId: string; readonly label: string }[];
  /** Who can be asked for advice. */
  readonly advisers: readonly StaffMember[];
  /** Who can decide; fewer than two is a case that is stuck. */
  readonly deciders: readonly StaffMember[];
  /** This member was let in to sign a destruction, and reads the case file alone. */
  readonly onlySigns: boolean;
  /** Who may be let in to decide, and who not. */
  readonly newcomers: readonly NewcomerView[];
  /** Who may be let in to sign a destruction as the second, and who not. */
  readonly seconds: readonly NewcomerView[];
  readonly log: readonly LogLine[];
}
