import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

let house: House;
let people: Organised;

beforeAll(async () => {
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);

afterAll(() => house.tearDown());

type Weather = 'FINE' | 'REQUEST_LOST' | 'ANSWER_LOST';

/** A line that can lose a request on its way there, or an answer on its way back. */
function shakyLine() {
  const line = { weather: 'FINE' as Weather };
  const fetch: typeof globalThis.fetch = async (...args) => {
    if (line.weather === 'REQUEST_LOST') throw new TypeError('offline');
    const answer = await globalThis.fetch(...args);
    if (line.weather === 'ANSWER_LOST') throw new TypeError('offline');
    return answer;
  };
  return { line, fetch };
}

const dossiers = async () => expectDone(await people.desks.noor.sync()).map((row) => row.dossierId);

describe('a bad line', () => {
  test.each<Weather>(['REQUEST_LOST', 'ANSWER_LOST'])(
    '%s while sending: trying again makes one report',
    async (weather) => {
      const { line, fetch } = shakyLine();
      const before = await dossiers();
      const reporter = reporterAt(house, fetch);
      expectDone(await reporter.prepare());
      line.weather = weather;
      expect(await reporter.submit(formOf())).toEqual({ ok: false, problem: 'OFFLINE' });
      line.weather = 'FINE';
      const { code } = expectDone(await reporter.submit(formOf()));
      expect(await dossiers()).toHaveLength(before.length + 1);
      expectDone(await reporter.open(code?.join('') ?? ''));
    },
  );

  test('the report arrived, the answer did not, and the words changed since: nothing is lost', async () => {
    const { line, fetch } = shakyLine();
    const before = await dossiers();
    const reporter = reporterAt(house, fetch);
    expectDone(await reporter.prepare());
    line.weather = 'ANSWER_LOST';
    await reporter.submit(formOf({ story: 'Het eerste.' }));
    line.weather = 'FINE';
    const { code } = expectDone(await reporter.submit(formOf({ story: 'Het eerste, en meer.' })));
    const id = (await dossiers()).find((one) => !before.includes(one)) ?? '';
    expect(await dossiers()).toHaveLength(before.length + 1);
    const seen = expectDone(await people.desks.noor.dossier(id));
    expect([seen.report?.story, ...seen.additions.map((one) => one.text)]).toEqual([
      'Het eerste.',
      'Het eerste, en meer.',
    ]);
    expect(seen.broken).toEqual([]);
    expect(expectDone(await reporter.open(code?.join('') ?? '')).broken).toBe(0);
  });

  test('the answer got lost and it goes to other people now: they are the only ones', async () => {
    const { line, fetch } = shakyLine();
    const reporter = reporterAt(house, fetch);
    const { staff } = expectDone(await reporter.prepare());
    const noor = staff.find((one) => one.role === 'confidant')?.kid ?? '';
    line.weather = 'ANSWER_LOST';
    await reporter.submit(formOf({ story: 'Eerst zo.' }));
    line.weather = 'FINE';
    const before = await dossiers();
    const subject = { role: 'STAFF', staff: [noor] } as const;
    expectDone(
      await reporter.submit(formOf({ story: 'Het gaat over haar.', subject, door: 'board' })),
    );
    const after = expectDone(await people.desks.noor.sync());
    expect(after.map((row) => row.dossierId)).toEqual(before);
    const [row] = expectDone(await people.desks.bram.sync());
    const seen = expectDone(await people.desks.bram.dossier(row?.dossierId ?? ''));
    expect(seen.report?.story).toBe('Het gaat over haar.');
  });

  test('the answer to a claim got lost: trying again gives the code that works', async () => {
    const { line, fetch } = shakyLine();
    const taken = expectDone(
      await people.desks.iris.takeDown({ form: formOf(), told: true, withCode: true }),
    );
    const reporter = reporterAt(house, fetch);
    expectDone(await reporter.open(taken.code?.join('') ?? ''));
    line.weather = 'ANSWER_LOST';
    expect((await reporter.claim()).ok).toBe(false);
    line.weather = 'FINE';
    const { code, view } = expectDone(await reporter.claim());
    expect(view).toMatchObject({ claimable: false, broken: 0 });
    expectDone(await reporterAt(house).open(code.join('')));
  });

  test.each<Weather>(['REQUEST_LOST', 'ANSWER_LOST'])(
    '%s while answering: the message is there once',
    async (weather) => {
      const { line, fetch } = shakyLine();
      const reporter = reporterAt(house, fetch);
      expectDone(await reporter.prepare());
      const { code } = expectDone(await reporter.submit(formOf()));
      expectDone(await reporter.open(code?.join('') ?? ''));
      line.weather = weather;
      expect(await reporter.reply('TALK', 'Ben je daar?')).toEqual({
        ok: false,
        problem: 'OFFLINE',
      });
      line.weather = 'FINE';
      const view = expectDone(await reporter.reply('TALK', 'Ben je daar?'));
      expect(view.threads[0]?.messages.map((one) => one.text)).toEqual(['Ben je daar?']);
    },
  );
});

describe('two people at once', () => {
  test('the desk and the reporter write at the same moment: both are there', async () => {
    const reporter = reporterAt(house);
    expectDone(await reporter.prepare());
    const { code } = expectDone(await reporter.submit(formOf()));
    expectDone(await reporter.open(code?.join('') ?? ''));
    const [id = ''] = await dossiers();
    const [fromDesk, fromReporter] = await Promise.all([
      people.desks.noor.write(id, 'TALK', 'Van Noor'),
      reporter.reply('TALK', 'Van Amira'),
    ]);
    expectDone(fromDesk);
    expectDone(fromReporter);
    const view = expectDone(await reporter.refresh());
    expect(view.threads[0]?.messages.map((one) => one.text).sort()).toEqual([
      'Van Amira',
      'Van Noor',
    ]);
    expect(view.broken).toBe(0);
  });

  test('locked while something is under way: nothing that was opened comes out after it', async () => {
    const { teun } = people.desks;
    const under = teun.sync();
    await teun.lock();
    expect(await under).toEqual({ ok: false, problem: 'SIGNED_OUT' });
    expectDone(await teun.signIn('teun', people.passphrases.teun));
    const late = teun.sync();
    void teun.lock();
    const again = teun.signIn('teun', people.passphrases.teun);
    expect((await late).ok).toBe(false);
    expectDone(await again);
    expectDone(await teun.sync());
  });

  test('after a restart of the server everything is still there', async () => {
    const before = await dossiers();
    house = await house.restart();
    const noor = people.desks.noor;
    // The first try may still go out on a connection that died with the old process.
    await noor.sync();
    expect(await noor.sync()).toEqual({ ok: false, problem: 'SIGNED_OUT' });
    expectDone(await noor.signIn('noor', people.passphrases.noor));
    expect((await dossiers()).sort()).toEqual(before.sort());
  });
});
