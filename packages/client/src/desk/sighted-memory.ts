import type { Calls, desk } from '@gehoord/contract';
import type { Sighting } from '@gehoord/crypto';

/* What a seat holds of who had what on the screen. */

/** How far a chain went: after so many days its hash was this, 32 hexadecimal characters. */
export interface Mark {
  readonly count: number;
  readonly head: string;
}

/** By dossier, and in it by compartment or cell. */
export type ByDossier<T> = Map<string, Map<string, T>>;

/** All places of this member's cells as the server listed them. */
export type OwnCells = Calls<typeof desk.ownCells>['value'];

export interface Sighted {
  /** Days that no cell says yet, by compartment. */
  readonly pending: ByDossier<readonly Sighting[]>;
  /** By compartment and epoch: what it takes to make a cell look new. base64url. */
  readonly covers: ByDossier<string>;
  /** By compartment, epoch and kid. */
  readonly marks: ByDossier<Mark>;
  listed: OwnCells | null;
  /** What earlier sessions left was told in this one, or could not be. */
  told: boolean;
}

export const newSighted = (): Sighted => ({
  ...{ pending: new Map(), covers: new Map(), marks: new Map(), listed: null, told: false },
});

/** How a cover is named: by compartment and epoch. */
export const cellName = (compartmentId: string, epoch: number) => `${compartmentId} ${epoch}`;
