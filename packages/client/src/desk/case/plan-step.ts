import { random, toHex } from '@gehoord/crypto';
import type { Event } from '@gehoord/protocol';
import { today } from '../../core/day.ts';
import type { Dossier } from '../../core/dossier.ts';
import { refOf } from '../../core/people.ts';
import { hearsPeople } from '../../core/recipients.ts';
import { personIn } from '../../core/threads.ts';
import { done, refused } from '../../outcome.ts';
import { appends, dossierOf, may, type Desktop, type Plan } from '../act.ts';
import { readersFor } from '../plans.ts';
import { ownKid } from '../sign-in.ts';
import { planConflict } from './conflict.ts';
import { holdersIn, placeOf, writeAt, type CaseStep } from './places.ts';

/** What whoever takes a step does not choose: ids, the day it came in, who is let in. */
function complete(event: Event, dossier: Dossier, desktop: Desktop): Event {
  const id = toHex(random(16));
  switch (event.type) {
    case 'TaskPlanned':
      return { ...event, taskId: id };
    case 'DecisionProposed':
    case 'RevisionProposed':
      return { ...event, decisionId: id };
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

/** Take a step of the protocol: where it goes and whether it may stand in the table, not here. */
export const planStep =
  (id: string, step: CaseStep): Plan =>
  (desktop) => {
    if (step.event.type === 'ConflictDeclared') return planConflict(id, step.event)(desktop);
    const { seat } = desktop;
    const dossier = dossierOf(seat, id);
    const place = dossier && placeOf(desktop, dossier, step);
    if (!dossier || !place) return refused('DOSSIER_UNKNOWN');
    const holders = holdersIn(dossier, desktop);
    const counted = place.kind === 'casefile' ? holders.filter(hearsPeople) : holders;
    const own = ownKid(seat);
    const event = complete(step.event, dossier, desktop);
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
    const written = writeAt(desktop, dossier, place, event);
    return written.ok ? done(appends(written.value)) : written;
  };
