import { portal } from '@gehoord/contract';
import { random } from '@gehoord/crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chain, found, member, Outsider, outsider, Report } from './api-chain.ts';
import { openOrganisation, type Team } from './api-team.ts';
import { ask, b64, fresh, TODAY, World } from './api-world.ts';

const world = new World();
let team: Team;

beforeAll(async () => {
  await world.start();
  team = await openOrganisation(world);
});
afterAll(() => world.end());

const receivers = () => [member(team.noor), member(team.teun)];

describe('Amira Proefmelder files a report', () => {
  it('is told on which day it came in, and can come back with the code', async () => {
    const report = new Report(world, receivers());
    expect((await report.send(world)).value).toEqual({ receivedOn: TODAY });
    const opened = await report.amira.trySignIn(world);
    expect(opened.value.claimable).toBe(false);
  });

  it('gets the first answer again when the same bytes come again, even on a later day', async () => {
    const report = new Report(world, receivers());
    await report.send(world);
    world.now = new Date('2027-03-12T12:00:00');
    const again = await report.send(world);
    world.now = new Date(`${TODAY}T12:00:00`);
    expect([again.status, again.value]).toEqual([200, { receivedOn: TODAY }]);
  });

  it('is stored once when two identical requests run at the same time', async () => {
    const report = new Report(world, receivers());
    const answers = await Promise.all([report.send(world), report.send(world)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { value } = await ask(world.portal, portal.dossier, {
      token: await report.amira.open(world),
    });
    expect(value.compartments).toHaveLength(1);
  });

  it('is refused when other bytes stand under that dossier', async () => {
    const report = new Report(world, receivers());
    await report.send(world);
    const other = new Report(world, receivers());
    const chain = new Chain(world, report.talk.place.dossierId);
    const geneses = [chain.genesis(report.amira.pair, receivers())];
    const mixed = { ...report.body, geneses };
    expect((await ask(world.portal, portal.fileReport, { body: mixed })).code).toBe(
      'ALREADY_THERE',
    );
    expect((await other.send(world)).status).toBe(200);
  });

  it('is refused when the code is already in use for another report', async () => {
    const report = new Report(world, receivers());
    await report.send(world);
    const second = new Report(world, receivers());
    const body = {
      ...second.body,
      person: { ...second.amira.wire, locatorHash: report.amira.wire.locatorHash },
    };
    expect((await ask(world.portal, portal.fileReport, { body })).code).toBe('ALREADY_THERE');
  });
});

describe('A report that does not hold', () => {
  const send = async (change: (report: Report) => object): Promise<string | null> => {
    const report = new Report(world, receivers());
    const body = { ...report.body, ...change(report) };
    const { code } = await ask(world.portal, portal.fileReport, { body });
    expect((await report.amira.trySignIn(world)).code).toBe('SIGN_IN_FAILED');
    return code;
  };
  const genesisOf = (report: Report, change: Parameters<Chain['genesis']>[2], to = receivers()) => {
    const chain = new Chain(world, report.talk.place.dossierId);
    return { geneses: [chain.genesis(report.amira.pair, to, change)] };
  };

  it('names a dossier that was not made from the reporter’s key', async () => {
    expect(await send(() => ({ founding: found(fresh()).wire }))).toBe('ENTRY_REFUSED');
    expect(
      await send((it) => ({ founding: { ...it.body.founding, nonce: b64(random(16)) } })),
    ).toBe('ENTRY_REFUSED');
  });

  it('belongs to another organisation', async () => {
    expect(await send((it) => genesisOf(it, { orgId: random(16) }))).toBe('ENTRY_REFUSED');
  });

  it('puts an entry where its header does not', async () => {
    expect(await send((it) => genesisOf(it, { compartmentId: random(16) }))).toBe('ENTRY_REFUSED');
  });

  it('was signed by somebody else', async () => {
    const forge = (report: Report) => {
      const chain = new Chain(world, report.talk.place.dossierId);
      const forger = { ...fresh(), kid: report.amira.pair.kid };
      return { geneses: [chain.genesis(forger, receivers())] };
    };
    expect(await send(forge)).toBe('ENTRY_REFUSED');
  });

  it('says who wrote it, and it was not them', async () => {
    const borrow = (report: Report) => {
      const chain = new Chain(world, report.talk.place.dossierId);
      return { geneses: [chain.genesis(team.noor.pair, receivers())] };
    };
    expect(await send(borrow)).toBe('ENTRY_REFUSED');
  });

  it('is signed by the reporter in somebody else’s name', async () => {
    const pretend = (report: Report) => {
      const chain = new Chain(world, report.talk.place.dossierId);
      const posing = { ...report.amira.pair, kid: team.noor.pair.kid };
      return { geneses: [chain.genesis(posing, receivers())] };
    };
    expect(await send(pretend)).toBe('ENTRY_REFUSED');
  });

  it('has one byte changed', async () => {
    const flip = (report: Report) => {
      const [first, ...rest] = report.body.geneses;
      const bytes = Buffer.from(first!.entry, 'base64url');
      bytes[bytes.length - 200]! ^= 1;
      return { geneses: [{ ...first, entry: bytes.toString('base64url') }, ...rest] };
    };
    expect(await send(flip)).toBe('ENTRY_REFUSED');
  });

  it('comes without its share, or with another one', async () => {
    const share = (value: string | null) => (report: Report) => {
      const [first, ...rest] = report.body.geneses;
      return { geneses: [{ ...first, share: value }, ...rest] };
    };
    expect(await send(share(null))).toBe('ENTRY_REFUSED');
    expect(await send(share(b64(random(32))))).toBe('ENTRY_REFUSED');
  });

  it('expects something to be there already', async () => {
    const expecting = (report: Report) => {
      const [first, ...rest] = report.body.geneses;
      return { geneses: [{ ...first, expectedHead: b64(random(32)) }, ...rest] };
    };
    expect(await send(expecting)).toBe('ENTRY_REFUSED');
  });

  it('names files that nobody sent', async () => {
    const blobs = [{ id: random(16), hash: random(32), size: 1 }];
    expect(await send((it) => genesisOf(it, { blobs }))).toBe('UPLOAD_UNKNOWN');
  });

  it('goes by another directory', async () => {
    expect(await send((it) => genesisOf(it, { directoryNumber: 2 }))).toBe('DIRECTORY_STALE');
    expect(await send((it) => genesisOf(it, { directoryHash: random(32) }))).toBe(
      'DIRECTORY_STALE',
    );
  });

  it('is meant for somebody who may not receive reports', async () => {
    const stranger = { ...member(team.noor), kid: fresh().kid };
    expect(await send((it) => genesisOf(it, {}, [member(team.iris)]))).toBe('RECEIVER_REFUSED');
    expect(await send((it) => genesisOf(it, {}, [stranger]))).toBe('RECEIVER_REFUSED');
    expect(await send((it) => genesisOf(it, {}, [outsider(new Outsider().pair)]))).toBe(
      'RECEIVER_REFUSED',
    );
  });

  it('gives a reporter of another dossier a slot', async () => {
    const other = new Report(world, receivers());
    await other.send(world);
    expect(await send((it) => genesisOf(it, {}, [outsider(other.amira.pair)]))).toBe(
      'RECEIVER_REFUSED',
    );
  });

  it('contains an entry that is no genesis', async () => {
    const content = (report: Report) => ({
      geneses: [...report.body.geneses, report.talk.content(report.amira.pair)],
    });
    expect(await send(content)).toBe('ENTRY_REFUSED');
  });

  it('has the same compartment twice', async () => {
    const twice = (report: Report) => {
      const again = new Chain(world, report.talk.place.dossierId, report.talk.place.compartmentId);
      return { geneses: [...report.body.geneses, again.genesis(report.amira.pair, receivers())] };
    };
    expect(await send(twice)).toBe('ALREADY_THERE');
  });

  it('leaves nothing of the good compartments behind', async () => {
    const report = new Report(world, receivers());
    const bad = new Chain(world, report.talk.place.dossierId);
    const geneses = [...report.body.geneses, bad.genesis(report.amira.pair, [member(team.iris)])];
    await ask(world.portal, portal.fileReport, { body: { ...report.body, geneses } });
    expect((await report.send(world)).status).toBe(200);
  });
});

describe('An organisation that is not open', () => {
  it('takes no report before a directory counts', async () => {
    const other = await new World().start();
    const report = new Report(world, receivers());
    const { code } = await ask(other.portal, portal.fileReport, { body: report.body });
    await other.end();
    expect(code).toBe('NOT_OPEN');
  });

  it('takes no report when the directory has ended, but old codes and lost answers still work', async () => {
    const report = new Report(world, receivers());
    await report.send(world);
    const late = new Report(world, receivers());
    world.now = new Date('2028-03-02T12:00:00');
    const seen = await ask(world.portal, portal.organisation);
    const refused = await late.send(world);
    const again = await report.send(world);
    const token = await report.amira.open(world);
    const appends = [report.talk.content(report.amira.pair)];
    const added = await ask(world.portal, portal.append, { token, body: { appends } });
    world.now = new Date(`${TODAY}T12:00:00`);
    expect(seen.value.organisation.state).toBe('EXPIRED');
    expect(refused.code).toBe('NOT_OPEN');
    expect([again.status, added.status]).toEqual([200, 200]);
  });

  it('is open on the last day of its directory', async () => {
    world.now = new Date('2028-03-01T23:00:00');
    const { status } = await new Report(world, receivers()).send(world);
    world.now = new Date(`${TODAY}T12:00:00`);
    expect(status).toBe(200);
  });
});
