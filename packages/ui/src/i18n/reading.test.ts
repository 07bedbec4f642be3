import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './languages.ts';
import { info, type InfoMessages } from './nl/info.ts';
import { PORTAL_CATALOGUES } from './portal.ts';
import { READING_CATALOGUES } from './reading.ts';

const keys = Object.keys(info) as (keyof InfoMessages)[];

/** What each line of a text is: a heading, a line of a list, a step, nothing, or words. */
const layout = (text: string): string[] =>
  text.split('\n').map((line) => /^(?:# |- |\d+\. )(?=\S)/.exec(line)?.[0] ?? (line && 'words'));

describe.each(LANGUAGES)('what people may read first, in $code', ({ code }) => {
  const read = async (): Promise<InfoMessages> => {
    const load = READING_CATALOGUES[code];
    if (load === undefined) throw new Error(`${code} has no texts to read.`);
    return load();
  };

  test('has the headings, paragraphs, list lines and steps of the Dutch, in the same order', async () => {
    const texts = await read();
    for (const key of keys) expect(layout(texts[key]), key).toEqual(layout(info[key]));
  });

  test('leaves no Dutch line standing', async () => {
    const texts = await read();
    const lines = (text: string) => text.split(/\n|(?<=[.?!:]) /);
    const dutch = new Set(Object.values(info).flatMap(lines));
    const left = keys
      .flatMap((key) => lines(texts[key]))
      .filter((line) => /\p{L}{2} \p{L}{2}/u.test(line) && dutch.has(line));
    expect(left).toEqual(code === 'nl' ? left : []);
  });

  test('calls the way out by what stands on the button', async () => {
    const words = (text: string | undefined) =>
      (text ?? '').replaceAll(/[\p{P}\p{M}]/gu, '').toLocaleLowerCase(code);
    const portal = await PORTAL_CATALOGUES[code]?.();
    const texts = await read();
    expect(words(texts['info.safety.text'])).toContain(words(portal?.['leave.button']));
  });
});
