import type { IntakeState } from '../case-state.ts';
import type { EventType } from '../events.ts';
import type { DossierState } from '../state.ts';
import { cases, type Change, lineBy, parties, trace } from './change.ts';

const intake = (state: DossierState, change: Partial<IntakeState>): Partial<DossierState> =>
  cases(state, (now) => ({ intake: { ...now.intake, ...change } }));

/** What the intake, the withdrawal and the advice change. */
export const intakeChanges: { readonly [T in EventType]?: Change<T> } = {
  IntakeNoted: (state, { danger }, { on }) => intake(state, { notedOn: on, danger }),
  SafetyNoted: (state, _, { on }) => intake(state, { safetyOn: on }),
  IntakeUnsigned: (state, { why }) => intake(state, { unsigned: why }),
  StepsTold: (state, _, { on }) => intake(state, { toldOn: on }),
  KeptConfidential: (state, _, { on }) => intake(state, { kept: { on, from: state.phase } }),
  ConsentOverridden: (state, { ground, readers }, { on }) =>
    cases(state, () => ({ override: { ground, readers, on } })),
  MeasureTaken: (state, { text, until }, entry) =>
    cases(state, ({ measures }) => ({ measures: [...measures, { text, until, ...trace(entry) }] })),
  DossierErased: (state, _, entry) => ({
    parties: state.parties.map((it) => ({ ...it, status: lineBy('GEWIST', null, entry) })),
  }),
  Withdrawn: (state, _, entry) => ({
    ...cases(state, () => ({
      withdrawn: {
        ...{ on: entry.on, from: state.phase, continued: null },
        line: state.parties.find(({ id }) => id === entry.party?.id)?.status ?? null,
      },
      // What was proposed may stand on what is no evidence any more.
      proposal: null,
    })),
    ...parties(state, entry, (it) => ({ ...it, status: lineBy('GESTOPT', null, entry) })),
  }),
  WithdrawalTakenBack: (state, _, entry) => ({
    ...cases(state, () => ({ withdrawn: null })),
    ...parties(state, entry, (it) => ({ ...it, status: state.case.withdrawn?.line ?? it.status })),
  }),
  AdviceAsked: (state, { about }, entry) =>
    cases(state, ({ asked }) => ({ asked: [...asked, { about, ...trace(entry) }] })),
  AdviceGiven: (state, { about }, entry) => {
    const { author } = entry;
    if ('party' in author) return {};
    return cases(state, ({ advice }) => ({
      advice: [...advice, { about, as: author.as, ...trace(entry) }],
    }));
  },
};
