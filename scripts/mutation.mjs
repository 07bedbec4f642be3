import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, Refusal, asScript, during, run } from './lib/run.mjs';

const SETTINGS = `${ROOT}scripts/mutation/`;

/*
 * The tool lives apart from what `npm ci` installs: over a hundred packages that nobody needs who
 * runs a server. From here it finds the project's own vitest, a few folders up.
 */
const TOOL = `${ROOT}node_modules/.cache/gehoord-mutation/`;
/** Left by an installation that ended well; holds the lock file it followed. */
const STAMP = `${TOOL}installed`;
const RESULTS = `${TOOL}results.json`;

async function ensureTool() {
  const lock = readFileSync(`${SETTINGS}package-lock.json`, 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  mkdirSync(TOOL, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(SETTINGS + name, TOOL + name);
  const args = ['ci', '--prefix', TOOL, '--legacy-peer-deps', '--ignore-scripts'];
  const npm = process.env['npm_execpath'];
  const work = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], { quiet: true })
    : run('npm', args, { quiet: true, shell: process.platform === 'win32' });
  const { code, output } = await during('Installing StrykerJS (only now, half a minute)', work);
  if (code === 0) return writeFileSync(STAMP, lock);
  console.error(output.trim().split('\n').slice(-25).join('\n'));
  throw new Refusal('Installing failed, npm says why above: check the network connection.');
}

/** @param {readonly string[]} args @returns {Promise<number>} exit code */
async function stryker(args) {
  const entry = `${TOOL}node_modules/@stryker-mutator/core/bin/stryker.js`;
  const config = `${SETTINGS}stryker.config.mjs`;
  const { code } = await run(process.execPath, [
    ...[entry, 'run', config, '--incrementalFile', RESULTS],
    ...args,
  ]);
  return code;
}

// Change the source of packages/crypto in every small way there is: a test must notice each.
await asScript(async () => {
  await ensureInstalled();
  await ensureTool();
  const given = process.argv.slice(2);
  // First what the tests run themselves, with those tests only. What runs while a file is loaded
  // takes all tests and a fresh start: that is done after, for nothing but that.
  const quiet = ['--reporters', 'progress-append-only', '--ignoreStatic'];
  await stryker([...quiet, ...given]);
  const rest = given.filter((it) => it !== '--force');
  process.exitCode = await stryker(['--reporters', 'progress-append-only,clear-text', ...rest]);
});
