/* The signed formats, written from packages/crypto/README.md §3, §7, §10, §15, §17 and §18. */
import {
  dayNumber,
  dayOf,
  fieldsOf,
  H,
  holds,
  itemsOf,
  need,
  numberOf,
  optional,
  same,
  textOf,
  wordOf,
  hex,
  type Bytes,
} from './bytes.ts';

/* Keys. */

export interface Keys {
  readonly kid: Bytes;
  readonly signKey: Bytes;
}

/** An ML-KEM key is a row of 12-bit numbers, each below 3329. */
function isReduced(sealKey: Bytes): boolean {
  for (let at = 0; at < 1152; at += 3) {
    const [a = 0, b = 0, c = 0] = sealKey.subarray(at, at + 3);
    if (a + (b % 16) * 256 >= 3329 || Math.floor(b / 16) + c * 16 >= 3329) return false;
  }
  return true;
}

export function keysOf(field: Bytes): Keys {
  const [signKey, sealKey] = fieldsOf(field, 32, 1216);
  need(isReduced(sealKey));
  return { kid: H('kid', signKey, sealKey).subarray(0, 16), signKey };
}

export const dossierIdOf = (signKey: Bytes, nonce: Bytes): Bytes =>
  H('dossier', signKey, nonce).subarray(0, 16);

/* Directory. */

const ROLES = ['confidant', 'board', 'coordinator', 'alternate'] as const;

export interface Member extends Keys {
  readonly name: string;
  readonly role: (typeof ROLES)[number];
  readonly active: boolean;
}

export interface Directory {
  readonly number: number;
  readonly issuedOn: string;
  readonly hash: Bytes;
  readonly members: readonly Member[];
}

function memberOf(item: Bytes): Member {
  const [name, role, keys, from, until, status] = fieldsOf(item, null, null, null, 10, 10, null);
  dayOf(from);
  dayOf(until);
  const said = { name: textOf(name), role: wordOf(role, ROLES) };
  return { ...said, ...keysOf(keys), active: wordOf(status, ['active', 'revoked']) === 'active' };
}

/** A directory signed by ROOT that follows the one before, if there is one. */
export function directoryOf(
  bytes: Bytes,
  { rootKey, orgId }: { readonly rootKey: Bytes; readonly orgId: Bytes },
  before: Directory | null,
): Directory {
  const [body, signature] = fieldsOf(bytes, null, 64);
  need(holds(rootKey, signature, 'directory', body));
  const [suite, org, no, previous, issued, ends, list] = fieldsOf(
    ...([body, 8, 16, 8, null, 10, 10, null] as const),
  );
  need(numberOf(suite) === 1 && same(org, orgId));
  const [number, issuedOn, notAfter] = [numberOf(no), dayOf(issued), dayOf(ends)];
  const days = dayNumber(notAfter) - dayNumber(issuedOn);
  need(days >= 0 && days <= 400);
  const members = itemsOf(list).map(memberOf);
  need(new Set(members.map(({ kid }) => hex(kid))).size === members.length);
  const named = optional(previous, 32);
  need(number === (before?.number ?? 0) + 1);
  need(before === null ? named === null : named !== null && same(named, before.hash));
  need(before === null || issuedOn >= before.issuedOn);
  for (const old of before?.members ?? []) {
    const now = members.find(({ kid }) => same(kid, old.kid));
    need(now?.role === old.role && (old.active || !now.active));
  }
  return { number, issuedOn, hash: H('directory-hash', bytes), members };
}

/** Whether those who countersigned are enough for a directory behind the one that stands. */
export function isConfirmed(
  next: Directory,
  standing: Directory | null,
  kids: readonly string[],
): boolean {
  const signed = ({ kid }: Member) => kids.includes(hex(kid));
  const guards = ({ role }: Member) => role === 'confidant' || role === 'alternate';
  const active = next.members.filter((one) => one.active);
  if (standing === null) {
    const has = (role: string) => active.some((one) => one.role === role);
    return has('confidant') && has('alternate') && active.filter(guards).every(signed);
  }
  const sitting = standing.members.filter((one) => one.active);
  const stays = (one: Member) => active.some(({ kid }) => same(kid, one.kid));
  const isOld = (one: Member) =>
    sitting.some((old) => same(old.kid, one.kid) && old.name === one.name);
  const adds = active.some((one) => one.role !== 'coordinator' && !isOld(one));
  const loses = !sitting.every(stays);
  return (
    (!adds || sitting.some((one) => guards(one) && signed(one))) &&
    (!loses || sitting.some((one) => stays(one) && signed(one)))
  );
}

/* The excerpt of an entry, and a claim. */

/** The kids that stand in an entry's slots with their keys in full. */
export interface Excerpt {
  readonly orgId: Bytes;
  readonly dossierId: Bytes;
  readonly author: Bytes;
  readonly directory: number;
  readonly directoryHash: Bytes;
  readonly named: readonly string[];
  isSignedBy(key: Bytes): boolean;
}

function slotOf(item: Bytes): { epoch: number; kid: string; named: boolean } {
  const [epoch, kid, keys] = fieldsOf(item, 8, 16, null, 1120, 72);
  need(keys.length === 0 || same(keysOf(keys).kid, kid));
  return { epoch: numberOf(epoch), kid: hex(kid), named: keys.length > 0 };
}

const HEADER = [8, 16, 16, 16, 8, 8, null, null, 16, 8, 32, null, null, null, 8] as const;
const BUCKET = 16_384;

export function excerptOf(bytes: Bytes): Excerpt {
  const [header, commitment, sealed, signature] = fieldsOf(bytes, null, 32, 32, 64);
  const fields = fieldsOf(header, ...HEADER);
  const [suite, orgId, dossierId, , ep, sq, previous, word, author, no, directoryHash] = fields;
  const [blobs, opening, list, pad] = [fields[11], fields[12], fields[13], fields[14]];
  const [epoch, seq, directory, padded] = [ep, sq, no, pad].map(numberOf) as [
    ...[number, number, number, number],
  ];
  need(numberOf(suite) === 1 && epoch >= 1 && directory >= 1);
  for (const blob of itemsOf(blobs)) numberOf(fieldsOf(blob, 16, 32, 8)[2]);
  if (opening.length > 0) fieldsOf(opening, 32, 32);
  const kind = wordOf(word, ['genesis', 'access', 'content']);
  const first = kind === 'genesis';
  need(first === (optional(previous, 32) === null) && first === (seq === 0));
  need(!first || (epoch === 1 && opening.length > 0));
  const slots = itemsOf(list).map(slotOf);
  need(kind === 'content' ? slots.length === 0 && opening.length === 0 : slots.length > 0);
  need(slots.every((slot) => slot.epoch >= 1 && slot.epoch <= epoch));
  need(new Set(slots.map((slot) => `${slot.epoch} ${slot.kid}`)).size === slots.length);
  need(padded >= BUCKET && padded <= 16 * BUCKET && padded % BUCKET === 0);
  return {
    ...{ orgId, dossierId, author, directory, directoryHash },
    named: slots.filter(({ named }) => named).map(({ kid }) => kid),
    isSignedBy: (key) => holds(key, signature, 'entry', header, commitment, sealed),
  };
}

/** Whether these bytes exchange the old keys for the new ones in this dossier. */
export function isClaim(bytes: Bytes, dossierId: Bytes, old: Keys, next: Keys): boolean {
  const [body, byOld, byNew] = fieldsOf(bytes, null, 64, 64);
  const [dossier, oldKid, keys] = fieldsOf(body, 16, 16, null, 32, 32);
  const named = keysOf(keys);
  return (
    same(dossier, dossierId) &&
    same(oldKid, old.kid) &&
    same(named.kid, next.kid) &&
    !same(named.kid, old.kid) &&
    !same(named.signKey, old.signKey) &&
    holds(old.signKey, byOld, 'claim', body) &&
    holds(named.signKey, byNew, 'claim', body)
  );
}

/* Statement, signature, seal. */

const PAPERS = ['INTAKE', 'HEARING', 'DECISION', 'LETTER'] as const;
const IDENTITIES = ['SEEN', 'KNOWN', 'ANONYMOUS', 'NOBODY'] as const;
const OUTSIDERS = ['reporter', 'affectedPerson', 'accused', 'witness'] as const;
const STATEMENT = [8, 16, 16, 16, 8, null, null, null, 32, null, null, null, 10, 32] as const;

/** One version of a paper, without its words. */
export function statementOf(bytes: Bytes) {
  const f = fieldsOf(bytes, ...STATEMENT);
  need(numberOf(f[0]) === 1);
  const own = { language: textOf(f[7]), words: f[8] };
  const translations = itemsOf(f[9]).map((item) => {
    const [language, words] = fieldsOf(item, null, 32);
    return { language: textOf(language), words };
  });
  const attachments = itemsOf(f[10]);
  need(attachments.every(({ length }) => length === 32));
  const [version, previous] = [numberOf(f[4]), optional(f[11], 32)];
  need(version >= 1 && version <= 1000 && (version === 1) === (previous === null));
  const languages = [own, ...translations].map(({ language }) => language);
  need(new Set(languages).size === languages.length);
  return {
    ...{ orgId: f[1], dossierId: f[2], id: hex(f[3]), version, languages, translations },
    ...{ kind: wordOf(f[5], PAPERS), identity: wordOf(f[6], IDENTITIES), words: own.words },
    ...{ language: own.language, attachments: attachments.length, previous },
    ...{ writtenOn: dayOf(f[12]), directoryHash: f[13], hash: H('statement', bytes) },
  };
}
export type Statement = ReturnType<typeof statementOf>;

const SIGNATURE = [32, 16, 32, null, null, null, null, null, 10] as const;

/** What somebody said under a paper, signed by the key named inside. */
export function signatureOf(bytes: Bytes) {
  const [body, signature] = fieldsOf(bytes, null, 64);
  const f = fieldsOf(body, ...SIGNATURE);
  need(holds(f[2], signature, 'statement-signature', body));
  return {
    ...{ statement: f[0], kid: f[1], signKey: f[2], role: wordOf(f[3], [...OUTSIDERS, ...ROLES]) },
    keyFrom: wordOf(f[4], ['SELF', 'DESK_ISSUED', 'MEMBER']),
    answer: wordOf(f[5], ['SIGNED', 'REFUSED']),
    ...{ remarks: optional(f[6], 32), language: textOf(f[7]), signedOn: dayOf(f[8]) },
  };
}
export type Said = ReturnType<typeof signatureOf>;

const SEAL = [8, 16, 16, null, 16, 32, 10, 32, null] as const;

/** What the maker of the file signed about it. */
export function sealOf(bytes: Bytes) {
  const [body, signature] = fieldsOf(bytes, null, 64);
  const f = fieldsOf(body, ...SEAL);
  need(numberOf(f[0]) === 1 && holds(f[5], signature, 'export', body));
  const parts = itemsOf(f[8]).map((item) => {
    const [name, hash] = fieldsOf(item, null, 32);
    return { name: textOf(name), hash: hex(hash) };
  });
  const scope = wordOf(f[3], ['PAPER', 'DOSSIER', 'RECORD']);
  const maker = { kid: f[4], signKey: f[5], madeOn: dayOf(f[6]) };
  return { orgId: f[1], dossierId: f[2], scope, ...maker, directoryHash: f[7], parts };
}
export type Seal = ReturnType<typeof sealOf>;
