import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, Refusal, asScript, runTool } from './lib/run.mjs';

const AT_ONCE = 2;

/**
 * @typedef {import('../tests/attacks/mutants/mutant.ts').Mutant} Mutant
 * @typedef {import('../tests/attacks/mutants/mutant.ts').Attack} Attack
 */

/** @param {string} test @returns {string} the project a test belongs to */
function projectOf(test) {
  if (test.startsWith('tests/attacks/')) return 'attacks';
  return test.startsWith('tests/integration/') ? 'integration' : 'unit';
}

/**
 * Run a test with one check taken out.
 * @param {Mutant} mutant
 * @param {string} folder for the mutant and the report, of its own
 * @returns {Promise<'red' | 'GREEN' | 'STUCK'>} whether a test failed; STUCK where none could start
 */
async function colourOf({ test, ...mutant }, folder) {
  const [from, report] = [join(folder, 'mutant.json'), join(folder, 'report.json')];
  writeFileSync(from, JSON.stringify(mutant));
  const { output } = await runTool(
    'vitest/vitest.mjs',
    [
      ...['run', '--config=scripts/vitest.config.ts', `--project=${projectOf(test)}`, test],
      ...['--bail=1', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { quiet: true, env: { MUTANT: from } },
  );
  if (output.includes('does not hold this once')) {
    throw new Refusal(`A check was rewritten, its mutant was not: ${mutant.file}, ${mutant.find}`);
  }
  const { numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  if (numFailedTests > 0) return 'red';
  return success ? 'GREEN' : 'STUCK';
}

/**
 * @param {readonly Attack[]} attacks
 * @param {boolean} few one check of each attack, another one every day
 * @param {readonly string[]} words only checks whose file or test holds one of these; all without any
 */
function chosen(attacks, few, words) {
  const day = Math.floor(Date.now() / 86_400_000);
  return attacks.flatMap(({ number, mutants }) =>
    (few ? [mutants[day % mutants.length]] : mutants).flatMap((it) =>
      it && (words.length === 0 || words.some((word) => `${it.file} ${it.test}`.includes(word)))
        ? [{ number, it }]
        : [],
    ),
  );
}

// Take the checks out one at a time: the test beside each must turn red.
await asScript(async () => {
  const { tsImport } = await import('tsx/esm/api');
  const { ATTACKS } = await tsImport(`${ROOT}tests/attacks/mutants/attacks.ts`, import.meta.url);
  const words = process.argv.slice(2).filter((it) => !it.startsWith('--'));
  const waiting = chosen(ATTACKS, process.argv.includes('--few'), words);
  const total = waiting.length;
  const folder = mkdtempSync(join(tmpdir(), 'gehoord-attacks-'));
  let survived = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const colour = await colourOf(next.it, mkdtempSync(join(folder, 'one-')));
      if (colour !== 'red') survived += 1;
      const check = next.it.find.trim().replace(/\s+/g, ' ').slice(0, 90);
      console.log(`${colour.padEnd(5)} attack ${next.number}  ${next.it.file}: ${check}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (survived > 0) throw new Refusal(`${survived} of ${total} checks can be taken out unseen.`);
  console.log(`${total} checks taken out one at a time: a test turned red every time.`);
});
