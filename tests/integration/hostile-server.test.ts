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
/** The place in Noor's feed of what came last. */
let newest = 0;

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
type Change = (items: readonly Item[]) => readonly Item[];

/** Lies about what reached the member, or about the entries themselves. */
const answering =
  (at: '/api/feed' | '/api/feed/entries', change: Change): Lie =>
  (path, answer) =>
    path === at ? { ...answer, items: change(answer['items'] as Item[]) } : answer;

/** A server that never had these entries: they are neither listed nor delivered. */
const without = (gone: (item: Item) => boolean): Lie => {
  const left: Change = (items) => items.filter((item) => !gone(item));
  return (path, answer) =>
    answering('/api/feed', left)(
      path,
      answering('/api/feed/entries', left)(path, answer) as Record<string, unknown>,
    );
};

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
  const watching = deskBehind((path, answer) => {
    if (path === '/api/feed') newest = (answer['items'] as Item[]).at(-1)?.n ?? 0;
    return answer;
  });
  expectDone(await watching.signIn('noor', people.passphrases.noor));
  expectDone(await watching.sync());
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

  test('keeps back the newest entry: everything is looked at again, and that dossier is marked', async () => {
    const desk = await signedIn(without(({ n }) => n === newest));
    const rows = expectDone(await desk.sync());
    expect(rows.map((row) => row.changed).sort()).toEqual([false, true]);
  });

  test('keeps back a dossier nobody looks at: its line stays, and whoever opens it hears it', async () => {
    const desk = await signedIn(
      answering('/api/feed/entries', (items) => items.filter(({ n }) => n === newest)),
    );
    const [row] = expectDone(await desk.sync()).filter(({ changed }) => !changed);
    const gone = expectDone(await desk.dossier(row?.dossierId ?? ''));
    expect(gone.broken.map((one) => one.rule)).toEqual(['HISTORY_CHANGED']);
    const rows = expectDone(await desk.sync());
    expect(rows).toHaveLength(2);
    expect(rows.find((one) => one.dossierId === row?.dossierId)).toMatchObject({
      ...{ changed: true, receivedOn: row?.receivedOn, answerBy: row?.answerBy },
    });
  });

  test('keeps everything back: the member hears which dossiers are gone, and opens them to read so', async () => {
    const desk = await signedIn(without(() => true));
    const rows = expectDone(await desk.sync());
    expect(rows.map((row) => row.changed)).toEqual([true, true]);
    const gone = expectDone(await desk.dossier(rows[0]?.dossierId ?? ''));
    expect(gone.broken.map((one) => one.rule)).toEqual(['HISTORY_CHANGED']);
    expect(gone.report).toBeNull();
  });

  test('swaps two entries of a dossier that came in another order before', async () => {
    // With nothing at the cursor that was there before, all is listed and fetched again.
    const swap = (path: string, answer: Record<string, unknown>) => {
      const items = answer['items'] as (Item & Record<string, unknown>)[];
      const numbers = items.map(({ n }) => n);
      return {
        ...answer,
        items: [...items].reverse().map((it, at) => ({ ...it, n: numbers[at] })),
      };
    };
    const desk = await signedIn((path, answer) =>
      path.startsWith('/api/feed') ? swap(path, answer) : answer,
    );
    const outcome = await desk.sync();
    if (outcome.ok) expect(outcome.value.some((row) => row.changed)).toBe(true);
    else expect(outcome.problem).toBe('ANSWER_MALFORMED');
  });

  test('delivers what was not asked for, or of another dossier: nothing of it is taken in', async () => {
    const strange: readonly Change[] = [
      (items) => items.map((item) => ({ ...item, n: item.n + 1000 })),
      (items) => items.map((item) => ({ ...item, dossierId: toBase64url(random(16)) })),
      (items) => [...items, ...items],
    ];
    const seen = expectDone(await (await signedIn(honest)).sync());
    for (const change of strange) {
      const desk = await signedIn(
        answering('/api/feed/entries', (items) => (items.length > 0 ? change(items) : items)),
      );
      const answers = [];
      for (const { dossierId } of seen) answers.push(await desk.dossier(dossierId));
      const refused = { ok: false, problem: 'ANSWER_MALFORMED' };
      expect(answers).toEqual(answers.map(() => refused));
    }
  });

  test('sends what is no entry at all, once: nothing is taken in, and the next time all is well', async () => {
    let lies = 0;
    const rubbish = answering('/api/feed/entries', (items) =>
      items.map((item) => ({ ...item, entry: 'AAAA' })),
    );
    const desk = await signedIn((path, answer) =>
      path === '/api/feed/entries' && lies++ === 0 ? rubbish(path, answer) : answer,
    );
    const [row] = expectDone(await desk.sync());
    const id = row?.dossierId ?? '';
    expect(await desk.dossier(id)).toEqual({ ok: false, problem: 'ANSWER_MALFORMED' });
    expect(expectDone(await desk.dossier(id)).broken).toEqual([]);
    expect(expectDone(await desk.sync()).map((one) => one.changed)).toEqual([false, false]);
  });

  test('is seen again in every later session, until it tells the old story', async () => {
    for (let session = 0; session < 2; session++) {
      const rows = expectDone(await (await signedIn(without(() => true))).sync());
      expect(rows.map((row) => row.changed)).toEqual([true, true]);
    }
    const rows = expectDone(await (await signedIn(honest)).sync());
    expect(rows.map((row) => row.changed)).toEqual([false, false]);
  });

  test('serves an older version of a box: what came since is listed again, and nothing is lost', async () => {
    const vaults: Record<string, unknown>[] = [];
    const keep: Lie = (path, answer) => {
      if (path === '/api/vault' && answer['items']) vaults.push(answer);
      return answer;
    };
    await signedIn(keep);
    const reporter = reporterAt(house);
    expectDone(await reporter.submit({ ...formOf(), story: 'De derde.' }));
    const noor = await signedIn(honest);
    expect(expectDone(await noor.sync())).toHaveLength(3);
    type Kept = { readonly key: string; readonly sealed: string };
    const [old] = vaults.map((answer) => answer['items'] as Kept[]);
    for (const { key } of old ?? []) {
      const older: Lie = (path, answer) => {
        if (path !== '/api/vault' || !answer['items']) return answer;
        const items = answer['items'] as Kept[];
        const back = items.map((one) =>
          one.key === key ? old?.find((it) => it.key === key) : one,
        );
        return { ...answer, items: back };
      };
      const rows = expectDone(await (await signedIn(older)).sync());
      expect(rows.map((row) => row.changed)).toEqual([false, false, false]);
    }
  });
});
