/*
 * The second reader, of files: libsodium's secretstream written again from its documentation, on
 * noble's ChaCha20 and Poly1305, and the padding from the README.
 */
import { poly1305 } from '@noble/ciphers/_poly1305.js';
import { chacha20, hchacha } from '@noble/ciphers/chacha.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { H, KDF, need, same, value, type Bytes } from './second-reader-base.ts';

const CHUNK = 65_536;
const SEALED = CHUNK + 17;

const littleEndian = (number: number, size: number) =>
  Uint8Array.from({ length: size }, (_, at) => Math.floor(number / 256 ** at) % 256);

const words32 = (bytes: Bytes) =>
  Uint32Array.from({ length: bytes.length / 4 }, (_, at) =>
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(at * 4, true),
  );

/** HChaCha20(key, 16 bytes), draft-irtf-cfrg-xchacha 2.2. */
function subkey(key: Bytes, input: Bytes): Bytes {
  const out = new Uint32Array(8);
  const sigma = words32(new TextEncoder().encode('expand 32-byte k'));
  hchacha(sigma, words32(key), words32(input), out);
  return concatBytes(...Array.from(out, (word) => littleEndian(word, 4)));
}

/** One message of the stream. @returns its tag, what is in it, and the number for the next one. */
function pull(key: Bytes, counter: number, inner: Bytes, sealed: Bytes) {
  const nonce = concatBytes(littleEndian(counter, 4), inner);
  const macKey = chacha20(key, nonce, new Uint8Array(32), undefined, 0);
  const block = new Uint8Array(64);
  block[0] = sealed[0] ?? 0;
  const tag = chacha20(key, nonce, block, undefined, 1)[0] ?? 255;
  // What is authenticated is the block as it was sent: its first byte is the one in the stream.
  const sent = chacha20(key, nonce, Uint8Array.of(tag, ...new Uint8Array(63)), undefined, 1);
  const body = sealed.subarray(1, -16);
  const lengths = concatBytes(littleEndian(0, 8), littleEndian(64 + body.length, 8));
  const mac = poly1305(concatBytes(sent, body, lengths), macKey);
  need(same(mac, sealed.subarray(-16)));
  return {
    tag,
    plain: chacha20(key, nonce, body, undefined, 2),
    inner: inner.map((byte, at) => byte ^ (mac[at] ?? 0)),
  };
}

/** The bytes of a file. @param stored all of it, as the server keeps it. */
export function fileOf(
  fileKey: Bytes,
  place: readonly Bytes[],
  stored: Bytes,
  said: { readonly size: number; readonly hash: Bytes },
): Bytes {
  need(stored.length === said.size && same(H('blob-hash', stored), said.hash));
  const chunks = (stored.length - 24) / SEALED;
  need(Number.isInteger(chunks) && chunks >= 1);
  const key = subkey(KDF(fileKey, 'blob', ...place), stored.subarray(0, 16));
  let inner = stored.slice(16, 24);
  const parts: Bytes[] = [];
  for (let at = 0; at < chunks; at++) {
    const from = 24 + at * SEALED;
    const got = pull(key, at + 1, inner, stored.subarray(from, from + SEALED));
    need(got.tag === (at === chunks - 1 ? 3 : 0));
    parts.push(got.plain);
    inner = got.inner;
  }
  const padded = concatBytes(...parts);
  const length = value(padded.subarray(0, 8));
  // The least power of two that holds it.
  need(length + 8 <= padded.length && (chunks === 1 || length + 8 > padded.length / 2));
  need(Number.isInteger(Math.log2(chunks)));
  need(padded.subarray(8 + length).every((byte) => byte === 0));
  return padded.slice(8, 8 + length);
}
