import type { Endpoint } from '../endpoint.ts';
import type { ProblemCode } from '../problems.ts';

/** A refusal that comes from how an endpoint is made, so that no endpoint has to name it. */
interface General {
  readonly code: ProblemCode;
  /** Which endpoints, as a person says it. */
  readonly where: string;
  readonly appliesTo: (endpoint: Endpoint) => boolean;
}

const writes = ({ method }: Endpoint) => method !== 'GET';

/** What endpoints may answer besides what each names itself. */
export const GENERAL: readonly General[] = [
  {
    code: 'BODY_MALFORMED',
    where: 'everything but GET requests, and addresses with a part that varies',
    appliesTo: (it) => writes(it) || it.params !== undefined,
  },
  { code: 'BODY_TOO_LARGE', where: 'everything but GET requests', appliesTo: writes },
  { code: 'CONTENT_TYPE_WRONG', where: 'everything but GET requests', appliesTo: writes },
  {
    code: 'SESSION_ENDED',
    where: 'wherever a session is asked for',
    appliesTo: ({ auth }) => auth !== 'none',
  },
  { code: 'BUSY', where: 'everything but GET requests', appliesTo: writes },
  { code: 'TOO_SLOW', where: 'everywhere', appliesTo: () => true },
  { code: 'STORAGE_FULL', where: 'everything but GET requests', appliesTo: writes },
  {
    code: 'PROOF_WANTED',
    where: 'while a flood lasts, wherever nobody has to be signed in',
    appliesTo: ({ takesWork }) => takesWork !== undefined,
  },
  { code: 'TOO_MANY_REQUESTS', where: 'everywhere', appliesTo: () => true },
  { code: 'INTERNAL', where: 'everywhere; never on purpose', appliesTo: () => true },
];

/** Every code with which an endpoint may refuse: its own and the general ones, each once. */
export function problemsOf(endpoint: Endpoint): readonly ProblemCode[] {
  const general = GENERAL.filter((it) => it.appliesTo(endpoint)).map(({ code }) => code);
  return [...new Set([...endpoint.problems, ...general])];
}
