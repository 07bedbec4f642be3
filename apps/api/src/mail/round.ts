import { memberState, type Standing } from '../rules/standing.ts';
import type { MailStore } from '../store/store.ts';
import type { Mailbox } from '../store/values.ts';
import type { Post } from './post.ts';

/** What one round of mail works with. */
export interface Round {
  readonly store: MailStore;
  readonly standing: Standing;
  readonly post: Post;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Asked before each mail. */
  readonly stopped: () => boolean;
}

/** Everybody whose turn it still is today and who has something to hear. */
async function whoHasNews({ store, standing, day }: Round): Promise<readonly Mailbox[]> {
  const found: Mailbox[] = [];
  for (const box of await store.mailboxes()) {
    const state = memberState(standing.current, box.kid);
    // Whoever is gone is not written to any more, and their address is not ours to keep.
    if (state === 'REVOKED') await store.dropMailbox(box.memberId);
    if (state !== 'ACTIVE' || box.turnOn >= day) continue;
    if (await store.hasNews(box, day)) found.push(box);
    // What comes after the hour waits for the next day: no mail tells when something came.
    else await store.setTurn(box.memberId, day);
  }
  return found;
}

/** @returns null, or the code of what went wrong. */
async function tell({ store, post, day }: Round, box: Mailbox): Promise<string | null> {
  // Before it goes: whatever happens next, nobody gets a second one today.
  await store.setTurn(box.memberId, day);
  const delivery = await post.send(box.address, day);
  if (delivery.state === 'SENT') {
    await store.told(box.memberId, day);
    return null;
  }
  if (delivery.state === 'REFUSED') await store.setTurn(box.memberId, box.turnOn);
  return delivery.code;
}

/**
 * Tell everybody who has something to hear today and was not told yet.
 * @returns null where that went well, otherwise the code of the first thing that did not. Whoever was
 * not reached still has their turn in a next round; news that nobody fetched is told again tomorrow.
 */
export async function holdRound(round: Round): Promise<string | null> {
  const boxes = await whoHasNews(round);
  if (boxes.length === 0) return null;
  const unreached = await round.post.reach();
  if (unreached !== null) return unreached;
  let failed: string | null = null;
  for (const box of boxes) {
    if (round.stopped()) break;
    const code = await tell(round, box);
    failed ??= code;
  }
  return failed;
}
