import { concat, CryptoError, fromBase64url, rootMark, toBase64url } from '@gehoord/crypto';

const TOKEN = 32;
const MARK = 16;

/** What a one-time link carries: the token (32 B), and the mark of the inviter's ROOT (16 B). */
export function writeInvitation(token: Uint8Array, rootKey: Uint8Array): string {
  return toBase64url(concat([token, rootMark(rootKey)]));
}

/** @returns the token as the api wants it and the mark, or null for anything else. */
export function readInvitation(link: string): { token: string; mark: Uint8Array } | null {
  try {
    const bytes = fromBase64url(link);
    if (bytes.length !== TOKEN + MARK) return null;
    return { token: toBase64url(bytes.slice(0, TOKEN)), mark: bytes.slice(TOKEN) };
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}
