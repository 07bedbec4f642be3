import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amira, bram, bytesOf, noor, orgId, root, seedsOf, teun } from '../vectors/people.ts';
import { epochOf, openingFor, place, slotFor } from '../vectors/report-case.ts';
import { H, holds, KDF, row, u64, utf8, type Bytes } from '../vectors/second-reader-base.ts';
import { flipped, refused, runs, slow } from '../vectors/tamper.ts';
import type { AccountKey } from './brand.ts';
import { verifyDirectory } from './directory.ts';
import { concat } from './encoding.ts';
import { hash, kdf } from './hash.ts';
import { paperSlot, unwrapAccountKey, unwrapMemberKeys } from './keys/account.ts';
import { keyPair } from './keys/key-pair.ts';
import { openEntry } from './log-entry/content.ts';
import { parseEntry, verifyEntry } from './log-entry/entry.ts';
import { openVaultItem } from './seal/vault.ts';
import { openSlot } from './seal/slot.ts';
import { decrypt, encrypt, unwrap, wrap } from './seal/wrap.ts';
import { parseClaim, verifyClaim } from './sign/claim.ts';
import { extractHash, openConsent, openWithdrawal } from './sign/consent.ts';
import { sign, verify } from './sign/signature.ts';
import { sodium } from './sodium.ts';

/* Every primitive and every format against implementations by others, in both directions. */

const some = (most = 200) => fc.uint8Array({ maxLength: most });
const exactly = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });
const strict = { zip215: false };
const nothing = new Uint8Array(0);

describe('primitives agree with noble on random input', () => {
  it('H and KDF are BLAKE2b-256 over the README preimage', () => {
    fc.assert(
      fc.property(fc.array(some(300), { maxLength: 5 }), exactly(32), (fields, key) => {
        expect(hash('entry', ...fields)).toEqual(H('entry', ...fields));
        expect(kdf(key, 'content', ...fields)).toEqual(KDF(key, 'content', ...fields));
        const [short, long] = [key.subarray(0, 16), concat([key, key])];
        expect(kdf(short, 'slot', ...fields)).toEqual(KDF(short, 'slot', ...fields));
        expect(kdf(long, 'slot', ...fields)).toEqual(KDF(long, 'slot', ...fields));
      }),
      runs(100),
    );
  });

  it('Ed25519: keys, signatures, and what holds', () => {
    fc.assert(
      fc.property(exactly(32), some(), fc.nat(63), (seed, message, at) => {
        const pair = keyPair(seed, seed);
        const ours = sign(pair.sign, 'consent', message);
        expect(ed25519.getPublicKey(seed)).toEqual(pair.keys.signKey);
        expect(ed25519.sign(hash('consent', message), seed)).toEqual(ours);
        expect(ed25519.verify(ours, hash('consent', message), pair.keys.signKey, strict)).toBe(
          true,
        );
        expect(holds(pair.keys.signKey, ours, 'consent', message)).toBe(true);
        const broken = flipped(ours, at);
        expect(verify(pair.keys.signKey, broken, 'consent', message)).toBe(false);
        expect(holds(pair.keys.signKey, broken, 'consent', message)).toBe(false);
      }),
      runs(15),
    );
  });

  it('XChaCha20-Poly1305, each opening what the other sealed', () => {
    fc.assert(
      fc.property(exactly(32), exactly(24), some(), some(), (key, nonce, data, beside) => {
        const ours = encrypt(key, data, beside);
        const theirs = xchacha20poly1305(key, nonce, beside).encrypt(data);
        expect(xchacha20poly1305(key, ours.slice(0, 24), beside).decrypt(ours.slice(24))).toEqual(
          data,
        );
        expect(decrypt(key, concat([nonce, theirs]), beside)).toEqual(data);
      }),
      runs(60),
    );
  });

  it('Argon2id at small cost; at full cost the frozen person is derived twice', () => {
    const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13;
    fc.assert(
      fc.property(some(40), exactly(16), fc.integer({ min: 1, max: 3 }), (secret, salt, t) => {
        const cost = { t, m: 64, p: 1, dkLen: 32 };
        expect(argon2id(secret, salt, cost)).toEqual(
          sodium.crypto_pwhash(32, secret, salt, t, 64 * 1024, algorithm),
        );
      }),
      runs(15),
    );
  });

  it('X-Wing, each opening what the other sealed, also when it was tampered with', () => {
    fc.assert(
      fc.property(exactly(32), exactly(64), fc.nat(1119), (seed, chance, at) => {
        const { keys, seal } = keyPair(seed, seed);
        const theirs = xwing.keygen(seed);
        expect(keys.sealKey).toEqual(theirs.publicKey);
        const ours = sodium.crypto_kem_xwing_enc_deterministic(keys.sealKey, chance);
        const sealed = xwing.encapsulate(theirs.publicKey, chance);
        expect(ours.ciphertext).toEqual(sealed.cipherText);
        expect(ours.sharedSecret).toEqual(sealed.sharedSecret);
        const fresh = sodium.crypto_kem_xwing_enc(keys.sealKey);
        expect(xwing.decapsulate(fresh.ciphertext, theirs.secretKey)).toEqual(fresh.sharedSecret);
        const broken = flipped(fresh.ciphertext, at);
        const wrong = sodium.crypto_kem_xwing_dec(broken, seal);
        expect(xwing.decapsulate(broken, theirs.secretKey)).toEqual(wrong);
        expect(wrong).not.toEqual(fresh.sharedSecret);
        // X25519 ignores the top bit of a point; X-Wing does not.
        const topBit = flipped(fresh.ciphertext, 1119, 128);
        expect(sodium.crypto_kem_xwing_dec(topBit, seal)).not.toEqual(fresh.sharedSecret);
      }),
      runs(8),
    );
  });
});

/* Below: a writer built on noble alone, and this package reading what it wrote. */

const signed = (seed: Bytes, label: string, ...fields: Bytes[]) =>
  ed25519.sign(H(label, ...fields), seed);
const sealed = (key: Bytes, data: Bytes, beside: Bytes, nonce = bytesOf('nonce', 24)) =>
  concat([nonce, xchacha20poly1305(key, nonce, beside).encrypt(data)]);
const listOf = (...items: Bytes[]) => row(u64(items.length), ...items);
const boxOf = (key: Bytes, label: string, where: Bytes[], data: Bytes) => {
  const boxKey = KDF(key, label, ...where);
  return concat([H('commitment', boxKey), sealed(boxKey, data, row(...where))]);
};
const padded = (data: Bytes) => {
  const out = new Uint8Array(16_384);
  out.set(concat([u64(data.length).slice(4), data]));
  return out;
};
const seedOf = (name: string) => seedsOf(name).signSeed;
const { dek, share } = epochOf(1);
const { dossierId, compartmentId } = place;

function slotBy(to: typeof noor): Bytes[] {
  const { cipherText, sharedSecret } = xwing.encapsulate(to.keys.sealKey, bytesOf('chance', 64));
  const bound = [orgId, dossierId, compartmentId, u64(1), to.kid];
  const kek = KDF(sharedSecret, 'slot', ...bound, H('seal-key', to.keys.sealKey), cipherText);
  return [u64(1), to.kid, nothing, cipherText, sealed(kek, dek, nothing)];
}

function genesisBy(data: Bytes): Bytes {
  const opening = row(
    H('dek', compartmentId, u64(1), dek),
    H('share', compartmentId, u64(1), share),
  );
  const outside = slotBy(amira).with(2, row(amira.keys.signKey, amira.keys.sealKey));
  const slots = listOf(row(...outside), row(...slotBy(noor)));
  const header = row(
    ...[u64(1), orgId, dossierId, compartmentId, u64(1), u64(0), nothing, utf8('genesis')],
    ...[amira.kid, u64(1), bytesOf('directory'), listOf(), opening, slots, u64(16_384)],
  );
  const key = KDF(concat([dek, share]), 'content', H('header', header));
  const [commitment, text] = [H('commitment', key), sealed(key, padded(data), header)];
  const seed = seedOf('Amira Proefmelder');
  const mark = signed(seed, 'entry', header, commitment, H('ciphertext', text));
  return row(header, commitment, text, mark);
}

describe('this package reads what an independent writer wrote', () => {
  it('a slot', () => {
    const [, kid, , enc, wrapped] = slotBy(noor) as [Bytes, Bytes, Bytes, Bytes, Bytes];
    const slot = { epoch: 1, kid, keys: null, enc, wrapped };
    expect(openSlot(slot, place, noor, openingFor(1).dekCommitment)).toEqual(dek);
    expect(slotFor(noor, 1).enc).toHaveLength(enc.length);
  });

  it('an entry', () => {
    fc.assert(
      fc.property(some(500), (data) => {
        const entry = parseEntry(genesisBy(data));
        expect(verifyEntry(entry, amira.keys.signKey)).toBe(true);
        expect(openEntry(entry, { dek, share })).toEqual(data);
        expect(entry.header.opening).toEqual(openingFor(1));
        expect(entry.header.slots.map((slot) => slot.keys)).toEqual([amira.keys, null]);
      }),
      runs(5),
    );
  });

  it('a directory', () => {
    const member = (name: string, role: string, pair: typeof noor) =>
      row(
        ...[utf8(name), utf8(role), row(pair.keys.signKey, pair.keys.sealKey)],
        ...[utf8('2026-01-01'), utf8('2026-12-31'), utf8('active')],
      );
    const members = listOf(
      member('Noor Voorbeeld', 'confidant', noor),
      member('Teun Reserve', 'alternate', teun),
    );
    const dates = [utf8('2026-01-01'), utf8('2026-12-31')];
    const body = row(u64(1), orgId, u64(1), nothing, ...dates, members);
    const paper = bytesOf('ROOT of Stichting Samenop', 20);
    const seed = KDF(paper, 'root', orgId);
    const bytes = row(body, signed(seed, 'directory', body));
    const read = verifyDirectory(bytes, { rootKey: root.publicKey, orgId, previous: null });
    expect(read.members.map((it) => [it.name, it.role])).toEqual([
      ['Noor Voorbeeld', 'confidant'],
      ['Teun Reserve', 'alternate'],
    ]);
    expect(read.members.map((it) => it.kid)).toEqual([noor.kid, teun.kid]);
  });

  it('a consent and a withdrawal', () => {
    const seed = seedOf('Amira Proefmelder');
    const body = row(
      ...[u64(1), orgId, dossierId, bytesOf('consent', 16), utf8('IDENTITY')],
      ...[listOf(row(bram.kid, H('seal-key', bram.keys.sealKey))), u64(0), listOf()],
      ...[amira.keys.signKey, H('seal-key', amira.keys.sealKey), utf8('DESK_ISSUED')],
      ...[KDF(bytesOf('n'), 'shown', utf8('Café')), KDF(bytesOf('n'), 'extract', utf8('Kort'))],
      ...[utf8('nl'), bytesOf('d'), utf8('2026-06-30')],
    );
    const bytes = row(body, signed(seed, 'consent', body));
    expect(openConsent(bytes)).toMatchObject({
      ...{ what: 'IDENTITY', provenance: 'DESK_ISSUED' },
      extract: extractHash(bytesOf('n'), 'Kort'),
    });
    const fields = [H('consent-hash', bytes), utf8('2026-04-01')];
    const end = row(...fields, signed(seed, 'consent-withdrawn', ...fields));
    expect(openWithdrawal(end, amira.keys.signKey).on).toBe('2026-04-01');
    expect(refused(() => openWithdrawal(end, noor.keys.signKey))).toBe(true);
  });

  it('a claim', () => {
    const keys = row(teun.keys.signKey, teun.keys.sealKey);
    const body = row(dossierId, amira.kid, keys, bytesOf('locator'), bytesOf('sign-in'));
    const marks = ['Amira Proefmelder', 'Teun Reserve'].map((name) =>
      signed(seedOf(name), 'claim', body),
    );
    const claim = parseClaim(row(body, ...marks));
    expect(verifyClaim(claim, { oldSignKey: amira.keys.signKey })).toBe(true);
  });

  it('an account, its keys and a draft', () => {
    const account = { orgId, name: 'noor voorbeeld' };
    const where = [orgId, utf8('noor voorbeeld'), utf8('recovery')];
    const [sheet, key] = [bytesOf('sheet', 20), bytesOf('account key') as AccountKey];
    const slotKey = KDF(KDF(sheet, 'paper', ...where), 'slot-key');
    const slot = paperSlot(account, 'recovery', sheet);
    expect(unwrapAccountKey(account, slot, boxOf(slotKey, 'account-slot', where, key))).toEqual(
      key,
    );
    const { signSeed, sealSeed } = seedsOf('Noor Voorbeeld');
    const keys = boxOf(
      key,
      'member-keys',
      where.slice(0, 2),
      row(root.publicKey, listOf(row(signSeed, sealSeed))),
    );
    expect(unwrapMemberKeys(account, key, keys)).toEqual({
      rootKey: root.publicKey,
      pairs: [noor],
    });
    const name = [utf8('draft'), u64(7)];
    const box = boxOf(key, 'vault', name, row(u64(1), padded(utf8('Dear Amira'))));
    const item = row(box, signed(signSeed, 'vault-signature', ...name, box));
    expect(openVaultItem(key, 'draft', 7, item, noor.keys.signKey)).toEqual(utf8('Dear Amira'));
  });

  it('a box, and the other way round', () => {
    fc.assert(
      fc.property(exactly(32), some(), (key, data) => {
        const where = [utf8('a'), utf8('b')];
        expect(unwrap(key, 'wrap', where, boxOf(key, 'wrap', where, data))).toEqual(data);
        const ours = wrap(key, 'wrap', where, data);
        expect(ours.slice(0, 32)).toEqual(H('commitment', KDF(key, 'wrap', ...where)));
      }),
      runs(slow ? 100 : 20),
    );
  });
});
