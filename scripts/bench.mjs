// Only old syntax here, so that a Node that is too old can still say so.
import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/run.mjs').then(({ ROOT, asScript }) =>
  asScript(async () => {
    const { ensureBuilt } = await import('./lib/prepare.mjs');
    await ensureBuilt();
    const { tsImport } = await import('tsx/esm/api');
    const { bench } = await tsImport(`${ROOT}tests/bench/bench.ts`, import.meta.url);
    await bench({ quick: process.argv.includes('--quick') });
  }),
);
