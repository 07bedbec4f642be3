import { refOf } from '../../core/people.ts';
import { hearsPeople } from '../../core/recipients.ts';
import { personIn } from '../../core/threads.ts';
import { done, refused } from '../../outcome.ts';
import { appends, dossierOf, may, type Plan } from '../act.ts';
import { ownKid } from '../sign-in.ts';
import { holdersIn, placeOf, writeAt, type CaseStep } from './places.ts';

/** Take a step of the protocol: where it goes and whether it may stand in the table, not here. */
export const planStep =
  (id: string, step: CaseStep): Plan =>
  (desktop) => {
    const { seat } = desktop;
    const dossier = dossierOf(seat, id);
    const place = dossier && placeOf(desktop, dossier, step);
    if (!dossier || !place) return refused('DOSSIER_UNKNOWN');
    const holders = holdersIn(dossier, desktop);
    const counted = place.kind === 'casefile' ? holders.filter(hearsPeople) : holders;
    const own = ownKid(seat);
    const refusal = may(seat, dossier, place.kind, step.event, {
      compartmentId: place.compartment?.id ?? '',
      party: place.kind === 'person' ? refOf(personIn(dossier, step.personId ?? 'PERSON')) : null,
      holders: counted.map(({ kid }) => kid),
      grants: place.compartment ? [] : place.readers.filter((kid) => kid !== own),
    });
    if (refusal) return refusal;
    const written = writeAt(desktop, dossier, place, step.event);
    return written.ok ? done(appends(written.value)) : written;
  };
