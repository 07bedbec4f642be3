import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import frozen from '../vectors/frozen.json' with { type: 'json' };
import { bytesOf, noor, pairOf, seedsOf } from '../vectors/people.ts';
import { chain, epochOf, place } from '../vectors/report-case.ts';
import * as second from '../vectors/second-reader.ts';
import { holds, Refused } from '../vectors/second-reader-base.ts';
import { flipped, slow } from '../vectors/tamper.ts';

const bytes = (value: string) => new Uint8Array(Buffer.from(value, 'base64url'));
const b64 = (value: Uint8Array) => Buffer.from(value).toString('base64url');
const orgId = bytes(frozen.orgId);
const { signSeed, sealSeed } = frozen.member;
const noorsKeys = second.keysOf(bytes(signSeed), bytes(sealSeed));
const bramsKeys = second.keysOf(
  bytes(frozen.dossier.bram.signSeed),
  bytes(frozen.dossier.bram.sealSeed),
);
// Argon2id in JavaScript takes seconds: once.
const amira = second.personOf(frozen.person.code, orgId);

/** A few places of a byte string, flipped one by one. */
const tampered = (value: string) => {
  const whole = bytes(value);
  const step = slow ? 101 : Math.ceil(whole.length / 7);
  const places = Array.from({ length: Math.ceil(whole.length / step) }, (_, at) => at * step);
  return [...places, whole.length - 1].map((at) => flipped(whole, at));
};
const refuses = (value: string, attempt: (changed: Uint8Array) => unknown) => {
  for (const changed of tampered(value)) expect(() => attempt(changed)).toThrow(Refused);
};

describe('the second reader', () => {
  it('imports nothing of this project', () => {
    for (const file of ['second-reader.ts', 'second-reader-base.ts', 'second-reader-order.ts']) {
      const source = readFileSync(new URL(`../vectors/${file}`, import.meta.url), 'utf8');
      const names = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? '');
      expect(names.length).toBe(source.match(/^import /gm)?.length);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(name).toMatch(/^@noble\/|^\.\/second-reader-base\.ts$/);
    }
  });

  it('finds the same person behind the code', () => {
    const { person } = frozen;
    expect(b64(amira.locator)).toBe(person.locator);
    expect(b64(amira.locatorHash)).toBe(person.locatorHash);
    expect(b64(amira.signInKey)).toBe(person.signInKey);
    expect(b64(amira.keys.signKey)).toBe(person.signKey);
    expect(b64(amira.keys.sealKey)).toBe(person.sealKey);
    expect(b64(amira.keys.kid)).toBe(person.kid);
    expect(second.fingerprintOf(amira.keys.kid).join(' ')).toBe(person.fingerprint);
    const id = second.dossierIdOf(amira.keys.signKey, bytes(frozen.dossier.nonce));
    expect(b64(id)).toBe(frozen.dossier.dossierId);
  });

  it('reads the sheet of paper and finds ROOT', () => {
    const { paper, root } = frozen.directory;
    const secret = second.paperSecretOf(paper.groups.split(' '));
    expect(b64(secret)).toBe(paper.secret);
    expect(b64(second.rootKeyOf(secret, orgId))).toBe(root.publicKey);
    expect(second.fingerprintOf(bytes(root.publicKey)).join(' ')).toBe(root.fingerprint);
    const wrong = paper.groups.replace(/^./, (char) => (char === '7' ? '8' : '7'));
    expect(() => second.paperSecretOf(wrong.split(' '))).toThrow(Refused);
  });
});

describe('the second reader opens a compartment', () => {
  const { dossier } = frozen;
  const know = {
    shareOf: (epoch: number) => bytes(dossier.epochs[epoch - 1]?.share ?? ''),
    signKeyOf: (kid: Uint8Array) =>
      b64(kid) === b64(amira.keys.kid) ? amira.keys.signKey : noorsKeys.signKey,
  };
  const entries: Uint8Array[] = dossier.entries.map((entry) => bytes(entry.bytes));
  const words = dossier.entries.map((entry) => entry.words);

  it('as Amira, as Noor, and as Bram up to where he was closed out', () => {
    expect(second.textsOf(entries, amira.keys, know)).toEqual(words);
    expect(second.textsOf(entries, noorsKeys, know)).toEqual(words);
    expect(second.textsOf(entries, bramsKeys, know)).toEqual([...words.slice(0, 3), null, null]);
  });

  it('but not with a byte flipped in any entry', () => {
    dossier.entries.forEach((entry, at) => {
      refuses(entry.bytes, (changed) => second.textsOf(entries.with(at, changed), noorsKeys, know));
    });
  });

  it('nor with an entry missing, or another share', () => {
    const without = (at: number) => entries.filter((_, index) => index !== at);
    for (const at of [0, 1, 2, 3])
      expect(() => second.textsOf(without(at), noorsKeys, know)).toThrow(Refused);
    const shareOf = () => bytesOf('another share');
    expect(() => second.textsOf(entries, noorsKeys, { ...know, shareOf })).toThrow(Refused);
  });

  it('also one that was written just now', () => {
    const now = chain.map((entry) => entry.bytes);
    const writer = seedsOf('Noor Voorbeeld');
    const texts = second.textsOf(now, second.keysOf(writer.signSeed, writer.sealSeed), {
      shareOf: (epoch) => epochOf(epoch).share,
      signKeyOf: (kid) =>
        (b64(kid) === b64(noor.kid) ? noor : pairOf('Amira Proefmelder')).keys.signKey,
    });
    expect(texts.every((text) => text !== null)).toBe(true);
    expect(texts[0]).toContain('Kees Testmentor');
    expect(place.orgId).toEqual(orgId);
  });
});

describe('the second reader checks a directory', () => {
  const { first, firstHash, second: later, root, countersignatures, stamp } = frozen.directory;
  const by = { rootKey: bytes(root.publicKey), orgId };

  it('and the one behind it', () => {
    const read = second.directoryOf(bytes(first), { ...by, previous: null });
    expect([read.number, b64(read.hash)]).toEqual([1, firstHash]);
    expect(read.members.map((member) => member.role)).toEqual([
      ...['confidant', 'alternate', 'coordinator', 'board', 'board'],
    ]);
    const next = second.directoryOf(bytes(later), { ...by, previous: bytes(first) });
    expect(next.members.at(-1)).toMatchObject({ name: 'Lotte Leiding', status: 'revoked' });
  });

  it('but none with a byte flipped, or with another before it', () => {
    refuses(first, (changed) => second.directoryOf(changed, { ...by, previous: null }));
    expect(() => second.directoryOf(bytes(later), { ...by, previous: bytes(later) })).toThrow(
      Refused,
    );
    expect(() =>
      second.directoryOf(bytes(first), { rootKey: noorsKeys.signKey, orgId, previous: null }),
    ).toThrow(Refused);
  });

  it('and its countersignature and stamp', () => {
    const counter = (mark: Uint8Array) =>
      holds(noorsKeys.signKey, mark, 'countersign', orgId, bytes(firstHash));
    expect(counter(bytes(countersignatures.noor))).toBe(true);
    expect(counter(bytes(countersignatures.teun))).toBe(false);
    expect(tampered(countersignatures.noor).some(counter)).toBe(false);
    const day = new TextEncoder().encode(stamp.day);
    const fields = [orgId, bytes(stamp.kid), bytes(firstHash), day];
    const stamped = (mark: Uint8Array) => holds(noorsKeys.signKey, mark, 'stamp', ...fields);
    expect(stamped(bytes(stamp.signature))).toBe(true);
    expect(tampered(stamp.signature).some(stamped)).toBe(false);
  });
});

describe('the second reader checks papers', () => {
  const { consent, claim } = frozen;

  it('a consent and its withdrawal', () => {
    const read = second.consentOf(bytes(consent.bytes));
    expect(read.what).toBe('HANDOVER');
    expect(read.readers.map(b64)).toEqual([b64(bramsKeys.kid)]);
    expect(b64(read.hash)).toBe(consent.hash);
    refuses(consent.bytes, second.consentOf);
    const end = second.withdrawalOf(bytes(consent.withdrawal), amira.keys.signKey);
    expect([b64(end.consent), end.on]).toEqual([consent.hash, '2026-04-01']);
    refuses(consent.withdrawal, (changed) => second.withdrawalOf(changed, amira.keys.signKey));
  });

  it('a claim', () => {
    const read = second.claimOf(bytes(claim.bytes), bytes(claim.oldSignKey));
    expect([b64(read.oldKid), b64(read.newKid)]).toEqual([claim.oldKid, claim.newKid]);
    refuses(claim.bytes, (changed) => second.claimOf(changed, bytes(claim.oldSignKey)));
  });

  it('a statement with its words in two languages, and the signature under it', () => {
    const { bytes: paper, signature, hash, nonce, ...said } = frozen.statement;
    const words: [string, string][] = [
      ['nl', said.words],
      ['ar', said.translated],
    ];
    const read = (changed: Uint8Array, signed: Uint8Array, all = words, remarks = said.remarks) =>
      second.statementOf(changed, signed, { nonce: bytes(nonce), words: all, remarks });
    const whole = read(bytes(paper), bytes(signature));
    expect(whole).toMatchObject({ paper: 'INTAKE', role: 'reporter', answer: 'SIGNED' });
    expect([whole.language, b64(whole.hash)]).toEqual(['ar', hash]);
    refuses(paper, (changed) => read(changed, bytes(signature)));
    refuses(signature, (changed) => read(bytes(paper), changed));
    const other = () => read(bytes(paper), bytes(signature), [['nl', 'Other words.']]);
    expect(other).toThrow(Refused);
    expect(() => read(bytes(paper), bytes(signature), words, 'Other.')).toThrow(Refused);
  });
});

describe('the second reader checks a file of papers', () => {
  const { texts, seal, excerpt } = frozen.export;

  it('whose parts Noor signed', () => {
    const read = (changed: Uint8Array, all = texts) => second.exportOf(changed, all);
    expect(read(bytes(seal))).toEqual({ scope: 'PAPER', names: ['part 1', 'part 2'] });
    refuses(seal, read);
    expect(() => read(bytes(seal), texts.toReversed())).toThrow(Refused);
    expect(() => read(bytes(seal), texts.slice(1))).toThrow(Refused);
  });

  it('and the excerpt of the entry that let Amira and Noor in', () => {
    const read = (changed: Uint8Array) => second.excerptOf(changed, amira.keys.signKey);
    expect(read(bytes(excerpt)).kids.map(b64)).toEqual(
      [amira, { keys: noorsKeys }].map((it) => b64(it.keys.kid)),
    );
    refuses(excerpt, read);
  });
});

describe('the second reader opens an account', () => {
  const { account } = frozen;
  const where = { orgId, name: account.name };
  const slotOf = (kind: 'passphrase' | 'recovery' | 'escrow') => ({
    kind,
    secret: kind === 'passphrase' ? Buffer.from(account.passphrase) : bytes(account.sheet),
    wrapped: bytes(account.slots[kind].wrapped),
  });
  const openWith = (kind: 'passphrase' | 'recovery' | 'escrow') =>
    second.memberKeysOf(where, slotOf(kind), bytes(account.memberKeys));

  it.each(['recovery', 'escrow'] as const)('by %s', (kind) => {
    const opened = openWith(kind);
    expect(b64(opened.accountKey)).toBe(account.key);
    expect(b64(opened.signInKey)).toBe(account.slots[kind].signInKey);
    expect(opened.keys.map((keys) => b64(keys.kid))[0]).toBe(frozen.member.kid);
    expect(b64(opened.rootKey)).toBe(frozen.directory.root.publicKey);
    expect(opened.keys).toHaveLength(2);
  });

  it.runIf(slow)('by passphrase (256 MiB of Argon2id in JavaScript)', { timeout: 120_000 }, () => {
    expect(b64(openWith('passphrase').accountKey)).toBe(account.key);
  });

  it('but not with a byte flipped, or by another kind of sheet', () => {
    const memberKeys = bytes(account.memberKeys);
    refuses(account.slots.recovery.wrapped, (wrapped) =>
      second.memberKeysOf(where, { ...slotOf('recovery'), wrapped }, memberKeys),
    );
    refuses(account.memberKeys, (changed) =>
      second.memberKeysOf(where, slotOf('recovery'), changed),
    );
    const mixed = { ...slotOf('recovery'), kind: 'escrow' };
    expect(() => second.memberKeysOf(where, mixed, memberKeys)).toThrow(Refused);
  });

  it('and the draft in it', () => {
    const { name, number, words, id, bytes: item } = account.vault;
    const open = (changed: Uint8Array) =>
      second.vaultItemOf(bytes(account.key), { name, number, bytes: changed }, noorsKeys.signKey);
    const read = open(bytes(item));
    expect([b64(read.id), new TextDecoder().decode(read.data)]).toEqual([id, words]);
    refuses(item, open);
  });
});
