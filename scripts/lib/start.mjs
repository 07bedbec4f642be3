import { chdir } from 'node:process';
import { pathToFileURL } from 'node:url';
import { demo } from './demo.mjs';
import { ensureBuilt } from './prepare.mjs';
import { ROOT, Refusal, asScript } from './run.mjs';

/** What went wrong while starting, for the codes Node gives, with what a person can do. */
const SENTENCES = {
  EADDRINUSE: 'This port is in use: stop the other program or set PORTAL_PORT and DESK_PORT.',
  EADDRNOTAVAIL: 'This machine does not have that address: correct HOST.',
  EACCES:
    'Writing there is not allowed: set DATA_DIR to a folder you own, or choose ports above 1023.',
  EPERM: 'Writing there is not allowed: set DATA_DIR to a folder you own.',
  EROFS: 'That disk is read-only: set DATA_DIR to a folder that can be written to.',
  ENOSPC: 'The disk is full: make room and start again.',
};

/**
 * @param {unknown} error
 * @returns {unknown} a Refusal with a sentence for what a person can put right, else the same error
 */
function explained(error) {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const sentence = Object.entries(SENTENCES).find(([code]) => code === error.code)?.[1];
  return sentence === undefined ? error : new Refusal(`${sentence} (${error.message})`);
}

await asScript(async () => {
  await ensureBuilt();
  // Settings such as DATA_DIR are relative to the project, wherever npm was called.
  chdir(ROOT);
  try {
    const server = await import(pathToFileURL(`${ROOT}apps/api/dist/server.js`).href);
    const running = await server.running;
    if (process.argv.includes('--demo')) await demo(running);
  } catch (error) {
    throw explained(error);
  }
});
