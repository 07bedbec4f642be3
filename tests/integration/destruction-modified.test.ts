import { describe, expect, test } from 'vitest';
import { random, toHex, type KeyPair, type OrderKind } from '@gehoord/crypto';
import { newOrder } from '../../packages/client/src/core/orders.ts';
import { loadOrganisation } from '../../packages/client/src/desk/organisation.ts';
import { signIn } from '../../packages/client/src/desk/sign-in.ts';
import { takeSteps } from '../../scripts/demo/case.ts';
import { forceStep } from '../../scripts/demo/modified.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import { closed, ownWorld, proposal, tries, viewAt, type Step } from '../support/case.ts';

/* A director with a modified client orders something else than what the other one reads. */

const world = ownWorld();
const CONFIRM: Step = { type: 'DestructionConfirmed', orderId: '' };
const PAPER = 'rule: T16\nnumber: 2026-007\nmonth: 2026-11\nfinding: UNFOUNDED\nkinds: \nordered: ';

interface Made {
  readonly orgId: Uint8Array;
  readonly dossierId: string;
  readonly author: Pick<KeyPair, 'kid' | 'sign'>;
  readonly kind: OrderKind;
  readonly text: string;
}

/** The order as a program of one's own would make it, one thing changed. */
function orderOf({ orgId, dossierId, author, kind, text }: Made): Step {
  const nonce = random(32);
  const made = newOrder({ orgId, dossierId, author }, kind, { paper: { text, nonce } });
  return { type: 'DestructionOrdered', shredded: true, paper: PAPER, nonce: toHex(nonce), ...made };
}

async function keysOf(key: 'bram' | 'lotte') {
  const transport = { fetch: globalThis.fetch, origin: world.house.desk, timeout: 60_000 };
  const { book } = expectDone(await loadOrganisation(transport));
  const { pairs } = expectDone(await signIn(transport, key, world.people.passphrases[key]));
  return { author: pairs[0], orgId: book?.orgId ?? new Uint8Array(16) };
}

describe('a second director', () => {
  test('adds no name to an order that is not what stands on the screen', async () => {
    const { bram, lotte } = world.desks;
    const { id } = await closed(world, proposal('UNFOUNDED'));
    await takeSteps(bram, id, [{ type: 'Evaluated', text: 'Het ging zorgvuldig.' }]);
    const own = await keysOf('bram');
    const honest: Made = { ...own, dossierId: id, kind: 'DESTROY', text: PAPER };
    const other = (await keysOf('lotte')).author;
    const changes: readonly Partial<Made>[] = [
      { dossierId: 'ab'.repeat(16) },
      { orgId: random(16) },
      { kind: 'FADE' },
      { text: `${PAPER}another` },
      { author: other },
    ];
    for (const change of changes) {
      await forceStep(world.house, world.people, id, orderOf({ ...honest, ...change }));
      expect((await viewAt(lotte, id)).case.destruction).toMatchObject({ number: '2026-007' });
      expect(await tries(lotte, id, CONFIRM)).toBe('PAPER_CHANGED');
      await takeSteps(bram, id, [{ type: 'DestructionCancelled', why: 'Dit klopt niet.' }]);
    }
    // The same with nothing changed is signed: each refusal above was about its one change.
    await forceStep(world.house, world.people, id, orderOf(honest));
    expect(await tries(lotte, id, CONFIRM)).toBeNull();
  }, 240_000);
});
