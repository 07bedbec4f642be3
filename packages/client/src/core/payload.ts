import { text } from '@gehoord/crypto';
import type { CompartmentKind, Event } from '@gehoord/protocol';

/** More compartments than any dossier has; a longer list is made to slow a reader down. */
export const MOST_SEEN = 64;

/** What stands inside an entry of a dossier. */
export interface Payload {
  readonly v: 1;
  readonly kind: CompartmentKind | null;
  readonly seen: readonly {
    readonly compartmentId: string;
    readonly seq: number;
    readonly head: string;
  }[];
  readonly event: Event;
}

/** The bytes that are sealed. */
export function encodePayload(it: Omit<Payload, 'v'>): Uint8Array {
  return text(JSON.stringify({ v: 1, ...it }));
}
