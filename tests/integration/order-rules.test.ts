import {
  encodeOrder,
  random,
  signOrder,
  type KeyPair,
  type Order,
  type OrderKind,
} from '@gehoord/crypto';
import { describe, expect, test } from 'vitest';
import { hex } from '../../apps/api/src/bytes.ts';
import { addDays } from '../../apps/api/src/days.ts';
import { orderProblem, type OrderFacts, type Signer } from '../../apps/api/src/rules/order.ts';
import type { CurrentDirectory } from '../../apps/api/src/rules/standing.ts';
import type { Member, Person, StoredOrder } from '../../apps/api/src/store/values.ts';
import { staff, TODAY, fresh, type Staff } from './api-world.ts';

/* The rules for an order alone, without a server: who may tell it what, and on which day. */

const bram = staff('Bram Bestuur', 'board');
const lotte = staff('Lotte Leiding', 'board');
const noor = staff('Noor Voorbeeld', 'confidant');
const teun = staff('Teun Reserve', 'alternate');
const iris = staff('Iris Voorhoofd', 'coordinator');
const bramTwice = staff(' bram   BESTUUR', 'alternate');
const revoked = staff('Rik Vertrokken', 'board');
const everybody = [bram, lotte, noor, teun, iris, bramTwice, revoked];
const amira = fresh();

const orgId = random(16);
const dossierId = random(16);

const current = {
  directory: {
    members: everybody.map((it) => ({
      ...{ kid: it.pair.kid, status: it === revoked ? 'revoked' : 'active' },
    })),
  },
} as unknown as CurrentDirectory;

const memberOf = (it: Staff) =>
  ({ ...it, kid: it.pair.kid, keys: it.pair.keys }) as unknown as Member;
const kees = fresh();
const personOf = (pair: KeyPair, dossier = dossierId) =>
  ({
    ...{ kid: pair.kid, keys: pair.keys, dossierId: dossier },
    // Of these two only Amira's code was made by nobody but herself.
    issued: pair === kees,
  }) as unknown as Person;

function order(kind: OrderKind, change: Partial<Order> = {}): Order {
  const about = kind === 'RELEASE' || kind === 'CANCEL' ? random(16) : null;
  const orderId = random(16);
  return { orgId, dossierId, kind, orderId, about, day: TODAY, reason: null, ...change };
}

/** Who signs; a pair of keys is somebody without an account. */
type By = Staff | KeyPair;

const signed = (by: By, body: Uint8Array): Signer => {
  const pair = 'pair' in by ? by.pair : by;
  const signature = { kid: pair.kid, signature: signOrder(body, pair.sign) };
  return 'pair' in by
    ? { signature, member: memberOf(by), person: null }
    : { signature, member: null, person: personOf(by) };
};

/** What the server knows of the dossier: whose it is, when its people spoke, what waits. */
interface Known {
  readonly holds?: readonly Staff[];
  /** Who reads one compartment now; everybody who ever had a slot unless told. */
  readonly rooms?: readonly (readonly Staff[])[];
  readonly spokenOn?: string | null;
  readonly begunOn?: string | null;
  readonly hasReporter?: boolean;
  readonly orders?: readonly StoredOrder[];
  readonly about?: StoredOrder | null;
  readonly today?: string;
  readonly believed?: boolean;
  readonly signers?: (body: Uint8Array) => readonly Signer[];
}

const waiting = (kind: StoredOrder['kind'], dossier = dossierId): StoredOrder => ({
  ...{ orderId: random(16), dossierId: dossier, kind, signed: random(8), dueOn: null },
});

function judge(it: Order, by: readonly By[], known: Known = {}) {
  const body = encodeOrder(it);
  const { holds = [bram, lotte, noor, iris, bramTwice, revoked] } = known;
  const facts: OrderFacts = {
    ...{ order: it, body, orgId, current },
    signers: known.signers?.(body) ?? by.map((one) => signed(one, body)),
    outlook: {
      members: new Map(holds.map((one) => [hex(one.pair.kid), one.role])),
      rooms: (known.rooms ?? [holds]).map((room) => new Set(room.map((it) => hex(it.pair.kid)))),
      spokenOn: known.spokenOn === undefined ? TODAY : known.spokenOn,
      begunOn: known.begunOn ?? null,
      hasReporter: known.hasReporter ?? true,
      orders: known.orders ?? [],
    },
    about: known.about ?? null,
    today: known.today ?? TODAY,
    believed: known.believed ?? true,
  };
  return orderProblem(facts);
}

describe('DESTROY', () => {
  test.each<[string, readonly By[]]>([
    ['one director', [bram]],
    ['the same key twice', [bram, bram]],
    ['one person with two accounts', [bram, bramTwice]],
    ['a director and the coordinator', [bram, iris]],
    ['a director and somebody who was revoked', [bram, revoked]],
    ['a director and somebody without a part in it', [bram, teun]],
    ['a director and the reporter', [bram, amira]],
    ['nobody', []],
  ])('by %s: SECOND_SIGNATURE_REQUIRED', (_who, by) => {
    expect(judge(order('DESTROY'), by)).toBe('SECOND_SIGNATURE_REQUIRED');
  });

  test('by two who read nothing together, or no more: SECOND_SIGNATURE_REQUIRED', () => {
    const rooms = [[bram, iris], [noor], [lotte]];
    expect(judge(order('DESTROY'), [bram, noor], { rooms })).toBe('SECOND_SIGNATURE_REQUIRED');
    expect(judge(order('DESTROY'), [bram, lotte], { rooms })).toBe('SECOND_SIGNATURE_REQUIRED');
    const letIn = [...rooms, [bram, noor]];
    expect(judge(order('DESTROY'), [bram, noor], { rooms: letIn })).toBeNull();
  });

  test.each<[string, readonly By[]]>([
    ['two directors', [bram, lotte]],
    ['a director and the confidant', [bram, noor]],
  ])('by %s is taken', (_who, by) => {
    expect(judge(order('DESTROY'), by)).toBeNull();
  });

  test('needs one of those who decide', () => {
    const sanne = staff('Sanne Tweede', 'confidant');
    const more = { directory: { members: [...current.directory.members] } };
    more.directory.members.push({ kid: sanne.pair.kid, status: 'active' } as never);
    const body = (it: Order) => encodeOrder(it);
    const it = order('DESTROY');
    const signers = [signed(noor, body(it)), signed(sanne, body(it))];
    const facts = { order: it, body: body(it), signers, orgId, about: null, today: TODAY };
    const members = new Map([noor, sanne].map((one) => [hex(one.pair.kid), one.role]));
    const outlook = {
      members,
      rooms: [new Set(members.keys())],
      spokenOn: null,
      begunOn: null,
      hasReporter: true,
      orders: [],
    };
    const whole = { ...facts, current: more as unknown as CurrentDirectory, outlook };
    expect(orderProblem({ ...whole, believed: true })).toBe('NOT_ALLOWED');
  });

  test('with a signature under another order is refused', () => {
    const other = encodeOrder(order('DESTROY'));
    const signers = (body: Uint8Array) => [signed(bram, body), signed(lotte, other)];
    expect(judge(order('DESTROY'), [], { signers })).toBe('ORDER_REFUSED');
  });

  test('signed by a key that nobody has, or with another one’s kid, is refused', () => {
    const stranger = (body: Uint8Array) => [
      signed(bram, body),
      { ...signed(fresh(), body), person: null },
    ];
    expect(judge(order('DESTROY'), [], { signers: stranger })).toBe('ORDER_REFUSED');
    const posing = (body: Uint8Array) => [
      signed(bram, body),
      { ...signed(bram, body), member: memberOf(lotte) },
    ];
    expect(judge(order('DESTROY'), [], { signers: posing })).toBe('ORDER_REFUSED');
  });

  test('of another organisation, or of a day to come, is refused', () => {
    expect(judge(order('DESTROY', { orgId: random(16) }), [bram, lotte])).toBe('ORDER_REFUSED');
    const day = addDays(TODAY, 2);
    expect(judge(order('DESTROY', { day }), [bram, lotte])).toBe('ORDER_REFUSED');
  });

  test.each(['DESTROY', 'ERASE', 'FADE'] as const)('a hold stops %s', (kind) => {
    const it = order(kind, { day: addDays(TODAY, -20) });
    const orders = [waiting('HOLD')];
    expect(judge(it, [bram, lotte, amira], { orders })).toBe('ON_HOLD');
  });
});

describe('ERASE', () => {
  const asked = (days: number) => order('ERASE', { day: addDays(TODAY, -days) });
  const confidential: Known = { holds: [noor] };

  test('by who reported and whoever holds it, once seven whole days are over', () => {
    expect(judge(asked(8), [amira, noor], confidential)).toBeNull();
    for (const days of [0, 1, 6, 7])
      expect(judge(asked(days), [amira, noor], confidential)).toBe('TOO_EARLY');
  });

  test('not while the server does not believe its clock', () => {
    const known = { ...confidential, believed: false };
    expect(judge(asked(8), [amira, noor], known)).toBe('TOO_EARLY');
  });

  test.each<[string, readonly By[]]>([
    ['only who holds it', [noor]],
    ['two members', [noor, bram]],
    ['only who reported', [amira]],
  ])('by %s: SECOND_SIGNATURE_REQUIRED', (_who, by) => {
    expect(judge(asked(8), by, confidential)).toBe('SECOND_SIGNATURE_REQUIRED');
  });

  test('by somebody of another dossier does not count', () => {
    const signers = (body: Uint8Array) => [
      signed(noor, body),
      { ...signed(amira, body), person: personOf(amira, random(16)) },
    ];
    const problem = judge(asked(8), [], { ...confidential, signers });
    expect(problem).toBe('SECOND_SIGNATURE_REQUIRED');
  });

  test('by somebody whose code the desk made counts only where nobody reported at the portal', () => {
    expect(judge(asked(8), [kees, noor], confidential)).toBe('SECOND_SIGNATURE_REQUIRED');
    expect(judge(asked(8), [kees, noor], { ...confidential, hasReporter: false })).toBeNull();
  });

  test('takes two members once somebody of the directie had a slot', () => {
    const known = { holds: [noor, bram] };
    expect(judge(asked(8), [amira, noor], known)).toBe('SECOND_SIGNATURE_REQUIRED');
    expect(judge(asked(8), [amira, bram], known)).toBe('SECOND_SIGNATURE_REQUIRED');
    expect(judge(asked(8), [amira, noor, bram], known)).toBeNull();
  });
});

describe('FADE', () => {
  const silent = (days: number): Known => ({ holds: [noor], spokenOn: addDays(TODAY, -days) });

  test('after thirty days in which nobody outside said a word', () => {
    expect(judge(order('FADE'), [noor], silent(30))).toBeNull();
    expect(judge(order('FADE'), [noor], silent(29))).toBe('TOO_EARLY');
    expect(judge(order('FADE'), [noor], { ...silent(30), believed: false })).toBe('TOO_EARLY');
    expect(judge(order('FADE'), [noor], { holds: [noor], spokenOn: null })).toBe('TOO_EARLY');
  });

  test('after thirty days in all, where nobody outside ever had a word in it', () => {
    const written = (days: number): Known => ({
      ...{ holds: [noor], spokenOn: null, begunOn: addDays(TODAY, -days) },
    });
    expect(judge(order('FADE'), [noor], written(30))).toBeNull();
    expect(judge(order('FADE'), [noor], written(29))).toBe('TOO_EARLY');
    // A line of the register has nobody outside either, and stays.
    const line = { ...written(30), holds: [noor, bram] };
    expect(judge(order('FADE'), [noor, bram], line)).toBe('TOO_EARLY');
  });

  test('takes two members once it reached the directie', () => {
    const known = { ...silent(30), holds: [noor, bram] };
    expect(judge(order('FADE'), [noor], known)).toBe('SECOND_SIGNATURE_REQUIRED');
    expect(judge(order('FADE'), [noor, bram], known)).toBeNull();
  });
});

describe('HOLD, RELEASE and CANCEL', () => {
  test('take one member with a part in it, on the day itself', () => {
    expect(judge(order('HOLD'), [noor])).toBeNull();
    for (const by of [[teun], [iris], [revoked], [amira], []])
      expect(judge(order('HOLD'), by)).toBe('NOT_ALLOWED');
    for (const days of [-2, 2])
      expect(judge(order('HOLD', { day: addDays(TODAY, days) }), [noor])).toBe('ORDER_REFUSED');
  });

  test.each([
    ['RELEASE', 'HOLD', 'DESTROY'],
    ['CANCEL', 'DESTROY', 'HOLD'],
  ] as const)('%s is about a %s of this dossier and nothing else', (kind, right, wrong) => {
    expect(judge(order(kind), [noor], { about: waiting(right) })).toBeNull();
    expect(judge(order(kind), [noor], { about: null })).toBe('ORDER_REFUSED');
    expect(judge(order(kind), [noor], { about: waiting(wrong) })).toBe('ORDER_REFUSED');
    const elsewhere = waiting(right, random(16));
    expect(judge(order(kind), [noor], { about: elsewhere })).toBe('ORDER_REFUSED');
    expect(judge(order(kind), [iris], { about: waiting(right) })).toBe('NOT_ALLOWED');
  });
});
