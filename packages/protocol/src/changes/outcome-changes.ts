import type { EventOf, EventType } from '../events.ts';
import type { DossierState, VerifiedEvent } from '../state.ts';
import { cases, type Change, lineBy, parties, trace } from './change.ts';

type Confirmed = EventOf<'DecisionConfirmed' | 'RevisionConfirmed'>;
type Ordered = EventOf<'DestructionOrdered' | 'RetentionEnded'>;

/** The second signature makes a decision of what was proposed. */
const decided = (state: DossierState, _: Confirmed, entry: VerifiedEvent) =>
  cases(state, ({ proposal }) => ({
    proposal: null,
    decision: proposal && {
      ...proposal,
      signers: [proposal.by, entry.author.kid],
      decidedOn: entry.on,
    },
  }));

const rejected = (state: DossierState) => cases(state, () => ({ proposal: null }));

const evaluated = (state: DossierState, _: unknown, { on }: VerifiedEvent) =>
  cases(state, () => ({ evaluatedOn: on }));

const ordered = (state: DossierState, { orderId }: Ordered, entry: VerifiedEvent) =>
  cases(state, () => ({ order: { orderId, confirmed: null, ...trace(entry) } }));

/** What deliberating, deciding, informing, keeping and destroying change. */
export const outcomeChanges: { readonly [T in EventType]?: Change<T> } = {
  DeliberationHeld: (state, _, { on }) => cases(state, () => ({ deliberatedOn: on })),
  DecisionProposed: (state, { decisionId, finding, measure, reasons, evidence }, entry) =>
    cases(state, () => ({
      proposal: {
        ...{ decisionId, finding, measure, reasons, evidence, revises: false },
        ...trace(entry),
      },
    })),
  DecisionConfirmed: decided,
  DecisionRejected: rejected,
  CaseDropped: (state, _, { on }) => cases(state, () => ({ droppedOn: on, proposal: null })),
  ContinuedAfterWithdrawal: (state, { ground }, { on }) =>
    cases(state, ({ withdrawn }) => ({
      withdrawn: withdrawn && { ...withdrawn, continued: { ground, on } },
    })),
  LetterSent: (state, _, entry) =>
    parties(state, entry, (it) => ({
      ...it,
      letter: { on: entry.on, readOn: null },
      firstLetterOn: it.firstLetterOn ?? entry.on,
      status: lineBy('BESLUIT', null, entry),
    })),
  LetterRead: (state, _, entry) =>
    parties(state, entry, (it) => ({
      ...it,
      letter: it.letter && { ...it.letter, readOn: it.letter.readOn ?? entry.on },
    })),
  PartyInformed: (state, { who }) =>
    cases(state, ({ informed }) => ({ informed: [...new Set([...informed, who])] })),
  CaseClosed: (state, _, { on }) => cases(state, () => ({ closedOn: on })),
  Evaluated: evaluated,
  EvaluationSkipped: evaluated,
  DestructionOrdered: ordered,
  DestructionCancelled: (state) => cases(state, () => ({ order: null })),
  DestructionConfirmed: (state, _, entry) =>
    cases(state, ({ order }) => ({ order: order && { ...order, confirmed: trace(entry) } })),
  RetentionSet: (state, { until }) => cases(state, () => ({ retainUntil: until })),
  RetentionEnded: ordered,
  RevisionProposed: (state, { decisionId, finding, measure, reasons }, entry) =>
    cases(state, () => ({
      proposal: {
        ...{ decisionId, finding, measure, reasons, evidence: '', revises: true },
        ...trace(entry),
      },
    })),
  RevisionConfirmed: (state, event, entry) => {
    const next = { ...state, ...decided(state, event, entry) };
    return {
      // Everybody is informed again: what was sent before tells of another outcome.
      parties: state.parties.map((it) => ({ ...it, letter: null })),
      ...cases(next, () => ({
        ...{ informed: [], closedOn: null, evaluatedOn: null, retainUntil: null, order: null },
        droppedOn: null,
      })),
    };
  },
  RevisionRejected: rejected,
};
