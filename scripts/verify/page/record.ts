/* The record of a destruction, held against who everybody is. Written from ../README.md. */
import type { Finding, RecordFact } from '../checked.ts';
import { fingerprint, hex, KDF, same, tried, utf8, type Bytes } from './bytes.ts';
import { dossierMark, orderOf, stoneHash, stoneOf, type Order, type Stone } from './destroyed.ts';
import type { Member } from './formats.ts';
import type { RecordBook } from './order.ts';
import { isActive, type Organisation } from './people.ts';

const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Whoever may sign an order of that day: by the list that counted then, or by one after it. */
function may({ role, kid }: Member, day: string, { directories }: Organisation): boolean {
  const counted = directories.filter(({ issuedOn }) => issuedOn <= day).length;
  const since = directories.slice(Math.max(0, counted - 1));
  return role !== 'coordinator' && since.some((directory) => isActive(directory, kid));
}

function signedBy({ signatures, day }: Order, org: Organisation) {
  const everybody = [...org.directories].reverse().flatMap(({ members }) => members);
  const found = signatures.flatMap(({ kid, isBy }) => {
    const member = everybody.find((one) => same(one.kid, kid));
    return member && isBy(member.signKey) ? [member] : [];
  });
  const members = found.filter((member) => may(member, day, org));
  const keys = new Set(members.map(({ signKey }) => hex(signKey)));
  const people = new Set(members.map(({ name }) => plain(name)));
  const codes: string[] = [];
  if (found.length < signatures.length) codes.push('ORDER_SIGNATURE');
  if (members.length < found.length) codes.push('ORDER_SIGNER');
  if (keys.size < 2 || people.size < 2) codes.push('ORDER_ONE');
  if (!members.some(({ role }) => role === 'board' || role === 'alternate'))
    codes.push('ORDER_ROLE');
  return { members, codes };
}

function rowOf({ stones }: RecordBook) {
  const findings: Finding[] = [];
  let [before, last]: [Bytes | null, Stone | undefined] = [null, undefined];
  for (const [at, { name, part }] of stones.entries()) {
    last = tried(() => stoneOf(part.stone));
    if (!last) findings.push({ code: 'STONE_BROKEN', part: name });
    else if (last.number !== at || (before && !same(last.previous, before)))
      findings.push({ code: 'STONE_ROW', part: name });
    before = stoneHash(part.stone);
  }
  return { findings, last };
}

/** What came of judging a record. */
export interface RecordJudged {
  readonly findings: readonly Finding[];
  readonly dossierId: Bytes | null;
  readonly fact: RecordFact | null;
}

export function judgedRecord(book: RecordBook, org: Organisation): RecordJudged {
  const { findings: ofRow, last } = rowOf(book);
  const { nonce, words } = book.record;
  const order = tried(() => orderOf(book.record.order));
  if (order?.kind !== 'DESTROY') {
    const broken = { code: 'RECORD_BROKEN', part: 'record' };
    return { findings: [broken, ...ofRow], dossierId: null, fact: null };
  }
  const { dossierId, hash, day, reason } = order;
  const { members, codes } = signedBy(order, org);
  const all: string[] = [];
  if (!same(order.orgId, org.orgId)) all.push('RECORD_PLACE');
  if (!reason || !same(reason, KDF(nonce, 'order-reason', utf8(words)))) all.push('RECORD_WORDS');
  const findings = [...all, ...codes].map((code) => ({ code, part: 'record' }));
  const number = book.stones.length;
  const names = last?.dossier && same(last.dossier, dossierMark(dossierId));
  const other: Finding[] =
    names && last.order && same(last.order, hash)
      ? []
      : [{ code: 'STONE_OTHER', part: `stone ${Math.max(1, number)}` }];
  const signers = members.map(({ role, kid }) => ({
    ...{ role, fingerprint: fingerprint(kid), left: !isActive(org.newest, kid) },
  }));
  return {
    ...{ findings: [...findings, ...ofRow, ...other], dossierId },
    fact: {
      ...{ words, orderedOn: day, mark: fingerprint(hash), signers },
      stone: { number, on: last?.day ?? '' },
    },
  };
}
