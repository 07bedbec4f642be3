import type {
  CorrectionLine,
  DirectoryLine,
  DossierLine,
  Line,
  OrganisationLine,
  PaperLine,
  PersonLine,
  RecordLine,
  SignatureLine,
  StoneLine,
} from './lines.ts';

/** One version of a paper with what stands under it. */
export interface VersionSection {
  /** Number of the paper in the file. */
  readonly paper: number;
  readonly line: PaperLine;
  readonly signatures: readonly SignatureLine[];
  readonly corrections: readonly CorrectionLine[];
}

/** The lines in the order they must have. */
export interface Sections {
  readonly organisation: OrganisationLine;
  readonly directories: readonly DirectoryLine[];
  readonly dossier: DossierLine;
  readonly people: readonly PersonLine[];
  readonly versions: readonly VersionSection[];
}

/** The same of a file that holds the record of a destruction. */
export interface RecordSections {
  readonly organisation: OrganisationLine;
  readonly directories: readonly DirectoryLine[];
  readonly record: RecordLine;
  readonly stones: readonly StoneLine[];
}

/** The first part that does not stand where it should. */
export interface Misplaced {
  readonly misplaced: string;
}

/**
 * Takes lines from the front, as long as they are called what is expected. The name decides what
 * kind of line it is; lines.ts saw to that.
 */
class Queue {
  readonly #lines: readonly Line[];
  #at = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Name of the next line; empty behind the last. */
  get next(): string {
    return this.#lines[this.#at]?.part ?? '';
  }

  take(name: string): Line | null {
    return name !== '' && this.next === name ? (this.#lines[this.#at++] ?? null) : null;
  }

  /** As many as there are, numbered from 1. */
  run(name: (number: number) => string): readonly Line[] {
    const taken: Line[] = [];
    for (;;) {
      const line = this.take(name(taken.length + 1));
      if (line === null) return taken;
      taken.push(line);
    }
  }
}

/** Number of the paper, number of the version, kind. */
type Name = readonly [paper: number, version: number, kind: string];

function nameOf(part: string): Name | null {
  const [word, paper, version, kind] = part.split(' ');
  return word === 'paper' ? [Number(paper), Number(version), kind ?? ''] : null;
}

const follows = ([paper, version]: Name, before: Name | null) =>
  before === null
    ? paper === 1
    : paper === before[0] + 1 || (paper === before[0] && version === before[1] + 1);

function versionsIn(queue: Queue): readonly VersionSection[] {
  const versions: VersionSection[] = [];
  let before: Name | null = null;
  for (;;) {
    const name = nameOf(queue.next);
    const line = name && follows(name, before) ? queue.take(queue.next) : null;
    if (name === null || line === null) return versions;
    const [paper, version, kind] = name;
    const below = (word: string) => (number: number) =>
      `${word} ${paper} ${version} ${number} ${kind}`;
    const signatures = queue.run(below('signature')) as readonly SignatureLine[];
    const corrections = queue.run(below('correction')) as readonly CorrectionLine[];
    versions.push({ paper, line: line as PaperLine, signatures, corrections });
    before = name;
  }
}

/** Put the lines where they belong. @returns the name of the first that is out of place, if any. */
export function sectionsOf(lines: readonly Line[]): Sections | Misplaced {
  const queue = new Queue(lines);
  const out = (expected: string): Misplaced => ({ misplaced: queue.next || expected });
  const organisation = queue.take('organisation') as OrganisationLine | null;
  if (!organisation) return out('organisation');
  const directories = queue.run((number) => `directory ${number}`);
  const dossier = queue.take('dossier') as DossierLine | null;
  if (!dossier) return out('dossier');
  const people = peopleIn(queue);
  const versions = versionsIn(queue);
  if (queue.next !== '') return out('');
  return {
    ...{ organisation, dossier, people, versions },
    directories: directories as readonly DirectoryLine[],
  };
}

function peopleIn(queue: Queue): readonly PersonLine[] {
  const lines = queue.run((number) => {
    const [word, count, role] = queue.next.split(' ');
    return word === 'person' && count === String(number) ? `person ${number} ${role ?? ''}` : '-';
  });
  return lines as readonly PersonLine[];
}

/** The same for the record of a destruction. */
export function recordSectionsOf(lines: readonly Line[]): RecordSections | Misplaced {
  const queue = new Queue(lines);
  const out = (expected: string): Misplaced => ({ misplaced: queue.next || expected });
  const organisation = queue.take('organisation') as OrganisationLine | null;
  if (!organisation) return out('organisation');
  const directories = queue.run((number) => `directory ${number}`) as readonly DirectoryLine[];
  const record = queue.take('record') as RecordLine | null;
  if (!record) return out('record');
  const stones = queue.run((number) => `stone ${number}`) as readonly StoneLine[];
  if (queue.next !== '') return out('');
  return { organisation, directories, record, stones };
}
