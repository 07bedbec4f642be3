import { desk, portal } from '@gehoord/contract';
import { random, signCountersignature, signStamp } from '@gehoord/crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type Team } from './api-team.ts';
import { ask, b64, fresh, staff, World, type Staff } from './api-world.ts';

let world: World;
let team: Team;

beforeEach(async () => {
  [world, team] = await openWorld();
});
afterEach(() => world.end());

const everybody = () =>
  [team.noor, team.teun, team.iris, team.bram, team.lotte].map((it) => ({ it }));
const tokenOf = (it: Staff) => team.tokens[it.signInName] ?? '';
const publish = (bytes: Uint8Array, by: Staff = team.bram) => world.publish(bytes, tokenOf(by));
const seen = async () => (await ask(world.portal, portal.organisation)).value;
const numberNow = async () => {
  const current = (await seen()).directories.at(-1);
  const { directories } = (await ask(world.desk, desk.organisation)).value;
  return directories.findIndex((it) => it.directory === current?.directory) + 1;
};
const newcomer = async (it: Staff) => {
  await world.join(it, tokenOf(team.bram));
  return world.signIn(it);
};

describe('The first directory', () => {
  it('counts once VCP and alternate have both confirmed it', async () => {
    const other = await new World().start();
    const fiona = staff('Bram Bestuur', 'board');
    const [vcp, alternate] = [
      staff('Noor Voorbeeld', 'confidant'),
      staff('Teun Reserve', 'alternate'),
    ];
    await ask(other.desk, desk.setUp, { body: other.setUpBody(fiona) });
    const first = await other.signIn(fiona);
    for (const it of [vcp, alternate]) await other.join(it, first);
    const state = async () =>
      (await ask(other.portal, portal.organisation)).value.organisation.state;
    await other.publish(other.nextDirectory([fiona, vcp, alternate].map((it) => ({ it }))), first);
    expect(await state()).toBe('SETTING_UP');
    await other.countersign(vcp, await other.signIn(vcp));
    expect(await state()).toBe('SETTING_UP');
    await other.countersign(alternate, await other.signIn(alternate));
    expect(await state()).toBe('OPEN');
    await other.end();
  });

  it('gives everybody the role they were invited for', async () => {
    const other = await new World().start();
    const [first, vcp] = [staff('Bram Bestuur', 'board'), staff('Noor Voorbeeld', 'confidant')];
    await ask(other.desk, desk.setUp, { body: other.setUpBody(first) });
    const token = await other.signIn(first);
    await other.join(vcp, token);
    const demoted = { ...vcp, role: 'coordinator' as const };
    const wrong = other.nextDirectory([{ it: first }, { it: demoted }]);
    expect((await other.publish(wrong, token)).code).toBe('DIRECTORY_REFUSED');
    const right = other.nextDirectory([{ it: first }, { it: vcp }]);
    expect((await other.publish(right, token)).value).toEqual({ number: 1 });
    await other.end();
  });

  it('is shown to anybody, with its countersignatures', async () => {
    const { directories: chain, rootKey, organisation } = await seen();
    const current = chain.at(-1);
    expect(current?.directory).toBe(b64(world.directory.bytes));
    expect(current?.countersignatures.map(({ kid }) => kid).sort()).toEqual(
      [team.noor, team.teun].map(({ pair }) => b64(pair.kid)).sort(),
    );
    expect(rootKey).toBe(b64(world.root.keys.signKey));
    expect(organisation.state).toBe('OPEN');
  });
});

describe('A directory is refused', () => {
  const code = async (bytes: Uint8Array, by?: Staff) => (await publish(bytes, by)).code;

  it('when somebody else than the directie sends it', async () => {
    expect(await code(world.nextDirectory(everybody()), team.noor)).toBe('NOT_ALLOWED');
  });

  it('when another key than ROOT signed it, or a byte was changed', async () => {
    expect(await code(world.nextDirectory(everybody(), { root: fresh() }))).toBe(
      'DIRECTORY_REFUSED',
    );
    const changed = world.nextDirectory(everybody());
    changed[60]! ^= 1;
    expect(await code(changed)).toBe('DIRECTORY_REFUSED');
    expect(await code(random(300))).toBe('DIRECTORY_REFUSED');
  });

  it('when it names somebody who is not in, or whose keys are others', async () => {
    const stranger = { it: staff('Iemand Anders', 'confidant') };
    expect(await code(world.nextDirectory([...everybody(), stranger]))).toBe('DIRECTORY_REFUSED');
    const sealKey = fresh().keys.sealKey;
    const swapped = {
      ...team.noor,
      pair: { ...team.noor.pair, keys: { ...team.noor.pair.keys, sealKey } },
    };
    const others = everybody().filter(({ it }) => it !== team.noor);
    expect(await code(world.nextDirectory([...others, { it: swapped }]))).toBe('DIRECTORY_REFUSED');
  });

  it('when it gives somebody another name or role', async () => {
    expect(await code(world.nextDirectory(everybody(), { name: 'Iemand Anders' }))).toBe(
      'DIRECTORY_REFUSED',
    );
    const promoted = { ...team.iris, role: 'confidant' as const };
    const others = everybody().filter(({ it }) => it !== team.iris);
    expect(await code(world.nextDirectory([...others, { it: promoted }]))).toBe(
      'DIRECTORY_REFUSED',
    );
  });

  it('when it does not follow the one before', async () => {
    const one = world.nextDirectory(everybody());
    const two = world.nextDirectory(everybody(), { notAfter: '2027-06-01' });
    expect((await publish(one)).value).toEqual({ number: 2 });
    expect(await code(two)).toBe('DIRECTORY_REFUSED');
    expect((await ask(world.desk, desk.organisation)).value.directories).toHaveLength(2);
  });

  it('when it leaves somebody out', async () => {
    expect(await code(world.nextDirectory(everybody().slice(1)))).toBe('DIRECTORY_REFUSED');
  });

  it('but the same one again gets the same answer', async () => {
    const next = world.nextDirectory(everybody());
    await publish(next);
    const again = await ask(world.desk, desk.publishDirectory, {
      token: tokenOf(team.bram),
      body: { directory: b64(next) },
    });
    expect([again.status, again.value]).toEqual([200, { number: 2 }]);
  });
});

describe('A later directory', () => {
  it('that only sets dates counts at once', async () => {
    await publish(world.nextDirectory(everybody(), { notAfter: '2027-12-01' }));
    expect(await numberNow()).toBe(2);
  });

  it('that adds a receiver counts once a sitting VCP or alternate confirms it', async () => {
    const extra = staff('Lotte Tweede', 'board');
    const theirs = await newcomer({ ...extra, signInName: 'tweede' });
    await publish(world.nextDirectory([...everybody(), { it: extra }]));
    expect(await numberNow()).toBe(1);
    // Who is added cannot let themselves in.
    expect((await world.countersign(extra, theirs)).status).toBe(200);
    expect(await numberNow()).toBe(1);
    await world.countersign(team.noor, tokenOf(team.noor));
    expect(await numberNow()).toBe(2);
  });

  it('cannot be confirmed by those whom only an unconfirmed one let in', async () => {
    const evil = { ...staff('Iemand Vreemd', 'alternate'), signInName: 'vreemd' };
    const theirs = await newcomer(evil);
    const all = [...everybody(), { it: evil }];
    await publish(world.nextDirectory(all));
    await publish(world.nextDirectory(all));
    await world.countersign(evil, theirs);
    expect(await numberNow()).toBe(1);
  });

  it('that removes somebody ends their session and their way in', async () => {
    const lotte = tokenOf(team.lotte);
    const rest = everybody().filter(({ it }) => it !== team.lotte);
    await publish(world.nextDirectory([...rest, { it: team.lotte, status: 'revoked' }]));
    expect((await ask(world.desk, desk.team, { token: lotte })).status).toBe(200);
    await world.countersign(team.bram, tokenOf(team.bram));
    expect(await numberNow()).toBe(2);
    expect((await ask(world.desk, desk.team, { token: lotte })).code).toBe('SESSION_ENDED');
    expect((await world.trySignIn(team.lotte)).code).toBe('SIGN_IN_FAILED');
  });

  it('is still there after a restart', async () => {
    await publish(world.nextDirectory(everybody(), { notAfter: '2027-12-01' }));
    const before = await seen();
    await world.restart();
    expect(await seen()).toEqual(before);
  });
});

describe('A countersignature is refused', () => {
  const send = async (it: Staff, body: object) =>
    (await ask(world.desk, desk.countersign, { token: tokenOf(it), body })).code;
  const sign = (it: Staff, hash = world.directory.hash) =>
    b64(signCountersignature({ orgId: world.orgId, directoryHash: hash }, it.pair.sign));

  it('when it is for other bytes, by another key, or for a directory that is not there', async () => {
    expect(await send(team.noor, { number: 1, signature: sign(team.noor, random(32)) })).toBe(
      'DIRECTORY_REFUSED',
    );
    expect(await send(team.noor, { number: 1, signature: sign(team.teun) })).toBe(
      'DIRECTORY_REFUSED',
    );
    expect(await send(team.noor, { number: 2, signature: sign(team.noor) })).toBe(
      'DIRECTORY_REFUSED',
    );
    expect(await send(team.noor, { number: 1, signature: sign(team.noor) })).toBeNull();
  });

  it('from somebody no directory names', async () => {
    const extra = { ...staff('Noor Tweede', 'confidant'), signInName: 'noor2' };
    const token = await newcomer(extra);
    const body = { number: 1, signature: sign(extra) };
    expect((await ask(world.desk, desk.countersign, { token, body })).code).toBe('NOT_ALLOWED');
  });
});

describe('A sign of life', () => {
  const stampOf = (it: Staff, change: { day?: string; hash?: Uint8Array; by?: Staff } = {}) => {
    const day = change.day ?? '2027-03-10';
    const directoryHash = change.hash ?? world.directory.hash;
    const { kid } = it.pair;
    const what = { orgId: world.orgId, kid, directoryHash, day };
    const signature = b64(signStamp(what, (change.by ?? it).pair.sign));
    return { kid: b64(kid), directoryHash: b64(directoryHash), day, signature };
  };
  const stamp = async (it: Staff, body = stampOf(it)) =>
    (await ask(world.desk, desk.stamp, { token: tokenOf(it), body })).code;

  it('of a VCP or alternate is shown to anybody; the newest counts', async () => {
    expect(await stamp(team.noor, stampOf(team.noor, { day: '2027-03-09' }))).toBeNull();
    expect(await stamp(team.noor)).toBeNull();
    expect(await stamp(team.teun)).toBeNull();
    const { stamps } = await seen();
    expect(stamps.map(({ kid, day }) => [kid, day]).sort()).toEqual(
      [team.noor, team.teun].map(({ pair }) => [b64(pair.kid), '2027-03-10']).sort(),
    );
    expect((await ask(world.desk, desk.organisation)).value.stamps).toHaveLength(2);
  });

  it('is not for others', async () => {
    expect(await stamp(team.bram)).toBe('NOT_ALLOWED');
    expect(await stamp(team.iris)).toBe('NOT_ALLOWED');
  });

  it('is refused for another day, another directory, another key or in another’s name', async () => {
    expect(await stamp(team.noor, stampOf(team.noor, { day: '2027-03-12' }))).toBe('ENTRY_REFUSED');
    expect(await stamp(team.noor, stampOf(team.noor, { day: '2027-03-08' }))).toBe('ENTRY_REFUSED');
    expect(await stamp(team.noor, stampOf(team.noor, { hash: random(32) }))).toBe('ENTRY_REFUSED');
    expect(await stamp(team.noor, stampOf(team.noor, { by: team.teun }))).toBe('ENTRY_REFUSED');
    expect(await stamp(team.noor, stampOf(team.teun))).toBe('ENTRY_REFUSED');
    expect((await seen()).stamps).toEqual([]);
  });
});

describe('A member whom no directory names yet', () => {
  it('sees the team and nothing else', async () => {
    const extra = { ...staff('Lotte Tweede', 'board'), signInName: 'tweede' };
    const token = await newcomer(extra);
    expect((await ask(world.desk, desk.team, { token })).status).toBe(200);
    const feed = await ask(world.desk, desk.feed, { token, body: { after: 0, most: 10 } });
    expect(feed.value).toEqual({ items: [], more: false });
    const body = { role: 'board', tokenHash: b64(random(32)) };
    expect((await ask(world.desk, desk.invite, { token, body })).code).toBe('NOT_ALLOWED');
    const appends = [
      { compartmentId: b64(random(16)), expectedHead: null, entry: 'AAAA', share: null },
    ];
    const append = { founding: null, people: [], appends };
    expect((await ask(world.desk, desk.append, { token, body: append })).code).toBe('NOT_ALLOWED');
  });

  it('of the directie cannot publish, once a directory counts', async () => {
    const extra = { ...staff('Lotte Tweede', 'board'), signInName: 'tweede' };
    const token = await newcomer(extra);
    expect((await world.publish(world.nextDirectory(everybody()), token)).code).toBe('NOT_ALLOWED');
  });
});

describe('What the organisation shows of itself', () => {
  const body = {
    name: 'Stichting Samenop Zuid',
    leaveUrl: 'https://example.org/weer',
    contact: { name: 'Noor Voorbeeld', phone: '010 000 00 01', hours: 'altijd' },
    languages: ['ti', 'ar'],
  };

  it('is changed by the directie', async () => {
    await ask(world.desk, desk.updateContact, { token: tokenOf(team.lotte), body });
    expect((await seen()).organisation).toMatchObject(body);
  });

  it('is changed by nobody else, and not to a page that is not https', async () => {
    const before = await seen();
    const by = (it: Staff, change: object = {}) =>
      ask(world.desk, desk.updateContact, { token: tokenOf(it), body: { ...body, ...change } });
    expect((await by(team.noor)).code).toBe('NOT_ALLOWED');
    expect((await by(team.bram, { leaveUrl: 'javascript:alert(1)' })).code).toBe('BODY_MALFORMED');
    expect(await seen()).toEqual(before);
  });
});
