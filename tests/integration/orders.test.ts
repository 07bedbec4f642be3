import { desk, portal } from '@gehoord/contract';
import { dossierMark, orderHash, parseSignedOrder, parseTombstone } from '@gehoord/crypto/verify';
import { random, signStamp } from '@gehoord/crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Chain, found, member, Report } from './api-chain.ts';
import { Case, lodge, orderOf, signedBy } from './api-orders.ts';
import { openWorld, type Team } from './api-team.ts';
import { ask, b64, World, type Staff } from './api-world.ts';

/* A dossier from the order to the tombstone, as everybody around it sees it happen. */

let world: World;
let team: Team;
let bram: string;
let noor: string;
beforeEach(async () => {
  [world, team] = await openWorld();
  await renew();
});
afterEach(() => world.end());

/** Sessions end while days go by. */
async function renew(): Promise<void> {
  bram = await world.signIn(team.bram);
  noor = await world.signIn(team.noor);
}

async function pass(days: number): Promise<void> {
  await world.passDays(days);
  await renew();
}

const feedOf = async (token: string, after = 0) => {
  const { value } = await ask(world.desk, desk.feed, { token, body: { after, most: 500 } });
  return value.items;
};
const listed = async (token: string) => {
  const body = { stonesFrom: 0, most: 100 };
  const { value } = await ask(world.desk, desk.orders, { token, body });
  const stones = value.stones.map((it) =>
    parseTombstone(new Uint8Array(Buffer.from(it, 'base64url'))),
  );
  return { ...value, stones: stones.filter(({ number }) => number > 0) };
};
const isThere = async (it: Case) => (await it.report.amira.trySignIn(world)).status === 200;

describe('A destruction', () => {
  test('waits fourteen days, is seen by all who read along, and leaves a stone', async () => {
    const [gone, stays] = [new Case(world, team), new Case(world, team)];
    await gone.begin(bram, 3);
    await stays.begin(bram);
    const before = await feedOf(noor);
    const signed = gone.destroy;
    const { status, value } = await lodge(world, bram, signed);
    expect([status, value.dueOn]).toEqual([200, '2027-03-24']);
    // The same bytes again, also from the other one, are answered the same way.
    expect((await lodge(world, bram, signed)).value.dueOn).toBe('2027-03-24');
    expect((await listed(noor)).orders).toEqual([{ order: b64(signed), dueOn: '2027-03-24' }]);
    expect((await lodge(world, bram, gone.destroy)).code).toBe('ALREADY_THERE');
    await pass(13);
    expect(await isThere(gone)).toBe(true);
    expect((await lodge(world, bram, signed)).value.dueOn).toBe('2027-03-24');
    await pass(1);
    expect(await isThere(gone)).toBe(false);
    expect(await isThere(stays)).toBe(true);

    const { orders, stones, shareStores } = await listed(noor);
    expect([orders, shareStores]).toEqual([[], 1]);
    expect(stones).toHaveLength(1);
    expect(stones[0]).toMatchObject({ number: 1, day: '2027-03-24' });
    expect(Buffer.from(stones[0]!.dossier!)).toEqual(Buffer.from(dossierMark(gone.dossierId)));
    const hash = orderHash(parseSignedOrder(signed).body);
    expect(Buffer.from(stones[0]!.order!)).toEqual(Buffer.from(hash));
    // An answer that got lost is given again; who has another order learns nothing.
    expect((await lodge(world, bram, signed)).value.dueOn).toBe('2027-03-24');
    expect((await lodge(world, bram, gone.destroy)).code).toBe('NOT_ALLOWED');

    // Nothing new is hidden from anybody: numbers go on behind the last one that was given.
    const kept = before.filter(({ dossierId }) => dossierId === b64(stays.dossierId));
    expect(await feedOf(noor)).toEqual(kept);
    const highest = Math.max(...before.map(({ n }) => n));
    await new Report(world, [member(team.noor)]).send(world);
    const fresh = await feedOf(noor, highest);
    expect(fresh.map(({ n }) => n)).toEqual([highest + 1, highest + 2]);
    const lotte = await world.signIn(team.lotte);
    expect((await feedOf(lotte)).every(({ dossierId }) => dossierId === kept[0]!.dossierId)).toBe(
      true,
    );
  });

  test('of the newest dossier gives no number twice, nor does the next one', async () => {
    let highest = 0;
    for (let round = 0; round < 3; round++) {
      const it = await new Case(world, team).begin(bram, 2);
      const numbers = (await feedOf(noor, highest)).map(({ n }) => n);
      expect(Math.min(...numbers)).toBeGreaterThan(highest);
      highest = Math.max(...numbers);
      await lodge(world, bram, it.destroy);
      await pass(14);
      expect(await feedOf(noor)).toEqual([]);
    }
    expect(highest).toBeGreaterThan(9);
  });

  test('is told to the holder of the code for ninety days, and to nobody else', async () => {
    const it = await new Case(world, team).begin(bram);
    await lodge(world, bram, it.destroy);
    await world.passDays(14);
    const stranger = new Report(world, [member(team.noor)]).amira;
    for (let days = 0; days <= 90; days += 30) {
      const answer = await it.report.amira.trySignIn(world);
      expect([answer.status, answer.code]).toEqual([410, 'ERASED']);
      expect((await stranger.trySignIn(world)).code).toBe('SIGN_IN_FAILED');
      await world.passDays(days === 90 ? 1 : 30);
    }
    expect((await it.report.amira.trySignIn(world)).code).toBe('SIGN_IN_FAILED');
  });

  test('that comes while somebody writes is told as what it is, and never a failure', async () => {
    const it = await new Case(world, team).begin(bram);
    const token = await it.report.amira.open(world);
    await lodge(world, bram, it.destroy);
    await world.passDays(13);
    const [talk, casefile] = [it.report.talk, it.casefile];
    const own = await it.report.amira.open(world);
    await renew();
    world.now = new Date(world.now.getTime() + 86_400_000);
    const [, outside, inside] = await Promise.all([
      world.app.lookForDue(),
      ask(world.portal, portal.append, {
        token: own,
        body: { appends: [talk.content(it.report.amira.pair)] },
      }),
      it.append(team.bram, bram, [casefile.content(team.bram.pair)]),
    ]);
    for (const { status } of [outside, inside]) expect([200, 401, 403, 409, 422]).toContain(status);
    expect(await isThere(it)).toBe(false);
    const late = await it.append(team.bram, bram, [casefile.content(team.bram.pair)]);
    expect(late.status).toBeLessThan(500);
    expect(late.status).toBeGreaterThan(400);
    const later = await ask(world.portal, portal.dossier, { token });
    expect(later.code).toBe('SESSION_ENDED');
    expect((await it.report.send(world)).status).toBe(200);
    expect(world.lines.filter((line) => line.includes(' 500 '))).toEqual([]);
  });
});

describe('What stops a destruction', () => {
  const about = (kind: 'RELEASE' | 'CANCEL', it: Case, signed: Uint8Array, by: Staff) =>
    signedBy(
      orderOf(world, it.dossierId, kind, { about: parseSignedOrder(signed).order.orderId }),
      [by],
    );

  test('a cancellation, for good: the same order is never taken again', async () => {
    const it = await new Case(world, team).begin(bram);
    const signed = it.destroy;
    await lodge(world, bram, signed);
    await pass(5);
    const cancel = about('CANCEL', it, signed, team.noor);
    expect((await lodge(world, noor, cancel)).value.dueOn).toBeNull();
    expect((await lodge(world, noor, cancel)).status).toBe(200);
    expect((await lodge(world, bram, signed)).code).toBe('ORDER_REFUSED');
    await pass(30);
    expect(await isThere(it)).toBe(true);
    // Two who still want it have to sign anew, and wait anew.
    expect((await lodge(world, bram, it.destroy)).value.dueOn).toBe('2027-04-28');
  });

  test('a hold in the cooling-off, until it is released', async () => {
    const it = await new Case(world, team).begin(bram);
    await lodge(world, bram, it.destroy);
    await pass(10);
    const hold = signedBy(orderOf(world, it.dossierId, 'HOLD'), [team.noor]);
    expect((await lodge(world, noor, hold)).status).toBe(200);
    expect((await lodge(world, noor, hold)).status).toBe(200);
    await pass(30);
    expect(await isThere(it)).toBe(true);
    expect((await lodge(world, noor, about('RELEASE', it, hold, team.noor))).status).toBe(200);
    await world.app.lookForDue();
    expect(await isThere(it)).toBe(false);
  });

  test('nobody who has no part in it, who is told nothing of it either', async () => {
    const it = await new Case(world, team).begin(bram);
    const teun = await world.signIn(team.teun);
    const unknown = signedBy(orderOf(world, random(16), 'HOLD'), [team.teun]);
    const real = signedBy(orderOf(world, it.dossierId, 'HOLD'), [team.teun]);
    for (const signed of [unknown, real, it.destroy])
      expect((await lodge(world, teun, signed)).code).toBe('NOT_ALLOWED');
    expect((await listed(teun)).orders).toEqual([]);
    for (const bytes of [random(30), new Uint8Array(0)])
      expect((await lodge(world, teun, bytes)).status).toBeLessThan(500);
    expect(
      (await lodge(world, bram, signedBy(orderOf(world, it.dossierId, 'DESTROY'), [team.bram])))
        .code,
    ).toBe('SECOND_SIGNATURE_REQUIRED');
  });
});

describe('An erasure', () => {
  test('that the reporter asked for is done at once when its week is over', async () => {
    const report = new Report(world, [member(team.noor)]);
    await report.send(world);
    const order = orderOf(world, report.talk.place.dossierId, 'ERASE');
    const signed = signedBy(order, [report.amira.pair, team.noor]);
    expect((await lodge(world, noor, signed)).code).toBe('TOO_EARLY');
    await pass(8);
    expect((await lodge(world, noor, signed)).value.dueOn).toBe('2027-03-18');
    expect((await report.amira.trySignIn(world)).code).toBe('ERASED');
    expect((await lodge(world, noor, signed)).value.dueOn).toBe('2027-03-18');
  });
});

/** Noor signs in, and her own clock has this day. */
async function witness(day: string): Promise<number> {
  const directory = world.directory.hash;
  const what = { orgId: world.orgId, kid: team.noor.pair.kid, directoryHash: directory, day };
  const signature = signStamp(what, team.noor.pair.sign);
  const kid = b64(team.noor.pair.kid);
  const body = { kid, directoryHash: b64(directory), day, signature: b64(signature) };
  return (await ask(world.desk, desk.stamp, { token: await world.signIn(team.noor), body })).status;
}

describe('The ceiling of thirty months', () => {
  test('takes a dossier with people in it, and no other, unless it is held', async () => {
    const [goes, held] = [new Case(world, team), new Case(world, team)];
    for (const it of [goes, held]) await it.begin(bram);
    // Such as the organisation's register.
    const own = found(team.bram.pair);
    const register = new Chain(world, own.dossierId);
    const appends = [register.genesis(team.bram.pair, [member(team.bram)])];
    const body = { founding: own.wire, people: [], appends };
    expect((await ask(world.desk, desk.append, { token: bram, body })).status).toBe(200);
    const hold = signedBy(orderOf(world, held.dossierId, 'HOLD'), [team.noor]);
    expect((await lodge(world, noor, hold)).status).toBe(200);
    world.now = new Date('2029-09-10T12:00:00');
    expect(await witness('2029-09-10')).toBe(200);
    await world.app.lookForDue();
    expect(await isThere(goes)).toBe(true);
    await world.passDays(1);
    expect([await isThere(goes), await isThere(held)]).toEqual([false, true]);
    bram = await world.signIn(team.bram);
    const items = await feedOf(bram);
    expect(items.map(({ dossierId }) => dossierId)).toContain(b64(own.dossierId));
  });
});

describe('A clock that leaps', () => {
  test.each(['2037-03-10', '2027-04-30', '2017-03-10'])(
    'to %s destroys nothing, forgets no code, and is over when it is mended',
    async (leap) => {
      const [ordered, silent, gone] = [1, 2, 3].map(() => new Case(world, team));
      for (const it of [ordered!, silent!, gone!]) await it.begin(bram);
      await lodge(world, bram, gone!.destroy);
      await pass(14);
      await lodge(world, bram, ordered!.destroy);
      const before = world.now;
      world.now = new Date(`${leap}T12:00:00`);
      for (let many = 0; many < 3; many++) await world.app.lookForDue();
      await world.restart();
      expect(world.lines.filter((line) => line === 'DESTROY CLOCK')).toHaveLength(1);
      expect([await isThere(ordered!), await isThere(silent!)]).toEqual([true, true]);
      expect((await gone!.report.amira.trySignIn(world)).code).toBe('ERASED');
      world.now = before;
      await pass(13);
      expect(await isThere(ordered!)).toBe(true);
      await pass(1);
      expect([await isThere(ordered!), await isThere(silent!)]).toEqual([false, true]);
    },
  );

  test('is believed when a member who signs in has the same day', async () => {
    const it = await new Case(world, team).begin(bram);
    await lodge(world, bram, it.destroy);
    world.now = new Date('2027-06-10T12:00:00');
    await world.app.lookForDue();
    expect(await isThere(it)).toBe(true);
    expect(await witness('2027-03-12')).not.toBe(200);
    await world.app.lookForDue();
    expect(await isThere(it)).toBe(true);
    expect(await witness('2027-06-10')).toBe(200);
    await world.app.lookForDue();
    expect(await isThere(it)).toBe(false);
  });
});
