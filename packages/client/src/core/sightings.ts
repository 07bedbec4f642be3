import type { Calls, desk } from '@gehoord/contract';
import {
  fromBase64url,
  openCell,
  toHex,
  type EpochKeys,
  type SightingPlace,
  type Sightings,
} from '@gehoord/crypto';
import type { CompartmentKind } from '@gehoord/protocol';
import { orNull } from './attempt.ts';
import { epochKeys, type Compartment } from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';
import type { Dossier } from './dossier.ts';
import { threadOf } from './threads.ts';

/*
 * Who had what on the screen, on which days. Not of every compartment: somebody's own notes have one
 * reader, papers come and go, and the way back of anybody but the reporter is none of this.
 */

/** Kinds of which it is kept. */
export const SIGHTED_KINDS = [
  'report',
  'identity',
  'talk',
  'person',
  'intake',
  'casefile',
  'consult',
] as const satisfies readonly CompartmentKind[];
export type SightedKind = (typeof SIGHTED_KINDS)[number];

/** What kind of sighted place a compartment is; null where nothing is kept of it. */
export function sightedKind(dossier: Dossier, compartment: Compartment): SightedKind | null {
  const kind = SIGHTED_KINDS.find((one) => one === compartment.kind);
  const isOthers = kind === 'person' && threadOf(dossier, 'PERSON') !== compartment;
  return kind === undefined || isOthers ? null : kind;
}

/** Where a member's cell of a compartment stands. */
export function placeOf({ place }: Compartment, epoch: number, kid: Uint8Array): SightingPlace {
  return { ...place, epoch, kid };
}

/** One cell as the server sends it. */
export type SentCell = Calls<typeof desk.dossierCells>['value']['cells'][number];

/** A cell that belongs to a compartment this reader opens. */
export interface ReadCell {
  readonly compartment: Compartment;
  readonly kind: SightedKind;
  readonly epoch: number;
  /** Hexadecimal. */
  readonly kid: string;
  readonly keys: EpochKeys;
  readonly at: SightingPlace;
  /** Null where it says nothing, or does not hold: the two look alike. */
  readonly sightings: Sightings | null;
}

/** Take apart the cells that came, as far as this reader has their keys. */
export function readCells(
  dossier: Dossier,
  book: DirectoryBook,
  cells: readonly SentCell[],
): readonly ReadCell[] {
  return cells.flatMap(({ compartmentId, epoch, kid: sentKid, cell }) => {
    const compartment = dossier.compartments.get(toHex(fromBase64url(compartmentId)));
    const kind = compartment && sightedKind(dossier, compartment);
    const keys = compartment && epochKeys(compartment, epoch);
    const [bytes, kid] = [fromBase64url(sentKid), toHex(fromBase64url(sentKid))];
    const member = book.member(kid);
    if (!compartment || !kind || !keys || !member) return [];
    const at = placeOf(compartment, epoch, bytes);
    const sightings = orNull(() => openCell(fromBase64url(cell), at, keys, member.signKey));
    return [{ compartment, kind, epoch, kid, keys, at, sightings }];
  });
}
