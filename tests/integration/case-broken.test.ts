import { beforeAll, describe, expect, test } from 'vitest';
import { random } from '@gehoord/crypto';
import type { Event } from '@gehoord/protocol';
import { act, appends, dossierOf } from '../../packages/client/src/desk/act.ts';
import { pull } from '../../packages/client/src/desk/feed.ts';
import type { Seat } from '../../packages/client/src/desk/memory.ts';
import { openDossier } from '../../packages/client/src/desk/reading.ts';
import { signIn } from '../../packages/client/src/desk/sign-in.ts';
import { compartmentsOf } from '../../packages/client/src/core/dossier.ts';
import { staffStaying, threadOf } from '../../packages/client/src/core/threads.ts';
import { content, turnEpoch } from '../../packages/client/src/core/write.ts';
import { takeSteps } from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import {
  confirmed,
  deliberated,
  expectSound,
  letterFor,
  proposal,
  viewAt,
  ownWorld,
} from '../support/case.ts';

/*
 * Bram's seat, in the hands of somebody who changed his program. What breaks the protocol is listed
 * with its rule by Lotte's own client, and by his, and changes nothing.
 */

const world = ownWorld();
let seat: Seat;
const transport = () => ({ fetch: globalThis.fetch, origin: world.house.desk, timeout: 60_000 });

beforeAll(async () => {
  seat = expectDone(await signIn(transport(), 'bram', world.people.passphrases.bram));
});

/** Write this into the case file, or into somebody's way back, whatever the protocol says. */
async function force(id: string, event: Event, personId?: string): Promise<void> {
  expectDone(await pull(transport(), seat));
  expectDone(await openDossier(transport(), seat, id));
  const plan = ({ seat: now, pen }: Parameters<Parameters<typeof act>[4]>[0]) => {
    const dossier = dossierOf(now, id);
    const place = dossier && (personId ? threadOf(dossier, personId) : fileOf(dossier));
    if (!place) throw new Error('No place.');
    return { ok: true, value: appends(content(pen, place, event)) } as const;
  };
  expectDone(await act(transport(), seat, id, random(8).join(), plan));
}

const fileOf = (dossier: Parameters<typeof compartmentsOf>[0]) =>
  compartmentsOf(dossier, 'casefile')[0] ?? null;

/** Both directors find exactly these rules broken. */
async function expectBroken(id: string, rules: readonly string[]) {
  const [bram, lotte] = [world.desks.bram, world.desks.lotte];
  for (const desk of [bram, lotte]) {
    expect((await viewAt(desk, id)).broken.map(({ rule }) => rule)).toEqual(rules);
  }
  return viewAt(lotte, id);
}

const ID = 'ab'.repeat(16);

describe('a director with a modified client', () => {
  test('decides alone: nothing is decided', async () => {
    const { id, reporter, kees } = await deliberated(world);
    await force(id, { ...proposal('UPHELD', 'REPRIMAND'), decisionId: ID } as Event);
    await force(id, { type: 'DecisionConfirmed', decisionId: ID });
    const seen = await expectBroken(id, ['SECOND_SIGNATURE_REQUIRED']);
    expect(seen.case).toMatchObject({
      ...{ phase: 'DELIBERATION', decision: null, proposal: { by: 'Bram Bestuur' } },
    });
    // Confirmed as if somebody had proposed it: that neither.
    await force(id, { type: 'DecisionConfirmed', decisionId: 'cd'.repeat(16) });
    expect((await viewAt(world.desks.lotte, id)).case.decision).toBeNull();
    // Lotte goes on with the true one.
    const after = await confirmed(world.desks.lotte, id);
    expect(after.case.phase).toBe('DECIDED');
    await expectSound(id, [], [reporter, kees.browser]);
  }, 240_000);

  test('closes a case of which nobody was told: it stays open', async () => {
    const { id } = await deliberated(world);
    await takeSteps(world.desks.bram, id, [proposal('UPHELD', 'CONVERSATION')]);
    await confirmed(world.desks.lotte, id);
    await force(id, { type: 'CaseClosed' });
    const early = await expectBroken(id, ['WRONG_MOMENT']);
    expect(early.case.phase).toBe('DECIDED');
    await takeSteps(world.desks.lotte, id, [letterFor(undefined, 'Een besluit.')]);
    await force(id, { type: 'CaseClosed' });
    const late = await expectBroken(id, ['WRONG_MOMENT', 'PARTIES_NOT_INFORMED']);
    expect(late.case).toMatchObject({ phase: 'INFORMING', uninformed: ['reporter', 'accused'] });
  }, 240_000);

  test('writes to the accused who reported: it is no letter, and nobody was informed', async () => {
    const { id, kees } = await deliberated(world);
    await takeSteps(world.desks.bram, id, [proposal('UPHELD', 'CONVERSATION')]);
    await confirmed(world.desks.lotte, id);
    await force(id, { type: 'LetterSent', text: 'Amira Proefmelder had gelijk.' }, kees.personId);
    const seen = await expectBroken(id, ['NAMING_WITHOUT_CONSENT']);
    expect(seen.case.phase).toBe('DECIDED');
    expect(seen.case.parties.find(({ role }) => role === 'accused')?.letter).toBeNull();
  }, 240_000);

  test('shuts a colleague out without a conflict: everybody sees it', async () => {
    const { id } = await deliberated(world);
    expectDone(await pull(transport(), seat));
    expectDone(await openDossier(transport(), seat, id));
    const kid = world.kids.lotte;
    expectDone(
      await act(transport(), seat, id, random(8).join(), (it) => {
        const dossier = dossierOf(it.seat, id);
        const report = dossier && compartmentsOf(dossier, 'report')[0];
        if (!report) throw new Error('No report.');
        const stay = staffStaying(report, it.book).filter(
          (one) => Buffer.from(one.kid).toString('hex') !== kid,
        );
        const event: Event = { type: 'ConflictDeclared', kid, why: '' };
        return { ok: true, value: appends(turnEpoch(it.pen, report, event, stay)) };
      }),
    );
    const seen = await viewAt(world.desks.bram, id);
    expect(seen.broken.map(({ rule }) => rule)).toEqual(['ACCESS_WITHOUT_CONSENT']);
    expect(seen.case.conflicts).toEqual([]);
  }, 240_000);
});
