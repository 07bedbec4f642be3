import type { CaseView, LogLine } from '@gehoord/client/types';
import { addDays, today } from '../src/model/dates.ts';
import { asStaff, bram, lotte, noor } from './people.ts';

const day = today();

const line = (id: string, event: LogLine['event'], more: Partial<LogLine> = {}): LogLine => ({
  ...{
    id,
    event,
    on: addDays(day, -3),
    by: 'Noor Voorbeeld',
    role: 'confidant',
    whom: null,
    words: [],
  },
  ...more,
});

const PHASES = ['RECEIVED', 'INTAKE', 'STATEMENT', 'REGISTERED', 'INVESTIGATION'] as const;

/** A report that just came in: the intake is what is needed. */
export const plainCase: CaseView = {
  phase: 'RECEIVED',
  stations: PHASES.map((phase) => ({
    ...{ phase, on: phase === 'RECEIVED' ? addDays(day, -3) : null },
  })),
  ...{ number: null, proposedNumber: '2026-7KQ4', openedOn: null, victimIs: null },
  steps: [
    {
      ...{ event: 'IntakeNoted', id: 'T2', by: ['confidant'], due: addDays(day, 4) },
      ...{ refusal: null, needed: true },
    },
    {
      ...{ event: 'MeasureTaken', id: 'T6', by: ['confidant'], due: null },
      ...{ refusal: null, needed: false },
    },
  ],
  waitsFor: [],
  clocks: [{ what: 'ACKNOWLEDGE', due: addDays(day, 4), late: false, of: '' }],
  ...{ tasks: [], measures: [], advice: [], hold: null, spokesperson: null, conflicts: [] },
  ...{ proposal: null, decision: null, parties: [], uninformed: [], withdrawn: null },
  ...{ override: null, retainUntil: null, destruction: null, others: [] },
  advisers: [asStaff(noor)],
  deciders: [asStaff(bram), asStaff(lotte)],
  onlySigns: false,
  newcomers: [],
  seconds: [],
  log: [line('l1', 'ReportReceived', { by: null, role: 'reporter' })],
};
