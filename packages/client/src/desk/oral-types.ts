import type { ReportForm } from '../reporter/types.ts';

/* A report that somebody told, and a member takes down. */

export interface OralReport {
  readonly form: Omit<ReportForm, 'code' | 'mayPassOn'>;
  /** Coordinator's door: the person was told first that VCP and directie will know. */
  readonly told: boolean;
  /** Whether a claim card is printed, so that the person can read and answer. */
  readonly withCode: boolean;
  /**
   * Without a card, at a confidential door: whether the receiver may pass it on nameless, asked now
   * because later nobody can be asked. Not answered counts as no.
   */
  readonly mayPassOn?: 'YES' | 'NO' | undefined;
}

/** A report that was taken down. */
export interface TakenDown {
  readonly dossierId: string;
  /** For the claim card: six groups of four digits; null without a card. */
  readonly code: readonly string[] | null;
  /** Last day the card can be used; null without a card. */
  readonly claimBy: string | null;
}
