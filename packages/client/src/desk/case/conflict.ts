import { equal, fromHex, toHex, type Recipient } from '@gehoord/crypto';
import type { EventOf } from '@gehoord/protocol';
import { isWritable, readersOf, type Compartment } from '../../core/compartment.ts';
import type { Dossier } from '../../core/dossier.ts';
import { MOST_SEEN } from '../../core/payload.ts';
import { outsideIn, staffStaying } from '../../core/threads.ts';
import { content, headOf, turnEpoch, type Append, type Pen } from '../../core/write.ts';
import { done, refused } from '../../outcome.ts';
import { appends, dossierOf, may, type Desktop, type Plan } from '../act.ts';
import { ownKid } from '../sign-in.ts';

type Declared = EventOf<'ConflictDeclared'>;

const reads = (compartment: Compartment, kid: string): boolean =>
  readersOf(compartment).some((slot) => equal(slot.kid, fromHex(kid)));

/** Everything somebody reads now, and this member can turn; their own notes are nobody's. */
function readBy(dossier: Dossier, kid: string): readonly Compartment[] {
  return [...dossier.compartments.values()].filter(
    (one) => one.kind !== 'notes' && isWritable(one) && reads(one, kid),
  );
}

/** Who stays, of everybody who reads a compartment now. */
function staying({ book }: Desktop, compartment: Compartment, kid: string): readonly Recipient[] {
  const staff = staffStaying(compartment, book).filter((one) => toHex(one.kid) !== kid);
  return [...staff, ...outsideIn(compartment)];
}

/** The same pen, after these were written with it: what comes next counts after them. */
export function having(pen: Pen, written: readonly Append[], among: readonly Compartment[]): Pen {
  const seen = written.map((append) => {
    const { compartmentId, head } = headOf(append);
    const last = among.find(({ id }) => id === compartmentId)?.lines.at(-1);
    return { compartmentId, head, seq: (last?.entry.header.seq ?? -1) + 1 };
  });
  const before = pen.seen.filter((one) =>
    seen.every(({ compartmentId }) => compartmentId !== one.compartmentId),
  );
  return { ...pen, seen: [...seen, ...before].slice(0, MOST_SEEN) };
}

/**
 * Note that somebody of the desk has a conflict of interest, and shut them out of everything they
 * read: every compartment turns, or none. Why stands in the case file alone.
 */
export const planConflict =
  (id: string, event: Declared): Plan =>
  (desktop) => {
    const { seat, pen } = desktop;
    const dossier = dossierOf(seat, id);
    const file = dossier && [...dossier.compartments.values()].find(isOpenFile);
    if (!dossier) return refused('DOSSIER_UNKNOWN');
    const refusal = may(seat, dossier, 'casefile', event);
    if (refusal) return refusal;
    if (!file) return refused('READERS_CHANGED');
    const others = readBy(dossier, event.kid).filter((one) => one !== file);
    if (staying(desktop, file, event.kid).length === 0) return refused('NO_READER_LEFT');
    const turn = (by: Pen, compartment: Compartment, what: Declared) =>
      turnEpoch(by, compartment, what, staying(desktop, compartment, event.kid));
    const note = (by: Pen) =>
      reads(file, event.kid) ? turn(by, file, event) : content(by, file, event);
    const close = (by: Pen) => others.map((one) => turn(by, one, { ...event, why: '' }));
    // Nobody acts any more once it is noted that they have a conflict: who steps back does so first.
    if (event.kid === ownKid(seat)) {
      const closed = close(pen);
      return done(appends(...closed, note(having(pen, closed, others))));
    }
    const noted = note(pen);
    return done(appends(noted, ...close(having(pen, [noted], [file]))));
  };

/** The case file, where this member can write in it. */
export const isOpenFile = (compartment: Compartment): boolean =>
  compartment.kind === 'casefile' && isWritable(compartment);
