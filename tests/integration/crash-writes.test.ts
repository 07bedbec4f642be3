import { desk, portal } from '@gehoord/contract';
import {
  equal,
  fromBase64url,
  locatorHashOf,
  mustFollow,
  openEntry,
  parseEntry,
  signClaim,
  type Dek,
  type Entry,
  type Share,
} from '@gehoord/crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Chain, found, member, outsider, Outsider, Report, type WireAppend } from './api-chain.ts';
import { openWorld, type Team } from './api-team.ts';
import { ask, b64, World } from './api-world.ts';
import {
  askAt,
  codeSession,
  Killer,
  KILLS,
  memberSession,
  PATIENCE,
  running,
} from './crash-run.ts';

/*
 * The process is killed while reporters and the desk write to each other, and while codes are
 * claimed. What was acknowledged is there afterwards and opens; what was not is there as a whole or
 * not at all, and can be sent again. SLOW=1 kills a hundred times in each test.
 */

vi.setConfig({ testTimeout: PATIENCE });

const AT_ONCE = 12;
/** Most requests each writer sends in a row. */
const IN_A_ROW = 4;

let world: World;
let team: Team;
beforeEach(async () => {
  [world, team] = await openWorld();
});
afterEach(() => world.end());

/** What the server hands out of one compartment. */
interface Given {
  readonly entries: readonly { readonly entry: string }[];
  readonly shares: readonly { readonly epoch: number; readonly share: string }[];
}

/** The end of its signature: enough to tell an entry from all others. */
const nameOf = ({ entry }: { readonly entry: string }) => entry.slice(-20);

const wordsOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The words of all entries, with the share the server gives; each must follow the one before. */
function opened(given: Given, chain: Chain, amira: Outsider): string[] {
  const pairs = [amira.pair, team.noor.pair, team.iris.pair];
  let last: Entry | null = null;
  return given.entries.map(({ entry: bytes }) => {
    const entry = parseEntry(fromBase64url(bytes));
    mustFollow(last, entry, chain.place, (kid) => {
      return pairs.find((pair) => equal(pair.kid, kid))?.keys.signKey ?? null;
    });
    last = entry;
    const { epoch } = entry.header;
    const share = given.shares.find((it) => it.epoch === epoch)?.share ?? '';
    const dek: Dek = chain.epochs[epoch - 1]!.dek;
    return wordsOf(openEntry(entry, { dek, share: fromBase64url(share) as Share }));
  });
}

/**
 * One side of a conversation: sends what it has ready, one request after the other. All of it was
 * signed before, so that the kill comes at once when it is due.
 */
class Writer {
  readonly chain: Chain;
  readonly #requests: readonly WireAppend[][];
  /** How many of the requests were sent, and answered; the genesis is the first. */
  sent = 1;
  acknowledged = 1;

  constructor(chain: Chain, genesis: WireAppend, next: () => WireAppend[]) {
    this.chain = chain;
    this.#requests = [[genesis], ...Array.from({ length: IN_A_ROW + 1 }, next)];
  }

  /** Until no answer comes. */
  async write(send: (appends: WireAppend[]) => Promise<number>, killer: Killer): Promise<void> {
    while (this.sent <= IN_A_ROW) {
      this.sent += 1;
      const status = await send(this.#requests[this.sent - 1]!);
      if (status === 0) return;
      expect(status).toBe(200);
      this.acknowledged += 1;
      killer.count();
    }
  }

  /** All that was acknowledged, in order, and of the rest at most what was sent last, whole. */
  check(given: Given, amira: Outsider): void {
    const there = given.entries.map(nameOf);
    const first = (many: number) => this.#requests.slice(0, many).flat().map(nameOf);
    expect([first(this.acknowledged), first(this.sent)]).toContainEqual(there);
    expect(opened(given, this.chain, amira)).toEqual(there.map(() => 'proef'));
  }

  /** The last request again, whether it was stored or not, and one more. */
  async goOn(send: (appends: WireAppend[]) => Promise<number>): Promise<void> {
    for (const index of [this.sent - 1, this.sent])
      expect(await send(this.#requests[index]!)).toBe(200);
  }
}

/** Amira Proefmelder writes in `talk`, Noor Voorbeeld in `letters`, always two at a time. */
class Conversation {
  readonly report = new Report(world, [member(team.noor)]);
  readonly amira: Writer;
  readonly noor: Writer;

  constructor() {
    const { report } = this;
    const [{ pair }, noor] = [report.amira, team.noor.pair];
    const letters = new Chain(world, report.talk.place.dossierId);
    const begins = letters.genesis(pair, [member(team.noor), outsider(pair)]);
    this.amira = new Writer(report.talk, report.body.geneses[1]!, () => [
      report.talk.content(pair),
    ]);
    this.noor = new Writer(letters, begins, () => [letters.content(noor), letters.content(noor)]);
    report.body.geneses.push(begins);
  }

  async writeTo(at: { address: string; deskAddress: string }, noor: string, killer: Killer) {
    const token = await codeSession(at.address, world, this.report.amira);
    return () =>
      Promise.all([
        this.amira.write(async (appends) => {
          const answer = await askAt(at.address, portal.append, { token, body: { appends } });
          return answer?.status ?? 0;
        }, killer),
        this.noor.write(async (appends) => {
          const body = { founding: null, people: [], appends };
          const answer = await askAt(at.deskAddress, desk.append, { token: noor, body });
          return answer?.status ?? 0;
        }, killer),
      ]);
  }

  async check(noor: string): Promise<void> {
    const token = await this.report.amira.open(world);
    const { value } = await ask(world.portal, portal.dossier, { token });
    expect(value.compartments).toHaveLength(2);
    for (const writer of [this.amira, this.noor]) {
      const id = b64(writer.chain.place.compartmentId);
      writer.check(
        value.compartments.find(({ compartmentId }) => compartmentId === id)!,
        this.report.amira,
      );
    }
    await this.amira.goOn(async (appends) => {
      return (await ask(world.portal, portal.append, { token, body: { appends } })).status;
    });
    await this.noor.goOn(async (appends) => {
      const body = { founding: null, people: [], appends };
      return (await ask(world.desk, desk.append, { token: noor, body })).status;
    });
  }
}

describe('killed while people write to each other', () => {
  test('no acknowledged message is lost, none is there in part, and all can go on', async ({
    annotate,
  }) => {
    let [acknowledged, after] = [0, 0];
    for (let round = 0; round < KILLS; round++) {
      const conversations = Array.from({ length: AT_ONCE }, () => new Conversation());
      for (const { report } of conversations) expect((await report.send(world)).status).toBe(200);
      await world.stop();
      const at = await running(world.dataDir);
      const token = await memberSession(at.deskAddress, world, team.noor);
      const most = AT_ONCE * 2 * IN_A_ROW;
      const killer = new Killer(at.server, 1 + Math.floor(Math.random() * (most - 1)));
      const ready = [];
      for (const it of conversations) ready.push(await it.writeTo(at, token, killer));
      await Promise.all(ready.map((write) => write()));
      await killer.done();
      await world.start();
      const noor = await world.signIn(team.noor);
      for (const it of conversations) {
        acknowledged += it.amira.acknowledged + it.noor.acknowledged - 2;
        await it.check(noor);
      }
      after = await feedHasNoGap(noor, after);
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
    await annotate(`${KILLS} kills, ${acknowledged} acknowledged requests`);
  });
});

/** What reached Noor is numbered without a gap. @returns the last number. */
async function feedHasNoGap(token: string, from: number): Promise<number> {
  let after = from;
  for (let more = true; more;) {
    const { value } = await ask(world.desk, desk.feed, { token, body: { after, most: 500 } });
    const first = after;
    expect(value.items.map(({ n }) => n)).toEqual(value.items.map((_, at) => first + 1 + at));
    after += value.items.length;
    ({ more } = value);
  }
  expect(after).toBeGreaterThan(from);
  return after;
}

/** Iris Voorhoofd took down what Selam Fictief told, who exchanges the code on the card for an own one. */
class Oral {
  readonly selam = new Outsider();
  readonly coming = new Outsider();
  readonly #founding = found(team.iris.pair);
  readonly person = new Chain(world, this.#founding.dossierId);
  readonly #members = [member(team.noor), member(team.iris)];
  readonly genesis = this.person.genesis(team.iris.pair, [
    ...this.#members,
    outsider(this.selam.pair),
  ]);
  readonly body: { person: object; claim: string; appends: WireAppend[] };

  constructor() {
    const { pair, locator, signIn, wire } = this.coming;
    const claim = {
      dossierId: this.#founding.dossierId,
      oldKid: this.selam.pair.kid,
      newKeys: pair.keys,
      newLocatorHash: locatorHashOf(locator),
      newSignInKey: signIn.keys.signKey,
    };
    const readers = [...this.#members, outsider(pair)];
    this.body = {
      person: wire,
      claim: b64(signClaim(claim, this.selam.pair.sign, pair.sign)),
      appends: [this.person.renew(this.selam.pair, readers)],
    };
  }

  async begin(token: string): Promise<void> {
    const people = [{ ...this.selam.wire, expiresOn: '2027-04-10', replaces: null }];
    const body = { founding: this.#founding.wire, people, appends: [this.genesis] };
    expect((await ask(world.desk, desk.append, { token, body })).status).toBe(200);
  }

  /** The own code opens it and the card does not, or the other way round. @returns whether claimed. */
  async check(): Promise<boolean> {
    const [card, own] = [await this.selam.trySignIn(world), await this.coming.trySignIn(world)];
    const isClaimed = own.status === 200;
    expect(card.status === 200).toBe(!isClaimed);
    const { token, claimable } = isClaimed ? own.value : card.value;
    expect(claimable).toBe(!isClaimed);
    const { value } = await ask(world.portal, portal.dossier, { token });
    expect(value.compartments).toHaveLength(1);
    const [given] = value.compartments;
    const there = isClaimed ? this.body.appends[0]! : this.genesis;
    expect(given!.entries.map(nameOf)).toEqual([nameOf(there)]);
    expect(opened(given!, this.person, this.selam)).toEqual(['proef']);
    return isClaimed;
  }
}

describe('killed while codes are claimed', () => {
  test('each code is the old one or the new one, never both or neither', async ({ annotate }) => {
    let acknowledged = 0;
    for (let round = 0; round < KILLS; round++) {
      const orals = Array.from({ length: AT_ONCE }, () => new Oral());
      const iris = await world.signIn(team.iris);
      for (const it of orals) await it.begin(iris);
      await world.stop();
      const { server, address } = await running(world.dataDir);
      const killer = new Killer(server, 1 + Math.floor(Math.random() * (AT_ONCE - 1)));
      const tokens: string[] = [];
      for (const { selam } of orals) tokens.push(await codeSession(address, world, selam));
      const answers = await Promise.all(
        orals.map(async ({ body }, at) => {
          const answer = await askAt(address, portal.claim, { token: tokens[at] ?? '', body });
          if (answer === null) return null;
          killer.count();
          return answer.status;
        }),
      );
      await killer.done();
      await world.start();
      for (const [at, it] of orals.entries()) {
        if (answers[at] !== null) expect(answers[at]).toBe(200);
        const isClaimed = await it.check();
        if (answers[at] === 200) {
          acknowledged += 1;
          expect(isClaimed).toBe(true);
        }
        if (isClaimed) continue;
        const token = await it.selam.open(world);
        expect((await ask(world.portal, portal.claim, { token, body: it.body })).status).toBe(200);
        expect(await it.check()).toBe(true);
      }
    }
    expect(acknowledged).toBeGreaterThanOrEqual(KILLS);
    await annotate(`${KILLS} kills, ${acknowledged} acknowledged claims`);
  });
});
