import type { Take } from './buckets.ts';
import { Refusal } from './problem.ts';
import type { Puzzles } from './puzzles.ts';

/** What is known of a request before its body is read. */
export interface Asking {
  readonly address: string;
  /** What stands in the proof's header, if anything. */
  readonly proof: string | undefined;
  /** Length of the body, at most. */
  readonly bytes: number;
}

/** Lets a request pass. @throws {Refusal} PROOF_WANTED or TOO_MANY_REQUESTS, with the time to wait. */
export type Admit = (asking: Asking) => void;

/** Two counts that both must have room: requests, and bytes. */
export type Allowance = readonly [requests: Take, bytes: Take];

/** Largest body that finished work lets pass. A report is a tenth of it. */
export const MOST_FOR_WORK = 1024 * 1024;

/** What a gate stands before, and what passes. */
export interface GateOptions {
  /** Finished work counts for one operation only. */
  readonly operation: string;
  /** Names an address without keeping it. */
  readonly nameOf: (address: string) => string;
  readonly address: Allowance;
  readonly everybody: Allowance;
  readonly puzzles: Puzzles;
}

/** @throws {Refusal} PROOF_WANTED, with the work, where it is not done yet. */
export function mustHaveWorked(
  puzzles: Puzzles,
  operation: string,
  proof: string | undefined,
  wait: number,
): void {
  if (puzzles.redeem(operation, proof)) return;
  throw new Refusal('PROOF_WANTED', wait, puzzles.make(operation));
}

const take = ([requests, bytes]: Allowance, name: string, size: number) =>
  requests(name) || bytes(name, size);

/**
 * A gate before something dear. It stands open while nobody asks too much. When an address has used
 * up its allowance, or all of them together theirs, whoever does a fixed piece of work passes
 * nevertheless: a flood costs honest people behind the same address a moment, and shuts out nobody.
 */
export function createGate({ operation, nameOf, address, everybody, puzzles }: GateOptions): Admit {
  return ({ address: from, proof, bytes }) => {
    const wait = take(address, nameOf(from), bytes) || take(everybody, '', bytes);
    if (wait === 0) return;
    // Work costs the same whatever it is for, so it buys no more than something ordinary.
    if (bytes > MOST_FOR_WORK) throw new Refusal('TOO_MANY_REQUESTS', wait);
    mustHaveWorked(puzzles, operation, proof, wait);
  };
}
