import type { Event, EventOf, PartyRef } from '@gehoord/protocol';
import type { Dossier, Fact } from '../core/dossier.ts';
import type { Seat } from './memory.ts';
import type { ConsentLine } from './rights-types.ts';

/* Every consent and refusal in a dossier: what, whose, when, until when, taken back, confirmed by whom. */

type Of<T extends Event['type']> = Fact & { readonly event: EventOf<T> };

const all = <T extends Event['type']>({ facts }: Dossier, type: T): readonly Of<T>[] =>
  facts.filter((fact): fact is Of<T> => fact.event.type === type);

const REPORTER: Pick<ConsentLine, 'role' | 'name'> = { role: 'reporter', name: '' };

const NOTHING = {
  askedOn: null,
  answeredOn: null,
  until: null,
  withdrawnOn: null,
  confirmed: null,
};

/** Who confirmed an answer, and how they know: the same question, in the same way back. */
function confirmationOf(dossier: Dossier, seat: Seat, requestId: string): ConsentLine['confirmed'] {
  const found = all(dossier, 'ConsentConfirmed').find(({ event }) => event.requestId === requestId);
  return found
    ? {
        ...{ on: found.line.on, how: found.event.how },
        by: seat.book?.staffMember(found.author.kid)?.name ?? '',
      }
    : null;
}

const withdrawnOn = (
  dossier: Dossier,
  type: 'ConsentWithdrawn' | 'NamingWithdrawn',
  requestId: string,
) => all(dossier, type).find(({ event }) => event.requestId === requestId)?.line.on ?? null;

/** What goes along with a handover, each a consent of its own. */
const partsOf = (event: EventOf<'ConsentGiven' | 'HandedOver'>): readonly ConsentLine['what'][] => [
  event.report === 'RAW' ? 'HANDOVER_RAW' : 'HANDOVER',
  ...(event.identity ? (['IDENTITY'] as const) : []),
];

function askedLines(dossier: Dossier, seat: Seat): readonly ConsentLine[] {
  return all(dossier, 'ConsentAsked').flatMap(({ event: { requestId, expiresOn }, line }) => {
    const same = ({ event }: Of<'ConsentGiven'> | Of<'ConsentDeclined'>) =>
      event.requestId === requestId;
    const yes = all(dossier, 'ConsentGiven').find(same);
    const no = all(dossier, 'ConsentDeclined').find(same);
    const back = withdrawnOn(dossier, 'ConsentWithdrawn', requestId);
    const state = back ? 'WITHDRAWN' : yes ? 'GIVEN' : no ? 'DECLINED' : 'ASKED';
    const parts = yes ? partsOf(yes.event) : (['HANDOVER'] as const);
    return parts.map((what) => ({
      ...{ ...REPORTER, id: `${requestId} ${what}`, what, state, askedOn: line.on },
      ...{ answeredOn: (yes ?? no)?.line.on ?? null, withdrawnOn: back },
      until: yes || !no ? expiresOn : null,
      confirmed: confirmationOf(dossier, seat, requestId),
    }));
  });
}

/** Who came in at the handover sees the signed consent that it went on, not the question. */
function handedLines(dossier: Dossier, seat: Seat): readonly ConsentLine[] {
  const asked = all(dossier, 'ConsentAsked').map(({ event }) => event.requestId);
  return all(dossier, 'HandedOver')
    .filter(({ event }) => event.ground === 'CONSENT' && !asked.includes(event.requestId))
    .flatMap(({ event, line }) => {
      const back = withdrawnOn(dossier, 'ConsentWithdrawn', event.requestId);
      return partsOf(event).map((what): ConsentLine => ({
        ...{ ...NOTHING, ...REPORTER, id: `${event.requestId} ${what}`, what },
        ...{ state: back ? 'WITHDRAWN' : 'GIVEN', answeredOn: line.on, withdrawnOn: back },
        confirmed: confirmationOf(dossier, seat, event.requestId),
      }));
    });
}

/** Without a code it is asked before sending. */
function beforeSending(dossier: Dossier): readonly ConsentLine[] {
  return all(dossier, 'ReportReceived')
    .filter(({ event }) => event.mayPassOn !== null)
    .map(({ event, line }) => ({
      ...{ ...NOTHING, ...REPORTER, id: line.hash, what: 'BEFORE_SENDING' },
      ...{ state: event.mayPassOn === 'YES' ? 'GIVEN' : 'DECLINED', answeredOn: line.on },
    }));
}

function namingLines(dossier: Dossier, seat: Seat): readonly ConsentLine[] {
  const who = ({ id, role }: Pick<PartyRef, 'id' | 'role'>) => ({
    ...{ role, name: dossier.state.parties.find((one) => one.id === id)?.name ?? '' },
  });
  return all(dossier, 'NamingAsked').flatMap(({ event, line, compartment }) => {
    const { requestId, until } = event;
    const whose = dossier.outside.find(({ id }) => id === compartment.id);
    if (!whose) return [];
    const found = all(dossier, 'NamingAnswered').find((one) => one.event.requestId === requestId);
    const back = withdrawnOn(dossier, 'NamingWithdrawn', requestId);
    const said = found && (found.event.consents.length > 0 ? 'GIVEN' : 'DECLINED');
    return [
      {
        ...{ ...who(whose), id: requestId, what: 'NAMING', askedOn: line.on },
        ...{ state: back ? 'WITHDRAWN' : (said ?? 'ASKED'), answeredOn: found?.line.on ?? null },
        ...{ until: said === 'DECLINED' ? null : until, withdrawnOn: back },
        confirmed: confirmationOf(dossier, seat, requestId),
      } as const,
    ];
  });
}

/** The register of consents of a dossier, as far as this member sees it, oldest first. */
export function consentRegister(dossier: Dossier, seat: Seat): readonly ConsentLine[] {
  const lines = [
    ...beforeSending(dossier),
    ...askedLines(dossier, seat),
    ...handedLines(dossier, seat),
    ...namingLines(dossier, seat),
  ];
  const dayOf = ({ askedOn, answeredOn }: ConsentLine) => askedOn ?? answeredOn ?? '';
  return lines.sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}
