import { random, toHex } from '@gehoord/crypto';
import { addDays, type Event, type EventOf } from '@gehoord/protocol';
import { today } from '../../core/day.ts';
import type { Dossier } from '../../core/dossier.ts';
import { refOf } from '../../core/people.ts';
import { hearsPeople } from '../../core/recipients.ts';
import { isWritable } from '../../core/compartment.ts';
import { personIn, threadOf } from '../../core/threads.ts';
import { content, type Append } from '../../core/write.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import { appends, dossierOf, may, type Desktop, type Plan } from '../act.ts';
import type { Writing } from '../memory.ts';
import { readersFor } from '../plans.ts';
import { recordIn } from '../register.ts';
import { ownKid } from '../sign-in.ts';
import { planLettingIn, withoutSeconds } from './adding.ts';
import { planConflict } from './conflict.ts';
import { orderWaiting, withOrder } from './orders.ts';
import { holdersIn, placeOf, writeAt, type CaseStep } from './places.ts';

/** How long a question about a name waits, and a yes counts. */
const NAMING_DAYS = 365;

/** What whoever takes a step does not choose: ids, the day it came in, until when, who is let in. */
function complete(event: Event, dossier: Dossier, desktop: Desktop): Event {
  const id = toHex(random(16));
  switch (event.type) {
    case 'TaskPlanned':
      return { ...event, taskId: id };
    case 'DecisionProposed':
    case 'RevisionProposed':
      return { ...event, decisionId: id };
    case 'NamingAsked':
      return { ...event, requestId: id, until: addDays(today(), NAMING_DAYS) };
    case 'RedactionProposed':
      return { ...event, redactionId: id };
    case 'CaseOpened':
      return { ...event, receivedOn: dossier.state.receivedOn ?? today() };
    case 'ConsentOverridden':
      return { ...event, readers: readersFor(dossier, desktop).map(({ kid }) => kid) };
    default:
      return event;
  }
}

/** With the second signature under a destruction comes the line of the register that outlives it. */
function recorded(
  desktop: Desktop,
  dossier: Dossier,
  { orderId, order }: EventOf<'DestructionConfirmed'>,
  written: Append,
): Outcome<Writing> {
  const waits = orderWaiting(dossier, desktop);
  if (waits === null) return refused('PAPER_CHANGED');
  const { paper, nonce } = waits;
  const line = recordIn(desktop, dossier, { orderId, order, paper, nonce });
  if (!line.ok) return line;
  const { founding, appends: more } = line.value;
  return done({ founding, people: [], appends: [written, ...more] });
}

/** Talks of the accused that are still to come: whoever is invited for one reads that it is off. */
function calledOff({ pen, seat }: Desktop, dossier: Dossier): readonly Append[] {
  return dossier.outside.flatMap((person) => {
    const way = threadOf(dossier, person.id);
    if (person.role !== 'accused' || !way || !isWritable(way)) return [];
    const event = { type: 'HearingCancelled' } as const;
    const refusal = may(seat, dossier, 'person', event, { party: refOf(person) });
    return refusal === null ? [content(pen, way, event)] : [];
  });
}

/** Take a step of the protocol: where it goes and whether it may stand in the table, not here. */
export const planStep =
  (id: string, step: CaseStep): Plan =>
  (desktop) => {
    const { event: asked } = step;
    if (asked.type === 'ConflictDeclared') return planConflict(id, asked)(desktop);
    if (asked.type === 'DeciderAdded' || asked.type === 'SecondPersonAdded') {
      return planLettingIn(id, asked)(desktop);
    }
    const { seat } = desktop;
    const dossier = dossierOf(seat, id);
    const place = dossier && placeOf(desktop, dossier, step);
    if (!dossier || !place) return refused('DOSSIER_UNKNOWN');
    const holders = holdersIn(dossier, desktop);
    const counted = place.kind === 'casefile' ? holders.filter(hearsPeople) : holders;
    const own = ownKid(seat);
    const made = withOrder(complete(step.event, dossier, desktop), dossier, desktop);
    if (!made.ok) return made;
    const event = made.value;
    const ask = (grants: readonly string[]) =>
      may(seat, dossier, place.kind, event, {
        compartmentId: place.compartment?.id ?? '',
        party: place.kind === 'person' ? refOf(personIn(dossier, step.personId ?? 'PERSON')) : null,
        holders: counted.map(({ kid }) => kid),
        grants,
      });
    // What stands in the way of the step itself says more than that it may not begin a compartment.
    const others = place.readers.filter((kid) => kid !== own);
    const refusal = ask([]) ?? ask(place.compartment ? [] : others);
    if (refusal) return refusal;
    const turned = withoutSeconds(desktop, dossier, place.compartment, event);
    const written = turned ? done(turned) : writeAt(desktop, dossier, place, event);
    if (!written.ok) return written;
    if (event.type === 'DestructionConfirmed')
      return recorded(desktop, dossier, event, written.value);
    const off = event.type === 'CrimeSuspected' ? calledOff(desktop, dossier) : [];
    return done(appends(written.value, ...off));
  };
