import type { EventType } from '../events.ts';
import { confirmsHandover } from '../guards/naming-guards.ts';
import type { DossierState, Naming, VerifiedEvent } from '../state.ts';
import { type Change, parties, trace } from './change.ts';

/** What came of the question about somebody's name. */
const named = (state: DossierState, entry: VerifiedEvent, now: Pick<Naming, 'state'>) =>
  parties(state, entry, (it) => ({
    ...it,
    naming: it.naming && {
      ...it.naming,
      ...{ ...now, answeredOn: entry.on },
      refusals:
        now.state === 'GIVEN'
          ? it.naming.refusals
          : [...it.naming.refusals, { why: it.naming.why, on: entry.on }],
    },
  }));

/** What a question about a name changes, and a second member who knows of a yes. */
export const namingChanges: { readonly [T in EventType]?: Change<T> } = {
  NamingAsked: (state, { type: _, ...asked }, entry) =>
    parties(state, entry, (it) => ({
      ...it,
      naming: {
        ...{ ...asked, ...trace(entry) },
        ...{ state: 'ASKED', answeredOn: null, confirmed: null },
        refusals: it.naming?.refusals ?? [],
      },
    })),
  NamingAnswered: (state, { consents }, entry) =>
    named(state, entry, { state: consents.length > 0 ? 'GIVEN' : 'DECLINED' }),
  NamingWithdrawn: (state, _, entry) => named(state, entry, { state: 'WITHDRAWN' }),
  ConsentConfirmed: (state, event, entry) => {
    const confirmed = { ...trace(entry), how: event.how };
    return confirmsHandover(event, state, entry)
      ? { handoverConfirmed: confirmed }
      : parties(state, entry, (it) => ({
          ...it,
          naming: it.naming && { ...it.naming, confirmed },
        }));
  },
};
