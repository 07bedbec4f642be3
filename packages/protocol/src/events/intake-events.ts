import type { WithOrder } from './outcome-events.ts';

/** What the receiver notes down (T2–T6b, T19). All of it stands in `intake`, unless it says otherwise. */
export type IntakeEvent =
  | {
      readonly type: 'IntakeNoted';
      /** The four questions. Empty is "asked, and not known". */
      readonly what: string;
      readonly when: string;
      readonly who: string;
      readonly aware: string;
      readonly danger: 'NONE' | 'ACUTE';
      /** What was done about the danger. */
      readonly dangerNote: string;
      /** Whoever takes it in looked whether they are involved themselves. */
      readonly conflictChecked: boolean;
    }
  | { readonly type: 'SafetyNoted'; readonly safety: string; readonly support: string }
  | {
      /** Nobody signs what was noted down. */
      readonly type: 'IntakeUnsigned';
      readonly why: 'NO_CODE' | 'UNREACHABLE';
      readonly text: string;
    }
  | {
      readonly type: 'StepsTold';
      /** Nobody without a code can be told anything; `contact` then says what was tried. */
      readonly reached: boolean;
      readonly contact: string;
      readonly explained: boolean;
      readonly adviceGiven: boolean;
    }
  | { readonly type: 'KeptConfidential'; readonly why: string }
  /**
   * What was withdrawn, or stayed with the receiver, is over after its days. Where the directie reads
   * it, a second member adds their name to the order.
   */
  | ({ readonly type: 'DossierErased' } & WithOrder)
  | {
      /** In `person`, so that the reporter reads it: passed on against or without their consent. */
      readonly type: 'ConsentOverridden';
      readonly ground: 'DANGER' | 'LEGAL_DUTY';
      readonly why: string;
      /** Who may be let in on this ground, and nobody else. */
      readonly readers: readonly string[];
    }
  | {
      /** In `intake` or `casefile`: what keeps people safe meanwhile and judges nothing. */
      readonly type: 'MeasureTaken';
      readonly text: string;
      readonly until: string | null;
    }
  /** The reporter, in `person`. */
  | ({ readonly type: 'Withdrawn'; readonly why: string | null } & WithOrder)
  | { readonly type: 'WithdrawalTakenBack' };

/** What the directie asks and is told, in `consult`. */
export type ConsultEvent =
  | { readonly type: 'AdviceAsked'; readonly about: AdviceAbout; readonly text: string }
  | { readonly type: 'AdviceGiven'; readonly about: AdviceAbout; readonly text: string };

export type AdviceAbout = 'CRIME' | 'POLICE' | 'INQUIRY' | 'MEASURES' | 'OTHER';

/** How the intake went, as the receiver says it to those who could not see it. */
export interface IntakeSummary {
  readonly notedOn: string;
  readonly safetyOn: string;
  readonly statement: 'SIGNED' | 'REFUSED' | 'UNSIGNED';
  readonly toldOn: string;
}

export type HandoverGround = 'CONSENT' | 'BEFORE_SENDING' | 'DANGER' | 'LEGAL_DUTY';
