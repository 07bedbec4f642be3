/** Bytes of a base64url field that the contract has already checked. */
export function decode(text: string): Uint8Array {
  return Buffer.from(text, 'base64url');
}

const view = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** base64url without padding, as the contract wants it. Native, because entries are large. */
export function encode(bytes: Uint8Array): string {
  return view(bytes).toString('base64url');
}

/** Name of some bytes in maps and sets. */
export function hex(bytes: Uint8Array): string {
  return view(bytes).toString('hex');
}

/** Compare public bytes. For secrets take `timingSafeEqual`. */
export function same(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return Buffer.compare(a, b) === 0;
}
