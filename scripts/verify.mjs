import { ROOT, asScript } from './lib/run.mjs';
import { ensureInstalled } from './lib/install.mjs';

// Says what a file of papers proves: see scripts/verify/README.md.
await asScript(async () => {
  await ensureInstalled();
  const { tsImport } = await import('tsx/esm/api');
  const { verify } = await tsImport(`${ROOT}scripts/verify/cli.ts`, import.meta.url);
  const { text, code } = await verify(process.argv.slice(2));
  console.log(text);
  process.exitCode = code;
});
