import { nextSteps, type PartyRole } from '@gehoord/protocol';
import type { Compartment } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import type { Dossier } from '../core/dossier.ts';
import { lineOf } from '../core/papers.ts';
import { refOf, type OutsidePerson } from '../core/people.ts';
import { hearsPeople } from '../core/recipients.ts';
import { messagesIn, threadOf } from '../core/threads.ts';
import { may } from './act.ts';
import { canWrite } from './inbox.ts';
import type { Seat } from './memory.ts';
import { canReplace } from './people.ts';
import { ownKid } from './sign-in.ts';
import type { DeskMessage, PersonView } from './view-types.ts';

const nameOf = (seat: Seat, kid: string) => seat.book?.staffMember(kid)?.name ?? '';

/** What was said in a conversation, as this member sees it. */
export function messagesView(
  dossier: Dossier,
  seat: Seat,
  compartment: Compartment,
): readonly DeskMessage[] {
  const me = ownKid(seat);
  return messagesIn(dossier, compartment).map(({ author, text, line }): DeskMessage => {
    const outside = 'party' in author;
    const from = outside ? 'PERSON' : author.kid === me ? 'ME' : 'COLLEAGUE';
    const name = outside ? '' : nameOf(seat, author.kid);
    return { id: line.hash, from, author: name, text, on: line.on };
  });
}

function codeOf({ cardUntil }: { readonly cardUntil: string | null }): PersonView['code'] {
  if (cardUntil === null) return 'OWN';
  return cardUntil < today() ? 'CARD_ENDED' : 'CARD';
}

/** Asked of the protocol itself, with a word that names nobody. */
const silenceOf = (dossier: Dossier, seat: Seat, person: OutsidePerson) =>
  may(...([seat, dossier, 'person', { type: 'MessageWritten', text: '-' }] as const), {
    party: refOf(person),
  })?.rule ?? null;

function personView(dossier: Dossier, seat: Seat, person: OutsidePerson): PersonView[] {
  const way = threadOf(dossier, person.id);
  const party = dossier.state.parties.find(({ id }) => id === person.id);
  if (!way || !party) return [];
  const line = lineOf(dossier, person);
  return [
    {
      ...{ id: person.id, role: person.role, name: party.name, about: party.about },
      ...{ invitedOn: party.admittedOn, invitedBy: nameOf(seat, party.by) },
      ...{ code: codeOf(party), cardUntil: party.cardUntil },
      replaced: party.replaced.map((one) => ({ ...one, by: nameOf(seat, one.by) })),
      status: { code: line?.status ?? 'BEZIG', nextOn: line?.nextOn ?? null },
      ...{ hearings: party.hearings, heard: party.heard },
      messages: messagesView(dossier, seat, way),
      may: {
        write: canWrite(dossier, seat, way),
        replace: canReplace(dossier, seat, person),
        hear: canWrite(dossier, seat, way) && hearsPeople(seat),
      },
      silence: silenceOf(dossier, seat, person),
    },
  ];
}

/** Everybody who was given a code at the desk; a reporter only where they were. */
export function peopleView(dossier: Dossier, seat: Seat): readonly PersonView[] {
  const given = dossier.outside.filter(
    ({ keyFrom, keys }) => keyFrom === 'DESK_ISSUED' && keys.length > 0,
  );
  return given.flatMap((person) => personView(dossier, seat, person));
}

const INVITED = ['affectedPerson', 'accused', 'witness'] as const;

/** Whom this member can give a code: as far as the protocol can tell before there are words. */
export function mayInvite(dossier: Dossier, seat: Seat): readonly Exclude<PartyRole, 'reporter'>[] {
  const way = threadOf(dossier, 'PERSON');
  if (way === null || !canWrite(dossier, seat, way) || !hearsPeople(seat)) return [];
  const me = { as: seat.role, kid: ownKid(seat) };
  const accused = dossier.state.parties.some(({ role }) => role === 'accused');
  return INVITED.filter((role) => {
    const party = { id: '', role, keyFrom: 'DESK_ISSUED', issuedBy: me.kid } as const;
    const steps = nextSteps(dossier.state, me, today(), party);
    const step = steps.find(({ event }) => event === 'PersonInvited');
    return step?.refusal === null && (role !== 'accused' || !accused);
  });
}
