import { desk, portal } from '@gehoord/contract';
import { locatorHashOf, random, signClaim, type KeyPair, type Recipient } from '@gehoord/crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Chain, found, member, outsider, Outsider, Report, type WireAppend } from './api-chain.ts';
import { openOrganisation, type Team } from './api-team.ts';
import { ask, b64, keysOf, staff, TODAY, World, type Staff } from './api-world.ts';

const world = new World();
let team: Team;

beforeAll(async () => {
  await world.start();
  team = await openOrganisation(world);
});
afterAll(() => world.end());

const EXPIRES = '2027-04-10';

/** Iris Voorhoofd takes an oral report down, and prints a card with a code for Selam Fictief. */
class Oral {
  readonly selam = new Outsider();
  readonly founding = found(team.iris.pair);
  readonly intake = new Chain(world, this.founding.dossierId);
  readonly person = new Chain(world, this.founding.dossierId);

  get readers(): Recipient[] {
    return [member(team.noor), member(team.iris), outsider(this.selam.pair)];
  }

  get body() {
    return {
      founding: this.founding.wire as object | null,
      people: [{ ...this.selam.wire, expiresOn: EXPIRES, replaces: null }] as object[],
      appends: [
        this.intake.genesis(team.iris.pair, [member(team.noor), member(team.iris)]),
        this.person.genesis(team.iris.pair, this.readers),
      ],
    };
  }

  send(body = this.body, by: Staff = team.iris) {
    return ask(world.desk, desk.append, { token: team.tokens[by.signInName], body });
  }

  /** Everything a claim takes: the new person, both signatures, a new epoch in each compartment. */
  claim(
    coming: Outsider,
    chains = [this.person],
    change: { keep?: boolean; older?: boolean; dossierId?: Uint8Array; goesOn?: boolean } = {},
  ) {
    const signed = signClaim(
      {
        dossierId: change.dossierId ?? this.founding.dossierId,
        oldKid: this.selam.pair.kid,
        newKeys: coming.pair.keys,
        newLocatorHash: locatorHashOf(coming.locator),
        newSignInKey: coming.signIn.keys.signKey,
      },
      this.selam.pair.sign,
      coming.pair.sign,
    );
    const stay = change.keep ? [outsider(this.selam.pair)] : [];
    const readers = [member(team.noor), member(team.iris), outsider(coming.pair), ...stay];
    const older = change.older ? [outsider(coming.pair)] : [];
    const appends = chains.map((chain) =>
      (change.goesOn ? chain : chain.copy()).renew(this.selam.pair, readers, older),
    );
    return { person: coming.wire, claim: b64(signed), appends };
  }
}

const claimWith = (token: string, body: object) => ask(world.portal, portal.claim, { token, body });

describe('An oral report', () => {
  it('starts a dossier at the desk, and gives the person a code to claim', async () => {
    const oral = new Oral();
    expect((await oral.send()).status).toBe(200);
    expect((await oral.selam.trySignIn(world)).value.claimable).toBe(true);
    const { value } = await ask(world.portal, portal.dossier, {
      token: await oral.selam.open(world),
    });
    expect(value.compartments.map(({ compartmentId }) => compartmentId)).toEqual([
      b64(oral.person.place.compartmentId),
    ]);
  });

  it('is stored once when the same request comes again', async () => {
    const oral = new Oral();
    const { body } = oral;
    const first = await oral.send(body);
    expect((await oral.send(body)).value).toEqual(first.value);
    const other = {
      ...body,
      people: [
        { ...oral.selam.wire, locatorHash: b64(random(32)), expiresOn: EXPIRES, replaces: null },
      ],
    };
    expect((await oral.send(other)).code).toBe('ALREADY_THERE');
  });

  it('is founded by the member who sends it, with their own key', async () => {
    const oral = new Oral();
    expect((await oral.send({ ...oral.body, founding: found(team.noor.pair).wire })).code).toBe(
      'ENTRY_REFUSED',
    );
    const { body } = new Oral();
    expect((await oral.send({ ...body, founding: null })).code).toBe('NOT_ALLOWED');
  });

  it('gives no code to somebody for whom nothing is there to read, or for a day gone by', async () => {
    const oral = new Oral();
    const { body } = oral;
    const nobody = { ...new Outsider().wire, expiresOn: EXPIRES, replaces: null };
    expect((await oral.send({ ...body, people: [...body.people, nobody] })).code).toBe(
      'ENTRY_REFUSED',
    );
    const late = { ...oral.selam.wire, expiresOn: '2027-03-09', replaces: null };
    expect((await oral.send({ ...body, people: [late] })).code).toBe('ENTRY_REFUSED');
  });

  it('gives no slot to a person who is not registered', async () => {
    const oral = new Oral();
    expect((await oral.send({ ...oral.body, people: [] })).code).toBe('RECEIVER_REFUSED');
  });

  it('ends its code after the day on the card, and the session with it', async () => {
    const oral = new Oral();
    await oral.send();
    world.now = new Date(`${EXPIRES}T23:55:00`);
    const token = await oral.selam.open(world);
    world.now = new Date('2027-04-11T00:05:00');
    const { code } = await oral.selam.trySignIn(world);
    const look = await ask(world.portal, portal.dossier, { token });
    world.now = new Date(`${TODAY}T12:00:00`);
    expect([code, look.code]).toEqual(['SIGN_IN_FAILED', 'SESSION_ENDED']);
  });
});

describe('Two people in one dossier', () => {
  it('cannot let each other read, but keep where both were let in', async () => {
    const oral = new Oral();
    const kees = new Outsider();
    const { body } = oral;
    const shared = new Chain(world, oral.founding.dossierId);
    const [selam, both] = [outsider(oral.selam.pair), [...oral.readers, outsider(kees.pair)]];
    const people = [...body.people, { ...kees.wire, expiresOn: EXPIRES, replaces: null }];
    const appends = [...body.appends, shared.genesis(team.iris.pair, both)];
    expect((await oral.send({ ...body, people, appends })).status).toBe(200);
    const token = await oral.selam.open(world);
    const write = async (entry: WireAppend) =>
      (await ask(world.portal, portal.append, { token, body: { appends: [entry] } })).code;
    const fresh = () => new Chain(world, oral.founding.dossierId);
    const noor = member(team.noor);
    const towards = [noor, selam, outsider(kees.pair)];
    expect(await write(fresh().genesis(oral.selam.pair, towards))).toBe('RECEIVER_REFUSED');
    expect(await write(oral.person.copy().access(oral.selam.pair, [outsider(kees.pair)]))).toBe(
      'RECEIVER_REFUSED',
    );
    expect(await write(fresh().genesis(oral.selam.pair, [noor, selam]))).toBeNull();
    expect(await write(shared.renew(oral.selam.pair, both))).toBeNull();
  });
});

describe('A card that got lost', () => {
  /** Iris turns chains to readers, and gives a card in the place of somebody's. */
  const turn = (oral: Oral, readers: Recipient[], card: object | null, chains = [oral.person]) =>
    oral.send({
      founding: null,
      people: card ? [card] : [],
      appends: chains.map((chain) => chain.copy().renew(team.iris.pair, readers)),
    });
  const inPlaceOf = (card: Outsider, leaving: Outsider) => ({
    ...{ ...card.wire, expiresOn: EXPIRES },
    replaces: b64(leaving.pair.kid),
  });
  const iris = () => member(team.iris);

  it('makes place for another one, and for nothing less', async () => {
    const [oral, card] = [new Oral(), new Outsider()];
    await oral.send();
    const token = await oral.selam.open(world);
    const both = [iris(), outsider(card.pair)];
    expect((await turn(oral, [iris()], null)).code).toBe('ENTRY_REFUSED');
    // Another person beside, with nobody's place: whoever was there is not left out for that.
    const beside = { ...card.wire, expiresOn: EXPIRES, replaces: null };
    expect((await turn(oral, both, beside)).code).toBe('ENTRY_REFUSED');
    expect((await turn(oral, both, inPlaceOf(card, oral.selam))).status).toBe(200);
    const { value } = await ask(world.portal, portal.dossier, { token: await card.open(world) });
    expect(value.compartments[0]!.entries.map(({ seq }) => seq)).toEqual([1]);
    // The lost one opens nothing, not even where it was open; nor is it ever given again.
    expect((await oral.selam.trySignIn(world)).code).toBe('SIGN_IN_FAILED');
    const ended = await ask(world.portal, portal.dossier, { token });
    expect(ended.code).toBe('SESSION_ENDED');
  });

  it('is replaced as well where it was a code of their own, as often as needed', async () => {
    const [oral, own, card, again] = [new Oral(), new Outsider(), new Outsider(), new Outsider()];
    await oral.send();
    const claimed = oral.claim(own, [oral.person], { goesOn: true });
    expect((await claimWith(await oral.selam.open(world), claimed)).status).toBe(200);
    const old = await turn(oral, [iris(), outsider(card.pair)], inPlaceOf(card, oral.selam));
    expect(old.code).toBe('STALE_HEAD');
    const appends = [oral.person.renew(team.iris.pair, [iris(), outsider(card.pair)])];
    const body = { founding: null, people: [inPlaceOf(card, own)], appends };
    expect((await oral.send(body)).status).toBe(200);
    // The answer got lost: the same again is answered as the first time.
    expect((await oral.send(body)).status).toBe(200);
    expect((await own.trySignIn(world)).code).toBe('SIGN_IN_FAILED');
    expect((await card.trySignIn(world)).value.claimable).toBe(true);
    const second = await turn(oral, [iris(), outsider(again.pair)], inPlaceOf(again, card));
    expect(second.status).toBe(200);
  });

  it('is not replaced while something stays open to it, or goes on with it', async () => {
    const [oral, card] = [new Oral(), new Outsider()];
    const talk = new Chain(world, oral.founding.dossierId);
    const { body } = oral;
    await oral.send({
      ...body,
      appends: [...body.appends, talk.genesis(team.iris.pair, oral.readers)],
    });
    const lost = inPlaceOf(card, oral.selam);
    const both = [iris(), outsider(card.pair)];
    expect((await turn(oral, both, lost)).code).toBe('STALE_HEAD');
    const three = [...both, outsider(oral.selam.pair)];
    expect((await turn(oral, three, lost, [oral.person, talk])).code).not.toBeNull();
    expect((await turn(oral, both, lost, [oral.person, talk])).status).toBe(200);
  });

  it('is nothing a reporter has: nobody takes the code they made from them', async () => {
    const noor = member(team.noor);
    const report = new Report(world, [noor]);
    await report.send(world);
    const card = new Outsider();
    const appends = [report.talk.copy().renew(team.noor.pair, [noor, outsider(card.pair)])];
    const people = [inPlaceOf(card, report.amira)];
    const answer = await new Oral().send({ founding: null, people, appends }, team.noor);
    expect(answer.code).toBe('NOT_ALLOWED');
    expect((await report.amira.trySignIn(world)).status).toBe(200);
  });

  it('is replaced alone, and only in its own dossier', async () => {
    const [oral, other, card] = [new Oral(), new Oral(), new Outsider()];
    await oral.send();
    await other.send();
    const both = [iris(), outsider(card.pair)];
    expect((await turn(oral, both, inPlaceOf(card, other.selam))).code).toBe('NOT_ALLOWED');
    const more = inPlaceOf(new Outsider(), other.selam);
    const appends = [oral.person.copy().renew(team.iris.pair, both)];
    const people = [inPlaceOf(card, oral.selam), more];
    expect((await oral.send({ founding: null, people, appends })).code).toBe('ENTRY_REFUSED');
  });
});

describe('Keys and locators', () => {
  /** Iris tries to let these keys in, under a code that she chose. */
  const register = async (wire: object, pair: KeyPair) => {
    const oral = new Oral();
    const { body } = oral;
    const more = new Chain(world, oral.founding.dossierId);
    const appends = [...body.appends, more.genesis(team.iris.pair, [outsider(pair)])];
    const people = [...body.people, { ...wire, expiresOn: EXPIRES, replaces: null }];
    return (await oral.send({ ...body, people, appends })).code;
  };

  it('of a member do not become a code as well: it would fetch what the member may', async () => {
    for (const { pair } of [team.noor, team.lotte]) {
      const wire = { ...new Outsider().wire, keys: keysOf(pair) };
      expect(await register(wire, pair)).toBe('ALREADY_THERE');
    }
  });

  it('of somebody without an account are not given twice, also when they were exchanged', async () => {
    const oral = new Oral();
    await oral.send();
    const { selam } = oral;
    const free = new Outsider();
    const [sameKeys, sameLocator] = [
      { ...free.wire, keys: selam.wire.keys },
      { ...free.wire, locatorHash: selam.wire.locatorHash },
    ];
    const all = async () => [
      await register(sameKeys, selam.pair),
      await register(sameLocator, free.pair),
    ];
    expect(await all()).toEqual(['ALREADY_THERE', 'ALREADY_THERE']);
    expect((await claimWith(await selam.open(world), oral.claim(new Outsider()))).status).toBe(200);
    expect(await all()).toEqual(['ALREADY_THERE', 'ALREADY_THERE']);
    expect(await register(free.wire, free.pair)).toBeNull();
  });

  it('that were exchanged are no new code to claim, and report nothing', async () => {
    const [one, two] = [new Oral(), new Oral()];
    await one.send();
    await two.send();
    await claimWith(await one.selam.open(world), one.claim(new Outsider()));
    const token = await two.selam.open(world);
    expect((await claimWith(token, two.claim(one.selam))).code).toBe('ALREADY_THERE');
    const report = new Report(world, [member(team.noor)], one.selam);
    expect((await report.send(world)).code).toBe('ALREADY_THERE');
  });

  it('of a code do not become an account', async () => {
    const oral = new Oral();
    await oral.send();
    const vera = { ...staff('Vera Verzonnen', 'coordinator'), pair: oral.selam.pair };
    const bram = team.tokens.bram ?? '';
    expect((await world.join(vera, bram)).code).toBe('ENTRY_REFUSED');
    await claimWith(await oral.selam.open(world), oral.claim(new Outsider()));
    expect((await world.join(vera, bram)).code).toBe('ENTRY_REFUSED');
    expect((await world.join(staff('Vera Verzonnen', 'coordinator'), bram)).status).toBe(200);
  });
});

describe('Claiming', () => {
  let oral: Oral;
  let token: string;
  const coming = () => new Outsider();
  beforeEach(async () => {
    oral = new Oral();
    await oral.send();
    token = await oral.selam.open(world);
  });

  it('swaps the code: the new one opens everything from then on, the old one nothing', async () => {
    const elsewhere = await oral.selam.open(world);
    const own = coming();
    const body = oral.claim(own);
    const claimed = await claimWith(token, body);
    expect(claimed.status).toBe(200);
    expect((await oral.selam.trySignIn(world)).code).toBe('SIGN_IN_FAILED');
    expect((await ask(world.portal, portal.dossier, { token: elsewhere })).code).toBe(
      'SESSION_ENDED',
    );
    expect((await own.trySignIn(world)).value.claimable).toBe(false);
    for (const it of [token, await own.open(world)]) {
      const { value } = await ask(world.portal, portal.dossier, { token: it });
      expect(value.compartments.map(({ entries }) => entries.map(({ seq }) => seq))).toEqual([[1]]);
      expect(value.compartments[0]!.shares.map(({ epoch }) => epoch)).toEqual([2]);
    }
  });

  it('can hand the old words on to the new key', async () => {
    const own = coming();
    await claimWith(token, oral.claim(own, [oral.person], { older: true }));
    const { value } = await ask(world.portal, portal.dossier, { token });
    expect(value.compartments[0]!.entries.map(({ seq }) => seq)).toEqual([0, 1]);
    expect(value.compartments[0]!.shares.map(({ epoch }) => epoch)).toEqual([1, 2]);
  });

  it('lasts: the day on the card no longer counts', async () => {
    const own = coming();
    await claimWith(token, oral.claim(own));
    world.now = new Date('2027-06-01T12:00:00');
    const { status } = await own.trySignIn(world);
    world.now = new Date(`${TODAY}T12:00:00`);
    expect(status).toBe(200);
  });

  it('answers as the first time when the answer got lost', async () => {
    const body = oral.claim(coming());
    const first = await claimWith(token, body);
    const again = await claimWith(token, body);
    expect([again.status, again.value]).toEqual([200, first.value]);
    const other = { ...body, person: { ...body.person, signInKey: b64(random(32)) } };
    expect((await claimWith(token, other)).status).not.toBe(200);
  });

  it('happens once', async () => {
    await claimWith(token, oral.claim(coming()));
    expect((await claimWith(token, oral.claim(coming()))).status).not.toBe(200);
  });

  it('is not for a code of one’s own', async () => {
    const report = new Report(world, [member(team.noor)]);
    await report.send(world);
    const own = coming();
    Object.assign(oral, {
      selam: report.amira,
      person: report.talk,
      founding: { dossierId: report.talk.place.dossierId },
    });
    expect(
      (await claimWith(await report.amira.open(world), oral.claim(own, [report.talk]))).code,
    ).toBe('NOT_ALLOWED');
  });

  it('is refused where it leaves a compartment out, or the old key in', async () => {
    const second = new Chain(world, oral.founding.dossierId);
    const more: WireAppend = second.genesis(team.iris.pair, oral.readers);
    await oral.send({ founding: null, people: [], appends: [more] });
    expect((await claimWith(token, oral.claim(coming()))).code).toBe('ENTRY_REFUSED');
    const both = [oral.person, second];
    expect((await claimWith(token, oral.claim(coming(), both, { keep: true }))).code).toBe(
      'ENTRY_REFUSED',
    );
    expect((await claimWith(token, oral.claim(coming(), both))).status).toBe(200);
  });

  it('is refused where the claim names somebody else, or another dossier', async () => {
    const body = oral.claim(coming());
    expect((await claimWith(token, { ...body, person: coming().wire })).code).toBe('ENTRY_REFUSED');
    expect((await claimWith(token, { ...body, claim: oral.claim(coming()).claim })).code).toBe(
      'ENTRY_REFUSED',
    );
    for (const change of [{ locatorHash: b64(random(32)) }, { signInKey: b64(random(32)) }]) {
      const person = { ...body.person, ...change };
      expect((await claimWith(token, { ...body, person })).code).toBe('ENTRY_REFUSED');
    }
    const elsewhere = oral.claim(coming(), [oral.person], { dossierId: random(16) });
    expect((await claimWith(token, elsewhere)).code).toBe('ENTRY_REFUSED');
    expect((await claimWith(token, { ...body, claim: b64(random(100)) })).code).toBe(
      'ENTRY_REFUSED',
    );
    expect((await claimWith(token, body)).status).toBe(200);
  });

  it('is refused without the signature of the old key, or of the new one', async () => {
    const own = coming();
    const body = oral.claim(own);
    const broken = (from: number) => {
      const bytes = Buffer.from(body.claim, 'base64url');
      bytes[bytes.length - from]! ^= 1;
      return { ...body, claim: bytes.toString('base64url') };
    };
    expect((await claimWith(token, broken(10))).code).toBe('ENTRY_REFUSED');
    expect((await claimWith(token, broken(80))).code).toBe('ENTRY_REFUSED');
    expect((await claimWith(token, body)).status).toBe(200);
  });

  it('is refused for a code that is in use', async () => {
    const report = new Report(world, [member(team.noor)]);
    await report.send(world);
    expect((await claimWith(token, oral.claim(report.amira))).code).toBe('ALREADY_THERE');
  });

  it('tells who comes too late, when somebody wrote meanwhile', async () => {
    const body = oral.claim(coming());
    const note = oral.person.content(team.iris.pair);
    await oral.send({ founding: null, people: [], appends: [note] });
    expect((await claimWith(token, body)).code).toBe('STALE_HEAD');
    expect((await claimWith(token, oral.claim(coming()))).status).toBe(200);
  });

  it('moves the person everywhere: members shut nobody out of the way back, but papers close', async () => {
    const [noor, iris, own] = [member(team.noor), member(team.iris), coming()];
    const desk = (entry: WireAppend) => oral.send({ founding: null, people: [], appends: [entry] });
    const paper = new Chain(world, oral.founding.dossierId);
    await desk(paper.genesis(team.iris.pair, oral.readers));
    const body = oral.claim(own, [oral.person, paper]);
    const now = [noor, iris, outsider(own.pair)];
    const appends = [oral.person, paper].map((chain) => chain.renew(oral.selam.pair, now));
    expect((await claimWith(token, { ...body, appends })).status).toBe(200);
    const without = (chain: Chain) => chain.copy().renew(team.iris.pair, [noor, iris]);
    expect((await desk(without(oral.person))).code).toBe('ENTRY_REFUSED');
    expect((await desk(without(paper))).status).toBe(200);
    // Nor by a card for somebody else: that takes the place of a card only.
    const kees = new Outsider();
    const instead = oral.person.copy().renew(team.iris.pair, [iris, outsider(kees.pair)]);
    const people = [{ ...kees.wire, expiresOn: EXPIRES, replaces: null }];
    expect((await oral.send({ founding: null, people, appends: [instead] })).code).toBe(
      'ENTRY_REFUSED',
    );
  });

  it('leaves a desk that still seals to the old key without effect', async () => {
    await claimWith(token, oral.claim(coming()));
    const late = new Chain(world, oral.founding.dossierId).genesis(team.iris.pair, oral.readers);
    expect((await oral.send({ founding: null, people: [], appends: [late] })).code).toBe(
      'RECEIVER_REFUSED',
    );
  });
});
