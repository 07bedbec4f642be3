import type { Endpoint } from '../endpoint.ts';
import { PROBLEMS, type ProblemCode } from '../problems.ts';
import { problemsOf } from './refusals.ts';
import { jsonSchemaOf, type Json } from './schemas.ts';

const PROBLEM: Json = {
  type: 'object',
  description: 'Problem details (RFC 9457), with nothing in it that came from the request.',
  properties: {
    type: { const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    puzzle: {
      type: 'object',
      description: 'With PROOF_WANTED only: the work with which the same request passes at once.',
      properties: {
        seed: { type: 'string', contentEncoding: 'base64url', description: '32 bytes.' },
        bits: { type: 'integer', minimum: 0, description: 'Zero bits at the head of each part.' },
      },
      required: ['seed', 'bits'],
      additionalProperties: false,
    },
  },
  required: ['type', 'title', 'status', 'code'],
  additionalProperties: false,
};

const WAIT: Json = {
  'Retry-After': {
    description: 'Seconds after which it makes sense to ask again.',
    schema: { type: 'integer', minimum: 1 },
  },
};

/** Refusals that say when it makes sense to come back. */
const PASSES: readonly ProblemCode[] = ['TOO_MANY_REQUESTS', 'PROOF_WANTED', 'BUSY'];

/** A refusal with one of these codes, which all have the same status. */
function refusal(codes: readonly ProblemCode[]): Json {
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }],
  };
  return {
    description: codes.map((code) => `${code}: ${PROBLEMS[code].title}`).join(' '),
    ...(codes.some((code) => PASSES.includes(code)) && { headers: WAIT }),
    content: { 'application/problem+json': { schema } },
  };
}

/** The answers of operations. Refusals that several have in common stand once in the document. */
export class Answers {
  readonly components: Record<string, Json> = {};
  readonly #schemas: Record<string, Json>;

  constructor(schemas: Record<string, Json>) {
    this.#schemas = schemas;
    this.#schemas.Problem = PROBLEM;
  }

  #refused(codes: readonly ProblemCode[]): Json {
    const name = codes.join('.');
    this.components[name] ??= refusal(codes);
    return { $ref: `#/components/responses/${name}` };
  }

  /** By status: the good answer and every refusal. */
  of(endpoint: Endpoint): Json {
    const byStatus = new Map<number, ProblemCode[]>();
    for (const code of problemsOf(endpoint)) {
      const { status } = PROBLEMS[code];
      byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
    }
    const schema = jsonSchemaOf(endpoint.response, 'output', this.#schemas);
    return {
      200: { description: 'Done.', content: { 'application/json': { schema } } },
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [status, this.#refused(codes.sort())]),
      ),
    };
  }
}
