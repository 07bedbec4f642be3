import { ROOT, asScript } from './lib/run.mjs';

/** @type {readonly (readonly [string, string, string])[]} */
const CATALOGUES = [
  ['The portal', 'nl.ts', 'nl'],
  ['What may be read first', 'nl/info.ts', 'info'],
  ['The desk', 'desk.nl.ts', 'deskNl'],
];

// How long the sentences of our Dutch are, and which words somebody should look at.
await asScript(async () => {
  const { tsImport } = await import('tsx/esm/api');
  const load = (/** @type {string} */ file) =>
    tsImport(`${ROOT}packages/ui/src/i18n/${file}`, import.meta.url);
  const { readabilityOf } = await load('dutch.ts');
  for (const [title, file, name] of CATALOGUES) {
    const texts = Object.values((await load(file))[name]);
    const { sentences, median, longest, hard } = readabilityOf(texts);
    const words = [...hard].sort(([a], [b]) => a.localeCompare(b, 'nl'));
    console.log(`${title}: ${texts.length} texts, ${sentences} sentences.`);
    console.log(`  half of them ${median} words or fewer; the longest has ${longest.words}:`);
    console.log(`  ${longest.sentence}`);
    console.log(`  above B1, by our own rule of thumb: ${words.length} words`);
    for (const [word, times] of words) console.log(`    ${word} (${times})`);
  }
});
