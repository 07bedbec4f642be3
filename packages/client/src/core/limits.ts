/** Longest text one entry takes, in UTF-8 bytes; leaves room for the rest of the payload in 256 KiB. */
const MOST_TEXT_BYTES = 200_000;

const utf8 = new TextEncoder();

/** Whether all these texts together fit in one entry. */
export function fits(...texts: readonly string[]): boolean {
  // JSON may escape: count what is really written.
  return utf8.encode(JSON.stringify(texts)).length <= MOST_TEXT_BYTES;
}
