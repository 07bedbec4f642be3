import type { Catalogues } from './index.ts';
import type { Language } from './languages.ts';
import type { Messages } from './nl.ts';

const FILES = import.meta.glob<Readonly<Record<string, Messages>>>(
  './{nl,en,ar,ti,tr,uk,fa,ckb,so,fr,es,pl}.ts',
);

/**
 * Every catalogue of the portal, by language: `ar.ts` exports `ar`. A language whose file is not
 * there is not offered; a test says which ones those are.
 */
export const PORTAL_CATALOGUES: Catalogues<keyof Messages> = Object.fromEntries(
  Object.entries(FILES).map(([file, load]) => {
    const code = file.slice('./'.length, -'.ts'.length) as Language;
    return [code, () => load().then((it) => messagesIn(it, code))];
  }),
);

function messagesIn(file: Readonly<Record<string, Messages>>, code: Language): Messages {
  const messages = file[code];
  if (messages === undefined) throw new Error(`The catalogue ${code} does not export ${code}.`);
  return messages;
}
