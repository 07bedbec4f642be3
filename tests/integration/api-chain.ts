import { portal } from '@gehoord/contract';
import {
  dossierIdOf,
  entryHash,
  locatorHashOf,
  newEpoch,
  openingOf,
  parseEntry,
  random,
  sealEntry,
  sealSlot,
  signChallenge,
  type EpochKeys,
  type Header,
  type KeyPair,
  type Recipient,
} from '@gehoord/crypto';
import { ask, b64, fresh, keysOf, type Answer, type Staff, type World } from './api-world.ts';

/** One entry on its way to the server. */
export interface WireAppend {
  readonly compartmentId: string;
  readonly expectedHead: string | null;
  readonly entry: string;
  readonly share: string | null;
}

export const member = (it: Staff): Recipient => ({
  kid: it.pair.kid,
  keys: it.pair.keys,
  outside: false,
});
export const outsider = (pair: KeyPair): Recipient => ({
  kid: pair.kid,
  keys: pair.keys,
  outside: true,
});

type Change = Partial<Omit<Header, 'author' | 'padded'>>;

/** A compartment as its writers see it. Every entry made here is taken as stored. */
export class Chain {
  readonly place: { orgId: Uint8Array; dossierId: Uint8Array; compartmentId: Uint8Array };
  readonly epochs: EpochKeys[] = [];
  readonly #world: World;
  head: Uint8Array | null = null;
  seq = -1;

  constructor(world: World, dossierId: Uint8Array, compartmentId = random(16)) {
    this.#world = world;
    this.place = { orgId: world.orgId, dossierId, compartmentId };
  }

  /** The same place as somebody else sees it, who writes at the same time. */
  copy(): Chain {
    const copy = new Chain(this.#world, this.place.dossierId, this.place.compartmentId);
    copy.epochs.push(...this.epochs);
    return Object.assign(copy, { head: this.head, seq: this.seq });
  }

  #entry(author: KeyPair, it: Change, share: Uint8Array | null = null): WireAppend {
    const keys = this.epochs.at(-1) ?? newEpoch();
    const { number, hash } = this.#world.directory;
    const header = {
      ...{ suite: 1 as const, ...this.place, epoch: this.epochs.length, seq: this.seq + 1 },
      ...{ previous: this.head, kind: 'content' as const, blobs: [], opening: null, slots: [] },
      ...{ directoryNumber: number, directoryHash: hash, ...it },
    };
    const bytes = sealEntry(header, new TextEncoder().encode('proef'), keys, author);
    const append = {
      compartmentId: b64(this.place.compartmentId),
      expectedHead: this.head && b64(this.head),
      entry: b64(bytes),
      share: share && b64(share),
    };
    this.head = entryHash(parseEntry(bytes));
    this.seq += 1;
    return append;
  }

  #slots(readers: readonly Recipient[], epochs: readonly number[]) {
    return readers.flatMap((reader) =>
      epochs.map((epoch) => {
        const keys = this.epochs[epoch - 1] ?? newEpoch();
        return sealSlot(keys.dek, this.place, epoch, reader);
      }),
    );
  }

  #open(
    author: KeyPair,
    kind: 'genesis' | 'access',
    readers: readonly Recipient[],
    it: Change,
    older: readonly Recipient[] = [],
  ) {
    const before = this.#slots(
      older,
      [...this.epochs.keys()].map((index) => index + 1),
    );
    const keys = newEpoch();
    this.epochs.push(keys);
    const epoch = this.epochs.length;
    const opening = openingOf(keys, this.place.compartmentId, epoch);
    const slots = [...before, ...this.#slots(readers, [epoch])];
    return this.#entry(author, { kind, opening, slots, ...it }, keys.share);
  }

  genesis(author: KeyPair, readers: readonly Recipient[], change: Change = {}): WireAppend {
    return this.#open(author, 'genesis', readers, change);
  }

  content(author: KeyPair, change: Change = {}): WireAppend {
    return this.#entry(author, change);
  }

  /** Let more people read, from the current epoch or from older ones on. */
  access(
    author: KeyPair,
    readers: readonly Recipient[],
    epochs = [this.epochs.length],
  ): WireAppend {
    return this.#entry(author, { kind: 'access', slots: this.#slots(readers, epochs) });
  }

  /** Start an epoch that exactly these people read; `older` get what was there before as well. */
  renew(
    author: KeyPair,
    readers: readonly Recipient[],
    older: readonly Recipient[] = [],
  ): WireAppend {
    return this.#open(author, 'access', readers, {}, older);
  }
}

/** Somebody without an account: what a code would give, from random seeds. */
export class Outsider {
  readonly locator = random(16);
  readonly signIn = fresh();
  readonly pair = fresh();

  get wire() {
    return {
      locatorHash: b64(locatorHashOf(this.locator)),
      signInKey: b64(this.signIn.keys.signKey),
      keys: keysOf(this.pair),
    };
  }

  async trySignIn(world: World): Promise<Answer<typeof portal.openSession>> {
    const challenge = await world.challenge(world.portal);
    const what = { orgId: world.orgId, challenge, audience: 'portal' as const };
    return ask(world.portal, portal.openSession, {
      body: {
        locator: b64(this.locator),
        challenge: b64(challenge),
        signature: b64(signChallenge(what, this.signIn.sign)),
      },
    });
  }

  async open(world: World): Promise<string> {
    const answer = await this.trySignIn(world);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.value.token;
  }
}

/** A dossier id with the proof whose it is. */
export function found(founder: KeyPair) {
  const nonce = random(16);
  const dossierId = dossierIdOf(founder.keys.signKey, nonce);
  const { signKey } = founder.keys;
  const wire = { dossierId: b64(dossierId), founderKey: b64(signKey), nonce: b64(nonce) };
  return { dossierId, wire };
}

/** A report with a `report` compartment for its receivers and a `talk` for reporter and receivers. */
export class Report {
  readonly amira: Outsider;
  readonly report: Chain;
  readonly talk: Chain;
  readonly body: { founding: object; person: object; geneses: WireAppend[] };

  constructor(world: World, receivers: readonly Recipient[], amira = new Outsider()) {
    this.amira = amira;
    const { dossierId, wire } = found(this.amira.pair);
    this.report = new Chain(world, dossierId);
    this.talk = new Chain(world, dossierId);
    const self = outsider(this.amira.pair);
    this.body = {
      founding: wire,
      person: this.amira.wire,
      geneses: [
        this.report.genesis(this.amira.pair, receivers),
        this.talk.genesis(this.amira.pair, [...receivers, self]),
      ],
    };
  }

  send(world: World): Promise<Answer<typeof portal.fileReport>> {
    return ask(world.portal, portal.fileReport, { body: this.body });
  }
}
