import { writeFileSync } from 'node:fs';
import { ROOT, asScript } from './lib/run.mjs';

const FILE = `${ROOT}packages/protocol/PROTOCOL.md`;

// Prints PROTOCOL.md from the table; a test fails where the two differ.
await asScript(async () => {
  const { tsImport } = await import('tsx/esm/api');
  const { printProtocol } = await tsImport(
    `${ROOT}packages/protocol/src/print.ts`,
    import.meta.url,
  );
  const { format, resolveConfig } = await import('prettier');
  const options = { ...(await resolveConfig(FILE)), parser: 'markdown' };
  writeFileSync(FILE, await format(printProtocol(), options));
});
