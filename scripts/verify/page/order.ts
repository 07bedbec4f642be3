/* Which line may follow which. */
import type { Line, Part } from './file.ts';

type Of<Is extends Part['is']> = Extract<Part, { is: Is }>;

export interface Version {
  readonly name: string;
  readonly paper: number;
  readonly part: Of<'paper'>;
  readonly signatures: { readonly name: string; readonly part: Of<'signature'> }[];
  readonly corrections: string[];
}

/** The whole file of papers in its order. */
export interface Book {
  organisation: Of<'organisation'> | null;
  dossier: Of<'dossier'> | null;
  readonly directories: { readonly name: string; readonly part: Of<'directory'> }[];
  readonly people: { readonly name: string; readonly role: string; readonly part: Of<'person'> }[];
  readonly versions: Version[];
}

/** What may come next, by what is there already. */
function fits({ name, part }: Line, book: Book): boolean {
  const words = name.split(' ');
  const numbers = words.slice(1).map(Number);
  const last = book.versions.at(-1);
  const [paper = 0, version = 0, kind] = last?.name.split(' ').slice(1) ?? [];
  const under = words[1] === paper && words[2] === version && words[4] === kind;
  switch (part.is) {
    case 'organisation':
      return book.organisation === null;
    case 'directory':
      return book.dossier === null && numbers[0] === book.directories.length + 1;
    case 'dossier':
      return book.dossier === null;
    case 'person':
      return book.dossier !== null && !last && numbers[0] === book.people.length + 1;
    case 'paper':
      if (book.dossier === null) return false;
      return (
        numbers[0] === Number(paper) + 1 ||
        (numbers[0] === Number(paper) && numbers[1] === Number(version) + 1)
      );
    case 'signature':
      if (!last || last.corrections.length > 0) return false;
      return under && numbers[2] === last.signatures.length + 1;
    case 'correction':
      return last !== undefined && under && numbers[2] === last.corrections.length + 1;
    default:
      return false;
  }
}

function put({ name, part }: Line, book: Book): void {
  const last = book.versions.at(-1);
  if (part.is === 'organisation') book.organisation = part;
  if (part.is === 'dossier') book.dossier = part;
  if (part.is === 'directory') book.directories.push({ name, part });
  if (part.is === 'person') book.people.push({ name, role: name.split(' ')[2] ?? '', part });
  if (part.is === 'paper')
    book.versions.push({
      ...{ name, part, paper: Number(name.split(' ')[1]) },
      ...{ signatures: [], corrections: [] },
    });
  if (part.is === 'signature') last?.signatures.push({ name, part });
  if (part.is === 'correction') last?.corrections.push(part.text);
}

/** @returns the file in its order, or the name of the first part out of place. */
export function ordered(lines: readonly Line[]): Book | string {
  const book: Book = {
    ...{ organisation: null, dossier: null, directories: [], people: [], versions: [] },
  };
  for (const [at, line] of lines.entries()) {
    if (at === 0 && line.part.is !== 'organisation') return line.name;
    if (!fits(line, book)) return line.name;
    put(line, book);
  }
  if (book.organisation === null) return 'organisation';
  return book.dossier === null ? 'dossier' : book;
}

/** A file that holds the record of a destruction, in its order. */
export interface RecordBook {
  readonly organisation: Of<'organisation'>;
  readonly directories: Book['directories'];
  readonly record: Of<'record'>;
  readonly stones: readonly { readonly name: string; readonly part: Of<'stone'> }[];
}

/** The same for a record. */
export function orderedRecord(lines: readonly Line[]): RecordBook | string {
  const [head, ...rest] = lines;
  if (head?.part.is !== 'organisation') return head?.name ?? 'organisation';
  const directories: Book['directories'] = [];
  const stones: { name: string; part: Of<'stone'> }[] = [];
  let record: Of<'record'> | null = null;
  for (const { name, part } of rest) {
    const at = Number(name.split(' ')[1]);
    if (part.is === 'directory' && !record && at === directories.length + 1)
      directories.push({ name, part });
    else if (part.is === 'record' && !record) record = part;
    else if (part.is === 'stone' && record && at === stones.length + 1) stones.push({ name, part });
    else return name;
  }
  return record ? { organisation: head.part, directories, record, stones } : 'record';
}
