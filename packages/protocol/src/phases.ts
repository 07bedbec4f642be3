const LINE = [
  'RECEIVED',
  'INTAKE',
  'STATEMENT',
  'REGISTERED',
  'POLICE',
  'INVESTIGATION',
  'DELIBERATION',
  'DECIDED',
  'INFORMING',
  'CLOSED',
  'EVALUATED',
  'RETAINED',
  'DESTROYED',
] as const;

/**
 * Where a dossier is, as one reader can know it. `NOTHING` before the first entry. Who comes in at
 * the handover begins at `REGISTERED`; who has no part in the case file stays there.
 */
export const PHASES = ['NOTHING', ...LINE, 'CONSULT_ONLY', 'WITHDRAWN'] as const;
export type Phase = (typeof PHASES)[number];

/** The main line, in order, for drawing. */
export const STATIONS: readonly Phase[] = LINE;

/** The receiver holds it, and nobody of the directie was told by them. */
export const AT_RECEIVER: readonly Phase[] = ['RECEIVED', 'INTAKE', 'STATEMENT', 'CONSULT_ONLY'];

/** The directie holds it and has not decided. */
export const AT_DIRECTIE: readonly Phase[] = [
  'REGISTERED',
  'POLICE',
  'INVESTIGATION',
  'DELIBERATION',
];

export const DECIDED: readonly Phase[] = [
  'DECIDED',
  'INFORMING',
  'CLOSED',
  'EVALUATED',
  'RETAINED',
];

/** From the inquiry on: the accused may be heard, also again. */
export const INQUIRED: readonly Phase[] = ['INVESTIGATION', 'DELIBERATION', ...DECIDED];

export const FROM_HANDOVER: readonly Phase[] = [...AT_DIRECTIE, ...DECIDED];
export const STARTED: readonly Phase[] = [...AT_RECEIVER, ...FROM_HANDOVER];
export const ALWAYS: readonly Phase[] = ['NOTHING', ...STARTED];

/** Also while its day to be destroyed is coming. */
export const TO_THE_END: readonly Phase[] = [...FROM_HANDOVER, 'DESTROYED'];
