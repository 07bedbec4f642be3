import type { EventType } from './events.ts';
import { holdsFor } from './guards/guard.ts';
import { phasesKnown } from './knowledge.ts';
import type { Rule } from './rules.ts';
import type { DossierState, VerifiedEvent } from './state.ts';
import { PROTOCOL, type Protocol, stepOf } from './steps.ts';

/** Why something cannot be done: a stable code and the rule itself. */
export interface Refusal {
  readonly code: Rule;
  readonly reason: string;
}

/** Steps whose own guards judge who is let in; no other entry may give anybody access. */
const LETS_IN: readonly EventType[] = [
  ...(['AccessGranted', 'HolderChanged', 'HandedOver'] as const),
  ...(['DeciderAdded', 'SecondPersonAdded'] as const),
];

/** The beginnings of a dossier: its founder chooses who receives it. */
const BEGINS: readonly EventType[] = [
  'PersonAdmitted',
  'ReportReceived',
  'ReportAdded',
  'IdentityGiven',
  'IdentityWithheld',
  'TalkOpened',
  // A paper reaches only those who hold the case: a guard of its own says so. To whom it is offered,
  // its readers are new, because nothing before the offer was theirs to see.
  'StatementWritten',
  'StatementOffered',
  // The same holds for the way back of somebody who was invited, and for what the desk writes.
  'PersonInvited',
  'IntakeNoted',
  'MeasureTaken',
  'BalancingNoted',
  'CaseOpened',
  'AdviceAsked',
  'DestructionRecorded',
];

/**
 * May this happen now? The same question is asked before an entry is written and by every reader
 * afterwards, so a rule that binds the writer cannot be forgotten by a reader.
 * @returns null where it may.
 */
export const decide = (state: DossierState, entry: VerifiedEvent): Refusal | null =>
  decideWith(PROTOCOL, state, entry);

/** The same, by other rules than those in force: so that a test can leave one out. */
export function decideWith(
  { steps, always }: Protocol,
  state: DossierState,
  entry: VerifiedEvent,
): Refusal | null {
  const { type } = entry.event;
  const step = steps === PROTOCOL.steps ? stepOf(type) : steps.find(({ event }) => event === type);
  if (!step) throw new Error(`No step leaves ${type} behind.`);
  if (!step.in.includes(entry.compartment)) {
    return { code: 'WRONG_COMPARTMENT', reason: `${step.command} does not belong here.` };
  }
  if (!step.by.includes(entry.author.as)) {
    return { code: 'NOT_YOURS', reason: `${step.command} is not for the ${entry.author.as}.` };
  }
  if (!phasesKnown(state).some((phase) => step.from.includes(phase))) {
    return { code: 'WRONG_MOMENT', reason: `${step.command} is not possible now.` };
  }
  if (entry.grants.length > 0 && !LETS_IN.includes(type) && !BEGINS.includes(type)) {
    return { code: 'ACCESS_WITHOUT_CONSENT', reason: 'Only a step about access lets anybody in.' };
  }
  const broken = [...always, ...step.guards].find((guard) => !holdsFor(guard, state, entry));
  return broken ? { code: broken.code, reason: broken.sentence } : null;
}
