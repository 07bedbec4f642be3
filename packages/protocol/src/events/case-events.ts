import type { MissedWhom, VictimIs } from '../words.ts';
import type { AdviceAbout } from './intake-events.ts';
import type { WithOrder } from './outcome-events.ts';

/** What the deciders note down until they deliberate (T6–T11, T18, T21). In `casefile`. */
export type CaseEvent =
  | {
      readonly type: 'CaseOpened';
      readonly number: string;
      readonly receivedOn: string;
      /** Whom the directie takes for the victim. */
      readonly victimIs: VictimIs;
    }
  | { readonly type: 'LogNoted'; readonly text: string }
  | {
      /** It left the dossier on paper: the whole case, or what one entry says. */
      readonly type: 'CasePrinted';
      /** Hash of the entry, hexadecimal; null for the whole case. */
      readonly of: string | null;
    }
  | {
      readonly type: 'TaskPlanned';
      readonly taskId: string;
      readonly text: string;
      readonly owner: string;
      readonly due: string;
    }
  | {
      readonly type: 'TaskEnded';
      readonly taskId: string;
      readonly how: 'DONE' | 'DROPPED';
      readonly note: string;
    }
  | { readonly type: 'DossierLinked'; readonly dossierId: string; readonly why: string }
  | {
      /** Something else than somebody's statement: a message, a photo, a log. */
      readonly type: 'EvidenceNoted';
      readonly text: string;
    }
  | ({ readonly type: 'HoldSet'; readonly reason: string; readonly reviewOn: string } & WithOrder)
  | ({ readonly type: 'HoldReleased'; readonly why: string } & WithOrder)
  | {
      readonly type: 'SpokespersonChosen';
      readonly name: string;
      /** Only for somebody with an account. */
      readonly kid: string | null;
    }
  | { readonly type: 'ConflictDeclared'; readonly kid: string; readonly why: string }
  /** Too few are left to decide: somebody is let in to the case. Why stands in the case file alone. */
  | { readonly type: 'DeciderAdded'; readonly kid: string; readonly why: string }
  /** Somebody is let in to the case file, to sign a destruction as the second person. */
  | { readonly type: 'SecondPersonAdded'; readonly kid: string; readonly why: string }
  | {
      /** Another name of the victim, so that it is recognised in what goes out. */
      readonly type: 'AliasNoted';
      readonly name: string;
    }
  | {
      readonly type: 'CrimeSuspected';
      readonly answer: 'YES' | 'DOUBT';
      readonly reason: string;
      /** Said aloud: the answer does not hang on whether there was force. */
      readonly withoutRegardToForce: boolean;
    }
  | {
      readonly type: 'CrimeRuledOut';
      readonly reason: string;
      readonly withoutRegardToForce: boolean;
    }
  | {
      readonly type: 'ConsultationMissed';
      readonly about: AdviceAbout;
      readonly whom: MissedWhom;
      readonly why: string;
    }
  | {
      readonly type: 'VictimConsulted';
      readonly about: 'POLICE' | 'MEASURES';
      readonly how: 'TALKED' | 'WRITTEN';
      readonly text: string;
    }
  | {
      readonly type: 'PoliceNotified';
      readonly text: string;
      readonly named: boolean;
      readonly ground: 'CONSENT' | 'LEGAL_DUTY' | null;
      readonly why: string;
    }
  | { readonly type: 'PoliceAdvised'; readonly text: string; readonly advice: 'INQUIRE' | 'WAIT' }
  | { readonly type: 'ComplaintMade'; readonly reference: string; readonly text: string }
  | { readonly type: 'NoComplaint'; readonly why: string }
  | { readonly type: 'PoliceConcluded'; readonly text: string }
  | { readonly type: 'InquiryStarted'; readonly plan: string }
  | {
      /** What went to somebody outside: the outbound register. Police notices have a step of their own. */
      readonly type: 'OutboundNoted';
      readonly to: 'veiligThuis' | 'sbb' | 'expert' | 'other';
      readonly text: string;
      readonly named: boolean;
      readonly ground: 'CONSENT' | 'LEGAL_DUTY' | null;
      readonly why: string;
    }
  | {
      readonly type: 'PartyUnreachable';
      readonly who: 'reporter' | 'affectedPerson';
      readonly why: string;
    };
