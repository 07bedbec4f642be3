import { readFileSync } from 'node:fs';
import { ROOT, asScript, runTool } from './lib/run.mjs';

const AT_ONCE = 2;

/** @returns {string[]} the rooms named in the root tsconfig.json */
function rooms() {
  const { references } = JSON.parse(readFileSync(`${ROOT}tsconfig.json`, 'utf8'));
  return references.map((/** @type {{ path: string }} */ it) => it.path);
}

/**
 * Check one room.
 * @param {string} room
 * @returns {Promise<boolean>} whether its types hold
 */
async function check(room) {
  const pretty = String(process.stdout.isTTY === true);
  const args = ['-p', room, '--pretty', pretty];
  const { code, output } = await runTool('typescript/bin/tsc', args, { quiet: true });
  if (code === 0) return true;
  const count = output.match(/error TS\d+/g)?.length ?? 0;
  console.error(`${output.trim()}\n${room}: ${count} type error${count === 1 ? '' : 's'}.\n`);
  return false;
}

await asScript(async () => {
  const waiting = rooms();
  const total = waiting.length;
  let failed = 0;
  const worker = async () => {
    for (let room = waiting.shift(); room !== undefined; room = waiting.shift()) {
      if (!(await check(room))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failed > 0) {
    console.error(`The types of ${failed} of ${total} rooms do not hold.`);
    process.exit(1);
  }
  console.log(`The types of all ${total} rooms hold.`);
});
