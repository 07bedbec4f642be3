import {
  directoryHash,
  fromBase64url,
  keyPair,
  parseEntry,
  random,
  ready,
  rootKeys,
  signCountersignature,
  signDirectory,
  toBase64url,
  toHex,
  type AccountKey,
  type DirectoryMember,
  type Entry,
  type KeyPair,
  type Person,
} from '@gehoord/crypto';
import type { Role } from '@gehoord/protocol';
import { DirectoryBook } from '../../packages/client/src/core/directory-book.ts';
import {
  newDossier,
  parseAll,
  take,
  type Delivered,
  type Dossier,
} from '../../packages/client/src/core/dossier.ts';
import { refold } from '../../packages/client/src/core/fold.ts';
import { seenIn, type Append } from '../../packages/client/src/core/write.ts';
import type { Plan as DeskPlan } from '../../packages/client/src/desk/act.ts';
import { newSeat, type Seat } from '../../packages/client/src/desk/memory.ts';
import { composeReport, newNonce } from '../../packages/client/src/reporter/compose.ts';
import {
  sentBy,
  type Plan as ReporterPlan,
  type Session,
} from '../../packages/client/src/reporter/session.ts';
import { formOf } from '../support/form.ts';

/*
 * An organisation, a reporter and a server in memory, for attacks that take thousands of tries. The
 * server here believes everything and delivers to whom a slot names: what holds, holds in the
 * readers' own clients. Everybody is fictional.
 */

await ready();

const DAY = '2026-11-21';
const UNTIL = '2027-11-20';

const PEOPLE = {
  noor: 'confidant',
  teun: 'alternate',
  bram: 'board',
  lotte: 'board',
} as const;
type Name = keyof typeof PEOPLE;
const NAMES = Object.keys(PEOPLE) as Name[];

const newPair = () => keyPair(random(32), random(32));

export const listed = (
  name: string,
  role: Role,
  pair: KeyPair,
  status: DirectoryMember['status'] = 'active',
): DirectoryMember => ({
  ...{ ...pair.keys, kid: pair.kid, name, role, status },
  ...{ validFrom: DAY, validUntil: UNTIL },
});

/** Somebody with a code, without the slow step that makes keys from one. */
export function somebody(): Person {
  const signIn = newPair();
  return {
    ...{ locator: random(16), locatorHash: random(32), pair: newPair() },
    signIn: { publicKey: signIn.keys.signKey, secret: signIn.sign },
  };
}

/** What stands on the server about one compartment, as it came. */
interface Stored {
  readonly dossierId: string;
  readonly entries: Entry[];
  readonly shares: { epoch: number; share: string }[];
}

/** The organisation's keys and its first directory. */
export class Organisation {
  readonly orgId = random(16);
  readonly root = rootKeys(random(20), this.orgId);
  readonly pairs = Object.fromEntries(NAMES.map((name) => [name, newPair()])) as Record<
    Name,
    KeyPair
  >;
  readonly members = NAMES.map((name) => listed(name, PEOPLE[name], this.pairs[name]));
  readonly first = signDirectory(
    {
      ...{ orgId: this.orgId, number: 1, previous: null },
      ...{ issuedOn: DAY, notAfter: UNTIL, members: this.members },
    },
    this.root.secret,
  );
  readonly book = this.bookOf([this.first]);

  /** A chain of directories as clients get it, countersigned by Noor and Teun. */
  bookOf(directories: readonly Uint8Array[]): DirectoryBook {
    const signed = directories.map((bytes) => ({
      directory: toBase64url(bytes),
      countersignatures: [this.pairs.noor, this.pairs.teun].map((pair) => ({
        kid: toBase64url(pair.kid),
        signature: toBase64url(
          signCountersignature(
            { orgId: this.orgId, directoryHash: directoryHash(bytes) },
            pair.sign,
          ),
        ),
      })),
    }));
    return new DirectoryBook(this.orgId, this.root.publicKey, signed);
  }

  /** The chain with a second directory, in which these people are too. */
  bookWith(more: readonly DirectoryMember[]): DirectoryBook {
    const second = signDirectory(
      {
        ...{ orgId: this.orgId, number: 2, previous: directoryHash(this.first) },
        ...{ issuedOn: DAY, notAfter: UNTIL, members: [...this.members, ...more] },
      },
      this.root.secret,
    );
    return this.bookOf([this.first, second]);
  }

  kidOf(name: Name): string {
    return toHex(this.pairs[name].kid);
  }
}

/** One dossier on a server that believes everything. */
export class Case {
  readonly organisation: Organisation;
  readonly reporter: Person;
  readonly id: string;
  readonly nonce = newNonce();
  readonly stored = new Map<string, Stored>();

  /** Amira reports Kees Testmentor, to the VCP unless told. */
  /** The day the server writes on what comes in from now on. */
  day = DAY;
  private readonly days = new Map<Entry, string>();

  constructor(
    organisation: Organisation,
    change: Parameters<typeof formOf>[0] = {},
    receivers: readonly Name[] = ['noor'],
  ) {
    this.organisation = organisation;
    this.reporter = somebody();
    const founding = composeReport(
      formOf(change),
      this.reporter,
      this.nonce,
      receivers.map((name) => organisation.kidOf(name)),
      organisation.book,
    );
    if (!founding) throw new Error('No readers.');
    this.id = toHex(fromBase64url(founding.founding.dossierId));
    this.add(founding.geneses);
  }

  add(appends: readonly Append[]): void {
    for (const { compartmentId, entry, share } of appends) {
      const parsed = parseEntry(fromBase64url(entry));
      const dossierId = toBase64url(parsed.header.dossierId);
      const place = this.stored.get(compartmentId) ?? { dossierId, entries: [], shares: [] };
      this.stored.set(compartmentId, place);
      place.entries.push(parsed);
      this.days.set(parsed, this.day);
      if (share) place.shares.push({ epoch: parsed.header.epoch, share });
    }
  }

  /** Everything of the compartments in which a slot names this reader. */
  deliveredTo({ kid }: KeyPair): Delivered[] {
    return [...this.stored].flatMap(([compartmentId, { dossierId, entries, shares }]) => {
      const reads = entries.some(({ header }) =>
        header.slots.some((slot) => toHex(slot.kid) === toHex(kid)),
      );
      return reads
        ? entries.map((entry) => ({
            ...{ compartmentId, dossierId, shares },
            ...{ entry: toBase64url(entry.bytes), day: this.days.get(entry) ?? this.day },
          }))
        : [];
    });
  }

  /** What a reader's client makes of what was delivered. */
  read(
    pair: KeyPair,
    delivered: readonly Delivered[] = this.deliveredTo(pair),
    book = this.organisation.book,
  ): Dossier {
    return fold(this.id, pair, delivered, book);
  }

  /** The same where the compartments are those of a dossier with another id. */
  readAs(id: string, pair: KeyPair): Dossier {
    return fold(id, pair, this.deliveredTo(pair), this.organisation.book);
  }

  /** Noor, or somebody else of the desk, does something. @throws with the refusal. */
  desk(name: Name, plan: DeskPlan, book = this.organisation.book): void {
    const { organisation } = this;
    const pair = organisation.pairs[name];
    const dossier = this.read(pair, undefined, book);
    const pen = { author: pair, book, seen: seenIn(dossier) };
    const planned = plan({ seat: seatOf(organisation, name, dossier), book, pen });
    if (!planned.ok) throw new Error(planned.problem);
    this.add(planned.value.appends);
  }

  /** The reporter does something. @throws with the refusal. */
  report(plan: ReporterPlan): void {
    const session = this.session();
    const sent = sentBy(session).map(({ at }) => ({ ...at, seq: 0 }));
    const seen = [...seenIn(session.dossier), ...sent];
    const planned = plan(session, {
      author: this.reporter.pair,
      book: this.organisation.book,
      seen,
    });
    if (!planned.ok) throw new Error(planned.problem);
    this.add(planned.value);
  }

  session(): Session {
    const { book } = this.organisation;
    return {
      ...{ person: this.reporter, token: '', claimable: false },
      public: { book, rootFingerprint: [], unconfirmed: false, usable: true },
      dossier: this.read(this.reporter.pair),
    };
  }
}

/** Fold what was delivered; null where something in it is no entry at all. */
export function foldOrNull(
  id: string,
  pair: KeyPair,
  delivered: readonly Delivered[],
  book: DirectoryBook,
): Dossier | null {
  const sent = parseAll(delivered);
  if (sent === null) return null;
  const dossier = newDossier(id);
  take(dossier, sent, [pair], book);
  refold(dossier, book, toHex(pair.kid));
  return dossier;
}

function fold(...args: Parameters<typeof foldOrNull>): Dossier {
  const dossier = foldOrNull(...args);
  if (!dossier) throw new Error('Something is no entry.');
  return dossier;
}

function seatOf(organisation: Organisation, name: Name, dossier: Dossier): Seat {
  const seat = newSeat({
    ...{ account: { orgId: organisation.orgId, name }, key: random(32) as AccountKey },
    ...{ pairs: [organisation.pairs[name]], token: '', memberId: name, name, role: PEOPLE[name] },
    book: organisation.book,
  });
  seat.opened.set(dossier.id, { dossier, trail: { count: 0, head: '' } });
  return seat;
}

/** The rules that a reader found broken, in order. */
export const rulesIn = (dossier: Dossier): readonly string[] =>
  dossier.state.broken.map(({ rule }) => rule);
