import { openApi, type OpenApi } from '@gehoord/contract/openapi';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { expectDone, organise } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

/*
 * The documents against what really travels: an organisation is set up, a report filed, read,
 * answered, handed over; every request and every answer has to be what the document says.
 */

interface Exchange {
  readonly side: 'portal' | 'desk';
  readonly method: string;
  readonly path: string;
  readonly sent: unknown;
  readonly status: number;
  readonly got: unknown;
}

type Content = Readonly<Record<string, { readonly schema: object }>>;
interface Answer {
  readonly $ref?: string;
  readonly content?: Content;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

let house: House;
let documents: Readonly<Record<Exchange['side'], OpenApi>>;
const seen: Exchange[] = [];

/** A fetch that remembers what went past. */
const watching =
  (real: typeof fetch): typeof fetch =>
  async (input, init = {}) => {
    const response = await real(input, init);
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
    seen.push({
      side: origin === house.portal ? 'portal' : 'desk',
      method: (init.method ?? 'GET').toLowerCase(),
      path: pathname,
      sent: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      status: response.status,
      got: await response.clone().json(),
    });
    return response;
  };

/** A schema of a document, made into something that checks: from its JSON only. */
function checker({ components }: OpenApi, schema: object): z.ZodType {
  const whole = { ...schema, $defs: components.schemas };
  const json = JSON.stringify(whole).replaceAll('"#/components/schemas/', '"#/$defs/');
  return z.fromJSONSchema(JSON.parse(json) as Parameters<typeof z.fromJSONSchema>[0]);
}

function operationOf({ side, method, path }: Exchange): Operation {
  const { paths } = documents[side];
  const isLike = (template: string) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
  // A path that stands there in full goes before one with a part that varies.
  const template = path in paths ? path : (Object.keys(paths).find(isLike) ?? '');
  const found = paths[template]?.[method];
  if (found === undefined) throw new Error(`${side}: no ${method} ${path} in the document`);
  return found as unknown as Operation;
}

function answerOf(document: OpenApi, { responses }: Operation, status: number): object {
  const { $ref, content } = responses[status] ?? {};
  const named = $ref && (document.components.responses?.[$ref.split('/').at(-1) ?? ''] as Answer);
  const [body] = Object.values((named || { content }).content ?? {});
  if (body === undefined) throw new Error(`${status} is not in the document`);
  return body.schema;
}

/** What does not fit, in words; empty where all is well. */
function misfits(exchange: Exchange): readonly string[] {
  const document = documents[exchange.side];
  const operation = operationOf(exchange);
  const where = `${exchange.side}.${operation.operationId} ${exchange.status}`;
  const body = operation.requestBody?.content['application/json']?.schema;
  const parts = [
    ...(body ? [['sent', body, exchange.sent] as const] : []),
    ['got', answerOf(document, operation, exchange.status), exchange.got] as const,
  ];
  return parts.flatMap(([what, schema, value]) => {
    const checked = checker(document, schema).safeParse(value);
    return checked.success ? [] : [`${where} ${what}: ${z.prettifyError(checked.error)}`];
  });
}

beforeAll(async () => {
  house = await startHouse();
  const served = await fetch(`${house.desk}/api/openapi.json`);
  documents = { portal: openApi('portal'), desk: (await served.json()) as OpenApi };
  vi.stubGlobal('fetch', watching(globalThis.fetch));
  const { desks } = await organise(house, house.app.setupToken ?? '');
  const reporter = reporterAt(house, globalThis.fetch);
  expectDone(await reporter.prepare());
  const { code } = expectDone(await reporter.submit(formOf({})));
  const id = expectDone(await desks.noor.sync())[0]?.dossierId ?? '';
  expectDone(await desks.noor.write(id, 'TALK', 'Wat goed dat je schrijft.'));
  expectDone(await desks.noor.saveDraft('answer', 'Half geschreven'));
  const view = expectDone(await reporter.open(code?.join(' ') ?? ''));
  expect(view.broken).toBe(0);
  expectDone(await reporter.reply('TALK', 'Dank je.'));
  const { token } = expectDone(await desks.bram.invite('confidant'));
  await desks.noor.lookAtInvitation(token);
  const [invitation] = expectDone(await desks.bram.team()).invitations;
  expectDone(await desks.bram.withdrawInvitation(invitation?.invitationId ?? ''));
  await desks.noor.invite('board');
  await desks.noor.signIn('noor', 'zes woorden die het niet zijn');
  await reporterAt(house, globalThis.fetch).open('0'.repeat(24));
  await reporter.leave();
}, 120_000);
afterAll(async () => {
  vi.unstubAllGlobals();
  await house.tearDown();
});

describe('The documents', () => {
  it('describe every request and every answer of a whole story', () => {
    expect(seen.flatMap(misfits)).toEqual([]);
  });

  it('were asked about most of what there is, refusals included', () => {
    const names = new Set(seen.map((it) => `${it.side}.${operationOf(it).operationId}`));
    expect(names.size).toBeGreaterThanOrEqual(20);
    expect(seen.some(({ status }) => status === 403)).toBe(true);
    expect(seen.some(({ status }) => status === 401)).toBe(true);
  });

  it('would show an answer with one field more, and one with another word', () => {
    const good = seen.find(({ path, status }) => path === '/api/team' && status === 200)!;
    const members = (good.got as { members: object[] }).members;
    const more = { ...good, got: { ...(good.got as object), note: '' } };
    const other = {
      ...good,
      got: { ...(good.got as object), members: [{ ...members[0], role: 'king' }] },
    };
    expect(misfits(more)).toHaveLength(1);
    expect(misfits(other)).toHaveLength(1);
  });
});
