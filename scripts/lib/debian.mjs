import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { during, run } from './run.mjs';

const env = { DEBIAN_FRONTEND: 'noninteractive' };

/** @returns {boolean} whether this is Debian, and this user may install on it */
export function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return (
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * Let apt do something, after it has fetched its lists.
 * @param {string} text what is being done
 * @param {string[]} command
 */
async function withApt(text, command) {
  const [program = '', ...args] = command;
  const work = (async () => {
    await run('apt-get', ['update'], { quiet: true, env });
    return run(program, args, { quiet: true, env });
  })();
  const { code, output } = await during(text, work);
  if (code !== 0) console.error(output.trim().split('\n').slice(-10).join('\n'));
}

/**
 * Install a package of Debian's. Only for {@link isDebianRoot}.
 * @param {string} name
 * @param {string} what such as `for the browser tests`
 */
export async function installOnDebian(name, what) {
  const args = ['install', '-y', '--no-install-recommends', name];
  await withApt(`Installing Debian's ${name} ${what}`, ['apt-get', ...args]);
}

/**
 * Fetch a package of Debian's and unpack it into a folder, without its dependencies and without
 * installing it: a web server that is installed begins to serve. Only for {@link isDebianRoot}.
 * @param {string} name
 * @param {string} what
 * @param {string} folder made anew
 */
export async function unpackFromDebian(name, what, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // apt-get download writes to where it stands.
  const there = ['env', `--chdir=${folder}`];
  await withApt(`Fetching Debian's ${name} ${what}`, [...there, 'apt-get', 'download', name]);
  for (const file of readdirSync(folder).filter((it) => it.endsWith('.deb'))) {
    await run('dpkg-deb', ['--extract', join(folder, file), folder], { quiet: true });
    rmSync(join(folder, file));
  }
}
