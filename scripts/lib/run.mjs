import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A failure whose message is a sentence for the person at the keyboard; no stack is shown. */
export class Refusal extends Error {}

/**
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] keep the output and return it instead of showing it
 * @property {Record<string, string>} [env] added to the environment
 * @property {boolean} [shell] let a shell find the command (npm on Windows)
 */

/**
 * Run a command in the project folder, without standard input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} exit code (1 for a signal) and quiet output
 */
export function run(command, args, { quiet = false, env = {}, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd: ROOT,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

/**
 * Run a tool that is installed in node_modules.
 * @param {string} entry its script, such as `typescript/bin/tsc`
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const runTool = (entry, args, options) =>
  run(process.execPath, [`${ROOT}node_modules/${entry}`, ...args], options);

/**
 * Show that something long is still going on: a line at once and one every ten seconds.
 * @template T
 * @param {string} text what is being done, without a full stop
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(text, work) {
  const started = Date.now();
  console.log(`${text} …`);
  const timer = setInterval(() => {
    console.log(`  … still busy (${Math.round((Date.now() - started) / 1000)} s)`);
  }, 10_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/**
 * Run a script's main function: a Refusal becomes its sentence, anything else keeps its stack.
 * @param {() => Promise<void>} main
 */
export async function asScript(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  }
}
