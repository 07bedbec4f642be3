import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDesk } from '@gehoord/client/desk';
import { random, ready, rootKeys, toBase64url } from '@gehoord/crypto';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { DECLARATION } from '../../scripts/demo/people.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

/*
 * What a server can do that lies: present another organisation, take directories back, withhold or
 * swap what it delivered before. A member's client holds it against what it keeps sealed.
 */

let house: House;
let people: Organised;

type Lie = (path: string, answer: Record<string, unknown>) => unknown;

/** A desk whose answers somebody changes on the way. */
const deskBehind = (lie: Lie) =>
  createDesk({
    origin: house.desk,
    timeout: 60_000,
    fetch: async (input, init) => {
      const response = await globalThis.fetch(input, init);
      if (!(input instanceof URL || typeof input === 'string') || !response.ok) return response;
      const answer = (await response.json()) as Record<string, unknown>;
      const changed = lie(new URL(input).pathname, answer);
      return Response.json(changed, { status: response.status });
    },
  });

const honest: Lie = (_, answer) => answer;

/** Every answer about the organisation names another ROOT, and leaves its directories out. */
const anotherRoot: Lie = (path, answer) =>
  path === '/api/organisation'
    ? {
        ...answer,
        rootKey: toBase64url(rootKeys(random(20), random(16)).publicKey),
        directories: [],
      }
    : answer;

type Item = { readonly n: number; readonly dossierId: string };

const feed =
  (change: (items: readonly Item[]) => readonly Item[]): Lie =>
  (path, answer) =>
    path === '/api/feed' ? { ...answer, items: change(answer['items'] as Item[]) } : answer;

beforeAll(async () => {
  await ready();
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
  const reporter = reporterAt(house);
  for (const story of ['De eerste.', 'De tweede.']) {
    expectDone(await reporter.submit({ ...formOf(), story }));
  }
  // The first session leaves its memory behind.
  expectDone(await people.desks.noor.sync());
}, 120_000);

afterAll(() => house.tearDown());

const signedIn = async (lie: Lie) => {
  const desk = deskBehind(lie);
  expectDone(await desk.signIn('noor', people.passphrases.noor));
  return desk;
};

describe('a server that lies', () => {
  test('and one that does not is believed', async () => {
    const rows = expectDone(await (await signedIn(honest)).sync());
    expect(rows.map((row) => row.changed)).toEqual([false, false]);
  });

  test('presents another organisation to a member: nobody signs in to it', async () => {
    // Teun has no memory of directories yet: only ROOT in his own box tells.
    const signIn = await deskBehind(anotherRoot).signIn('teun', people.passphrases.teun);
    expect(signIn).toEqual({ ok: false, problem: 'DIRECTORY_UNTRUSTED' });
  });

  test('presents another organisation to somebody invited: no keys are made for it', async () => {
    const { token } = expectDone(await people.desks.bram.invite('coordinator'));
    const member = {
      ...{ name: 'Yara Verzonnen', signInName: 'yara', declaration: DECLARATION },
      passphrase: await people.desks.bram.proposePassphrase(),
    };
    const lured = await deskBehind(anotherRoot).acceptInvitation(token, member);
    expect(lured).toEqual({ ok: false, problem: 'DIRECTORY_UNTRUSTED' });
    expectDone(await deskBehind(honest).acceptInvitation(token, member));
  });

  test('takes the newest directory back', async () => {
    const back: Lie = (path, answer) =>
      path === '/api/organisation' ? { ...answer, directories: [] } : answer;
    const signIn = await deskBehind(back).signIn('noor', people.passphrases.noor);
    expect(signIn).toEqual({ ok: false, problem: 'DIRECTORY_UNTRUSTED' });
  });

  test('keeps back the newest entry, or a whole dossier', async () => {
    for (const lie of [
      feed((items) => items.slice(0, -1)),
      feed((items) => items.filter((item) => item.dossierId !== items[0]?.dossierId)),
    ]) {
      const rows = expectDone(await (await signedIn(lie)).sync());
      expect(rows.map((row) => row.changed).sort()).toEqual([false, true]);
    }
  });

  test('keeps everything back: the member hears which dossiers are gone, and opens them to read so', async () => {
    const desk = await signedIn(feed(() => []));
    const rows = expectDone(await desk.sync());
    expect(rows.map((row) => row.changed)).toEqual([true, true]);
    const gone = expectDone(await desk.dossier(rows[0]?.dossierId ?? ''));
    expect(gone.broken.map((one) => one.rule)).toEqual(['HISTORY_CHANGED']);
    expect(gone.report).toBeNull();
  });

  test('delivers a dossier in another order than before', async () => {
    const swapped = feed((items) => [...items].reverse());
    const rows = expectDone(await (await signedIn(swapped)).sync());
    expect(rows.some((row) => row.changed)).toBe(true);
  });

  test('sends what is no entry at all, once: nothing is taken in, and the next time all is well', async () => {
    let lies = 0;
    const desk = await signedIn((path, answer) =>
      path === '/api/feed' && lies++ === 0
        ? feed((items) => items.map((item) => ({ ...item, entry: 'AAAA' })))(path, answer)
        : answer,
    );
    expect(await desk.sync()).toEqual({ ok: false, problem: 'ANSWER_MALFORMED' });
    const rows = expectDone(await desk.sync());
    expect(rows.map((row) => row.changed)).toEqual([false, false]);
    expect(expectDone(await desk.dossier(rows[0]?.dossierId ?? '')).broken).toEqual([]);
  });

  test('is seen again in every later session, until it tells the old story', async () => {
    for (let session = 0; session < 2; session++) {
      const rows = expectDone(await (await signedIn(feed(() => []))).sync());
      expect(rows.map((row) => row.changed)).toEqual([true, true]);
    }
    const rows = expectDone(await (await signedIn(honest)).sync());
    expect(rows.map((row) => row.changed)).toEqual([false, false]);
  });
});
