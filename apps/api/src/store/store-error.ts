/** A store that cannot be served as it lies there; `code` tells how, as SQLite's own errors do. */
export class StoreError extends Error {
  readonly code:
    | 'SQLITE_CORRUPT'
    | 'SHARES_MISSING'
    | 'DATA_NEWER'
    | 'STONES_MISSING'
    | 'STONES_BROKEN'
    | 'STONES_BEHIND';

  constructor(code: StoreError['code']) {
    super(code);
    this.code = code;
  }
}
