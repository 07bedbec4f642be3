import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBundle } from '@gehoord/client/evidence';
import {
  concat,
  fromBase64url,
  hash,
  Reader,
  struct,
  text,
  toBase64url as b64,
  type SignSecret,
} from '@gehoord/crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { damage, damaged } from '../../packages/crypto/vectors/damage.ts';
import edges from '../../packages/crypto/vectors/ed25519-edges.json' with { type: 'json' };
import { amira, noor, root, selam } from '../../packages/crypto/vectors/people.ts';
import { slow } from '../../packages/crypto/vectors/tamper.ts';
import { sign, verify } from '../../packages/crypto/src/sign/signature.ts';
import type { Label } from '../../packages/crypto/src/labels.ts';
import {
  keesCode,
  keesOwn,
  parts,
  sealed,
  sealedLines,
  small,
  type Part,
} from '../../tests/support/bundle-case.ts';
import { holds } from './page/bytes.ts';
import { check } from './page/judge.ts';

/*
 * Two programs that were written apart must say the same of every file: the same findings, about the
 * same parts, in the same order, and the same facts. SLOW=1 tries all of it.
 */

const patience = 7_200_000;

/** What both say, which must be the same. */
function both(bytes: Uint8Array) {
  const [one, other] = [checkBundle(bytes), check(bytes)];
  expect(other).toEqual(one);
  return one;
}

describe('every single byte of a file', () => {
  const file = small();
  // A small step that meets all kinds of places; every byte with SLOW=1.
  const step = slow ? 1 : 23;
  const places = Array.from({ length: Math.ceil(file.length / step) }, (_, at) => at * step);

  it.each([
    ['one bit turned', (byte: number, at: number) => byte ^ (1 << (at % 8))],
    ['another character there', (byte: number) => (byte === 0x41 ? 0x42 : 0x41)],
  ])('is seen by both, and they agree: %s', { timeout: patience }, (_, edit) => {
    for (const at of places) {
      const copy = file.slice();
      copy[at] = edit(copy[at] ?? 0, at);
      const { findings, facts } = both(copy);
      if (findings.length === 0 || facts !== null) throw new Error(`Byte ${at} is not seen.`);
    }
  });

  it('is there: cut off anywhere, or with something put in', { timeout: patience }, () => {
    for (const at of places) {
      expect(both(file.subarray(0, at)).findings.length).toBeGreaterThan(0);
      const more = new Uint8Array([...file.subarray(0, at), 0x20, ...file.subarray(at)]);
      expect(both(more).findings.length).toBeGreaterThan(0);
    }
  });
});

/* Damage by somebody who may sign: the bytes are in order, what they say is not. */

const resign = (
  value: string,
  edit: (body: Uint8Array) => Uint8Array,
  label: Label,
  by: readonly SignSecret[],
) => {
  const body = edit(new Reader(fromBase64url(value)).bytes());
  return b64(struct(body, ...by.map((secret) => sign(secret, label, body))));
};

type Edit = (bytes: Uint8Array) => Uint8Array;
type Keyed = { keys: string; evidence: string; bytes: string }[];

/** An excerpt with another header, commitment or hash, signed again by Noor. */
function excerptAgain(value: string, edit: Edit): string {
  const reader = new Reader(fromBase64url(value));
  const [header, commitment, sealedHash] = [edit(reader.bytes()), reader.bytes(), reader.bytes()];
  const signature = sign(noor.sign, 'entry', header, commitment, sealedHash);
  return b64(struct(header, commitment, sealedHash, signature));
}

/** What is inside a part, damaged and made good again by whoever could sign it. */
function inside(part: Part, edit: Edit): Part {
  const [word] = part.part.split(' ');
  if (word === 'directory')
    return {
      ...part,
      directory: resign(part['directory'] as string, edit, 'directory', [root.secret]),
    };
  if (word === 'signature') {
    const by = part.part.includes('HEARING')
      ? keesOwn
      : part.part.includes('DECISION')
        ? noor
        : amira;
    const signature = resign(part['signature'] as string, edit, 'statement-signature', [by.sign]);
    return { ...part, signature };
  }
  if (word === 'paper')
    return { ...part, statement: b64(edit(fromBase64url(part['statement'] as string))) };
  if (part.part !== 'person 2 accused') return part;
  const keys = (part['keys'] as Keyed).map((key) => ({
    ...key,
    bytes:
      key.evidence === 'CLAIMED'
        ? resign(key.bytes, edit, 'claim', [keesCode.sign, keesOwn.sign])
        : excerptAgain(key.bytes, edit),
  }));
  return { ...part, keys };
}

/** Every place in a part where a value stands. */
const placesIn = (
  value: unknown,
  path: readonly (string | number)[] = [],
): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => placesIn(one, [...path, name]))
    : [[...path]];

type Tree = Record<string | number, unknown>;
const valueAt = (tree: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((at: unknown, name) => (at as Tree)[name], tree);

/** Two values of the file in each other's place. */
function swapped(all: Part[], one: number, other: number): Part[] {
  const copy = structuredClone(all);
  const places = copy.flatMap((part, at) => placesIn(part).map((path) => [at, ...path]));
  const a = places[one % places.length] ?? [];
  // Mostly something of the same kind: that is what somebody lifts from elsewhere.
  const alike = places.filter((path) => other % 4 === 0 || path.at(-1) === a.at(-1));
  const b = alike[other % alike.length] ?? [];
  const [first, second] = [valueAt(copy, a), valueAt(copy, b)];
  (valueAt(copy, a.slice(0, -1)) as Tree)[a.at(-1) ?? ''] = second;
  (valueAt(copy, b.slice(0, -1)) as Tree)[b.at(-1) ?? ''] = first;
  return copy;
}

const utf8 = new TextDecoder();
/** Text that UTF-8 can carry back and forth; what cannot be text stays out of sealed lines. */
const asText = (bytes: Uint8Array) => utf8.decode(bytes).replaceAll('\n', ' ');

const kinds = ['bytes', 'lines', 'values', 'inside', 'spelled', 'seal'] as const;
const which = fc.nat(1_000_000);
const mutation = fc.record({
  ...{ kind: fc.constantFrom(...kinds), edits: damage, one: which, other: which },
  by: fc.constantFrom(noor, noor, noor, selam),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

const whole = sealed();

/** A file that somebody mutated, and sealed again where the kind of mutation says so. */
function mutated({ kind, edits, one, other, by }: Mutation): Uint8Array {
  const all = parts();
  const at = one % all.length;
  const edit: Edit = (bytes) => damaged(bytes, edits);
  const replaced = (part: Part) => sealed(all.with(at, part), by);
  const chosen = all[at] as Part;
  switch (kind) {
    case 'bytes':
      return edit(whole);
    case 'lines': {
      const moved = [...all];
      const [line] = moved.splice(at, 1 + (other % 2));
      if (line && other % 3 > 0) moved.splice(other % moved.length, 0, line);
      return sealed(moved, by);
    }
    case 'values':
      return sealed(swapped(all, one, other), by);
    case 'inside':
      return replaced(inside(chosen, edit));
    case 'spelled': {
      const lines = all.map((part) => ({ name: part.part, text: JSON.stringify(part) }));
      const spelled = asText(edit(text(JSON.stringify(chosen))));
      return sealedLines(lines.with(at, { name: chosen.part, text: spelled }), by);
    }
    case 'seal': {
      const lines = utf8.decode(whole).split('\n');
      const { seal } = JSON.parse(lines.at(-2) ?? '') as { seal: string };
      const made = JSON.stringify({ seal: resign(seal, edit, 'export', [noor.sign]) });
      return text(lines.with(-2, made).join('\n'));
    }
  }
}

describe('files that somebody worked on', () => {
  it('are told of alike', { timeout: patience }, () => {
    const told = new Map<string, number>();
    const numRuns = slow ? 10_000 : 250;
    fc.assert(
      fc.property(mutation, (it) => {
        for (const { code } of both(mutated(it)).findings)
          told.set(code, (told.get(code) ?? 0) + 1);
      }),
      { numRuns, ...(slow ? {} : { seed: 20_260_722 }) },
    );
    // The mutations reach everywhere, or they prove nothing.
    expect(told.size).toBeGreaterThan(slow ? 25 : 20);
    if (slow) process.stdout.write(`${JSON.stringify(Object.fromEntries(told))}\n`);
  });
});

/** A signature over `stamp` and `words` by the scalars themselves, whatever was added to the points. */
function signedWith(key: Uint8Array, point: Uint8Array, a: bigint, r: bigint): Uint8Array {
  const order = ed25519.Point.Fn.ORDER;
  const little = (it: Uint8Array) => BigInt(`0x${Buffer.from(it).reverse().toString('hex')}`);
  const digest = sha512(concat([point, key, hash('stamp', text('words'))]));
  const S = (r + (little(digest) % order) * a) % order;
  const last = Buffer.from(S.toString(16).padStart(64, '0'), 'hex').reverse();
  return new Uint8Array([...point, ...last]);
}

describe('the page checks signatures as libsodium does', () => {
  const { Point } = ed25519;
  const bytes = (value: string) => Uint8Array.from(Buffer.from(value, 'hex'));
  const agreed = (key: Uint8Array, signature: Uint8Array, words: Uint8Array) => {
    const held = verify(key, signature, 'stamp', words);
    expect(holds(key, signature, 'stamp', words)).toBe(held);
    return held;
  };

  it('on the keys and signatures others made for that', () => {
    for (const { key, signature } of edges.cases) agreed(bytes(key), bytes(signature), text('x'));
  });

  it('with points of small order added to the key, to R, or to both', () => {
    const small8 = Point.fromBytes(
      bytes('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
    );
    const told = { held: 0, refused: 0 };
    for (let draw = 0; draw < 64; draw++) {
      const [a, r] = [BigInt(1_000 + draw * 7_919), BigInt(5_555 + draw * 104_729)];
      const shifted = (scalar: bigint, by: number) =>
        Point.BASE.multiply(scalar).add(by === 0 ? Point.ZERO : small8.multiplyUnsafe(BigInt(by)));
      const [A, R] = [shifted(a, draw % 8), shifted(r, Math.floor(draw / 8))];
      const [key, point] = [A.toBytes(), R.toBytes()];
      const signature = signedWith(key, point, a, r);
      told[agreed(key, signature, text('words')) ? 'held' : 'refused'] += 1;
    }
    expect(told.held).toBeGreaterThan(3);
    expect(told.refused).toBeGreaterThan(3);
  });

  it('with S too large, and with an R or a key that is no point', () => {
    const good = sign(noor.sign, 'stamp', text('words'));
    expect(agreed(noor.keys.signKey, good, text('words'))).toBe(true);
    const S = BigInt(`0x${Buffer.from(good.slice(32)).reverse().toString('hex')}`) + Point.Fn.ORDER;
    const larger = Buffer.from(S.toString(16).padStart(64, '0'), 'hex').reverse();
    agreed(noor.keys.signKey, new Uint8Array([...good.slice(0, 32), ...larger]), text('words'));
    for (let byte = 0; byte < 256; byte++) {
      const odd = new Uint8Array(32).fill(byte);
      agreed(odd, good, text('words'));
      agreed(noor.keys.signKey, new Uint8Array([...odd, ...good.slice(32)]), text('words'));
    }
  });
});
