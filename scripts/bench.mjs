// Only old syntax here, so that a Node that is too old can still say so.
import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/run.mjs').then(({ ROOT, asScript }) =>
  asScript(async () => {
    const { ensureBuilt } = await import('./lib/prepare.mjs');
    await ensureBuilt();
    const { tsImport } = await import('tsx/esm/api');
    const minutes = /^--soak(?:=(\d+(?:\.\d+)?))?$/;
    const asked = process.argv.map((it) => minutes.exec(it)).find(Boolean);
    if (asked) {
      const { soak } = await tsImport(`${ROOT}tests/bench/soak.ts`, import.meta.url);
      return soak(Number(asked[1] ?? 20));
    }
    const { bench } = await tsImport(`${ROOT}tests/bench/bench.ts`, import.meta.url);
    return bench({ quick: process.argv.includes('--quick') });
  }),
);
