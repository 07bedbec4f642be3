import { readFileSync } from 'node:fs';

/**
 * Takes one check out of the source while a test runs: the file named by MUTANT holds
 * `{ file, find, put }`. Nothing on disk changes. Without MUTANT it does nothing.
 * @returns {import('vite').Plugin | null}
 */
export function mutantPlugin() {
  const from = process.env['MUTANT'];
  if (!from) return null;
  const { file, find, put } = JSON.parse(readFileSync(from, 'utf8'));
  return {
    name: 'gehoord-mutant',
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith(`/${file}`)) return null;
      if (code.split(find).length !== 2)
        throw new Error(`${file} does not hold this once: ${find}`);
      return { code: code.replace(find, () => put), map: null };
    },
  };
}
