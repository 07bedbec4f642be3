/** Takes one line, without its end. */
export type Log = (line: string) => void;

/** What may be told about a request that was refused or failed. Nothing that came from it. */
export interface Refused {
  readonly method: string;
  /** The route's template; null where no route matched. */
  readonly route: string | null;
  readonly status: number;
  readonly code: string | null;
}

/**
 * One line per refused or failed request, for example `POST /api/reports 422 ENTRY_REFUSED`.
 * Never an address, a parameter, a header or a body: those could tell who asked, and what.
 */
export function logRefused(log: Log, { method, route, status, code }: Refused): void {
  log(`${method} ${route ?? '-'} ${status} ${code ?? '-'}`);
}

/** The ordinary destination. */
export const toStdout: Log = (line) => void process.stdout.write(`${line}\n`);
