import { equal, fromHex, type Recipient } from '@gehoord/crypto';
import {
  decide,
  decidersIn,
  type CompartmentKind,
  type Event,
  type EventOf,
  type Rule,
} from '@gehoord/protocol';
import { isWritable, readersOf, type Compartment } from '../../core/compartment.ts';
import { today } from '../../core/day.ts';
import type { Dossier } from '../../core/dossier.ts';
import { members } from '../../core/recipients.ts';
import { outsideIn, staffStaying } from '../../core/threads.ts';
import { content, grant, turnEpoch, type Append } from '../../core/write.ts';
import { done, refused, refusedBy } from '../../outcome.ts';
import { appends, dossierOf, may, type Desktop, type Plan } from '../act.ts';
import type { Seat } from '../memory.ts';
import { ownKid } from '../sign-in.ts';
import { having, isOpenFile } from './conflict.ts';
import type { NewcomerView } from './types.ts';

/*
 * Letting somebody in to a case that runs. What the reporter gave to chosen readers (their own words,
 * their name, the talk) is not among it: no consent of theirs covers whoever comes after those.
 */

type LetIn = EventOf<'DeciderAdded' | 'SecondPersonAdded'>;

/** What whoever decides reads, besides the case file. */
const DECIDERS_READ: readonly (CompartmentKind | null)[] = [
  ...(['person', 'statement', 'intake', 'consult'] as const),
];

const reads = (compartment: Compartment, kid: string): boolean =>
  readersOf(compartment).some((slot) => equal(slot.kid, fromHex(kid)));

/** With all of it that the writer could read: who decides, or signs, has to know what came before. */
const open = ({ pen }: Pick<Desktop, 'pen'>, it: Compartment, event: Event, who: Recipient) =>
  grant(pen, it, event, [who], 'AND_EARLIER');

/**
 * Let somebody in to the case file, saying why; who decides also reads what the directie reads of the
 * people, their papers and the advice. All of it, or none.
 */
export const planLettingIn =
  (id: string, event: LetIn): Plan =>
  (desktop) => {
    const { seat, book, pen } = desktop;
    const dossier = dossierOf(seat, id);
    const file = dossier && [...dossier.compartments.values()].find(isOpenFile);
    if (!dossier) return refused('DOSSIER_UNKNOWN');
    const [who] = members(book, [event.kid]) ?? [];
    const there = file ? reads(file, event.kid) : false;
    const grants = there ? [] : [event.kid];
    const refusal = may(seat, dossier, 'casefile', event, { grants });
    if (refusal) return refusal;
    if (!file) return refused('READERS_CHANGED');
    if (!who) return refusedBy(event.type === 'DeciderAdded' ? 'NOT_A_DECIDER' : 'NOT_A_SECOND');
    const noted = there ? content(pen, file, event) : open(desktop, file, event, who);
    if (event.type === 'SecondPersonAdded') return done(appends(noted));
    const after = { pen: having(pen, [noted], [file]) };
    const others = [...dossier.compartments.values()].filter(
      (one) => DECIDERS_READ.includes(one.kind) && isWritable(one) && !reads(one, event.kid),
    );
    const rest = others.map((one) => open(after, one, { ...event, why: '' }, who));
    return done(appends(noted, ...rest));
  };

/** Steps after which nobody signs a destruction any more. */
const ENDS: readonly Event['type'][] = ['DestructionCancelled', 'RevisionConfirmed'];

/**
 * The same step, shutting out whoever was let in only to sign a destruction; null where it does not
 * end one, or nobody was.
 */
export function withoutSeconds(
  { book, pen }: Desktop,
  { state }: Dossier,
  file: Compartment | null,
  event: Event,
): Append | null {
  if (!file || !ENDS.includes(event.type) || !isWritable(file)) return null;
  const { deciders, seconds } = state.case;
  const leaving = seconds.filter((kid) => !deciders.includes(kid) && reads(file, kid));
  if (leaving.length === 0) return null;
  const stays = ({ kid }: Recipient) => !leaving.some((one) => equal(kid, fromHex(one)));
  return turnEpoch(pen, file, event, [
    ...staffStaying(file, book).filter(stays),
    ...outsideIn(file),
  ]);
}

/** Rules about who is let in, and not about the moment. */
const ABOUT_THEM: readonly Rule[] = [
  ...(['CONFLICT_OF_INTEREST', 'NOT_A_DECIDER', 'NOT_A_SECOND', 'SPOKESPERSON_READS'] as const),
];

/** Everybody who might be let in, each with what stands in the way of them; who is there is left out. */
export function newcomersFor(
  dossier: Dossier,
  seat: Seat,
  type: LetIn['type'],
): readonly NewcomerView[] {
  const staff = seat.book?.staff ?? [];
  if (dossier.state.case.opened === null) return [];
  const deciders = decidersIn(dossier.state, { staff });
  const author = { as: seat.role, kid: ownKid(seat) };
  return staff
    .filter(({ kid }) => !deciders.includes(kid))
    .map((member) => {
      const { kid } = member;
      const refusal = decide(dossier.state, {
        ...{ event: { type, kid, why: '…' }, author, on: today(), staff, grants: [kid] },
        ...{ compartment: 'casefile', compartmentId: '', party: null, founding: null },
        ...{ personReads: null, heads: [], consents: [], holders: null },
        ...{ paper: null, signature: null },
      });
      const not = refusal && ABOUT_THEM.includes(refusal.code) ? refusal.code : null;
      return { ...member, not };
    });
}
