import type { Finding, Measure, PartyRole } from '../words.ts';

/** From deliberation to destruction (T12–T17, T19, T23). In `casefile`, unless it says otherwise. */
export type OutcomeEvent =
  | {
      readonly type: 'DeliberationHeld';
      readonly minutes: string;
      /** Kids. */
      readonly present: readonly string[];
    }
  | {
      readonly type: 'DecisionProposed';
      readonly decisionId: string;
      readonly finding: Finding;
      readonly measure: Measure | null;
      readonly reasons: string;
      readonly evidence: string;
    }
  | { readonly type: 'DecisionConfirmed'; readonly decisionId: string }
  | { readonly type: 'DecisionRejected'; readonly decisionId: string; readonly why: string }
  | {
      /** The reporter withdrew, and nobody has a ground to go on. */
      readonly type: 'CaseDropped';
      readonly why: string;
    }
  | {
      /** In `person`: the reporter reads why it goes on without them. */
      readonly type: 'ContinuedAfterWithdrawal';
      readonly ground: 'SAFETY' | 'LEGAL';
      readonly why: string;
    }
  /** In `person`: the letter with the outcome, one for each. */
  | { readonly type: 'LetterSent'; readonly text: string }
  /** In `person`, by whom it is for. */
  | { readonly type: 'LetterRead' }
  | {
      /** Told by voice or by post, where there is no code. */
      readonly type: 'PartyInformed';
      readonly who: Exclude<PartyRole, 'witness'>;
      readonly how: string;
    }
  | { readonly type: 'CaseClosed' }
  | { readonly type: 'Evaluated'; readonly text: string }
  | { readonly type: 'EvaluationSkipped'; readonly why: string }
  | { readonly type: 'DestructionOrdered'; readonly orderId: string; readonly shredded: boolean }
  | { readonly type: 'DestructionConfirmed'; readonly orderId: string }
  | { readonly type: 'DestructionCancelled'; readonly why: string }
  | { readonly type: 'RetentionSet'; readonly until: string }
  | { readonly type: 'RetentionEnded' }
  | {
      readonly type: 'RevisionProposed';
      readonly decisionId: string;
      /** New evidence, or a court's judgment. */
      readonly ground: string;
      readonly finding: Finding;
      readonly measure: Measure | null;
      readonly reasons: string;
    }
  | { readonly type: 'RevisionConfirmed'; readonly decisionId: string }
  | { readonly type: 'RevisionRejected'; readonly decisionId: string; readonly why: string };
