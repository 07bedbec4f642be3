import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { printProtocol } from './print.ts';

test('PROTOCOL.md says what the table says', async () => {
  const file = fileURLToPath(new URL('../PROTOCOL.md', import.meta.url));
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  expect(readFileSync(file, 'utf8')).toBe(await format(printProtocol(), options));
});
