/** What somebody may ask about what stands there of them (domain §4: access, correction, erasure, objection). */
export const REQUEST_KINDS = ['ACCESS', 'CORRECTION', 'ERASURE', 'OBJECTION'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What came of a request. */
export type RequestOutcome = 'GRANTED' | 'PARTLY' | 'REFUSED';

/** A piece of what stands there: given to who asked, or left out. */
export interface Passage {
  readonly text: string;
  readonly shown: boolean;
}

/** What people with a code ask for, and what the desk does with it. */
export type RightsEvent =
  | {
      /** In the way back of who asks. */
      readonly type: 'RequestMade';
      readonly requestId: string;
      readonly what: RequestKind;
      /** Empty where nothing has to be explained. */
      readonly text: string;
    }
  | { readonly type: 'RequestWithdrawn'; readonly requestId: string }
  | {
      /** In `intake` or `casefile`: what was weighed against what. Only the desk reads it. */
      readonly type: 'BalancingNoted';
      readonly requestId: string;
      readonly text: string;
    }
  | {
      readonly type: 'RequestAnswered';
      readonly requestId: string;
      readonly outcome: RequestOutcome;
      readonly text: string;
    }
  | {
      /** In `casefile`: what would be given of what stands there. */
      readonly type: 'RedactionProposed';
      readonly requestId: string;
      readonly redactionId: string;
      readonly passages: readonly Passage[];
    }
  | { readonly type: 'RedactionReviewed'; readonly redactionId: string }
  | {
      /** In the way back of who asked: exactly what somebody else looked at. */
      readonly type: 'AccessGiven';
      readonly requestId: string;
      readonly redactionId: string;
      readonly text: string;
    };
