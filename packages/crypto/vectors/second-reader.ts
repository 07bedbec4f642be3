/*
 * A second reader of every format, written from the README and built on other people's code only
 * (the noble libraries). It imports nothing of this project. If it opens what the first one wrote,
 * the README says what the first one does.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js';
import {
  fieldsOf,
  H,
  holds,
  itemsOf,
  KDF,
  need,
  open,
  same,
  u64,
  unpad,
  unwrap,
  utf8,
  value,
  words,
  type Bytes,
} from './second-reader-base.ts';

/* Keys. */

export interface Keys {
  readonly kid: Bytes;
  readonly signKey: Bytes;
  readonly sealKey: Bytes;
  readonly sealSeed: Bytes;
}

const kidOf = (signKey: Bytes, sealKey: Bytes) => H('kid', signKey, sealKey).slice(0, 16);

export function keysOf(signSeed: Bytes, sealSeed: Bytes): Keys {
  const [signKey, sealKey] = [ed25519.getPublicKey(signSeed), xwing.keygen(sealSeed).publicKey];
  return { kid: kidOf(signKey, sealKey), signKey, sealKey, sealSeed };
}

const slowly = (secret: Bytes, salt: Bytes, mebibytes: number) =>
  argon2id(secret, salt, { t: 3, m: mebibytes * 1024, p: 1, dkLen: 32 });

/** Everything that 24 digits give. */
export function personOf(code: string, orgId: Bytes) {
  const master = slowly(utf8(code), orgId, 64);
  const locator = KDF(master, 'person-locator').slice(0, 16);
  const signInKey = ed25519.getPublicKey(KDF(master, 'person-sign-in'));
  const keys = keysOf(KDF(master, 'person-statement'), KDF(master, 'person-seal'));
  return { locator, locatorHash: H('locator', locator), signInKey, keys };
}

export const dossierIdOf = (founderKey: Bytes, nonce: Bytes) =>
  H('dossier', founderKey, nonce).slice(0, 16);
export const rootKeyOf = (paper: Bytes, orgId: Bytes) =>
  ed25519.getPublicKey(KDF(paper, 'root', orgId));

export function fingerprintOf(what: Bytes): string[] {
  const digest = H('fingerprint', what);
  return [0, 5, 10, 15, 20, 25].map((at) =>
    String(value(digest.slice(at, at + 5)) % 100_000).padStart(5, '0'),
  );
}

/** The 20 bytes on a sheet of paper. */
export function paperSecretOf(groups: string[]): Bytes {
  const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const bits = Array.from(groups.join(''), (char) =>
    symbols.indexOf(char).toString(2).padStart(5, '0'),
  ).join('');
  const secret = Uint8Array.from({ length: 20 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
  const check = Array.from(H('paper-check', secret), (byte) => byte.toString(2).padStart(8, '0'));
  need(bits.length === 180 && bits.slice(160) === check.join('').slice(0, 20));
  return secret;
}

/* Account and vault. */

interface Account {
  readonly orgId: Bytes;
  readonly name: string;
}

/** A member's keys, newest first, from a sheet or passphrase. */
export function memberKeysOf(
  { orgId, name }: Account,
  slot: { readonly kind: string; readonly secret: Bytes; readonly wrapped: Bytes },
  wrappedKeys: Bytes,
): { accountKey: Bytes; signInKey: Bytes; rootKey: Bytes; keys: Keys[] } {
  const place = [orgId, utf8(name), utf8(slot.kind)];
  const salt = H('sign-in-salt', orgId, utf8(name)).slice(0, 16);
  const master =
    slot.kind === 'passphrase'
      ? slowly(slot.secret, salt, 256)
      : KDF(slot.secret, 'paper', ...place);
  const accountKey = unwrap(KDF(master, 'slot-key'), 'account-slot', place, slot.wrapped);
  const inside = unwrap(accountKey, 'member-keys', place.slice(0, 2), wrappedKeys);
  const [rootKey, list] = fieldsOf(inside, 32, null);
  const keys = itemsOf(list).map((item) => {
    const [signSeed, sealSeed] = fieldsOf(item, 32, 32);
    return keysOf(signSeed, sealSeed);
  });
  const signInKey = ed25519.getPublicKey(KDF(master, 'slot-sign-in'));
  return { accountKey, signInKey, rootKey, keys };
}

export function vaultItemOf(
  accountKey: Bytes,
  item: { readonly name: string; readonly number: number; readonly bytes: Bytes },
  signKey: Bytes,
): { id: Bytes; data: Bytes } {
  const place = [utf8(item.name), u64(item.number)];
  const [box, signature] = fieldsOf(item.bytes, null, 64);
  need(holds(signKey, signature, 'vault-signature', ...place, box));
  const [isPadded, data] = fieldsOf(unwrap(accountKey, 'vault', place, box), 8, null);
  const id = KDF(accountKey, 'vault-name', utf8(item.name)).slice(0, 16);
  return { id, data: value(isPadded) === 1 ? unpad(data) : data };
}

/* Directory, consent, withdrawal, claim. */

export interface Member {
  readonly name: string;
  readonly role: string;
  readonly status: string;
  readonly kid: Bytes;
  readonly signKey: Bytes;
}

export function directoryOf(
  bytes: Bytes,
  by: { readonly rootKey: Bytes; readonly orgId: Bytes; readonly previous: Bytes | null },
): { number: number; hash: Bytes; members: Member[] } {
  const [body, signature] = fieldsOf(bytes, null, 64);
  need(holds(by.rootKey, signature, 'directory', body));
  const fields = fieldsOf(body, 8, 16, 8, null, 10, 10, null);
  const [suite, orgId, number, previous, , , list] = fields;
  need(value(suite) === 1 && same(orgId, by.orgId));
  const before = by.previous ? H('directory-hash', by.previous) : new Uint8Array(0);
  need(same(previous, before));
  const members = itemsOf(list).map((item) => {
    const [name, role, keys, , , status] = fieldsOf(item, null, null, null, 10, 10, null);
    const [signKey, sealKey] = fieldsOf(keys, 32, 1216);
    const said = { name: words(name), role: words(role), status: words(status) };
    return { ...said, signKey, kid: kidOf(signKey, sealKey) };
  });
  return { number: value(number), hash: H('directory-hash', bytes), members };
}

const CONSENT = [
  ...[8, 16, 16, 16, null, null, 8, null],
  ...[32, 32, null, 32, null, null, 32, 10],
] as const;

export function consentOf(bytes: Bytes): { what: string; readers: Bytes[]; hash: Bytes } {
  const [body, signature] = fieldsOf(bytes, null, 64);
  const fields = fieldsOf(body, ...CONSENT);
  const [what, readers, signKey] = [fields[4], fields[5], fields[8]];
  need(holds(signKey, signature, 'consent', body));
  return {
    what: words(what),
    readers: itemsOf(readers).map((pair) => fieldsOf(pair, 16, 32)[0]),
    hash: H('consent-hash', bytes),
  };
}

export function withdrawalOf(bytes: Bytes, signKey: Bytes): { consent: Bytes; on: string } {
  const [consent, on, signature] = fieldsOf(bytes, 32, 10, 64);
  need(holds(signKey, signature, 'consent-withdrawn', consent, on));
  return { consent, on: words(on) };
}

export function claimOf(bytes: Bytes, oldSignKey: Bytes): { oldKid: Bytes; newKid: Bytes } {
  const [body, byOld, byNew] = fieldsOf(bytes, null, 64, 64);
  const [, oldKid, keys] = fieldsOf(body, 16, 16, null, 32, 32);
  const [signKey, sealKey] = fieldsOf(keys, 32, 1216);
  need(holds(oldSignKey, byOld, 'claim', body) && holds(signKey, byNew, 'claim', body));
  need(!same(signKey, oldSignKey));
  return { oldKid, newKid: kidOf(signKey, sealKey) };
}

const STATEMENT = [
  ...[8, 16, 16, 16, 8, null, null, null, 32],
  ...[null, null, null, 10, 32],
] as const;

const SIGNATURE = [32, 16, 32, null, null, null, null, null, 10] as const;

/** What somebody said under a paper whose words are these, by language, the paper's own first. */
export function statementOf(
  paper: Bytes,
  signed: Bytes,
  said: { readonly nonce: Bytes; readonly words: [string, string][]; readonly remarks: string },
): { paper: string; role: string; answer: string; language: string; hash: Bytes } {
  const [suite, , , , , kind, , language, own, translations] = fieldsOf(paper, ...STATEMENT);
  const hashOf = ([name, text]: [string, string]) =>
    KDF(said.nonce, 'statement-words', utf8(name), utf8(text));
  const theirs = itemsOf(translations).map((item) => fieldsOf(item, null, 32));
  const all = [[language, own] as const, ...theirs.map(([name, it]) => [name, it] as const)];
  need(value(suite) === 1 && all.length === said.words.length);
  all.forEach(([name, it], at) => {
    const given = said.words[at] ?? ['', ''];
    need(words(name) === given[0] && same(it, hashOf(given)));
  });
  const [body, signature] = fieldsOf(signed, null, 64);
  const [of, , key, role, , answer, remarks, read] = fieldsOf(body, ...SIGNATURE);
  const hash = H('statement', paper);
  need(holds(key, signature, 'statement-signature', body) && same(of, hash));
  need(same(remarks, KDF(said.nonce, 'statement-remarks', utf8(said.remarks))));
  need(all.some(([name]) => same(name, read)));
  return {
    ...{ paper: words(kind), role: words(role) },
    answer: words(answer),
    language: words(read),
    hash,
  };
}

const EXPORT = [8, 16, 16, null, 16, 32, 10, 32, null] as const;

/** What a member signed about a file whose parts are these, in their order. */
export function exportOf(bytes: Bytes, texts: string[]): { scope: string; names: string[] } {
  const [body, signature] = fieldsOf(bytes, null, 64);
  const [suite, , , scope, , signKey, , , list] = fieldsOf(body, ...EXPORT);
  need(value(suite) === 1 && holds(signKey, signature, 'export', body));
  const parts = itemsOf(list).map((item) => fieldsOf(item, null, 32));
  need(parts.length === texts.length);
  parts.forEach(([, hash], at) => {
    need(same(hash, H('export-part', utf8(texts[at] ?? ''))));
  });
  return { scope: words(scope), names: parts.map(([name]) => words(name)) };
}

/** The kids an entry let in, from its excerpt. */
export function excerptOf(bytes: Bytes, signKey: Bytes): { kids: Bytes[] } {
  const [header, commitment, hash, signature] = fieldsOf(bytes, null, 32, 32, 64);
  need(holds(signKey, signature, 'entry', header, commitment, hash));
  const slots = itemsOf(fieldsOf(header, ...HEADER)[13]);
  return { kids: slots.map((slot) => fieldsOf(slot, 8, 16, null, 1120, 72)[1]) };
}

/* A compartment. */

const HEADER = [8, 16, 16, 16, 8, 8, null, null, 16, 8, 32, null, null, null, 8] as const;

/** A whole compartment, read by one person: every text they may read, null for the others. */
export function textsOf(
  entries: Bytes[],
  own: Keys,
  know: { readonly shareOf: (epoch: number) => Bytes; readonly signKeyOf: (kid: Bytes) => Bytes },
): (string | null)[] {
  const deks = new Map<number, Bytes>();
  const promised = new Map<number, Bytes>();
  let before: Bytes = new Uint8Array(0);
  const checked = entries.map((bytes, seq) => {
    const [header, commitment, sealed, signature] = fieldsOf(bytes, null, 32, null, 64);
    const fields = fieldsOf(header, ...HEADER);
    const [suite, orgId, dossierId, compartmentId, epoch, number, previous] = fields;
    const [author, opening, slots, padded] = [fields[8], fields[12], fields[13], fields[14]];
    need(value(suite) === 1 && value(number) === seq && same(previous, before));
    const signed = [header, commitment, H('ciphertext', sealed)];
    need(holds(know.signKeyOf(author), signature, 'entry', ...signed));
    before = H('entry-hash', bytes);
    if (opening.length > 0) {
      const [promisedDek, promisedShare] = fieldsOf(opening, 32, 32);
      const share = know.shareOf(value(epoch));
      need(same(promisedShare, H('share', compartmentId, epoch, share)));
      promised.set(value(epoch), promisedDek);
    }
    for (const slot of itemsOf(slots)) {
      const [of, kid, , enc, wrapped] = fieldsOf(slot, 8, 16, null, 1120, 72);
      if (!same(kid, own.kid)) continue;
      const place = [orgId, dossierId, compartmentId, of, kid, H('seal-key', own.sealKey), enc];
      const kek = KDF(xwing.decapsulate(enc, own.sealSeed), 'slot', ...place);
      const dek = open(kek, wrapped, new Uint8Array(0));
      need(same(H('dek', compartmentId, of, dek), promised.get(value(of))));
      deks.set(value(of), dek);
    }
    return { header, commitment, sealed, epoch: value(epoch), padded: value(padded) };
  });
  // Whoever is let in later may read what was written before: so all slots first, then the texts.
  return checked.map(({ header, commitment, sealed, epoch, padded }) => {
    const dek = deks.get(epoch);
    if (dek === undefined) return null;
    const key = KDF(concatBytes(dek, know.shareOf(epoch)), 'content', H('header', header));
    need(same(commitment, H('commitment', key)));
    const text = open(key, sealed, header);
    need(text.length === padded);
    return words(unpad(text));
  });
}
