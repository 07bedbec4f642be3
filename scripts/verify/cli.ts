/* `npm run verify -- FILE`: checks with libsodium, through packages/client and packages/crypto. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cwd, env } from 'node:process';
import { checkBundle, MOST_BYTES } from '@gehoord/client/evidence';
import { ready } from '@gehoord/crypto';
import type { Checked } from './checked.ts';
import { tell } from './sentences.ts';
import { LANGUAGES, type Language, type Piece } from './told.ts';

const EXIT = { HOLDS: 0, BROKEN: 1, NO_BUNDLE: 2 } as const;

/** What to print, and how the program ends. */
export interface Answer {
  readonly text: string;
  readonly code: 0 | 1 | 2;
}

const USAGE = `Zo gebruik je dit: npm run verify -- BESTAND.gehoord
Met de cijfers van de poster: npm run verify -- BESTAND.gehoord --poster "12345 67890 …"

This is how: npm run verify -- FILE.gehoord
With the digits of the poster: npm run verify -- FILE.gehoord --poster "12345 67890 …"`;

const UNREADABLE = `Dit bestand is niet te lezen. Klopt de naam, en mag je het openen?

This file cannot be read. Is the name right, and may you open it?`;

const indented = (text: string) => text.replaceAll(/^/gm, '    | ');

const bulleted = (items: readonly string[]) => items.map((it) => `- ${it}`).join('\n');

const print = (piece: Piece): string => {
  if (piece.is === 'line') return piece.text;
  if (piece.is === 'list') return bulleted(piece.items);
  return piece.is === 'words' ? indented(piece.text) : `${piece.label} ${piece.groups.join(' ')}`;
};

function pageOf(checked: Checked, language: Language, hadPoster: boolean): string {
  const told = tell(checked, language, { hadPoster, withWords: language === 'nl' });
  const under = (title: string, mark: string) => `${title}\n${mark.repeat(title.length)}`;
  return [
    under(told.title, '='),
    told.lead,
    bulleted(told.findings),
    ...told.sections.map(({ title, pieces }) =>
      [under(title, '-'), ...pieces.map(print)].join('\n'),
    ),
  ]
    .filter((it) => it !== '')
    .join('\n\n');
}

async function bytesOf(path: string): Promise<Uint8Array | 'TOO_LARGE' | null> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return 'TOO_LARGE';
    return await readFile(path);
  } catch {
    return null;
  }
}

const TOO_LARGE: Checked = {
  ...{ isBundle: false, facts: null },
  findings: [{ code: 'TOO_LARGE', part: 'file' }],
};

/** Check a file. @param args as they stand behind the command. */
export async function verify(args: readonly string[]): Promise<Answer> {
  const flag = args.indexOf('--poster');
  const poster = flag < 0 ? null : (args[flag + 1] ?? '');
  const [path, ...more] = flag < 0 ? args : args.toSpliced(flag, 2);
  if (path === undefined || more.length > 0) return { text: USAGE, code: 2 };
  // npm runs in the project; what somebody types is seen from where they are.
  const bytes = await bytesOf(resolve(env['INIT_CWD'] ?? cwd(), path));
  if (bytes === null) return { text: UNREADABLE, code: 2 };
  await ready();
  const checked = bytes === 'TOO_LARGE' ? TOO_LARGE : checkBundle(bytes, { root: poster });
  const pages = LANGUAGES.map((language) => pageOf(checked, language, poster !== null));
  const { state } = tell(checked, 'nl', { hadPoster: false, withWords: false });
  return { text: pages.join('\n\n\n'), code: EXIT[state] };
}
