export { type Auth, type Endpoint } from './endpoint.ts';
export { MAX_BODY_BYTES, MAX_ENTRY_BYTES, MOST_SLOTS, SMALL_BODY_BYTES } from './fields.ts';
export { CELL_BYTES, MOST_CELLS } from './sightings.ts';
export { FILE_PART, MAX_DOSSIER_FILE_BYTES, MAX_FILE_BYTES, MOST_FILES } from './filing.ts';
export {
  PROBLEMS,
  problemDetails,
  PROOF_HEADER,
  type ProblemCode,
  type ProblemDetails,
  type Puzzle,
} from './problems.ts';
export { portal } from './portal.ts';
export { desk } from './desk.ts';
export { call, type Calls, type CallProblem, type Reply, type Transport } from './call.ts';
