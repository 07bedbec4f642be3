import { describe, expect, it } from 'vitest';
import frozen from '../vectors/frozen.json' with { type: 'json' };
import { makeFrozen } from '../vectors/make-frozen.ts';
import { flipped, refused } from '../vectors/tamper.ts';
import {
  claimHash,
  consentHash,
  countersignaturesComplete,
  directoryHash,
  dossierIdOf,
  entryHash,
  exportPartHash,
  extractHash,
  equal,
  fingerprint,
  fromBase64url as bytes,
  keyPair,
  mustFollow,
  openConsent,
  openEntry,
  openExport,
  openSignature,
  openSlot,
  openVaultItem,
  openWithdrawal,
  paperSlot,
  parseClaim,
  parseCode,
  parseDirectory,
  parseEntry,
  parseExcerpt,
  parseStatement,
  passphraseSlot,
  personOf,
  readPaperCode,
  remarksHash,
  rootKeys,
  shownHash,
  statementHash,
  text,
  toBase64url as b64,
  unwrapAccountKey,
  unwrapMemberKeys,
  vaultKey,
  verifyChallenge,
  verifyClaim,
  verifyCountersignature,
  verifyDeclaration,
  verifyDirectory,
  verifyExcerpt,
  verifyShare,
  verifyStamp,
  wordsHash,
  type Code,
  type Dek,
  type Entry,
  type KeyPair,
  type Share,
} from './index.ts';

/*
 * What was written once must be readable for ever, and written the same again. If one of these
 * fails, a format has changed: that takes a new suite number, never a new frozen file.
 */

const orgId = bytes(frozen.orgId);
const noor = keyPair(bytes(frozen.member.signSeed), bytes(frozen.member.sealSeed));
const bram = keyPair(bytes(frozen.dossier.bram.signSeed), bytes(frozen.dossier.bram.sealSeed));
const amira = personOf(parseCode(frozen.person.code) as Code, orgId);
const firstDirectory = bytes(frozen.directory.first);
const directory = parseDirectory(firstDirectory);

describe('the frozen file', () => {
  it('is written the same again, to the last byte', { timeout: 60_000 }, () => {
    expect(makeFrozen()).toEqual(frozen);
  });
});

describe('a frozen person', () => {
  it('is the same person', () => {
    const { person } = frozen;
    expect(b64(amira.locator)).toBe(person.locator);
    expect(b64(amira.locatorHash)).toBe(person.locatorHash);
    expect(b64(amira.signIn.publicKey)).toBe(person.signInKey);
    expect(b64(amira.pair.keys.signKey)).toBe(person.signKey);
    expect(b64(amira.pair.keys.sealKey)).toBe(person.sealKey);
    expect(b64(amira.pair.kid)).toBe(person.kid);
    expect(fingerprint(amira.pair.kid).join(' ')).toBe(person.fingerprint);
  });

  it('is the founder of the dossier', () => {
    const id = dossierIdOf(amira.pair.keys.signKey, bytes(frozen.dossier.nonce));
    expect(b64(id)).toBe(frozen.dossier.dossierId);
  });
});

describe('a frozen directory', () => {
  const { paper, root, first, firstHash, second, countersignatures, stamp } = frozen.directory;

  it('is signed by the ROOT on paper', () => {
    const secret = readPaperCode(paper.groups);
    expect(b64(secret)).toBe(paper.secret);
    expect(b64(rootKeys(secret, orgId).publicKey)).toBe(root.publicKey);
    expect(fingerprint(bytes(root.publicKey)).join(' ')).toBe(root.fingerprint);
    const rootKey = bytes(root.publicKey);
    expect(verifyDirectory(bytes(first), { rootKey, orgId, previous: null }).number).toBe(1);
    const later = verifyDirectory(bytes(second), { rootKey, orgId, previous: bytes(first) });
    expect(later.members.at(-1)?.status).toBe('revoked');
    expect(b64(directoryHash(bytes(first)))).toBe(firstHash);
  });

  it('is countersigned by Noor and Teun', () => {
    const teun = directory.members.find((member) => member.role === 'alternate');
    const given = { orgId, directoryHash: bytes(firstHash) };
    const signed: [Uint8Array, string][] = [
      [noor.keys.signKey, countersignatures.noor],
      [teun?.signKey ?? orgId, countersignatures.teun],
    ];
    for (const [signKey, mark] of signed)
      expect(verifyCountersignature({ ...given, signKey, signature: bytes(mark) })).toBe(true);
    expect(countersignaturesComplete(directory, null, [noor.kid, teun?.kid ?? orgId])).toBe(true);
  });

  it('was stamped by Noor', () => {
    const given = { orgId, kid: bytes(stamp.kid), directoryHash: bytes(firstHash), day: stamp.day };
    const { signKey } = noor.keys;
    expect(verifyStamp({ ...given, signKey, signature: bytes(stamp.signature) })).toBe(true);
  });
});

describe('a frozen compartment', () => {
  const { dossier } = frozen;
  const place = {
    orgId,
    dossierId: bytes(dossier.dossierId),
    compartmentId: bytes(dossier.compartmentId),
  };
  const entries = dossier.entries.map((entry) => parseEntry(bytes(entry.bytes)));
  const keyOf = (kid: Uint8Array) =>
    [amira.pair, noor].find((pair) => equal(pair.kid, kid))?.keys.signKey ?? null;
  const openings = entries.flatMap(({ header }) => (header.opening ? [header.opening] : []));

  const read = (reader: KeyPair, all: readonly Entry[] = entries) => {
    const deks = all.flatMap(({ header }) =>
      header.slots
        .filter((slot) => equal(slot.kid, reader.kid))
        .map((slot) => {
          const promised = openings[slot.epoch - 1]?.dekCommitment ?? orgId;
          return [slot.epoch, openSlot(slot, place, reader, promised)] as const;
        }),
    );
    return all.map((entry) => {
      const dek = new Map<number, Dek>(deks).get(entry.header.epoch);
      const share = bytes(dossier.epochs[entry.header.epoch - 1]?.share ?? '') as Share;
      return dek ? new TextDecoder().decode(openEntry(entry, { dek, share })) : null;
    });
  };
  const words = dossier.entries.map((entry) => entry.words);

  it('is a chain of entries that hold', () => {
    entries.forEach((entry, at) => {
      mustFollow(entries[at - 1] ?? null, entry, place, keyOf);
      expect(b64(entryHash(entry))).toBe(dossier.entries[at]?.hash);
    });
    expect(entries.map(({ header }) => header.epoch)).toEqual([1, 1, 1, 2, 2]);
    expect(entries.at(-1)?.header.padded).toBe(2 * 16_384);
  });

  it('is read by Amira and Noor, and by Bram as long as he was let in', () => {
    expect(read(amira.pair)).toEqual(words);
    expect(read(noor)).toEqual(words);
    expect(read(bram)).toEqual([...words.slice(0, 3), null, null]);
  });

  it('has the shares that were promised', () => {
    dossier.epochs.forEach(({ share }, at) => {
      const promised = openings[at]?.shareCommitment ?? orgId;
      expect(verifyShare(bytes(share), place.compartmentId, at + 1, promised)).toBe(true);
    });
  });

  it('is refused with a byte flipped, anywhere', () => {
    const [last, before] = [entries.at(-1) as Entry, entries.at(-2) as Entry];
    for (const at of [8, 100, 250, last.bytes.length - 80, last.bytes.length - 1, 5_000])
      expect(
        refused(() => {
          mustFollow(before, parseEntry(flipped(last.bytes, at)), place, keyOf);
        }),
      ).toBe(true);
  });
});

describe('frozen papers', () => {
  const { consent, claim } = frozen;

  it('a consent, and its end', () => {
    const opened = openConsent(bytes(consent.bytes));
    expect(opened).toMatchObject({ what: 'HANDOVER', successors: true, expiresOn: '2026-06-30' });
    expect(opened.signKey).toEqual(amira.pair.keys.signKey);
    expect(opened.readers.map((reader) => b64(reader.kid))).toEqual([b64(bram.kid)]);
    expect(opened.shown).toEqual(shownHash(bytes(consent.nonce), consent.shown));
    expect(opened.extract).toEqual(extractHash(bytes(consent.nonce), consent.extract));
    expect(b64(consentHash(bytes(consent.bytes)))).toBe(consent.hash);
    const end = openWithdrawal(bytes(consent.withdrawal), opened.signKey);
    expect(end).toEqual({ consent: bytes(consent.hash), on: '2026-04-01' });
  });

  it('a claim', () => {
    const parsed = parseClaim(bytes(claim.bytes));
    expect(verifyClaim(parsed, { oldSignKey: bytes(claim.oldSignKey) })).toBe(true);
    expect(b64(parsed.oldKid)).toBe(claim.oldKid);
    expect(b64(claimHash(bytes(claim.bytes)))).toBe(claim.hash);
  });
});

describe('a frozen statement', () => {
  const { statement } = frozen;
  const nonce = bytes(statement.nonce);
  const read = parseStatement(bytes(statement.bytes));

  it('has these words, in Dutch and in Arabic', () => {
    expect(read).toMatchObject({ version: 1, paper: 'INTAKE', writtenOn: '2026-03-01' });
    expect(read.words).toEqual(wordsHash(nonce, 'nl', statement.words));
    expect(read.translations).toEqual([
      { language: 'ar', words: wordsHash(nonce, 'ar', statement.translated) },
    ]);
    expect(b64(statementHash(bytes(statement.bytes)))).toBe(statement.hash);
  });

  it('was signed by Amira, with remarks', () => {
    const said = openSignature(bytes(statement.signature), bytes(statement.bytes));
    expect(said).toMatchObject({ role: 'reporter', keyFrom: 'SELF', answer: 'SIGNED' });
    expect(b64(said.kid)).toBe(frozen.person.kid);
    expect(said.remarks).toEqual(remarksHash(nonce, statement.remarks));
  });
});

describe('a frozen file of papers', () => {
  const { texts, seal, excerpt } = frozen.export;

  it('was signed by Noor, part by part', () => {
    const read = openExport(bytes(seal));
    expect(read).toMatchObject({ scope: 'PAPER', madeOn: '2026-05-06', orgId });
    expect(read.kid).toEqual(noor.kid);
    expect(read.parts.map(({ hash }) => hash)).toEqual(texts.map((it) => exportPartHash(text(it))));
  });

  it('shows who let Amira in, without the words', () => {
    const read = parseExcerpt(bytes(excerpt));
    expect(verifyExcerpt(read, amira.pair.keys.signKey)).toBe(true);
    expect(read.header.slots.map(({ kid }) => b64(kid))).toContain(frozen.person.kid);
    expect(bytes(excerpt).length).toBeLessThan(8_000);
  });
});

describe('a frozen account', () => {
  const { account } = frozen;
  const where = { orgId, name: account.name };
  const slots = {
    passphrase: passphraseSlot(where, account.passphrase),
    recovery: paperSlot(where, 'recovery', bytes(account.sheet)),
    escrow: paperSlot(where, 'escrow', bytes(account.sheet)),
  };

  it.each(['passphrase', 'recovery', 'escrow'] as const)('opens by %s', (kind) => {
    expect(b64(slots[kind].signIn.publicKey)).toBe(account.slots[kind].signInKey);
    const key = unwrapAccountKey(where, slots[kind], bytes(account.slots[kind].wrapped));
    expect(b64(key)).toBe(account.key);
    const { rootKey, pairs } = unwrapMemberKeys(where, key, bytes(account.memberKeys));
    expect(b64(rootKey)).toBe(frozen.directory.root.publicKey);
    expect(pairs.map((pair) => b64(pair.kid))[0]).toBe(frozen.member.kid);
    expect(pairs).toHaveLength(2);
  });

  it('holds a draft', () => {
    const key = unwrapAccountKey(where, slots.recovery, bytes(account.slots.recovery.wrapped));
    const { name, number, bytes: item, id, words } = account.vault;
    expect(b64(vaultKey(key, name))).toBe(id);
    const opened = openVaultItem(key, name, number, bytes(item), noor.keys.signKey);
    expect(new TextDecoder().decode(opened)).toBe(words);
  });

  it('signed in and declared secrecy', () => {
    const { challenge, signature } = account.signIn;
    const given = { orgId, challenge: bytes(challenge), audience: 'desk' as const };
    const { publicKey: signKey } = slots.recovery.signIn;
    expect(verifyChallenge({ ...given, signKey, signature: bytes(signature) })).toBe(true);
    const { day, text, signature: mark } = account.declaration;
    const said = { orgId, kid: noor.kid, day, text, signature: bytes(mark) };
    expect(verifyDeclaration({ ...said, signKey: noor.keys.signKey })).toBe(true);
  });
});
