import type { Entry } from '@gehoord/crypto/verify';
import { hex } from '../bytes.ts';
import type { Compartment } from '../store/values.ts';
import type { Facts } from './facts.ts';

/*
 * Nobody may be shut out of their own dossier by those who hold it. Starting an epoch without
 * somebody does exactly that: a code is shown nothing of such a compartment any more.
 *
 * The server cannot see what kind a compartment is, and leaving somebody out is not always wrong: a
 * paper to sign is closed to its signer once it is signed or refused. What it can see is how a
 * compartment began. The ways back, `person` and `talk`, begin in the very request that makes the
 * person known (a report that is filed, taken down, or an invitation), or are begun by that person.
 * A paper comes later, from a member, to somebody who is known already. So the first kind keeps its
 * people, the second does not. Whoever writes a step that closes a compartment to its person opens
 * that compartment in a request after the one that lets the person in.
 *
 * It is a mark on the compartment, and not on the person in it: a claim moves the person to new
 * keys in every compartment at once, papers that wait among them, and must not turn those papers
 * into something nobody can ever close.
 *
 * The price: whom a modified client let into such a compartment (every client shows that as a broken
 * rule) cannot be left out of it by members again.
 */

/** Whether a genesis begins a compartment that its people may not be left out of. */
export function keepsPeople({ header }: Entry, { author, newcomers }: Facts): boolean {
  return (
    header.kind === 'genesis' &&
    header.slots.some(
      ({ keys, kid }) => keys !== null && (author.side === 'OUTSIDE' || newcomers.has(hex(kid))),
    )
  );
}

/**
 * Whether an entry by a member starts an epoch without somebody who has to stay. A person leaves by
 * an entry of their own, such as a claim. A code that the desk gave somebody may be replaced by
 * another one that becomes known in the same request (see replace.ts): cards get lost.
 */
export function leavesSomebodyOut(
  { header }: Entry,
  { people, keeps }: Compartment,
  { author, newcomers, leaving }: Facts,
): boolean {
  if (author.side === 'OUTSIDE' || header.opening === null || !keeps) return false;
  const stay = new Set(
    header.slots.filter(({ epoch }) => epoch === header.epoch).map(({ kid }) => hex(kid)),
  );
  const isReplaced = [...newcomers].some((kid) => stay.has(kid));
  return [...people].some((kid) => !stay.has(kid) && !(kid === leaving && isReplaced));
}
