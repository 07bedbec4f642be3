import type { EventType } from '../events.ts';
import { LEFT_OUT } from '../rights.ts';
import type { Request, RightsState } from '../rights-state.ts';
import type { DossierState, VerifiedEvent } from '../state.ts';
import { answered, type Change, parties, trace } from './change.ts';

const requests = (
  state: DossierState,
  entry: VerifiedEvent,
  change: (all: readonly Request[]) => readonly Request[],
) => parties(state, entry, (it) => ({ ...it, requests: change(it.requests) }));

/** One request of the person whose way back it is, changed. */
const request = (
  state: DossierState,
  entry: VerifiedEvent,
  { requestId }: { readonly requestId: string },
  change: (one: Request) => Partial<Request>,
) =>
  requests(state, entry, (all) =>
    all.map((one) => (one.requestId === requestId ? { ...one, ...change(one) } : one)),
  );

const rights = (state: DossierState, change: (now: RightsState) => Partial<RightsState>) => ({
  rights: { ...state.rights, ...change(state.rights) },
});

/** What requests change, and what the desk does with them. */
export const rightsChanges: { readonly [T in EventType]?: Change<T> } = {
  RequestMade: (state, { requestId, what, text }, entry) =>
    requests(state, entry, (all) => [
      ...all,
      { ...{ requestId, what, text, on: entry.on }, state: 'OPEN', answer: null, given: null },
    ]),
  RequestWithdrawn: (state, event, entry) =>
    request(state, entry, event, () => ({ state: 'WITHDRAWN' })),
  BalancingNoted: (state, { requestId }) =>
    rights(state, ({ balanced }) => ({ balanced: [...balanced, requestId] })),
  RequestAnswered: (state, event, entry) => ({
    ...answered(state, entry),
    ...request(state, entry, event, () => ({
      ...{ state: event.outcome, answer: { ...trace(entry), text: event.text } },
    })),
  }),
  RedactionProposed: (state, { requestId, redactionId, passages }, entry) =>
    rights(state, ({ redactions }) => ({
      redactions: [
        ...redactions,
        { ...{ redactionId, requestId, passages, ...trace(entry) }, reviewed: null },
      ],
    })),
  RedactionReviewed: (state, { redactionId }, entry) =>
    rights(state, ({ redactions }) => ({
      redactions: redactions.map((one) =>
        one.redactionId === redactionId ? { ...one, reviewed: trace(entry) } : one,
      ),
    })),
  AccessGiven: (state, event, entry) => ({
    ...answered(state, entry),
    ...request(state, entry, event, () => ({
      state: event.text.includes(LEFT_OUT) ? 'PARTLY' : 'GRANTED',
      ...{ answer: { ...trace(entry), text: '' }, given: event.text },
    })),
  }),
};

const HANDS_ON: readonly EventType[] = ['HandedOver', 'HolderChanged'];

/**
 * Whoever comes in at the handover reads nothing that came before it, requests neither. A request
 * that waited is nobody's then: the person sees that, and asks anew.
 */
export const requestsLeft = (state: DossierState, { event }: VerifiedEvent): DossierState =>
  HANDS_ON.includes(event.type)
    ? {
        ...state,
        parties: state.parties.map((it) => ({
          ...it,
          requests: it.requests.map((one) =>
            one.state === 'OPEN' && it.role === 'reporter' ? { ...one, state: 'LEFT' } : one,
          ),
        })),
      }
    : state;
