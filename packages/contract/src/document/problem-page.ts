import { desk } from '../desk.ts';
import type { Endpoint } from '../endpoint.ts';
import { portal } from '../portal.ts';
import { PROBLEMS, type ProblemCode } from '../problems.ts';
import { GENERAL } from './refusals.ts';

const HEAD = `# Problem codes

Every way the server can refuse, printed from [the list](src/problems.ts) and the endpoints by \`npm run openapi\`. A refusal is a problem document (RFC 9457): \`{"type": "about:blank", "title": …, "status": …, "code": …}\`, with nothing in it that came from the request. Branch on the code; status and sentence may change.

The sentence is for whoever reads a log or writes a client. What a person sees on screen stands in \`packages/ui/src/i18n\`, in each language, and says what to do.
`;

const FOOT = `
A client adds three of its own, for when there was no answer of this kind: \`OFFLINE\` (the request did not get through), \`TIMED_OUT\` (no answer in time; it may have been carried out) and \`ANSWER_MALFORMED\` (something else than this server answered). Refusals that the client gives before it asks anything stand in \`packages/client/src/outcome.ts\`.
`;

const ENDPOINTS = Object.entries({ portal, desk }).flatMap(([side, endpoints]) =>
  Object.entries<Endpoint>(endpoints).map(([name, it]) => ({ name: `${side}.${name}`, it })),
);

function whereOf(code: ProblemCode): string {
  const general = GENERAL.find((it) => it.code === code);
  if (general !== undefined) return general.where;
  const naming = ENDPOINTS.filter(({ it }) => it.problems.includes(code));
  return naming.map(({ name }) => `\`${name}\``).join(', ') || 'an address where there is nothing';
}

/** PROBLEMS.md, so that no code is without its page and no page without its code. */
export function printProblems(): string {
  const rows = (Object.keys(PROBLEMS) as ProblemCode[]).map((code) => {
    const { status, title } = PROBLEMS[code];
    return `- **\`${code}\`** (${status}): ${title}  \n  _Where:_ ${whereOf(code)}`;
  });
  return [HEAD, ...rows, FOOT].join('\n');
}
