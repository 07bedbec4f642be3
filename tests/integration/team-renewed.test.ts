import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { expectDone } from '../../scripts/demo/organise.ts';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { filed, startWorld, type World } from '../support/case.ts';

/* The signed list of members holds for a year: it is signed anew although nobody came or went. */

let world: World;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00:00') });
  world = await startWorld();
}, 120_000);
afterAll(async () => {
  vi.useRealTimers();
  await world.house.tearDown();
});

const on = async (day: string) => {
  vi.setSystemTime(new Date(`${day}T10:00:00`));
  const { passphrases } = world.people;
  expectDone(await world.desks.bram.signIn(PEOPLE.bram.signInName, passphrases.bram));
  return expectDone(await world.desks.bram.team());
};

describe('a list of members that ends', () => {
  test('can be signed again in its last two months, and reports go on coming in', async () => {
    expect((await on('2027-09-20')).may.signWithRoot).toBe(false);
    const late = await on('2027-10-01');
    expect(late).toMatchObject({ missing: [], may: { signWithRoot: true } });
    const { root } = world.people;
    const renewed = expectDone(await world.desks.bram.signDirectory(root.join(' ')));
    expect(renewed.directory).toMatchObject({
      number: 2,
      complete: true,
      validUntil: '2028-09-30',
    });
    expect(renewed.may.signWithRoot).toBe(false);
    // After the last day of the first one.
    await on('2028-01-15');
    expect(expectDone(await world.desks.bram.organisation()).state).toBe('OPEN');
    const { noor } = world.desks;
    expectDone(await noor.signIn(PEOPLE.noor.signInName, world.people.passphrases.noor));
    expect((await filed(world)).id).not.toBe('');
  }, 120_000);

  test('that nobody signed anew takes no reports, and can still be signed', async () => {
    const ended = await on('2029-02-01');
    expect(expectDone(await world.desks.bram.organisation()).state).toBe('EXPIRED');
    expect(ended.may.signWithRoot).toBe(true);
    expectDone(await world.desks.bram.signDirectory(world.people.root.join(' ')));
    expect(expectDone(await world.desks.bram.organisation()).state).toBe('OPEN');
  }, 120_000);
});
