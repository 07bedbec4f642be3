import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { countsOf, leftIn, linesOf } from './lib/mutation-report.mjs';
import { ROOT, Refusal, asScript, during, run } from './lib/run.mjs';

const SOURCE = 'packages/crypto/src/';
const SETTINGS = `${ROOT}scripts/mutation/`;
/** The share of changes that tests must notice. */
const LEAST = 0.9;

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

/** @returns {string[]} source files whose path holds one of the words; all where there is no word */
function chosen(/** @type {readonly string[]} */ words) {
  return readdirSync(ROOT + SOURCE, { recursive: true, encoding: 'utf8' })
    .map((name) => SOURCE + name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort();
}

/** @param {string} folder for the changed copy @param {readonly string[]} args */
async function stryker(folder, args) {
  const entry = `${TOOL}node_modules/@stryker-mutator/core/bin/stryker.js`;
  const own = ['--incremental', '--incrementalFile', RESULTS, '--tempDirName', folder];
  const all = [entry, 'run', `${SETTINGS}stryker.config.mjs`, ...own, ...args];
  const { code } = await run(process.execPath, all);
  if (code !== 0) throw new Refusal('StrykerJS stopped, and says why above.');
}

const results = () => JSON.parse(readFileSync(RESULTS, 'utf8'));
const testBeside = (/** @type {string} */ file) => file.replace(/\.ts$/, '.test.ts');
const hasTest = (/** @type {string} */ file) => existsSync(ROOT + testBeside(file));

/**
 * First every file with the tests beside it, which notice most and take a second. Then what they
 * left, and what runs while a file is loaded, with all tests there are.
 * @param {readonly string[]} files
 * @param {string} folder
 * @param {readonly string[]} given
 */
async function measure(files, folder, given) {
  for (const file of files.filter(hasTest)) {
    console.log(`\n── ${file} ──`);
    const test = ['--testFiles', testBeside(file), '--ignoreStatic'];
    await stryker(folder, ['--mutate', file, ...test, ...given]);
  }
  const others = files.filter((file) => !hasTest(file));
  const left = [...others, ...(existsSync(RESULTS) ? leftIn(results(), files) : [])];
  if (left.length === 0) return;
  console.log('\n── What is left, with all tests ──');
  await stryker(folder, ['--mutate', left.join(','), '--force', ...given]);
}

// Change the source of packages/crypto in every small way there is: a test must notice each.
await asScript(async () => {
  await ensureInstalled();
  await ensureTool();
  const given = process.argv.slice(2);
  if (given.includes('--anew')) rmSync(RESULTS, { force: true });
  const at = given.findIndex((it) => it.startsWith('--') && it !== '--anew');
  const words = (at < 0 ? given : given.slice(0, at)).filter((it) => it !== '--anew');
  const folder = mkdtempSync(join(tmpdir(), 'gehoord-mutation-'));
  try {
    await measure(chosen(words), folder, at < 0 ? [] : given.slice(at));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(linesOf(results()).join('\n'));
  const { noticed, total } = countsOf(results());
  if (noticed / total < LEAST) throw new Refusal(`Tests must notice ${LEAST * 100} %.`);
});
