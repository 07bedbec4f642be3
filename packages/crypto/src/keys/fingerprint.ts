import { hash } from '../hash.ts';

/**
 * A fingerprint to read to each other over the telephone or to compare with a poster: six groups
 * of five digits (99 bits) of H("fingerprint", what).
 * @param what a kid, or the ROOT public key.
 */
export function fingerprint(what: Uint8Array): readonly string[] {
  const digest = hash('fingerprint', what);
  return Array.from({ length: 6 }, (_, group) => {
    const view = new DataView(digest.buffer, digest.byteOffset + group * 5, 5);
    // 40 bits modulo 100,000: the bias is below one in ten million.
    const value = view.getUint8(0) * 2 ** 32 + view.getUint32(1);
    return String(value % 100_000).padStart(5, '0');
  });
}
