import { CryptoError } from '@gehoord/crypto';

/** The value, or null where what was read does not hold. */
export function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}
