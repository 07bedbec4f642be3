import type { Facts, Kept, Seat } from './memory.ts';

/*
 * What is kept of each dossier lies in boxes: small sealed items of the vault, filled in the order in
 * which this member first heard of the dossiers. What changes is one box; what does not is left alone.
 */

/** So that a box of dossiers of usual length takes one bucket of 16 KiB. */
const PER_BOX = 50;

/** Keep this of a dossier, and mark its box as not yet saved. */
export function shelve({ kept, shelf }: Seat, id: string, now: Kept): void {
  kept.set(id, now);
  shelf.dirty.add(boxFor(shelf, id));
}

function boxFor({ boxes, boxOf }: Seat['shelf'], id: string): number {
  const known = boxOf.get(id);
  if (known !== undefined) return known;
  if ((boxes.at(-1)?.length ?? PER_BOX) >= PER_BOX) boxes.push([]);
  const box = boxes.length - 1;
  boxes[box]?.push(id);
  boxOf.set(id, box);
  return box;
}

const FACTS = [
  'receivedOn',
  'answerBy',
  'status',
  'nextOn',
  'newest',
  'door',
  'withoutCode',
  'heldByOthers',
  'phase',
  'dueOn',
  'register',
  'requests',
] as const satisfies readonly (keyof Facts)[];

/** What a box says that was filled before there was such a fact. */
const BEFORE: Readonly<Partial<Facts>> = {
  ...{ phase: 'NOTHING', dueOn: null, register: false, requests: [] },
};

/** Places in the feed as pairs of first and how many in a row: a report's own entries are one pair. */
export function runsOf(numbers: readonly number[]): readonly number[] {
  const runs: number[] = [];
  for (const n of numbers) {
    const [from = 0, many = 0] = runs.slice(-2);
    if (many > 0 && from + many === n) runs[runs.length - 1] = many + 1;
    else runs.push(n, 1);
  }
  return runs;
}

/** The other way round. */
export function numbersOf(runs: readonly number[]): readonly number[] {
  return runs.flatMap((from, at) =>
    at % 2 === 0 ? Array.from({ length: runs[at + 1] ?? 0 }, (_, step) => from + step) : [],
  );
}

type Packed = readonly [
  id: string,
  runs: readonly number[],
  count: number,
  head: string,
  read: number,
  unread: readonly number[],
  changed: boolean,
  ...facts: unknown[],
];

function packed(id: string, { numbers, trail, read, unread, changed, facts }: Kept): Packed {
  const own = [id, runsOf(numbers), trail.count, trail.head, read, unread, changed] as const;
  return [...own, ...FACTS.map((name) => facts[name])];
}

function unpacked([id, runs, count, head, read, unread, changed, ...values]: Packed) {
  const told = FACTS.map((name, at) => [name, values[at] ?? BEFORE[name] ?? null] as const);
  const facts = Object.fromEntries(told) as unknown as Facts;
  const trail = { count, head };
  return { id, kept: { numbers: numbersOf(runs), trail, read, unread, changed, facts } };
}

/** The text of one box. */
export function boxText({ kept, shelf }: Seat, box: number): string {
  const ids = shelf.boxes[box] ?? [];
  return JSON.stringify(
    ids.flatMap((id) => {
      const one = kept.get(id);
      return one ? [packed(id, one)] : [];
    }),
  );
}

/** Of two memories of one dossier, what reaches further; what was read in either is read. */
function merged(a: Kept | undefined, b: Kept): Kept {
  if (!a) return b;
  const further = b.numbers.length > a.numbers.length ? b : a;
  const read = Math.max(a.read, b.read);
  return { ...further, read, unread: further.unread.filter((arrival) => arrival > read) };
}

/** Take a box from the vault, also where another session of the same person filled it meanwhile. */
export function unbox(seat: Seat, box: number, text: string): void {
  const { kept, shelf } = seat;
  while (shelf.boxes.length <= box) shelf.boxes.push([]);
  for (const { id, kept: it } of (JSON.parse(text) as Packed[]).map(unpacked)) {
    kept.set(id, merged(kept.get(id), it));
    if (shelf.boxOf.has(id)) continue;
    shelf.boxOf.set(id, box);
    shelf.boxes[box]?.push(id);
  }
}
