import { desk } from '@gehoord/contract';
import {
  encodeOrder,
  encodeSignedOrder,
  random,
  signOrder,
  type KeyPair,
  type Order,
  type OrderKind,
} from '@gehoord/crypto';
import { Chain, member, outsider, Report } from './api-chain.ts';
import type { Team } from './api-team.ts';
import { ask, b64, type Staff, type World } from './api-world.ts';

/* Orders as a client makes them, and dossiers for them to be about. */

/** An order about a dossier, as somebody words it today. */
export function orderOf(
  world: World,
  dossierId: Uint8Array,
  kind: OrderKind,
  change: Partial<Order> = {},
): Order {
  const day = new Date(world.now.getTime()).toISOString().slice(0, 10);
  const orderId = random(16);
  return {
    orgId: world.orgId,
    dossierId,
    kind,
    orderId,
    about: null,
    day,
    reason: null,
    ...change,
  };
}

/** Signed by these keys, as it travels. */
export function signedBy(order: Order, by: readonly (Staff | KeyPair)[]): Uint8Array {
  const body = encodeOrder(order);
  const pairs = by.map((it) => ('pair' in it ? it.pair : it));
  return encodeSignedOrder(
    body,
    pairs.map((pair) => ({ kid: pair.kid, signature: signOrder(body, pair.sign) })),
  );
}

export const lodge = (world: World, token: string, signed: Uint8Array) =>
  ask(world.desk, desk.lodgeOrder, { token, body: { order: b64(signed) } });

/** A report that confidant and directie read, with a compartment of theirs in it. */
export class Case {
  readonly report: Report;
  readonly casefile: Chain;
  readonly #world: World;
  readonly #team: Team;

  constructor(world: World, team: Team) {
    [this.#world, this.#team] = [world, team];
    this.report = new Report(world, [member(team.noor), member(team.bram)]);
    this.casefile = new Chain(world, this.dossierId);
  }

  get dossierId(): Uint8Array {
    return this.report.talk.place.dossierId;
  }

  get chains(): readonly Chain[] {
    return [this.report.report, this.report.talk, this.casefile];
  }

  append(by: Staff, token: string, appends: readonly object[]) {
    const body = { founding: null, people: [], appends };
    return ask(this.#world.desk, desk.append, { token, body });
  }

  /** File it, and let the directie work in it: `entries` in the case file. */
  async begin(token: string, entries = 1): Promise<this> {
    const filed = await this.report.send(this.#world);
    if (filed.status !== 200) throw new Error(filed.text);
    const { noor, bram, lotte } = this.#team;
    const readers = [noor, bram, lotte].map(member);
    const appends = [this.casefile.genesis(bram.pair, readers)];
    for (let many = 1; many < entries; many++) appends.push(this.casefile.content(bram.pair));
    const done = await this.append(bram, token, appends);
    if (done.status !== 200) throw new Error(done.text);
    return this;
  }

  /** Two directors agree that it goes. */
  get destroy(): Uint8Array {
    const { bram, lotte } = this.#team;
    return signedBy(orderOf(this.#world, this.dossierId, 'DESTROY'), [bram, lotte]);
  }

  outside() {
    return outsider(this.report.amira.pair);
  }
}
