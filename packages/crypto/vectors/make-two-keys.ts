/*
 * Makes vectors/two-keys.json: one XChaCha20-Poly1305 ciphertext that opens under two keys, with
 * right padding under both. It shows why every ciphertext here stands beside a commitment.
 * Run: npx tsx packages/crypto/vectors/make-two-keys.ts (some seconds). Always gives the same file.
 *
 * How: Poly1305 is a polynomial over a field, so for two known keys one free block of the
 * ciphertext can be solved such that both tags agree. The length in front of the padding must
 * make sense under both keys too, which takes a search through some 2^18 nonces.
 */
import { writeFileSync } from 'node:fs';
import { xchacha20 } from '@noble/ciphers/chacha.js';
import { toBase64url, type Dek, type Share } from '../src/index.ts';
import { encodeHeader } from '../src/log-entry/header.ts';
import { contentKey } from '../src/seal/epoch.ts';
import { bytesOf, noor } from './people.ts';
import { place } from './report-case.ts';

const SIZE = 16_384;
const FULL = SIZE - 4;
const P = 2n ** 130n - 5n;
const CLAMP = 0x0ffffffc0ffffffc0ffffffc0fffffffn;
const FREE = 1;

const header = encodeHeader({
  ...{ suite: 1, ...place, epoch: 1, seq: 1, previous: bytesOf('the entry before') },
  ...{ kind: 'content', author: noor.kid, directoryNumber: 1, directoryHash: bytesOf('directory') },
  ...{ blobs: [], opening: null, slots: [], padded: SIZE },
});
const share = bytesOf('share for two keys') as Share;
const deks = ['innocent dek', 'guilty dek'].map((name) => bytesOf(name) as Dek);
const keys = deks.map((dek) => contentKey({ dek, share }, header));

const mod = (value: bigint, by: bigint) => ((value % by) + by) % by;
const number = (bytes: Uint8Array) =>
  bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
const bytes = (value: bigint, size: number) =>
  Uint8Array.from({ length: size }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));
const stream = (key: Uint8Array, nonce: Uint8Array, size: number) =>
  xchacha20(key, nonce, new Uint8Array(size));

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base % P];
  for (let rest = exponent; rest > 0n; rest >>= 1n, square = (square * square) % P)
    if (rest & 1n) result = (result * square) % P;
  return result;
}

const padded16 = (data: Uint8Array) => {
  const out = new Uint8Array(Math.ceil(data.length / 16) * 16);
  out.set(data);
  return out;
};

/** What Poly1305 adds up: associated data, ciphertext and their lengths, in blocks of 16. */
function blocksOf(ciphertext: Uint8Array): bigint[] {
  const lengths = [bytes(BigInt(header.length), 8), bytes(BigInt(SIZE), 8)];
  const all = Buffer.concat([padded16(header), ciphertext, ...lengths]);
  return Array.from(
    { length: all.length / 16 },
    (_, at) => number(all.subarray(at * 16, at * 16 + 16)) + 2n ** 128n,
  );
}

const evaluate = (blocks: readonly bigint[], r: bigint) =>
  blocks.reduce((sum, block) => ((sum + block) * r) % P, 0n);

/** A nonce under which "the text is full" for one key is some shorter length for the other. */
function findNonce(): { nonce: Uint8Array; shorter: number } {
  for (let count = 0; ; count++) {
    const nonce = bytesOf(`nonce ${count}`, 24);
    const [a, b] = keys.map((key) => number(stream(key, nonce, 68).subarray(64).reverse()));
    const shorter = FULL ^ Number((a ?? 0n) ^ (b ?? 0n));
    if (shorter > 1000 && shorter <= FULL) return { nonce, shorter };
  }
}

/** A free block that makes both tags the same, or null where this ciphertext has none. */
function solve(ciphertext: Uint8Array, pads: readonly Uint8Array[]): Uint8Array | null {
  const blocks = blocksOf(ciphertext);
  const place = padded16(header).length / 16 + FREE;
  const [one, two] = pads.map((pad) => {
    const r = number(pad.subarray(0, 16)) & CLAMP;
    const rest = evaluate(blocks.with(place, 0n), r);
    const weight = power(r, BigInt(blocks.length - place));
    return { r, rest, weight, s: number(pad.subarray(16, 32)) };
  });
  if (one === undefined || two === undefined) return null;
  for (let turns = -4n; turns <= 4n; turns++) {
    const gap = mod(two.s - one.s, 2n ** 128n) + turns * 2n ** 128n;
    const inverse = power(mod(one.weight - two.weight, P), P - 2n);
    const block = (mod(gap - one.rest + two.rest, P) * inverse) % P;
    if (block >> 128n !== 1n) continue;
    const [tag, other] = [one, two].map((it) =>
      mod(evaluate(blocks.with(place, block), it.r) + it.s, 2n ** 128n),
    );
    if (tag === undefined || tag !== other) continue;
    const solved = ciphertext.slice();
    solved.set(bytes(block - 2n ** 128n, 16), FREE * 16);
    return Buffer.concat([solved, bytes(tag, 16)]);
  }
  return null;
}

const { nonce, shorter } = findNonce();
const [first, second] = keys.map((key) => stream(key, nonce, 64 + SIZE));
if (first === undefined || second === undefined) throw new Error('two keys are needed');
const length = new Uint8Array(4);
new DataView(length.buffer).setUint32(0, FULL);
// Begin as the first text, and end as the zeros behind the second.
const start = new Uint8Array(SIZE);
start.set(length);
const masked = start.map((byte, at) => byte ^ ((at < 4 ? first : second)[64 + at] ?? 0));
for (let attempt = 0; ; attempt++) {
  masked.set(bytes(BigInt(attempt), 8), 64);
  const solved = solve(masked, [first.subarray(0, 32), second.subarray(0, 32)]);
  if (solved === null) continue;
  const [innocent, guilty] = deks.map(toBase64url);
  const found = {
    about: 'One ciphertext, two keys. Made by make-two-keys.ts; see there.',
    ...{ header: toBase64url(header), share: toBase64url(share) },
    innocent: { dek: innocent, length: FULL },
    guilty: { dek: guilty, length: shorter },
    ciphertext: toBase64url(Buffer.concat([nonce, solved])),
  };
  const target = new URL('two-keys.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(found, null, 2)}\n`);
  break;
}
