import { mkdirSync, writeFileSync } from 'node:fs';
import { ROOT, asScript } from './lib/run.mjs';

const ROOM = `${ROOT}packages/contract/`;

/**
 * @param {string} file
 * @param {'json' | 'markdown'} parser
 * @param {string} text
 */
async function write(file, parser, text) {
  const { format, resolveConfig } = await import('prettier');
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser }));
}

// Prints both documents and the page of problem codes; a test fails where they differ.
await asScript(async () => {
  const { tsImport } = await import('tsx/esm/api');
  const { openApi, printProblems } = await tsImport(
    `${ROOM}src/document/openapi.ts`,
    import.meta.url,
  );
  mkdirSync(`${ROOM}openapi`, { recursive: true });
  for (const side of ['portal', 'desk']) {
    await write(`${ROOM}openapi/${side}.json`, 'json', JSON.stringify(openApi(side)));
  }
  await write(`${ROOM}PROBLEMS.md`, 'markdown', printProblems());
});
