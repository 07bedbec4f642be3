import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'vite';
import { ROOT } from './run.mjs';

const SOURCE = `${ROOT}scripts/verify/page`;

/** Where the page lies that checks a file of papers without us: one file, opened from disk. */
export const VERIFIER = `${ROOT}scripts/verify/dist/gehoord-controle.html`;

/** @param {string} text @returns {string} as a content security policy names what stands inline */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** @returns {Promise<string>} the program of the page as one classic script */
async function script() {
  const made = await build({
    root: SOURCE,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${SOURCE}/main.ts`,
        output: { format: 'iife' },
        checks: { bundlerTimings: false },
      },
    },
  });
  const [result] = Array.isArray(made) ? made : [made];
  const chunks = result && 'output' in result ? result.output : [];
  const [chunk, ...others] = chunks;
  if (chunk?.type !== 'chunk' || others.length > 0)
    throw new Error('The page has to be one script.');
  // Inside a script element these two would end it or begin a comment.
  return chunk.code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** Make the page: everything inline, nothing loaded, and a policy that names what may run by its hash. */
export async function buildVerifier() {
  const style = readFileSync(`${SOURCE}/page.css`, 'utf8').trim();
  const code = await script();
  const slots = {
    SCRIPT_HASH: hashOf(code),
    STYLE_HASH: hashOf(style),
    STYLE: style,
    SCRIPT: code,
  };
  const page = readFileSync(`${SOURCE}/page.html`, 'utf8')
    // What stands between the tags is hashed to the last space.
    .replace(/<(style|script)>\s*(%\w+%)\s*</g, '<$1>$2<')
    .replace(/%([A-Z_]+)%/g, (whole, name) => slots[/** @type {keyof slots} */ (name)] ?? whole);
  mkdirSync(dirname(VERIFIER), { recursive: true });
  writeFileSync(VERIFIER, page);
}
