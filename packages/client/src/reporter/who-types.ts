import type { PartyRole, StaffMember } from '@gehoord/protocol';

/** Who came back: the reporter, or somebody the desk invited, with what they were told. */
export type WhoIAm =
  | { readonly role: 'reporter' }
  | {
      readonly role: Exclude<PartyRole, 'reporter'>;
      readonly name: string;
      /** Why they got a code, in the desk's words; for the accused the nature of the report. */
      readonly about: string;
      readonly by: StaffMember | null;
      readonly on: string;
    };

/** A member who had the report on the screen. Who they are is told by their role. */
export interface ReadBy {
  readonly role: StaffMember['role'];
  /** The reporter's own words, or a summary of them. */
  readonly what: 'REPORT' | 'EXTRACT';
  /** The last day of those that were told. */
  readonly lastOn: string;
}
