import { ON_AVAILABILITY } from './floods.ts';
import { ON_FORMATS } from './formats.ts';
import type { Attack } from './mutant.ts';
import { ON_PEOPLE } from './people.ts';
import { ON_RIGHTS } from './rights.ts';
import { ON_TRUST } from './trust.ts';

/*
 * A check that is never missed is no check. For each attack of the threat model: what is tried, the
 * test that tries it, and the checks that stop it, each with what it becomes when somebody takes it
 * out. `npm run attacks` takes them out one at a time and wants the test red.
 */

/*
 * Attack 1 (what the server and the browser keep) has its proof beside it: the end-to-end test
 * plants every secret in every place and must find each. Attack 6 (streams) waits for attachments,
 * attack 10 is walked in a browser without WebAssembly. Parts that are not built are not listed.
 */
export const ATTACKS: readonly Attack[] = [
  ...ON_FORMATS,
  ...ON_TRUST,
  ...ON_PEOPLE,
  ...ON_RIGHTS,
  ...ON_AVAILABILITY,
].sort((a, b) => a.number - b.number);
