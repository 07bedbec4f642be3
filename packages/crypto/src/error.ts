/**
 * The one error of this package. It never says which check failed: whoever holds a forged entry
 * learns nothing from trying, and callers cannot be tempted to treat one failure as milder.
 */
export class CryptoError extends Error {
  constructor() {
    super('This does not hold.');
    this.name = 'CryptoError';
  }
}

/** @throws {CryptoError} unless `condition` is true. */
export function must(condition: boolean): asserts condition {
  if (!condition) throw new CryptoError();
}

/** Run `attempt`; whatever it throws becomes a {@link CryptoError}. */
export function guarded<T>(attempt: () => T): T {
  try {
    return attempt();
  } catch {
    throw new CryptoError();
  }
}
