import { isBuilt } from './fingerprint.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, Refusal, run } from './run.mjs';

/** Install and build, where that is needed. A child builds, so the server's memory stays its own. */
export async function ensureBuilt() {
  await ensureInstalled();
  if (isBuilt()) return;
  const { code } = await run(process.execPath, [`${ROOT}scripts/build.mjs`]);
  if (code !== 0) {
    throw new Refusal('Gehoord could not be built, so it was not started: see the message above.');
  }
}
