import type { ProblemCode } from '@gehoord/contract';
import { entryHash } from '@gehoord/crypto/verify';
import { encode, same } from '../bytes.ts';
import type { Context } from '../context.ts';
import { Refusal, unlessRefused } from '../http/problem.ts';
import { checkEntries } from '../rules/append.ts';
import type { Candidate } from '../rules/facts.ts';
import type { Standing } from '../rules/standing.ts';
import type { Store } from '../store/store.ts';
import { gather, mustStayKnown, type Asked } from './gather.ts';

/** A request to store entries, all or nothing. */
export interface AppendRequest extends Asked {
  /** What this kind of request asks for beyond its entries. Read again when a write was overtaken. */
  readonly refusal: (standing: Standing) => Promise<ProblemCode | null>;
  /** Whether the people of a request that was stored before are the same now. */
  readonly samePeople: () => Promise<boolean>;
}

/** The day on which exactly these entries were stored before; null where any of them was not. */
async function storedBefore(
  store: Store,
  candidates: readonly Candidate[],
): Promise<string | null> {
  let day: string | null = null;
  for (const { compartmentId, entry } of candidates) {
    const there = await store.entry(compartmentId, entry.header.seq);
    if (there === null || !same(there.entry, entry.bytes)) return null;
    day ??= there.day;
  }
  return day;
}

async function attempt(
  { store, standing, today }: Context,
  request: AppendRequest,
): Promise<string | null> {
  const { candidates, founds, newPeople, leaving } = request;
  const before = await storedBefore(store, candidates);
  // The same bytes at the same place: a reply that got lost. Answer as the first time.
  if (before !== null && (await request.samePeople())) return before;
  const now = await standing();
  unlessRefused(await request.refusal(now));
  const checked = checkEntries(candidates, await gather(store, now, request));
  if (!checked.ok) throw new Refusal(checked.problem);
  const day = today();
  const written = await store.append({
    version: now.version,
    day,
    newDossier: founds,
    newPeople,
    known: mustStayKnown(request),
    leaving,
    entries: checked.entries,
  });
  return written === 'DONE' ? day : null;
}

/**
 * Check and store. Somebody else may be faster between the two: then everything is looked at once
 * more, which also finds out that the faster one was the same request.
 * @returns the day on which the entries were stored, today or earlier.
 * @throws {Refusal}
 */
export async function appendAll(context: Context, request: AppendRequest): Promise<string> {
  const day = (await attempt(context, request)) ?? (await attempt(context, request));
  if (day === null) throw new Refusal('STALE_HEAD');
  return day;
}

/** Where each entry's chain stands after it, as the contract wants it. */
export function headsOf(
  candidates: readonly Candidate[],
): { compartmentId: string; head: string }[] {
  return candidates.map(({ compartmentId, entry }) => ({
    compartmentId: encode(compartmentId),
    head: encode(entryHash(entry)),
  }));
}
