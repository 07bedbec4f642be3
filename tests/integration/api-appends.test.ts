import { desk, portal } from '@gehoord/contract';
import { random, type KeyPair } from '@gehoord/crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Chain, found, member, outsider, Outsider, Report, type WireAppend } from './api-chain.ts';
import { openOrganisation, type Team } from './api-team.ts';
import { ask, b64, staff, TODAY, World, type Staff } from './api-world.ts';

const world = new World();
let team: Team;

beforeAll(async () => {
  await world.start();
  team = await openOrganisation(world);
});
afterAll(() => world.end());

const tokenOf = (it: Staff) => team.tokens[it.signInName] ?? '';

/** Where everything stands that reached a member, in pages as small as they can be. */
async function placesOf(it: Staff, most = 5000) {
  const items = [];
  for (let after = 0, more = true; more;) {
    const { value } = await ask(world.desk, desk.feed, {
      token: tokenOf(it),
      body: { after, most },
    });
    items.push(...value.items);
    after = value.items.at(-1)?.n ?? after;
    ({ more } = value);
  }
  return items;
}

/** Entries of a member's feed, however many answers that takes. */
async function entriesOf(it: Staff, numbers: readonly number[]) {
  const items = [];
  for (let rest = numbers; rest.length > 0;) {
    const asked = rest.slice(0, 500);
    const { value } = await ask(world.desk, desk.entries, {
      token: tokenOf(it),
      body: { numbers: asked },
    });
    items.push(...value.items);
    rest = rest.slice(value.more ? value.items.length : asked.length);
  }
  return items;
}

/** What a member's client pulls. */
const feedOf = async (it: Staff) =>
  entriesOf(
    it,
    (await placesOf(it)).map(({ n }) => n),
  );

/** What reached a member of one compartment: places, and epochs whose share came along. */
async function reached(it: Staff, chain: Chain) {
  const id = b64(chain.place.compartmentId);
  const items = (await feedOf(it)).filter(({ compartmentId }) => compartmentId === id);
  return items.map(({ seq, shares }) => [seq, shares.map(({ epoch }) => epoch)]);
}

const write = (it: Staff, appends: WireAppend[], more: object = {}) =>
  ask(world.desk, desk.append, {
    token: tokenOf(it),
    body: { founding: null, people: [], appends, ...more },
  });
const reply = (token: string, appends: WireAppend[]) =>
  ask(world.portal, portal.append, { token, body: { appends } });

let report: Report;
let amira: string;
beforeEach(async () => {
  report = new Report(world, [member(team.noor), member(team.teun)]);
  await report.send(world);
  amira = await report.amira.open(world);
});

describe('Reading', () => {
  const dossier = async (token = amira) =>
    (await ask(world.portal, portal.dossier, { token })).value.compartments;

  it('gives the reporter what the code may read, never the report', async () => {
    const [talk, ...others] = await dossier();
    expect(others).toEqual([]);
    expect(talk).toEqual({
      compartmentId: b64(report.talk.place.compartmentId),
      dossierId: b64(report.talk.place.dossierId),
      entries: [{ seq: 0, entry: report.body.geneses[1]!.entry, day: TODAY }],
      shares: [{ epoch: 1, share: b64(report.talk.epochs[0]!.share) }],
    });
  });

  it('gives each receiver the report, with its share, and others nothing at all', async () => {
    expect(await reached(team.noor, report.report)).toEqual([[0, [1]]]);
    expect(await reached(team.teun, report.report)).toEqual([[0, [1]]]);
    const [item] = (await feedOf(team.noor)).slice(-2);
    expect(item).toMatchObject({
      dossierId: b64(report.report.place.dossierId),
      entry: report.body.geneses[0]!.entry,
      day: TODAY,
      shares: [{ epoch: 1, share: b64(report.report.epochs[0]!.share) }],
    });
    for (const it of [team.bram, team.lotte, team.iris]) {
      const answer = await ask(world.desk, desk.feed, {
        token: tokenOf(it),
        body: { after: 0, most: 500 },
      });
      expect(answer.value.items.map(({ dossierId }) => dossierId)).not.toContain(
        b64(report.report.place.dossierId),
      );
    }
  });

  it('numbers each member’s feed without a gap, and pages it without losing anything', async () => {
    await reply(amira, [
      report.talk.content(report.amira.pair),
      report.talk.content(report.amira.pair),
    ]);
    const whole = await placesOf(team.noor);
    expect(whole.map(({ n }) => n)).toEqual(whole.map((_, index) => index + 1));
    expect(await placesOf(team.noor, 1)).toEqual(whole);
    const last = whole.at(-1)!.n;
    const rest = await ask(world.desk, desk.feed, {
      token: tokenOf(team.noor),
      body: { after: last, most: 1 },
    });
    expect(rest.value).toEqual({ items: [], more: false });
  });

  it('gives the entries of one’s own feed in the order asked, and of no other number', async () => {
    const whole = await feedOf(team.noor);
    const [first, second] = whole.slice(-2);
    const asked = [second!.n, whole.length + 1, first!.n, 2 ** 40];
    expect(await entriesOf(team.noor, asked)).toEqual([second, first]);
    // The same numbers in somebody else's feed are other entries, or none.
    const others = await entriesOf(team.iris, asked);
    const ids = others.map(({ compartmentId }) => compartmentId);
    expect(ids).not.toContain(first!.compartmentId);
    expect(ids).not.toContain(second!.compartmentId);
  });

  it('gives nothing to a code of another dossier', async () => {
    const other = new Report(world, [member(team.noor)]);
    await other.send(world);
    const ids = (await dossier(await other.amira.open(world))).map(({ dossierId }) => dossierId);
    expect(ids).toEqual([b64(other.talk.place.dossierId)]);
  });

  it('ends with the session', async () => {
    await ask(world.portal, portal.closeSession, { token: amira });
    expect((await ask(world.portal, portal.dossier, { token: amira })).code).toBe('SESSION_ENDED');
  });
});

describe('Signing in with a code', () => {
  it('refuses an unknown code and a wrong key alike', async () => {
    const unknown = await new Outsider().trySignIn(world);
    const stranger = new Outsider();
    Object.assign(stranger, { locator: report.amira.locator });
    const wrong = await stranger.trySignIn(world);
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text]);
    expect(wrong.code).toBe('SIGN_IN_FAILED');
  });

  it('lasts half an hour after the last request', async () => {
    const at = (minutes: number) =>
      (world.now = new Date(new Date(`${TODAY}T12:00:00`).getTime() + minutes * 60_000));
    const look = async () => (await ask(world.portal, portal.dossier, { token: amira })).status;
    at(29);
    const before = await look();
    at(60);
    const after = await look();
    at(0);
    expect([before, after]).toEqual([200, 401]);
  });
});

describe('Writing to a compartment one reads', () => {
  it('adds to the chain, and reaches everybody who reads it', async () => {
    const question = report.talk.content(team.noor.pair);
    const asked = await write(team.noor, [question]);
    expect(asked.value.heads).toEqual([
      { compartmentId: b64(report.talk.place.compartmentId), head: b64(report.talk.head!) },
    ]);
    const answer = report.talk.content(report.amira.pair);
    expect((await reply(amira, [answer])).status).toBe(200);
    const { value } = await ask(world.portal, portal.dossier, { token: amira });
    expect(value.compartments[0]!.entries.map(({ entry }) => entry).slice(1)).toEqual([
      question.entry,
      answer.entry,
    ]);
    expect(await reached(team.teun, report.talk)).toEqual([
      [0, [1]],
      [1, []],
      [2, []],
    ]);
  });

  it('answers as the first time when the same comes again, also after others wrote', async () => {
    const one = report.talk.content(report.amira.pair);
    const first = await reply(amira, [one]);
    await write(team.noor, [report.talk.content(team.noor.pair)]);
    const again = await reply(amira, [one]);
    expect([again.status, again.value]).toEqual([200, first.value]);
    expect(await reached(team.noor, report.talk)).toHaveLength(3);
  });

  it('lets one of two writers through and tells the other', async () => {
    const mine = report.talk.copy().content(report.amira.pair);
    const theirs = report.talk.copy().content(team.noor.pair);
    const answers = await Promise.all([reply(amira, [mine]), write(team.noor, [theirs])]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['STALE_HEAD', null].sort());
  });

  it('stores all of a request or nothing', async () => {
    const good = report.talk.content(team.noor.pair);
    const bad = report.report.content(team.noor.pair, { epoch: 2 });
    expect((await write(team.noor, [good, bad])).code).toBe('ENTRY_REFUSED');
    expect(await reached(team.noor, report.talk)).toHaveLength(1);
    expect((await write(team.noor, [good])).status).toBe(200);
  });

  it('is refused where the entry does not fit its place', async () => {
    const chain = () => report.talk.copy();
    const by = report.amira.pair;
    const code = async (entry: WireAppend) => (await reply(amira, [entry])).code;
    expect(await code(chain().content(by, { seq: 2 }))).toBe('ENTRY_REFUSED');
    expect(await code(chain().content(by, { previous: random(32) }))).toBe('ENTRY_REFUSED');
    expect(await code(chain().content(by, { dossierId: random(16) }))).toBe('ENTRY_REFUSED');
    expect(await code(chain().content(by, { epoch: 2 }))).toBe('ENTRY_REFUSED');
    expect(await code(chain().content(by, { directoryNumber: 9 }))).toBe('DIRECTORY_STALE');
    expect(await code({ ...chain().content(by), expectedHead: b64(random(32)) })).toBe(
      'ENTRY_REFUSED',
    );
    expect(await code({ ...chain().content(by), share: b64(random(32)) })).toBe('ENTRY_REFUSED');
    expect(await code({ ...chain().content(by), compartmentId: b64(random(16)) })).toBe(
      'ENTRY_REFUSED',
    );
    expect(await code(chain().content(team.noor.pair))).toBe('ENTRY_REFUSED');
    const stale = Object.assign(chain(), { head: random(32) });
    expect(await code(stale.content(by))).toBe('STALE_HEAD');
    expect(await code(chain().content(by))).toBeNull();
  });

  it('is refused to whoever does not read it', async () => {
    const ofReport = report.report.content(report.amira.pair);
    expect((await reply(amira, [ofReport])).code).toBe('NOT_ALLOWED');
    const ofTalk = report.talk.content(team.bram.pair);
    expect((await write(team.bram, [ofTalk])).code).toBe('NOT_ALLOWED');
    const nowhere = Object.assign(new Chain(world, random(16)), { head: random(32), seq: 0 });
    nowhere.epochs.push(...report.talk.epochs);
    expect((await write(team.bram, [nowhere.content(team.bram.pair)])).code).toBe('NOT_ALLOWED');
  });
});

describe('Letting somebody read', () => {
  it('gives them the entries of the epochs they get, before the one that says so', async () => {
    await reply(amira, [report.talk.content(report.amira.pair)]);
    const access = report.talk.access(team.noor.pair, [member(team.bram)]);
    expect((await write(team.noor, [access])).status).toBe(200);
    expect(await reached(team.bram, report.talk)).toEqual([
      [0, []],
      [1, []],
      [2, [1]],
    ]);
  });

  it('gives only what came after, where a new epoch was started for them', async () => {
    await reply(amira, [report.talk.content(report.amira.pair)]);
    const self = outsider(report.amira.pair);
    const renewed = report.talk.renew(team.noor.pair, [member(team.noor), member(team.bram), self]);
    expect((await write(team.noor, [renewed])).status).toBe(200);
    expect(await reached(team.bram, report.talk)).toEqual([[2, [2]]]);
    await reply(amira, [report.talk.content(report.amira.pair)]);
    expect(await reached(team.bram, report.talk)).toEqual([
      [2, [2]],
      [3, []],
    ]);
    // Teun was left out: what he had stays his, what comes does not reach him.
    expect(await reached(team.teun, report.talk)).toEqual([
      [0, [1]],
      [1, []],
    ]);
    const { value } = await ask(world.portal, portal.dossier, { token: amira });
    expect(value.compartments[0]!.shares.map(({ epoch }) => epoch)).toEqual([1, 2]);
  });

  it('gives older epochs later on, and what lay between', async () => {
    const [self, noor, lotte] = [
      outsider(report.amira.pair),
      member(team.noor),
      member(team.lotte),
    ];
    await write(team.noor, [report.talk.renew(team.noor.pair, [noor, self])]);
    await write(team.noor, [report.talk.renew(team.noor.pair, [noor, lotte, self])]);
    expect(await reached(team.lotte, report.talk)).toEqual([[2, [3]]]);
    const access = report.talk.access(team.noor.pair, [lotte], [1]);
    expect((await write(team.noor, [access])).status).toBe(200);
    expect(await reached(team.lotte, report.talk)).toEqual([
      [2, [3]],
      [0, []],
      [1, []],
      [3, [1]],
    ]);
  });

  it('stops reaching whoever is left out of a new epoch, and refuses their words', async () => {
    const self = outsider(report.amira.pair);
    await write(team.noor, [report.talk.renew(team.noor.pair, [member(team.noor), self])]);
    expect((await write(team.teun, [report.talk.content(team.teun.pair)])).code).toBe(
      'NOT_ALLOWED',
    );
    const left = await ask(world.portal, portal.dossier, { token: amira });
    expect(left.value.compartments[0]!.entries).toHaveLength(2);
  });

  it('keeps the reporter in where they came in: members cannot go on without them', async () => {
    const noor = member(team.noor);
    const shut = (chain: Chain) => write(team.noor, [chain.copy().renew(team.noor.pair, [noor])]);
    expect((await shut(report.talk)).code).toBe('ENTRY_REFUSED');
    const own = new Chain(world, report.talk.place.dossierId);
    await reply(amira, [own.genesis(report.amira.pair, [noor, outsider(report.amira.pair)])]);
    expect((await shut(own)).code).toBe('ENTRY_REFUSED');
    expect((await shut(report.report)).status).toBe(200);
    const renewed = report.talk.renew(team.noor.pair, [noor, outsider(report.amira.pair)]);
    expect((await write(team.noor, [renewed])).status).toBe(200);
    expect((await shut(report.talk)).code).toBe('ENTRY_REFUSED');
  });

  it('takes a slot of an epoch gone by for no way to stay', async () => {
    const self = outsider(report.amira.pair);
    const entry = report.talk.renew(team.noor.pair, [member(team.noor)], [self]);
    expect((await write(team.noor, [entry])).code).toBe('ENTRY_REFUSED');
  });

  it('lets a paper that came later be closed to the person, whose code shows nothing of it any more', async () => {
    const [noor, self] = [member(team.noor), outsider(report.amira.pair)];
    const paper = new Chain(world, report.talk.place.dossierId);
    await write(team.noor, [paper.genesis(team.noor.pair, [noor, self])]);
    await reply(amira, [paper.content(report.amira.pair)]);
    expect((await write(team.noor, [paper.renew(team.noor.pair, [noor])])).status).toBe(200);
    await write(team.noor, [paper.content(team.noor.pair)]);
    const open = async () => {
      const { value } = await ask(world.portal, portal.dossier, { token: amira });
      return value.compartments.find(
        ({ compartmentId }) => compartmentId === b64(paper.place.compartmentId),
      );
    };
    expect(await open()).toBeUndefined();
    // A later version opens itself, and nothing of the one that was closed.
    await write(team.noor, [paper.renew(team.noor.pair, [noor, self])]);
    const seen = await open();
    expect(seen?.entries.map(({ seq }) => seq)).toEqual([4]);
    expect(seen?.shares.map(({ epoch }) => epoch)).toEqual([3]);
  });

  it('is refused to whoever does not read, and for whoever may not', async () => {
    const access = async (by: Staff, to: Staff) =>
      (await write(by, [report.talk.copy().access(by.pair, [member(to)])])).code;
    expect(await access(team.bram, team.bram)).toBe('NOT_ALLOWED');
    expect(await access(team.noor, staff('Iemand Anders', 'confidant'))).toBe('RECEIVER_REFUSED');
    expect(await access(team.noor, team.iris)).toBeNull();
  });

  it('is refused for the reporter of another dossier', async () => {
    const other = new Report(world, [member(team.noor)]);
    await other.send(world);
    const access = report.talk.access(team.noor.pair, [outsider(other.amira.pair)]);
    expect((await write(team.noor, [access])).code).toBe('RECEIVER_REFUSED');
  });

  it('takes no slot of an epoch that the author never held', async () => {
    const [noor, lotte] = [member(team.noor), member(team.lotte)];
    await write(team.noor, [report.report.renew(team.noor.pair, [noor, lotte])]);
    const own = report.report.access(team.lotte.pair, [lotte], [1]);
    expect((await write(team.lotte, [own])).code).toBe('ENTRY_REFUSED');
    expect(await reached(team.lotte, report.report)).toEqual([[1, [2]]]);
  });

  it('takes no slot of an older epoch for somebody who does not read now', async () => {
    const [noor, lotte] = [member(team.noor), member(team.lotte)];
    await write(team.noor, [report.report.renew(team.noor.pair, [noor])]);
    expect(
      (await write(team.noor, [report.report.access(team.noor.pair, [lotte], [1])])).code,
    ).toBe('ENTRY_REFUSED');
  });

  it('takes no new epoch without its share', async () => {
    const renewed = report.report.renew(team.noor.pair, [member(team.noor)]);
    expect((await write(team.noor, [{ ...renewed, share: null }])).code).toBe('ENTRY_REFUSED');
    expect((await write(team.noor, [renewed])).status).toBe(200);
  });

  it('lets a reporter choose receivers only, but keep who reads already', async () => {
    const self = outsider(report.amira.pair);
    const [noor, iris] = [member(team.noor), member(team.iris)];
    const mine = (to: Parameters<Chain['renew']>[1]) =>
      new Chain(world, report.talk.place.dossierId).genesis(report.amira.pair, to);
    expect((await reply(amira, [mine([noor, self])])).status).toBe(200);
    expect((await reply(amira, [mine([iris, self])])).code).toBe('RECEIVER_REFUSED');
    await write(team.noor, [report.talk.access(team.noor.pair, [iris])]);
    const renewed = report.talk.renew(report.amira.pair, [noor, iris, self]);
    expect((await reply(amira, [renewed])).status).toBe(200);
  });
});

describe('A new compartment in a dossier', () => {
  const begin = (chain: Chain, by: Staff) => chain.genesis(by.pair, [member(by)]);

  it('is for whoever takes part in the dossier', async () => {
    const { dossierId } = report.talk.place;
    expect((await write(team.noor, [begin(new Chain(world, dossierId), team.noor)])).status).toBe(
      200,
    );
    const stranger = await write(team.bram, [begin(new Chain(world, dossierId), team.bram)]);
    expect(stranger.code).toBe('NOT_ALLOWED');
    const nowhere = await write(team.bram, [begin(new Chain(world, random(16)), team.bram)]);
    expect(nowhere.text).toBe(stranger.text);
  });

  it('is for the reporter in their own dossier only', async () => {
    const other = new Report(world, [member(team.noor)]);
    await other.send(world);
    const self = outsider(report.amira.pair);
    const chain = new Chain(world, other.talk.place.dossierId);
    const theirs = chain.genesis(report.amira.pair, [member(team.noor), self]);
    expect((await reply(amira, [theirs])).code).toBe('NOT_ALLOWED');
  });

  it('is for whoever wrote in the dossier, also without reading it', async () => {
    const { dossierId, wire } = found(team.iris.pair);
    const intake = new Chain(world, dossierId).genesis(team.iris.pair, [member(team.noor)]);
    expect((await write(team.iris, [intake], { founding: wire })).status).toBe(200);
    const later = new Chain(world, dossierId).genesis(team.iris.pair, [member(team.iris)]);
    expect((await write(team.iris, [later])).status).toBe(200);
  });

  it('can be written to in the same request', async () => {
    const chain = new Chain(world, report.talk.place.dossierId);
    const appends = [
      begin(chain, team.noor),
      chain.content(team.noor.pair),
      chain.content(team.noor.pair),
    ];
    const { status, value } = await write(team.noor, appends);
    expect(status).toBe(200);
    expect(value.heads.at(-1)?.head).toBe(b64(chain.head!));
    expect(await reached(team.noor, chain)).toEqual([
      [0, [1]],
      [1, []],
      [2, []],
    ]);
  });

  it('does not take the place of one that is there', async () => {
    const chain = new Chain(world, report.talk.place.dossierId, report.talk.place.compartmentId);
    expect((await write(team.noor, [begin(chain, team.noor)])).code).toBe('ALREADY_THERE');
  });
});

describe('Room', () => {
  /** Begin so many compartments that only their author reads, as many in a request as it takes. */
  const begin = async (
    count: number,
    send: (appends: WireAppend[]) => Promise<Answer>,
    by: KeyPair,
  ) => {
    const self = by === report.amira.pair ? outsider(by) : member(team.noor);
    const codes = [];
    for (let left = count; left > 0; left -= 16) {
      const appends = Array.from({ length: Math.min(16, left) }, () =>
        new Chain(world, report.talk.place.dossierId).genesis(by, [self]),
      );
      codes.push((await send(appends)).code);
    }
    return new Set(codes);
  };
  type Answer = { readonly code: string | null };
  const asReporter = (count: number) =>
    begin(count, (appends) => reply(amira, appends), report.amira.pair);
  const asNoor = (count: number) =>
    begin(count, (appends) => write(team.noor, appends), team.noor.pair);

  it('is there for a hundred compartments of one reporter, and takes none from the desk', async () => {
    // The report itself began two.
    expect(await asReporter(96)).toEqual(new Set([null]));
    expect(await asReporter(3)).toEqual(new Set(['STORAGE_FULL']));
    expect(await asReporter(2)).toEqual(new Set([null]));
    expect(await asReporter(1)).toEqual(new Set(['STORAGE_FULL']));
    expect((await reply(amira, [report.talk.content(report.amira.pair)])).status).toBe(200);
    expect(await asNoor(1)).toEqual(new Set([null]));
  });

  it('is there for three hundred of one member, and takes none from the reporter', async () => {
    expect(await asNoor(300)).toEqual(new Set([null]));
    expect(await asNoor(1)).toEqual(new Set(['STORAGE_FULL']));
    expect(await asReporter(1)).toEqual(new Set([null]));
  });

  it('is there for a hundred slots in an entry', async () => {
    const strangers = Array.from({ length: 101 }, () => member(staff('Iemand', 'confidant')));
    const to = async (count: number) => {
      const entry = report.talk.copy().access(team.noor.pair, strangers.slice(0, count));
      return (await write(team.noor, [entry])).code;
    };
    expect([await to(101), await to(100)]).toEqual(['ENTRY_REFUSED', 'RECEIVER_REFUSED']);
  });
});
