import { call, desk, type Transport } from '@gehoord/contract';
import { headAt, toBase64url, toHex, type Sightings } from '@gehoord/crypto';
import type { StaffMember } from '@gehoord/protocol';
import {
  sightedKind,
  SIGHTED_KINDS,
  readCells,
  type ReadCell,
  type SightedKind,
} from '../core/sightings.ts';
import type { Dossier } from '../core/dossier.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Seat } from './memory.ts';
import { openDossier } from './reading.ts';
import { cellName, type Mark } from './sighted-memory.ts';
import { keepOthers, partOf } from './sighted.ts';
import { ownKid } from './sign-in.ts';

/** A member, and the days on which they had something on the screen. */
export interface SeenBy extends StaffMember {
  readonly me: boolean;
  /** The newest ones, oldest first. */
  readonly days: readonly string[];
  /** On how many days before those. */
  readonly earlier: number;
  /** What stood here before is gone or was changed. */
  readonly broken: boolean;
}

/** Who had what on the screen, as their own programs noted it. */
export interface WhoRead {
  /** Kinds of which the same is to be said stand together. */
  readonly groups: readonly {
    readonly kinds: readonly SightedKind[];
    readonly people: readonly SeenBy[];
  }[];
}

const HEAD = 32;
const markOf = (it: Sightings, count = it.count): string | null => {
  const head = headAt(it, count);
  return head && toHex(head).slice(0, HEAD);
};

/** Whether a cell no longer says what it said when it was last looked at. */
function leaves(mark: Mark | undefined, now: Sightings | null): boolean {
  if (mark === undefined) return false;
  if (now === null || now.count < mark.count) return true;
  const head = markOf(now, mark.count);
  // So many days came since that the old ones no longer stand in full: nothing can be said.
  return head !== null && head !== mark.head;
}

interface Line {
  readonly kid: string;
  readonly kind: SightedKind;
  readonly days: readonly string[];
  readonly earlier: number;
  readonly broken: boolean;
}

/** Hold every cell against what is remembered of it. What was changed stays as it was remembered. */
function look({ sighted }: Seat, dossier: Dossier, cells: readonly ReadCell[]) {
  const marks = partOf(sighted.marks, dossier.id);
  let changed = false;
  const named = new Map(
    cells.map((cell) => [`${cellName(cell.compartment.id, cell.epoch)} ${cell.kid}`, cell]),
  );
  const lines = [...named].flatMap(([name, { kid, kind, sightings: it }]): Line[] => {
    const mark = marks.get(name);
    const broken = leaves(mark, it);
    const head = it && markOf(it);
    if (it && head && !broken && it.count !== mark?.count) {
      marks.set(name, { count: it.count, head });
      changed = true;
    }
    if (!broken && !it?.count) return [];
    const days = it?.days.map(({ day }) => day) ?? [];
    return [{ kid, kind, days, earlier: (it?.count ?? 0) - days.length, broken }];
  });
  // What the server no longer sends at all.
  const gone = [...marks.keys()].filter((name) => !named.has(name));
  return { changed, lines: [...lines, ...gone.flatMap((name) => missing(dossier, name))] };
}

/** A cell that was there once; of a compartment that this member no longer opens nothing is said. */
function missing(dossier: Dossier, name: string): readonly Line[] {
  const [compartmentId = '', , kid = ''] = name.split(' ');
  const compartment = dossier.compartments.get(compartmentId);
  const kind = compartment && sightedKind(dossier, compartment);
  return kind ? [{ kid, kind, days: [], earlier: 0, broken: true }] : [];
}

/** What this member has not told yet they may read themselves. */
function ownLines({ sighted }: Seat, dossier: Dossier, kid: string): readonly Line[] {
  return [...(sighted.pending.get(dossier.id) ?? [])].flatMap(([id, on]) => {
    const compartment = dossier.compartments.get(id);
    const kind = compartment && sightedKind(dossier, compartment);
    const days = on.map(({ day }) => day);
    return kind ? [{ kid, kind, days, earlier: 0, broken: false }] : [];
  });
}

function peopleOf(seat: Seat, lines: readonly Line[]): readonly SeenBy[] {
  const kids = [...new Set(lines.map(({ kid }) => kid))];
  const people = kids.flatMap((kid): SeenBy[] => {
    const staff = seat.book?.staffMember(kid);
    const theirs = lines.filter((line) => line.kid === kid);
    const days = [...new Set(theirs.flatMap((line) => line.days))].sort();
    const earlier = Math.max(...theirs.map((line) => line.earlier));
    const broken = theirs.some((line) => line.broken);
    return staff ? [{ ...staff, me: kid === ownKid(seat), days, earlier, broken }] : [];
  });
  return people.sort((a, b) => a.name.localeCompare(b.name));
}

function groupsOf(seat: Seat, lines: readonly Line[]): WhoRead['groups'] {
  const groups = new Map<string, { kinds: SightedKind[]; people: readonly SeenBy[] }>();
  for (const kind of SIGHTED_KINDS) {
    const people = peopleOf(
      seat,
      lines.filter((line) => line.kind === kind),
    );
    if (people.length === 0) continue;
    const same = JSON.stringify(people);
    const group = groups.get(same) ?? { kinds: [], people };
    group.kinds.push(kind);
    groups.set(same, group);
  }
  return [...groups.values()];
}

/** Who had what of a dossier on the screen, as far as this member may read it. */
export async function whoRead(
  transport: Transport,
  seat: Seat,
  id: string,
): Promise<Outcome<WhoRead>> {
  const opened = await openDossier(transport, seat, id);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const { book } = seat;
  const sent = dossier && [...dossier.compartments.values()][0]?.place.dossierId;
  if (!dossier || !sent || !book) return refused('DOSSIER_UNKNOWN');
  const body = { dossierId: toBase64url(sent) };
  const reply = await call(transport, desk.dossierCells, { token: seat.token, body });
  if (!reply.ok) return reply;
  const { lines, changed } = look(seat, dossier, readCells(dossier, book, reply.value.cells));
  // Where it cannot be kept, the next time looks back less far.
  if (changed) await keepOthers(transport, seat);
  return done({ groups: groupsOf(seat, [...lines, ...ownLines(seat, dossier, ownKid(seat))]) });
}
