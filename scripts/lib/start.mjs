import { chdir } from 'node:process';
import { pathToFileURL } from 'node:url';
import { demo } from './demo.mjs';
import { ensureBuilt } from './prepare.mjs';
import { ROOT, asScript } from './run.mjs';

await asScript(async () => {
  await ensureBuilt();
  // Settings such as DATA_DIR are relative to the project, wherever npm was called.
  chdir(ROOT);
  // The server says itself what stands in its way, such as a port that is in use.
  const server = await import(pathToFileURL(`${ROOT}apps/api/dist/server.js`).href);
  const running = await server.running;
  if (process.argv.includes('--demo')) await demo(running);
});
