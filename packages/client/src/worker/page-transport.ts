import type { Transport } from '@gehoord/contract';

const PATIENCE = 60_000;

/** Requests of a page to its own server. */
export const pageTransport: Transport = {
  fetch: (...args) => globalThis.fetch(...args),
  origin: '',
  timeout: PATIENCE,
};
