import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isDebianRoot, unpackFromDebian } from './lib/debian.mjs';
import { ROOT, asScript, run } from './lib/run.mjs';

/** The proxies that scripts/run has files for, and how each is asked for its version. */
const PROXIES = {
  nginx: { folder: 'usr/sbin', version: '-v' },
  caddy: { folder: 'usr/bin', version: 'version' },
};

/** @typedef {keyof typeof PROXIES} ProxyName */

/** @param {ProxyName} name */
const unpacked = (name) => `${ROOT}node_modules/.cache/gehoord/${name}`;

/**
 * @param {ProxyName} name
 * @returns {Promise<string | undefined>} one that is there and starts
 */
async function there(name) {
  const { folder, version } = PROXIES[name];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/usr/sbin',
    join(unpacked(name), folder),
  ];
  for (const path of folders.map((it) => join(it, name)).filter((it) => existsSync(it))) {
    const { code } = await run(path, [version], { quiet: true });
    if (code === 0) return path;
  }
  return undefined;
}

/**
 * Find a reverse proxy for the tests; as root on Debian fetch Debian's own where there is none.
 * @param {ProxyName} name
 * @returns {Promise<{ path: string } | { path: null, missing: string }>} its path, or a sentence that
 * says what to install
 */
export async function findProxy(name) {
  const before = await there(name);
  if (before !== undefined) return { path: before };
  if (isDebianRoot()) await unpackFromDebian(name, 'for the tests with a proxy', unpacked(name));
  const path = await there(name);
  if (path !== undefined) return { path };
  return { path: null, missing: `Not tested behind ${name}: install ${name} and run this again.` };
}

if (process.argv[1] === import.meta.filename) {
  await asScript(async () => {
    for (const name of /** @type {const} */ (['nginx', 'caddy'])) {
      const found = await findProxy(name);
      console.log(found.path ?? found.missing);
    }
  });
}
