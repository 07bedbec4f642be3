import { readFileSync } from 'node:fs';
import { ROOT, Refusal, during, run } from './run.mjs';

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
const packagesIn = (path) => JSON.parse(readFileSync(ROOT + path, 'utf8')).packages;

/**
 * Whether node_modules differs from the lock file. npm keeps its own list of what it installed;
 * packages that are optional (for another kind of machine) may be absent from it.
 */
export function installNeeded() {
  try {
    const wanted = packagesIn('package-lock.json');
    const there = packagesIn('node_modules/.package-lock.json');
    return Object.entries(wanted).some(([path, { version, optional, link }]) => {
      if (!path.startsWith('node_modules/') || link) return false;
      const installed = there[path];
      return installed === undefined ? !optional : installed.version !== version;
    });
  } catch {
    return true;
  }
}

/** Install what the lock file names, where it is not there yet. Throws a Refusal when npm fails. */
export async function ensureInstalled() {
  if (!installNeeded()) return;
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const work = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], { quiet: true })
    : run('npm', args, { quiet: true, shell: process.platform === 'win32' });
  const { code, output } = await during('Installing (only now, one to five minutes)', work);
  if (code === 0) return;
  console.error(output.trim().split('\n').slice(-25).join('\n'));
  throw new Refusal(
    'Installing failed, npm says why above: check the network connection and run the same command again.',
  );
}
