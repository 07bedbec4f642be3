import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Endpoint } from '../endpoint.ts';
import { portal } from '../portal.ts';
import { API_VERSION, openApi, printProblems, type Side } from './openapi.ts';

const room = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(room + name, 'utf8');
const asFile = async (name: string, parser: string, text: string) =>
  format(text, { ...(await resolveConfig(room + name)), parser });
const STALE = 'The contract has changed: run `npm run openapi` and commit what it prints.';

const SIDES: readonly (readonly [Side, readonly Endpoint[]])[] = [
  ['portal', Object.values(portal)],
  ['desk', Object.values(desk)],
];

/** Every place a document points to, anywhere in it. */
const pointers = (document: object) =>
  [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)].map(
    ([, kind = '', name = '']) => [kind, name] as const,
  );

describe.each(SIDES)('The document of the %s', (side, endpoints) => {
  const document = openApi(side);

  it('is the file that is kept', async () => {
    const file = `openapi/${side}.json`;
    expect(read(file), STALE).toBe(await asFile(file, 'json', JSON.stringify(document)));
  });

  it('has every endpoint, with who may call it and every way it refuses', () => {
    for (const { method, path, auth, problems } of endpoints) {
      const operation = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      expect(operation, path).toBeDefined();
      expect(operation?.security).toEqual(auth === 'none' ? [] : [{ [auth]: [] }]);
      const refusals = Object.values(operation?.responses as object)
        .map(({ $ref }: { $ref?: string }) => $ref?.split('/').at(-1) ?? '')
        .flatMap((name) => name.split('.'));
      for (const code of [...problems, 'TOO_MANY_REQUESTS', 'INTERNAL']) {
        expect(refusals, path).toContain(code);
      }
      expect(refusals.includes('SESSION_ENDED'), path).toBe(auth !== 'none');
    }
  });

  it('points nowhere in vain, and names nothing that is not used', () => {
    const used = new Set(pointers(document).map(([kind, name]) => `${kind}/${name}`));
    const { schemas = {}, responses = {} } = document.components;
    const there = Object.entries({ schemas, responses }).flatMap(([kind, all]) =>
      Object.keys(all).map((name) => `${kind}/${name}`),
    );
    expect([...used].sort()).toEqual(there.sort());
  });

  it('never gives one name to two operations', () => {
    const names = Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ operationId }) => operationId ?? []);
    expect(new Set(names).size).toBe(endpoints.length);
  });
});

describe('Beside the documents', () => {
  it('stands a page of every problem code', async () => {
    const page = await asFile('PROBLEMS.md', 'markdown', printProblems());
    expect(read('PROBLEMS.md'), STALE).toBe(page);
  });

  it('they carry the version of the project', () => {
    const { version } = JSON.parse(read('../../package.json')) as { version: string };
    expect(API_VERSION).toBe(version);
  });
});
