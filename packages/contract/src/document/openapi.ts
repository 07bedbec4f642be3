import type { Endpoint } from '../endpoint.ts';
import { desk } from '../desk.ts';
import { SMALL_BODY_BYTES } from '../fields.ts';
import { portal } from '../portal.ts';
import { PROOF_HEADER } from '../problems.ts';
import { ABOUT, LIMITS, type About } from './about.ts';
import { Answers } from './answers.ts';
import { jsonSchemaOf, type Json } from './schemas.ts';

export { problemsOf } from './refusals.ts';
export { printProblems } from './problem-page.ts';

/** The two listeners, each with an API of its own. */
export type Side = 'portal' | 'desk';

/** Where the desk's listener serves its own document. */
export const DOCUMENT_PATH = '/api/openapi.json';

/** Version of both APIs: the project's own. */
export const API_VERSION = '0.1.0';

/** An OpenAPI 3.1 document, ready for JSON. */
export interface OpenApi extends Json {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

const SIDES = {
  portal: {
    title: 'Gehoord: the portal',
    text: 'What the public form asks of the server: file a sealed report, come back with a code.',
    session: 'The token of a session opened with a code. Ends by itself; none survives a restart.',
    endpoints: portal as Readonly<Record<string, Endpoint>>,
  },
  desk: {
    title: 'Gehoord: the desk',
    text: 'What the desk asks of the server: set up, sign in, fetch and add sealed entries.',
    session: "The token of a member's session. Ends by itself; none survives a restart.",
    endpoints: desk as Readonly<Record<string, Endpoint>>,
  },
} as const;

const COMMON = `The server stores sealed envelopes and has no key to them: whoever speaks this API seals and opens them. The package client does, without a screen; its README has an example of thirty lines.

Bytes travel as base64url without padding (RFC 4648, section 5). Every object is strict: a field that is not in its schema is refused. A request body is at most ${SMALL_BODY_BYTES} bytes where the endpoint does not say otherwise; it says its length, chunked ones are refused.

Every refusal is a problem document (RFC 9457) with a stable code; branch on the code only. One address may ask so many times a minute (the host sets RATE_LIMIT); a refusal for that says in Retry-After how many seconds to wait.

While a flood lasts, what needs no session takes a proof of work, filing and signing in first: PROOF_WANTED comes with a puzzle. Who does the work may send the same request again at once, with "${PROOF_HEADER}: seed.proof". A proof is 16 counters (u32 big-endian, base64url as a whole); for counter i, H("proof", seed, i, counter) begins with so many zero bits. packages/crypto/README.md has the bytes. A seed counts once, for this endpoint, for a few minutes.`;

const titleOf = (name: string) =>
  name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (it) => it.toUpperCase());

const describe = ({ text, limit }: About, { mostBytes }: Endpoint): string =>
  [text, limit && LIMITS[limit], mostBytes && `Its body is at most ${mostBytes} bytes.`]
    .filter((it) => it !== undefined)
    .join(' ');

const PROOF: Json = {
  ...{ name: PROOF_HEADER, in: 'header', required: false },
  description: 'The seed of a puzzle, a dot, and its proof. Only after PROOF_WANTED.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{86}$' },
};

const plain = (title: string, responses: Json): Json => ({
  get: { summary: title, security: [], responses },
});
const text = (description: string) => ({
  description,
  content: { 'text/plain': { schema: { type: 'string' } } },
});

/** What a listener answers beside the endpoints of the contract. */
function besides(side: Side): Record<string, Json> {
  const document = { 'application/json': { schema: { type: 'object' } } };
  return {
    '/healthz': plain('Whether the process lives', { 200: text('It does.') }),
    '/readyz': plain('Whether it can work', {
      200: text('Both databases answer.'),
      503: text('Not now.'),
    }),
    ...(side === 'desk' && {
      [DOCUMENT_PATH]: plain('This document', {
        200: { description: 'OpenAPI 3.1.', content: document },
      }),
    }),
  };
}

interface Operation {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly about: About;
}

/** Collects what operations have in common while they are written down. */
class Writer {
  readonly schemas: Record<string, Json> = {};
  readonly answers = new Answers(this.schemas);

  #parameters({ params, takesWork }: Endpoint): readonly Json[] {
    const work = takesWork ? [PROOF] : [];
    if (params === undefined) return work;
    const { properties = {} } = jsonSchemaOf(params, 'input', this.schemas);
    const inPath = Object.entries(properties as Json).map(([name, schema]) => ({
      ...{ name, in: 'path', required: true, schema },
    }));
    return [...inPath, ...work];
  }

  operation({ name, endpoint, about }: Operation): Json {
    const { auth, body, path } = endpoint;
    const parameters = this.#parameters(endpoint);
    const description = describe(about, endpoint);
    const json = body && {
      'application/json': { schema: jsonSchemaOf(body, 'input', this.schemas) },
    };
    return {
      operationId: name,
      summary: titleOf(name),
      ...(description !== '' && { description }),
      tags: [path.split('/')[2] ?? ''],
      security: auth === 'none' ? [] : [{ [auth]: [] }],
      ...(parameters.length > 0 && { parameters }),
      ...(json && { requestBody: { required: true, content: json } }),
      responses: this.answers.of(endpoint),
    };
  }
}

/**
 * The document of one side, made from the contract's endpoints: a new endpoint is in it at once.
 * @throws where a schema says something that JSON Schema cannot.
 */
export function openApi(side: Side): OpenApi {
  const { title, text: what, session, endpoints } = SIDES[side];
  const about: Readonly<Partial<Record<string, About>>> = ABOUT[side];
  const writer = new Writer();
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    const operation = writer.operation({ name, endpoint, about: about[name] ?? {} });
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation };
  }
  const scheme = { type: 'http', scheme: 'bearer', description: session };
  return {
    openapi: '3.1.0',
    info: {
      ...{ title, version: API_VERSION, description: `${what}\n\n${COMMON}` },
      license: { name: 'European Union Public Licence 1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths: { ...paths, ...besides(side) } as OpenApi['paths'],
    components: {
      schemas: writer.schemas,
      responses: writer.answers.components,
      securitySchemes: { [side === 'portal' ? 'code' : 'member']: scheme },
    },
  };
}
