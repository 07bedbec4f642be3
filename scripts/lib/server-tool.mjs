import { resolve } from 'node:path';
import { chdir, cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import { requireNode } from './node-version.mjs';
import { ensureBuilt } from './prepare.mjs';
import { ROOT, asScript } from './run.mjs';

/**
 * Run one of the programs that are built beside the server, with the arguments of this one.
 * @param {'backup' | 'restore'} name
 */
export async function runServerTool(name) {
  requireNode();
  await asScript(async () => {
    await ensureBuilt();
    // A path is meant from where somebody typed it, a setting such as DATA_DIR from the project.
    const from = process.env['INIT_CWD'] ?? cwd();
    const args = process.argv.slice(2).map((it) => (it.startsWith('-') ? it : resolve(from, it)));
    process.argv.splice(2, args.length, ...args);
    chdir(ROOT);
    await import(pathToFileURL(`${ROOT}apps/api/dist/${name}.js`).href);
  });
}
