import type { Finding, Measure, PartyRole } from '../words.ts';

/**
 * With a step that the server has to know of: what it is told, base64url, with its signatures. The
 * protocol only passes it on; older entries have none.
 */
export interface WithOrder {
  readonly order?: string | undefined;
}

/** An order to destroy, with the paper that both who sign it have read. It names nobody. */
export interface OrderOnPaper extends WithOrder {
  /** Hexadecimal. */
  readonly orderId: string;
  readonly paper?: string | undefined;
  /** With which the order holds the paper's hash, hexadecimal. */
  readonly nonce?: string | undefined;
}

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
  | {
      /** In `person`: the letter with the outcome, one for each. */
      readonly type: 'LetterSent';
      readonly text: string;
      /** The same words in another language, and which (BCP 47): both, or neither. */
      readonly language?: string | null | undefined;
      readonly translation?: string | null | undefined;
    }
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
  | ({ readonly type: 'DestructionOrdered'; readonly shredded: boolean } & OrderOnPaper)
  /** The order with both signatures, as the server carries it out. */
  | ({ readonly type: 'DestructionConfirmed'; readonly orderId: string } & WithOrder)
  | ({ readonly type: 'DestructionCancelled'; readonly why: string } & WithOrder)
  | { readonly type: 'RetentionSet'; readonly until: string }
  /** Its last day is over: an order like the other one, which somebody else confirms. */
  | ({ readonly type: 'RetentionEnded' } & OrderOnPaper)
  /** In `register`: what is left of a dossier that is destroyed. */
  | ({ readonly type: 'DestructionRecorded' } & OrderOnPaper)
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
