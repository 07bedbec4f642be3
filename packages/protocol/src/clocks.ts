import { addDays, addMonths } from './days.ts';
import { EVALUATION_DAYS, findingOf, POSTED_DAYS } from './guards/closing-guards.ts';
import { KEPT_DAYS, TAKE_BACK_DAYS } from './guards/intake-guards.ts';
import { DECIDED } from './phases.ts';
import { openRequests, requestDue } from './rights.ts';
import type { DossierState } from './state.ts';

export const CLOCK_CODES = [
  'ACKNOWLEDGE',
  'FEEDBACK',
  'EVALUATE',
  'DESTROY',
  'KEPT',
  'TAKE_BACK',
  'RETENTION',
  'HOLD_REVIEW',
  'TASK',
  'LETTER',
  'REQUEST',
] as const;
export type ClockCode = (typeof CLOCK_CODES)[number];

/** Something that is due. `of` says which one, where there can be several: a task, a way back, a request. */
export interface Clock {
  readonly what: ClockCode;
  readonly due: string;
  readonly late: boolean;
  readonly of: string | null;
}

/** Adopted deadlines: a first answer, and the outcome (T2, T13). */
export const ACKNOWLEDGE_DAYS = 7;
export const FEEDBACK_MONTHS = 3;
const DESTRUCTION_DAYS = 30;

type Due = readonly [what: ClockCode, due: string | null, of?: string];

/** Those that count for a phase: the promise to answer, the outcome, what is kept and what goes. */
function ofPhase(state: DossierState): readonly Due[] {
  const { phase, receivedOn, answeredOn, case: now } = state;
  const from = (on: string | null, days: number) => on && addDays(on, days);
  const { intake, withdrawn, closedOn, evaluatedOn, hold } = now;
  const open = now.opened !== null && !DECIDED.includes(phase);
  const destroys = phase === 'EVALUATED' && findingOf(state) === 'UNFOUNDED' && hold === null;
  return [
    ['ACKNOWLEDGE', answeredOn === null ? from(receivedOn, ACKNOWLEDGE_DAYS) : null],
    ['FEEDBACK', open && receivedOn ? addMonths(receivedOn, FEEDBACK_MONTHS) : null],
    ['EVALUATE', phase === 'CLOSED' ? from(closedOn, EVALUATION_DAYS) : null],
    ['DESTROY', destroys ? from(evaluatedOn, DESTRUCTION_DAYS) : null],
    [
      'KEPT',
      phase === 'CONSULT_ONLY'
        ? from(now.lastContactOn ?? intake.kept?.on ?? null, KEPT_DAYS)
        : null,
    ],
    ['TAKE_BACK', phase === 'WITHDRAWN' ? from(withdrawn?.on ?? null, TAKE_BACK_DAYS) : null],
    ['RETENTION', phase === 'RETAINED' ? now.retainUntil : null],
    ['HOLD_REVIEW', hold?.reviewOn ?? null],
  ];
}

/** Everything that is due in a dossier, the first first. Late is after its last day. */
export function clocks(state: DossierState, on: string): readonly Clock[] {
  if (state.phase === 'NOTHING' || state.phase === 'DESTROYED') return [];
  const tasks = state.case.tasks.filter(({ ended }) => ended === null);
  const letters = state.parties.filter(({ letter }) => letter !== null && letter.readOn === null);
  const due: readonly Due[] = [
    ...ofPhase(state),
    ...tasks.map((task): Due => ['TASK', task.due, task.taskId]),
    ...(state.phase === 'INFORMING' ? letters : []).map(({ id, letter }): Due => [
      ...(['LETTER', letter && addDays(letter.on, POSTED_DAYS), id] as const),
    ]),
    ...openRequests(state).map((one): Due => ['REQUEST', requestDue(one), one.requestId]),
  ];
  return due
    .flatMap(([what, day, of]) =>
      day === null ? [] : [{ what, due: day, late: day < on, of: of ?? null }],
    )
    .sort((one, other) => one.due.localeCompare(other.due));
}
