import type { Catalogues } from './index.ts';
import type { Language } from './languages.ts';
import type { InfoMessages } from './nl/info.ts';

const FILES = import.meta.glob<{ readonly info: InfoMessages }>(
  './{nl,en,ar,ti,tr,uk,fa,ckb,so,fr,es,pl}/info.ts',
);

/** What may be read without telling anything, by language; it travels apart from the portal. */
export const READING_CATALOGUES: Catalogues<keyof InfoMessages> = Object.fromEntries(
  Object.entries(FILES).map(([file, load]) => {
    const code = file.slice('./'.length, -'/info.ts'.length) as Language;
    return [code, () => load().then(({ info }) => info)];
  }),
);
