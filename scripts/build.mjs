import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';
import { STAMP, fingerprint } from './lib/fingerprint.mjs';
import { ROOT, Refusal, asScript } from './lib/run.mjs';
import { VERIFIER, buildVerifier } from './lib/verifier.mjs';
import { server, staticApp } from './lib/vite.mjs';

const compress = promisify(brotliCompress);

/**
 * Put a Brotli copy beside every static file, so that the server compresses nothing while it runs.
 * @param {string} folder
 */
async function compressFolder(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries.filter((it) => it.isFile() && !it.name.endsWith('.br'))) {
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    writeFileSync(`${path}.br`, await compress(content, { params }));
  }
}

/**
 * @param {string} name as a person would call it
 * @param {() => Promise<unknown>} work
 */
async function buildOne(name, work) {
  console.log(`Building ${name} …`);
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    throw new Refusal(`Building ${name} failed: the message above says where.`);
  }
}

await asScript(async () => {
  // Taken before, so that a source changed during the build makes the next start build again.
  const sources = fingerprint();
  rmSync(STAMP, { force: true });
  await buildOne('the portal', () => build(staticApp('portal')));
  await buildOne('the desk', () => build(staticApp('backoffice')));
  await buildOne('the server', () => build(server()));
  await buildOne('the page that checks files', buildVerifier);
  // The desk hands it out beside the files it makes; opened from there its policy lets nothing run.
  copyFileSync(VERIFIER, `${ROOT}apps/backoffice/dist/${basename(VERIFIER)}`);
  await compressFolder(`${ROOT}apps/portal/dist`);
  await compressFolder(`${ROOT}apps/backoffice/dist`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
});
