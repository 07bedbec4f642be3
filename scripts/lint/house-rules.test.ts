import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The real configuration without its type-aware half, which only knows files on disk. */
const eslint = new ESLint({
  overrideConfigFile: 'scripts/eslint.config.js',
  overrideConfig: tseslint.configs.disableTypeChecked,
});

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  const broken = messages.map((it) => it.ruleId ?? it.message);
  return broken.filter((it) => !it.startsWith('@typescript-eslint/'));
}

const DIRECTIONS = ['gehoord/import-directions'];

describe('import directions', () => {
  it.each([
    ['packages/protocol/src/x.ts', 'zod'],
    ['packages/protocol/src/x.ts', 'node:fs'],
    ['packages/protocol/src/x.ts', '@gehoord/crypto'],
    ['packages/protocol/src/x.ts', 'libsodium-wrappers'],
    ['packages/crypto/src/x.ts', '@gehoord/protocol'],
    ['packages/crypto/src/x.ts', '@noble/hashes/blake2.js'],
    ['packages/contract/src/x.ts', '@gehoord/crypto'],
    ['packages/ui/src/x.tsx', '@gehoord/client'],
    ['packages/client/src/x.ts', 'libsodium-wrappers'],
    ['packages/client/src/x.ts', 'preact'],
    ['packages/client/src/x.ts', '@gehoord/ui'],
    ['apps/api/src/x.ts', '@gehoord/crypto'],
    ['apps/api/src/x.ts', '@gehoord/client'],
    ['apps/api/src/x.ts', '@gehoord/protocol'],
    ['apps/api/src/x.ts', 'libsodium-wrappers'],
    ['apps/portal/src/x.tsx', '@gehoord/crypto'],
    ['apps/portal/src/x.tsx', '@gehoord/contract'],
    ['apps/portal/src/x.tsx', '@gehoord/backoffice'],
    ['apps/backoffice/src/x.tsx', '@gehoord/protocol'],
    ['apps/backoffice/src/x.tsx', '@gehoord/api'],
    ['apps/backoffice/src/x.tsx', 'libsodium-wrappers'],
    ['apps/portal/src/x.tsx', '../../backoffice/src/main.tsx'],
    ['packages/protocol/src/x.ts', '../../crypto/src/index.ts'],
    ['packages/client/src/x.test.ts', '../../../apps/api/src/app.ts'],
    ['packages/protocol/src/x.test.ts', '@gehoord/crypto'],
  ])('%s may not import %s', async (file, name) => {
    expect(await rulesBroken(file, `import '${name}';`)).toEqual(DIRECTIONS);
  });

  it.each([
    ['a re-export', "export * from 'zod';"],
    ['a named re-export', "export { z } from 'zod';"],
    ['a dynamic import', "export const it = import('zod');"],
    ['an import type', "export type It = import('zod').ZodType;"],
    ['a type-only import', "import type { z } from 'zod'; export type It = z.ZodType;"],
    ['a relative import without its extension', "import './steps';"],
  ])('also sees %s', async (_, code) => {
    expect(await rulesBroken('packages/protocol/src/x.ts', code)).toEqual(DIRECTIONS);
  });

  it.each([
    ['packages/crypto/src/x.ts', 'libsodium-wrappers'],
    ['packages/contract/src/x.ts', 'zod/mini'],
    ['packages/client/src/desk/x.ts', '@gehoord/crypto'],
    ['packages/client/src/desk/x.ts', '../outcome.ts'],
    ['packages/protocol/src/x.test.ts', 'fast-check'],
    ['packages/crypto/src/x.test.ts', '@noble/curves/ed25519.js'],
    ['apps/api/src/x.ts', '@gehoord/crypto/verify'],
    ['apps/api/src/x.ts', 'node:fs'],
    ['apps/portal/src/x.tsx', '@gehoord/client/types'],
    ['apps/portal/src/x.tsx', './x.module.css'],
    ['tests/integration/x.ts', '@gehoord/client'],
  ])('%s may import %s', async (file, name) => {
    expect(await rulesBroken(file, `import '${name}';`)).toEqual([]);
  });
});

describe('other house rules', () => {
  it.each([
    ['packages/protocol/src/x.ts', 'export const now = new Date();', 'no-restricted-syntax'],
    ['packages/protocol/src/x.ts', 'export const now = Date.now();', 'no-restricted-syntax'],
    ['packages/protocol/src/x.ts', 'export const dice = Math.random();', 'no-restricted-syntax'],
    ['packages/protocol/src/x.ts', 'crypto.randomUUID();', 'no-restricted-globals'],
    ['packages/protocol/src/x.ts', 'process.exit();', 'no-restricted-globals'],
    ['apps/portal/src/x.ts', "localStorage.setItem('a', 'b');", 'no-restricted-globals'],
    ['apps/portal/src/x.ts', "document.cookie = 'a=b';", 'no-restricted-properties'],
    ['apps/portal/src/x.ts', "document.body.innerHTML = '';", 'no-restricted-properties'],
    ['apps/api/src/x.ts', "console.log('a');", 'no-console'],
    ['packages/crypto/src/x.ts', 'export {};\n'.repeat(301), 'max-lines'],
    ['packages/ui/src/x.tsx', 'export const x = <p style="color: red" />;', 'no-restricted-syntax'],
    [
      'packages/ui/src/x.tsx',
      "export const x = <p dangerouslySetInnerHTML={{ __html: '' }} />;",
      'no-restricted-syntax',
    ],
    ['apps/portal/src/x.tsx', 'export const x = <p>Hallo</p>;', 'no-restricted-syntax'],
    ['apps/portal/src/x.tsx', 'export const x = <p title="Hallo" />;', 'no-restricted-syntax'],
  ])('%s refuses %s', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toEqual([rule]);
  });

  it('refuses any', async () => {
    const [result] = await eslint.lintText('export const x: any = 1;', {
      filePath: 'packages/crypto/src/x.ts',
    });
    expect(result?.messages.map((it) => it.ruleId)).toEqual(['@typescript-eslint/no-explicit-any']);
  });

  it('cannot be switched off inside a file', async () => {
    const code = "/* eslint-disable no-console */\nconsole.log('a');";
    expect(await rulesBroken('apps/api/src/x.ts', code)).toContain('no-console');
  });

  it('lets the protocol count with the days it is given', async () => {
    const code = 'export const day = (it: string) => new Date(it).getTime();';
    expect(await rulesBroken('packages/protocol/src/x.ts', code)).toEqual([]);
  });
});
