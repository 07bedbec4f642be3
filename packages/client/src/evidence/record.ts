import {
  dossierMark,
  equal,
  fingerprint,
  fromBase64url,
  orderHash,
  orderReasonHash,
  parseSignedOrder,
  parseTombstone,
  RECEIVER_ROLES,
  toHex,
  tombstoneHash,
  verifyOrder,
  type DirectoryMember,
  type Tombstone,
} from '@gehoord/crypto';
import { orNull } from '../core/attempt.ts';
import { isActiveNow, wasActiveSince, type Chain } from './chain.ts';
import type { RecordSections } from './sections.ts';
import type { Finding, FindingCode, RecordFact } from './types.ts';

/*
 * The record of a destruction: whether two people signed one and the same order, each with a key of
 * their own, and whether the line in the list of what was destroyed belongs to it.
 */

interface Ground {
  readonly orgId: Uint8Array;
  readonly chain: Chain;
}

export interface RecordJudged {
  readonly findings: readonly Finding[];
  readonly fact: RecordFact | null;
  /** As the order says it; null where it cannot be read. */
  readonly dossierId: Uint8Array | null;
}

type Signed = ReturnType<typeof parseSignedOrder>;

/** Who has this key, by the newest list that names it; also of somebody who left. */
function memberWith({ pages }: Chain, kid: Uint8Array): DirectoryMember | null {
  const all = [...pages].reverse().flatMap(({ directory }) => directory.members);
  return all.find((member) => equal(member.kid, kid)) ?? null;
}

/** Two accounts of one person are one person. */
const named = ({ name }: DirectoryMember) =>
  name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Whether somebody could sign on the day of the order, by the list of that day or a later one. */
function couldSign(member: DirectoryMember, chain: Chain, day: string): boolean {
  const before = chain.pages.filter(({ directory }) => directory.issuedOn <= day);
  const active = wasActiveSince(chain, member.kid, before.at(-1) ?? null);
  return RECEIVER_ROLES.includes(member.role) && active;
}

interface Signers {
  readonly codes: readonly FindingCode[];
  readonly members: readonly DirectoryMember[];
}

/** What stands under the order. */
function signersOf({ order, body, signatures }: Signed, chain: Chain): Signers {
  const members = signatures.flatMap(({ kid, signature }) => {
    const member = memberWith(chain, kid);
    return member && verifyOrder(body, { signature, signKey: member.signKey }) ? [member] : [];
  });
  const may = members.filter((member) => couldSign(member, chain, order.day));
  const keys = new Set(may.map(({ signKey }) => toHex(signKey)));
  const people = new Set(may.map(named));
  const decides = may.some(({ role }) => role === 'board' || role === 'alternate');
  const codes: readonly (FindingCode | false)[] = [
    members.length < signatures.length && 'ORDER_SIGNATURE',
    may.length < members.length && 'ORDER_SIGNER',
    Math.min(keys.size, people.size) < 2 && 'ORDER_ONE',
    !decides && 'ORDER_ROLE',
  ];
  return { members: may, codes: codes.filter((code) => code !== false) };
}

/** The list of what was destroyed, from its first line to the one that this record is about. */
function rowOf({ stones }: RecordSections): {
  readonly findings: readonly Finding[];
  readonly last: Tombstone | null;
} {
  const all = stones.map(({ stone }) => fromBase64url(stone));
  const read = all.map((bytes) => orNull(() => parseTombstone(bytes)));
  const findings = read.flatMap((stone, at): Finding[] => {
    const part = `stone ${at + 1}`;
    if (stone === null) return [{ code: 'STONE_BROKEN', part }];
    const before = all[at - 1];
    const follows = before === undefined || equal(stone.previous, tombstoneHash(before));
    return stone.number === at && follows ? [] : [{ code: 'STONE_ROW', part }];
  });
  return { findings, last: read.at(-1) ?? null };
}

function belongs(last: Tombstone | null, { order, body }: Signed): boolean {
  const [dossier, on] = [last?.dossier, last?.order];
  if (!dossier || !on) return false;
  return equal(dossier, dossierMark(order.dossierId)) && equal(on, orderHash(body));
}

/** An order to destroy; anything else is no record. */
function orderIn(bytes: Uint8Array): Signed | null {
  const signed = orNull(() => parseSignedOrder(bytes));
  return signed?.order.kind === 'DESTROY' ? signed : null;
}

/** Whether these are the words the order names. */
function wordsHold({ order }: Signed, { record }: RecordSections): boolean {
  const hash = orderReasonHash(fromBase64url(record.nonce), record.words);
  return order.reason !== null && equal(order.reason, hash);
}

/** Everything a record says, held against the lists of members and against itself. */
export function recordJudged(sections: RecordSections, { orgId, chain }: Ground): RecordJudged {
  const row = rowOf(sections);
  const signed = orderIn(fromBase64url(sections.record.order));
  if (signed === null) {
    const broken: Finding = { code: 'RECORD_BROKEN', part: 'record' };
    return { findings: [broken, ...row.findings], fact: null, dossierId: null };
  }
  const { order, body } = signed;
  const signers = signersOf(signed, chain);
  const codes: readonly (FindingCode | false)[] = [
    !equal(order.orgId, orgId) && 'RECORD_PLACE',
    !wordsHold(signed, sections) && 'RECORD_WORDS',
    ...signers.codes,
  ];
  const other = !belongs(row.last, signed);
  const lastPart = `stone ${Math.max(1, sections.stones.length)}`;
  const findings: readonly Finding[] = [
    ...codes.flatMap((code): Finding[] => (code ? [{ code, part: 'record' }] : [])),
    ...row.findings,
    ...(other ? [{ code: 'STONE_OTHER', part: lastPart } as const] : []),
  ];
  const fact = {
    ...{ words: sections.record.words, orderedOn: order.day },
    mark: fingerprint(orderHash(body)),
    signers: signers.members.map(({ role, kid }) => ({
      ...{ role, fingerprint: fingerprint(kid), left: !isActiveNow(chain, kid) },
    })),
    stone: { number: sections.stones.length, on: row.last?.day ?? '' },
  };
  return { findings, fact, dossierId: order.dossierId };
}
