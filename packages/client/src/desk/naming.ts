import { askableFrom, type Naming, type PartyRole } from '@gehoord/protocol';
import { isWritable } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import type { Dossier } from '../core/dossier.ts';
import { refOf } from '../core/people.ts';
import { personIn, threadOf } from '../core/threads.ts';
import { may } from './act.ts';
import type { Seat } from './memory.ts';
import type { ConfirmationView, ConsentToConfirm, NamingView } from './view-types.ts';

const confirmationView = (
  seat: Seat,
  it: { readonly on: string; readonly by: string; readonly how: string } | null,
): ConfirmationView | null =>
  it && { on: it.on, how: it.how, by: seat.book?.staffMember(it.by)?.name ?? '' };

/** Whoever made somebody a code, the first one and every later one, each once. */
function issuersOf({ state, outside }: Dossier, seat: Seat, personId: string): readonly string[] {
  const first = outside.find(({ id }) => id === personId)?.issuedBy;
  const later = state.parties.find(({ id }) => id === personId)?.replaced ?? [];
  const kids = new Set([...(first ? [first] : []), ...later.map(({ by }) => by)]);
  return [...kids].flatMap((kid) => seat.book?.staffMember(kid)?.name ?? []);
}

/** What this member could confirm: asked of the protocol itself, with a reason that stands for any. */
const mayConfirm = (dossier: Dossier, seat: Seat, personId: string, requestId: string): boolean =>
  may(...([seat, dossier, 'person', { type: 'ConsentConfirmed', requestId, how: '-' }] as const), {
    party: refOf(personIn(dossier, personId)),
  }) === null;

function namingView(
  dossier: Dossier,
  seat: Seat,
  who: { readonly id: string; readonly role: PartyRole; readonly name: string },
  naming: Naming | null,
): NamingView {
  const way = threadOf(dossier, who.id);
  const writes = way !== null && isWritable(way);
  const person = personIn(dossier, who.id);
  // A yes counts until its last day: after it there is nothing left to confirm.
  const counts = naming !== null && naming.until >= today();
  const event = {
    type: 'NamingAsked',
    requestId: '',
    why: '-',
    name: '-',
    until: today(),
  } as const;
  return {
    ...who,
    deskIssued: person?.keyFrom === 'DESK_ISSUED',
    issuedBy: issuersOf(dossier, seat, who.id),
    naming: naming && {
      ...{ requestId: naming.requestId, state: naming.state, why: naming.why, name: naming.name },
      ...{ askedOn: naming.on, until: naming.until, answeredOn: naming.answeredOn },
      confirmed: confirmationView(seat, naming.confirmed),
      againFrom: askableFrom(naming),
    },
    may: {
      ask: writes && may(seat, dossier, 'person', event, { party: refOf(person) }) === null,
      confirm: writes && counts && mayConfirm(dossier, seat, who.id, naming.requestId),
    },
  };
}

/** Everybody it may be about, with what they decided about their name. */
export function namingsOf(dossier: Dossier, seat: Seat): readonly NamingView[] {
  return dossier.outside.flatMap(({ id, role }) => {
    if (role !== 'reporter' && role !== 'affectedPerson') return [];
    const party = dossier.state.parties.find((one) => one.id === id);
    const who = { id, role, name: party?.name ?? '' };
    const view = namingView(dossier, seat, who, party?.naming ?? null);
    return view.naming !== null || view.may.ask ? [view] : [];
  });
}

/** The handover's consent, where it came with a code that the desk made; null where it did not. */
export function toConfirm(dossier: Dossier, seat: Seat): ConsentToConfirm | null {
  const { handedOver, handoverConfirmed, provenance } = dossier.state;
  const reporter = personIn(dossier, 'PERSON');
  if (provenance !== 'DESK_ISSUED' || !reporter || !handedOver?.consents.length) return null;
  const { requestId } = handedOver;
  return {
    ...{ personId: reporter.id, requestId },
    issuedBy: issuersOf(dossier, seat, reporter.id),
    confirmed: confirmationView(seat, handoverConfirmed),
    may: mayConfirm(dossier, seat, reporter.id, requestId),
  };
}
