import {
  exportPartHash,
  signExport,
  text,
  toBase64url,
  type Export,
  type KeyPair,
} from '@gehoord/crypto';
import type { DirectoryBook } from '../core/directory-book.ts';
import { FIRST_LINES, sealLine, type Format, type Line } from './lines.ts';

/** Who makes a file, and whose word it goes by. */
export interface Maker {
  readonly book: DirectoryBook;
  /** Public name of the organisation, as it is shown. */
  readonly organisation: string;
  /** The member who makes the file. */
  readonly by: Pick<KeyPair, 'kid' | 'sign' | 'keys'>;
  /** The day they say it is, `YYYY-MM-DD`. */
  readonly on: string;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The form in which text is hashed: NFC, and U+FFFD for half a surrogate pair. */
export const hashable = (value: string): string => utf8.decode(text(value));

/** What every file begins with: the organisation, and everybody who ever belonged to it. */
export const organisationLines = ({ book, organisation }: Maker): readonly Line[] => [
  {
    part: 'organisation',
    orgId: toBase64url(book.orgId),
    name: hashable(organisation),
    root: toBase64url(book.rootKey),
  },
  ...book.pages.map(({ bytes, countersignatures }, at) => ({
    part: `directory ${at + 1}`,
    directory: toBase64url(bytes),
    countersignatures: countersignatures.map(({ kid, signature }) => ({
      ...{ kid: toBase64url(kid), signature: toBase64url(signature) },
    })),
  })),
];

/**
 * The bytes of a file (UTF-8 text): these lines, and under them the seal of whoever makes it.
 * @returns null where there is no directory to go by.
 */
export function sealedFile(
  format: Format,
  parts: readonly Line[],
  { book, by, on, dossierId, scope }: Maker & Pick<Export, 'dossierId' | 'scope'>,
): Uint8Array | null {
  const page = book.current;
  if (page === null) return null;
  const lines = parts.map((line) => ({ name: line.part, text: JSON.stringify(line) }));
  const seal = signExport(
    {
      ...{ orgId: book.orgId, dossierId, scope, kid: by.kid, signKey: by.keys.signKey },
      ...{ madeOn: on, directoryHash: page.hash },
      parts: lines.map((line) => ({ name: line.name, hash: exportPartHash(text(line.text)) })),
    },
    by.sign,
  );
  const all = [FIRST_LINES[format], ...lines.map((line) => line.text)];
  return text(`${[...all, sealLine(toBase64url(seal))].join('\n')}\n`);
}
