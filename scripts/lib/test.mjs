import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT, Refusal, asScript, run, runTool } from './run.mjs';
import { readReport } from './test-report.mjs';

const total = { passed: 0, failed: 0, tests: 0 };
/** @type {string[]} */
const troubles = [];

/** @param {string} title */
const heading = (title) => console.log(`\n── ${title} ──`);

/**
 * A check passes or fails as a whole.
 * @param {string} title
 * @param {() => Promise<boolean>} work
 * @returns {Promise<boolean>}
 */
async function check(title, work) {
  heading(title);
  let ok = false;
  try {
    ok = await work();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
  }
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) troubles.push(title);
  return ok;
}

/** @param {string} script @returns {Promise<boolean>} */
const script = async (script) => (await run(process.execPath, [ROOT + script])).code === 0;

/** @param {string} entry @param {string[]} args @returns {Promise<boolean>} */
const tool = async (entry, args) => (await runTool(entry, args)).code === 0;

/**
 * Run some of the test projects and add their tests to the total.
 * @param {string} title
 * @param {string[]} projects
 * @param {string} folder for the report
 */
async function tests(title, projects, folder) {
  heading(title);
  const report = join(folder, `${projects.join('-')}.json`);
  const { code } = await runTool('vitest/vitest.mjs', [
    'run',
    '--config=scripts/vitest.config.ts',
    ...projects.map((it) => `--project=${it}`),
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const count = readReport(report, code);
  total.passed += count.passed;
  total.failed += count.failed;
  total.tests += count.passed + count.failed;
  if (count.failed > 0) troubles.push(title);
}

async function findBrowser() {
  const browser = await import('../browser.mjs');
  process.env['CHROME'] = await browser.findBrowser();
  console.log(process.env['CHROME']);
  return true;
}

/** Without one its test is left out, and that is no failure. */
async function findProxies() {
  const { findProxy } = await import('../proxy.mjs');
  for (const name of /** @type {const} */ (['nginx', 'caddy'])) {
    const found = await findProxy(name);
    console.log(found.path ?? found.missing);
  }
  return true;
}

/** @param {string} folder for reports */
async function everything(folder) {
  const browser = await check('Browser', findBrowser);
  await check('Proxies', findProxies);
  const built = await check('Build', () => script('scripts/build.mjs'));
  await check('Lint', () =>
    tool('eslint/bin/eslint.js', ['--config', 'scripts/eslint.config.js', '.']),
  );
  await check('Format', () => tool('prettier/bin/prettier.cjs', ['--check', '.']));
  await check('Types', () => script('scripts/types.mjs'));
  await tests('Unit tests', ['unit', 'screens'], folder);
  await tests('Attacks', ['attacks'], folder);
  await tests('Integration tests', ['integration'], folder);
  if (built && browser) await tests('Browser tests', ['e2e'], folder);
  else console.error('\nThe browser tests were left out: they need a browser and a build.');
}

await asScript(async () => {
  await ensureInstalled();
  const folder = mkdtempSync(join(tmpdir(), 'gehoord-test-'));
  try {
    await everything(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (total.tests === 0) troubles.push('no test ran');
  if (troubles.length > 0) console.error(`\nNot in order: ${troubles.join(', ')}.`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = troubles.length > 0 ? 1 : 0;
});
