import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT, Refusal, during, run } from './run.mjs';

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
const packagesIn = (path) => JSON.parse(readFileSync(ROOT + path, 'utf8')).packages;

/** Left by an installation that ended well; holds the hash of the lock file it followed. */
const STAMP = `${ROOT}node_modules/.gehoord`;

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');

/** For somebody who called npm by hand: its own list of what it installed, against the lock file. */
function sameAsLock() {
  const wanted = packagesIn('package-lock.json');
  const there = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.startsWith('node_modules/') || link) return true;
    const installed = there[path];
    // Optional packages are for another kind of machine, where they are absent.
    return installed === undefined ? optional === true : installed.version === version;
  });
}

/** @returns {boolean} whether what is installed may differ from what the lock file names */
export function installNeeded() {
  if (!existsSync(`${ROOT}node_modules/.package-lock.json`)) return true;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return false;
  return !sameAsLock();
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
  if (code === 0) {
    writeFileSync(STAMP, lockHash());
    return;
  }
  console.error(output.trim().split('\n').slice(-25).join('\n'));
  throw new Refusal(
    'Installing failed, npm says why above: check the network connection and run the same command again.',
  );
}
