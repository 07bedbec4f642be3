import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './run.mjs';

/** Left by a build that ended well; holds the fingerprint of the sources it was made from. */
export const STAMP = `${ROOT}apps/api/dist/.sources`;

const SKIPPED = /(^|\/)(node_modules|dist|vectors)$|\.test\.tsx?$|\.md$/;

/** @param {string} folder @returns {string[]} every file that a build reads, in a fixed order */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((it) => !SKIPPED.test(it.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((it) => {
      const path = join(folder, it.name);
      return it.isDirectory() ? filesIn(path) : [path];
    });
}

/** @returns {string} a hash over the names and contents of everything a build is made from */
export function fingerprint() {
  const hash = createHash('sha256');
  const files = [
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/lib/verifier.mjs',
    'scripts/lib/vite.mjs',
    'scripts/lib/wasm-as-hex.mjs',
  ].map((name) => ROOT + name);
  const folders = ['packages', 'apps', 'scripts/verify'].flatMap((it) => filesIn(ROOT + it));
  for (const file of [...files, ...folders]) {
    const content = readFileSync(file);
    hash.update(`${relative(ROOT, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** @returns {boolean} whether what is in dist was built from these very sources */
export function isBuilt() {
  try {
    return readFileSync(STAMP, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}
