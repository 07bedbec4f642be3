import { desk } from '@gehoord/contract';
import { hash, random } from '@gehoord/crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from './api-team.ts';
import { accountOf, ask, b64, fresh, keysOf, staff, TODAY, World } from './api-world.ts';

let world: World;
const { bram, noor, iris, lotte } = PEOPLE();

beforeEach(async () => {
  world = await new World().start();
});
afterEach(() => world.end());

const setUp = (body: object = world.setUpBody(bram)) => ask(world.desk, desk.setUp, { body });

describe('Setting the organisation up', () => {
  it('makes it and its first member, who is of the directie', async () => {
    const made = await setUp();
    expect(made.status).toBe(200);
    const { value } = await world.trySignIn(bram);
    expect(value).toMatchObject({ memberId: made.value.memberId, role: 'board' });
    const seen = (await ask(world.desk, desk.organisation)).value;
    expect(seen.organisation).toMatchObject({
      orgId: b64(world.orgId),
      name: 'Stichting Samenop',
      state: 'SETTING_UP',
      notifies: false,
    });
    expect(seen.rootKey).toBe(b64(world.root.keys.signKey));
  });

  it('needs the token of the link', async () => {
    const other = { ...world.setUpBody(bram), setupToken: b64(random(32)) };
    expect((await setUp(other)).code).toBe('SETUP_REFUSED');
    expect((await ask(world.desk, desk.organisation)).value.organisation.state).toBe('NEW');
  });

  it('happens once, also when two people do it at the same moment', async () => {
    const [one, two] = [world.setUpBody(bram), world.setUpBody(lotte)];
    const answers = await Promise.all([setUp(one), setUp(two)]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['SETUP_REFUSED', null].sort());
    const third = { ...world.setUpBody(lotte), setupToken: one.setupToken };
    expect((await setUp(third)).code).toBe('SETUP_REFUSED');
  });

  it('answers as the first time when the answer got lost', async () => {
    const body = world.setUpBody(bram);
    const first = await setUp(body);
    expect((await setUp(body)).value).toEqual(first.value);
    const account = { ...body.account, signInName: 'anders' };
    expect((await setUp({ ...body, account })).code).toBe('SETUP_REFUSED');
  });

  it('refuses an account whose keys did not sign the declaration, or not today', async () => {
    const body = world.setUpBody(bram);
    const { declaration } = body.account;
    const change = (it: object) => setUp({ ...body, account: { ...body.account, ...it } });
    const signature = b64(random(64));
    expect((await change({ declaration: { ...declaration, signature } })).code).toBe(
      'ENTRY_REFUSED',
    );
    expect((await change({ declaration: { ...declaration, text: 'iets anders' } })).code).toBe(
      'ENTRY_REFUSED',
    );
    expect((await change({ keys: keysOf(fresh()) })).code).toBe('ENTRY_REFUSED');
    const old = accountOf(world, bram, '2027-03-08');
    expect((await change({ declaration: old.declaration })).code).toBe('ENTRY_REFUSED');
    const near = accountOf(world, bram, '2027-03-09');
    expect((await change({ declaration: near.declaration })).status).toBe(200);
  });

  it('refuses an account that has no recovery sheet', async () => {
    const body = world.setUpBody(bram);
    const [passphrase] = body.account.slots;
    for (const kind of ['passphrase', 'escrow']) {
      const slots = [passphrase, { ...passphrase, kind }];
      const account = { ...body.account, slots };
      expect((await setUp({ ...body, account })).code).toBe('ENTRY_REFUSED');
    }
  });

  it('has no token left after a restart', async () => {
    await setUp();
    await world.restart();
    expect(world.app.setupToken).toBeNull();
    expect((await setUp(world.setUpBody(lotte))).code).toBe('SETUP_REFUSED');
    expect((await world.trySignIn(bram)).status).toBe(200);
  });
});

describe('Inviting somebody', () => {
  let token: string;
  beforeEach(async () => {
    await setUp();
    token = await world.signIn(bram);
  });

  const invite = (secret: Uint8Array, by = token, role = 'confidant') =>
    ask(world.desk, desk.invite, {
      token: by,
      body: { role, tokenHash: b64(hash('invitation', secret)) },
    });
  const look = (secret: Uint8Array) =>
    ask(world.desk, desk.lookAtInvitation, { body: { token: b64(secret) } });
  const accept = (secret: Uint8Array, it = noor, change: object = {}) =>
    ask(world.desk, desk.acceptInvitation, {
      body: { token: b64(secret), account: { ...accountOf(world, it), ...change } },
    });
  const team = async () => (await ask(world.desk, desk.team, { token })).value;

  it('gives a link that says what it is for, and works once', async () => {
    const secret = random(32);
    const invited = await invite(secret);
    expect(invited.value.expiresOn).toBe('2027-03-24');
    expect((await team()).invitations).toEqual([{ ...invited.value, role: 'confidant' }]);
    expect((await look(secret)).value).toEqual({
      role: 'confidant',
      organisation: 'Stichting Samenop',
    });
    expect((await accept(secret)).status).toBe(200);
    expect((await look(secret)).code).toBe('INVITATION_UNKNOWN');
    expect((await accept(secret, iris)).code).toBe('INVITATION_UNKNOWN');
    const { members, invitations } = await team();
    expect(invitations).toEqual([]);
    expect(members.map(({ name, role }) => [name, role]).sort()).toEqual([
      ['Bram Bestuur', 'board'],
      ['Noor Voorbeeld', 'confidant'],
    ]);
  });

  it('gives the role of the invitation, whatever the account says', async () => {
    const secret = random(32);
    await invite(secret, token, 'coordinator');
    await accept(secret, noor);
    expect((await world.trySignIn(noor)).value.role).toBe('coordinator');
  });

  it('answers as the first time when the answer got lost', async () => {
    const secret = random(32);
    await invite(secret);
    const account = accountOf(world, noor);
    const body = { token: b64(secret), account };
    const [first, again] = [
      await ask(world.desk, desk.acceptInvitation, { body }),
      await ask(world.desk, desk.acceptInvitation, { body }),
    ];
    expect([again.status, again.value]).toEqual([200, first.value]);
  });

  it('works for one of two people who use the link at the same moment', async () => {
    const secret = random(32);
    await invite(secret);
    const codes = (await Promise.all([accept(secret, noor), accept(secret, iris)])).map(
      ({ code }) => code,
    );
    expect(codes.sort()).toEqual(['INVITATION_UNKNOWN', null].sort());
  });

  it('ends after two weeks', async () => {
    const secret = random(32);
    await invite(secret);
    world.now = new Date('2027-03-24T23:00:00');
    expect((await look(secret)).status).toBe(200);
    world.now = new Date('2027-03-25T01:00:00');
    expect((await look(secret)).code).toBe('INVITATION_UNKNOWN');
    expect((await accept(secret)).code).toBe('INVITATION_UNKNOWN');
  });

  it('can be taken back', async () => {
    const secret = random(32);
    const { value } = await invite(secret);
    const params = { invitationId: value.invitationId };
    await ask(world.desk, desk.withdrawInvitation, { token, params });
    expect((await look(secret)).code).toBe('INVITATION_UNKNOWN');
  });

  it('refuses a name that is taken, and keys that are somebody else’s', async () => {
    const secret = random(32);
    await invite(secret);
    expect((await accept(secret, noor, { signInName: bram.signInName })).code).toBe('NAME_TAKEN');
    expect((await accept(secret, { ...bram, signInName: 'noor' })).code).toBe('ENTRY_REFUSED');
    expect((await accept(secret, noor)).status).toBe(200);
  });

  it('is for the directie only', async () => {
    await world.join(noor, token);
    const other = await world.signIn(noor);
    expect((await invite(random(32), other)).code).toBe('NOT_ALLOWED');
    const params = { invitationId: b64(random(16)) };
    expect((await ask(world.desk, desk.withdrawInvitation, { token: other, params })).code).toBe(
      'NOT_ALLOWED',
    );
    expect((await invite(random(32), b64(random(32)))).code).toBe('SESSION_ENDED');
  });
});

describe('Signing in at the desk', () => {
  beforeEach(async () => {
    await setUp();
  });

  it('refuses a wrong passphrase and an unknown name alike', async () => {
    const wrong = await world.trySignIn(bram, fresh());
    const unknown = await world.trySignIn(noor);
    expect(wrong.code).toBe('SIGN_IN_FAILED');
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text]);
  });

  it('takes each challenge once, for two minutes, and no other', async () => {
    const challenge = await world.challenge(world.desk);
    const body = {
      signInName: bram.signInName,
      slot: 'passphrase' as const,
      challenge: b64(challenge),
      signature: b64(random(64)),
    };
    const attempt = () => ask(world.desk, desk.openSession, { body });
    expect((await attempt()).code).toBe('SIGN_IN_FAILED');
    expect((await attempt()).code).toBe('CHALLENGE_EXPIRED');
    const made = { ...body, challenge: b64(random(32)) };
    expect((await ask(world.desk, desk.openSession, { body: made })).code).toBe(
      'CHALLENGE_EXPIRED',
    );
    const late = { ...body, challenge: b64(await world.challenge(world.desk)) };
    world.now = new Date(world.now.getTime() + 121_000);
    expect((await ask(world.desk, desk.openSession, { body: late })).code).toBe(
      'CHALLENGE_EXPIRED',
    );
  });

  it('does not take a challenge of the other listener', async () => {
    const body = {
      signInName: bram.signInName,
      slot: 'passphrase' as const,
      challenge: b64(await world.challenge(world.portal)),
      signature: b64(random(64)),
    };
    expect((await ask(world.desk, desk.openSession, { body })).code).toBe('CHALLENGE_EXPIRED');
  });

  it('lasts fifteen minutes after the last request, and ends when it is closed', async () => {
    const token = await world.signIn(bram);
    const minutes = (count: number) => (world.now = new Date(world.now.getTime() + count * 60_000));
    const look = async () => (await ask(world.desk, desk.team, { token })).status;
    minutes(14);
    expect(await look()).toBe(200);
    minutes(14);
    expect(await look()).toBe(200);
    minutes(16);
    expect(await look()).toBe(401);
    const second = await world.signIn(bram);
    await ask(world.desk, desk.closeSession, { token: second });
    expect((await ask(world.desk, desk.team, { token: second })).code).toBe('SESSION_ENDED');
  });

  it('does not survive a restart', async () => {
    const token = await world.signIn(bram);
    await world.restart();
    expect((await ask(world.desk, desk.team, { token })).code).toBe('SESSION_ENDED');
  });

  it('uses the new secret once a slot is replaced, and sends others away', async () => {
    const [here, elsewhere] = [await world.signIn(bram), await world.signIn(bram)];
    const secret = fresh();
    const wrapped = b64(random(72));
    const body = { kind: 'passphrase' as const, signInKey: b64(secret.keys.signKey), wrapped };
    expect((await ask(world.desk, desk.replaceSlot, { token: here, body })).status).toBe(200);
    expect((await world.trySignIn(bram)).code).toBe('SIGN_IN_FAILED');
    expect((await world.trySignIn(bram, secret)).value.wrapped).toBe(wrapped);
    expect((await ask(world.desk, desk.team, { token: here })).status).toBe(200);
    expect((await ask(world.desk, desk.team, { token: elsewhere })).code).toBe('SESSION_ENDED');
  });
});

describe('The vault of a member', () => {
  let token: string;
  const key = b64(random(16));
  const write = (number: number, sealed: string | null) =>
    ask(world.desk, desk.writeVault, { token, body: { key, number, sealed } });
  const read = async () => (await ask(world.desk, desk.readVault, { token })).value.items;

  beforeEach(async () => {
    await setUp();
    token = await world.signIn(bram);
  });

  it('keeps the newest of each item', async () => {
    const [one, two] = [b64(random(40)), b64(random(50))];
    expect((await write(1, one)).status).toBe(200);
    expect((await write(2, two)).status).toBe(200);
    expect(await read()).toEqual([{ key, number: 2, sealed: two }]);
  });

  it('refuses what is not newer, but takes the same again', async () => {
    const one = b64(random(40));
    await write(3, one);
    expect((await write(3, one)).status).toBe(200);
    expect((await write(3, b64(random(40)))).code).toBe('STALE_HEAD');
    expect((await write(2, b64(random(40)))).code).toBe('STALE_HEAD');
    expect(await read()).toEqual([{ key, number: 3, sealed: one }]);
  });

  it('throws away', async () => {
    await write(3, b64(random(40)));
    expect((await write(2, null)).code).toBe('STALE_HEAD');
    expect((await write(4, null)).status).toBe(200);
    expect(await read()).toEqual([]);
  });

  it('is full at 16 MB', async () => {
    const large = Buffer.alloc(3_900_000, 7).toString('base64url');
    const put = (it: Uint8Array) =>
      ask(world.desk, desk.writeVault, { token, body: { key: b64(it), number: 1, sealed: large } });
    const keys = [0, 1, 2, 3].map((it) => new Uint8Array(16).fill(it));
    for (const it of keys) expect((await put(it)).status).toBe(200);
    expect((await put(new Uint8Array(16).fill(9))).code).toBe('STORAGE_FULL');
    expect((await put(keys[0]!)).status).toBe(200);
  });

  it('is nobody else’s', async () => {
    await write(1, b64(random(40)));
    await world.join(staff('Lotte Leiding', 'board'), token);
    const other = staff('Iris Voorhoofd', 'coordinator');
    await world.join(other, token);
    const theirs = await world.signIn(other);
    expect((await ask(world.desk, desk.readVault, { token: theirs })).value.items).toEqual([]);
  });
});

describe('A day', () => {
  it('is the one at the server, never a time', async () => {
    world.now = new Date('2027-03-10T23:59:59');
    await setUp({ ...world.setUpBody(bram), account: accountOf(world, bram, TODAY) });
    const token = await world.signIn(bram);
    const { text } = await ask(world.desk, desk.team, { token });
    expect(text).not.toMatch(/\d\d:\d\d/);
    expect(text).toContain('"declaredOn":"2027-03-10"');
  });
});
