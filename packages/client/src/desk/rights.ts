import {
  accessText,
  requestDue,
  type CompartmentKind,
  type Event,
  type Party,
  type Request,
  type Rule,
} from '@gehoord/protocol';
import type { Dossier } from '../core/dossier.ts';
import { refOf } from '../core/people.ts';
import { personIn, threadOf } from '../core/threads.ts';
import { may } from './act.ts';
import { canWrite } from './inbox.ts';
import type { Seat } from './memory.ts';
import { piecesFor } from './pieces.ts';
import type { InTheWay, RedactionView, RequestView } from './rights-types.ts';

const nameOf = (seat: Seat, kid: string) => seat.book?.staffMember(kid)?.name ?? '';

const named = (seat: Seat, it: { readonly on: string; readonly by: string }) => ({
  ...{ on: it.on, by: nameOf(seat, it.by) },
});

/** What stands in the way of a step of this person, asked of the protocol itself. */
function inTheWay(
  dossier: Dossier,
  seat: Seat,
  { id }: Party,
  kind: CompartmentKind,
  event: Event,
): InTheWay {
  const party = refOf(personIn(dossier, id));
  const refusal = may(seat, dossier, kind, event, kind === 'person' ? { party } : { party: null });
  // Some rules are problems of the client too; what is asked here answers with rules only.
  return refusal === null ? null : (refusal.rule ?? (refusal.problem as Rule));
}

function redactionView(
  dossier: Dossier,
  seat: Seat,
  party: Party,
  { requestId }: Request,
): RedactionView | null {
  const found = dossier.state.rights.redactions.filter((one) => one.requestId === requestId).at(-1);
  if (!found) return null;
  const { redactionId, passages, reviewed } = found;
  const text = accessText(passages);
  const ask = (kind: CompartmentKind, event: Event) => inTheWay(dossier, seat, party, kind, event);
  return {
    ...{ redactionId, passages, text, ...named(seat, found) },
    reviewed: reviewed && named(seat, reviewed),
    review: ask('casefile', { type: 'RedactionReviewed', redactionId }),
    give: ask('person', { type: 'AccessGiven', requestId, redactionId, text }),
  };
}

/** Words that name nobody: what is asked is whether there may be any at all. */
const ANY = [{ text: '-', shown: true }];

function mayOf(dossier: Dossier, seat: Seat, party: Party, request: Request): RequestView['may'] {
  const way = threadOf(dossier, party.id);
  const holds = way !== null && canWrite(dossier, seat, way) && request.state === 'OPEN';
  const { requestId, what } = request;
  const draft: Event = {
    ...{ type: 'RedactionProposed', requestId, redactionId: '', passages: ANY },
  };
  return {
    balance: holds,
    answers: holds,
    answer: inTheWay(dossier, seat, party, 'person', {
      ...{ type: 'RequestAnswered', requestId, outcome: 'REFUSED', text: '-' },
    }),
    draft: holds && what === 'ACCESS' && inTheWay(dossier, seat, party, 'casefile', draft) === null,
  };
}

const balancingOf = ({ facts }: Dossier, seat: Seat, id: string): RequestView['balancing'] =>
  facts.flatMap(({ event, author, line }) =>
    event.type === 'BalancingNoted' && event.requestId === id
      ? [{ text: event.text, ...named(seat, { on: line.on, by: author.kid }) }]
      : [],
  );

function requestView(dossier: Dossier, seat: Seat, party: Party, request: Request): RequestView {
  const { requestId, what, text, on, state, answer, given } = request;
  const allowed = mayOf(dossier, seat, party, request);
  return {
    ...{ requestId, personId: party.id, role: party.role, name: party.name },
    ...{ what, text, on, due: requestDue(request), state, given },
    balancing: balancingOf(dossier, seat, requestId),
    answer: answer && { text: answer.text, ...named(seat, answer) },
    may: allowed,
    pieces: allowed.draft ? piecesFor(dossier, seat, party) : [],
    redaction: what === 'ACCESS' ? redactionView(dossier, seat, party, request) : null,
  };
}

/** Every request in a dossier: those that wait first, by their last day; then the newest. */
export function requestsOf(dossier: Dossier, seat: Seat): readonly RequestView[] {
  const all = dossier.state.parties.flatMap((party) =>
    party.requests.map((request) => requestView(dossier, seat, party, request)),
  );
  const isOpen = ({ state }: RequestView) => state === 'OPEN';
  return [
    ...all.filter(isOpen).sort((one, other) => one.due.localeCompare(other.due)),
    ...all.filter((one) => !isOpen(one)).sort((one, other) => other.on.localeCompare(one.on)),
  ];
}
