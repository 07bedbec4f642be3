import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amira, bytesOf, noor, otherOrgId } from '../../vectors/people.ts';
import {
  answer,
  closing,
  entryAfter,
  epochOf,
  genesis,
  letter,
} from '../../vectors/report-case.ts';
import twoKeys from '../../vectors/two-keys.json' with { type: 'json' };
import { flipped, refused, runs, slow, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import type { Dek, Share } from '../brand.ts';
import { fromBase64url } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { contentKey, newEpoch, type EpochKeys } from '../seal/epoch.ts';
import { unpad } from '../seal/padding.ts';
import { commitmentOf, decrypt } from '../seal/wrap.ts';
import { openEntry, sealEntry } from './content.ts';
import { assembleEntry, parseEntry, verifyEntry, type Entry } from './entry.ts';
import { encodeHeader, type Header } from './header.ts';

const wordsOf = (entry: Entry, epoch: number) =>
  new TextDecoder().decode(openEntry(entry, epochOf(epoch)));
/** The author signs again what somebody changed: only the sealing is left to notice. */
const signedAgain = (entry: Entry, more: Partial<Entry>) => {
  const it = { ...entry, ...more };
  return parseEntry(assembleEntry(it.headerBytes, it.commitment, it.ciphertext, noor.sign));
};

describe('a sealed text', () => {
  it('comes back', () => {
    expect(wordsOf(genesis, 1)).toContain('Kees Testmentor');
    expect(wordsOf(letter, 2)).toBe('I want to think about it.');
  });

  it('comes back at any length up to 256 KiB', () => {
    const sizes = [0, 1, 16_380, 16_381, 32_764, 100_000, 16 * 16_384 - 4];
    for (const size of slow ? [...sizes, 16_379, 32_765, 262_139] : sizes) {
      const entry = entryAfter(genesis, { author: noor, words: 'w'.repeat(size) });
      expect(openEntry(entry, epochOf(1))).toHaveLength(size);
      expect(verifyEntry(entry, noor.keys.signKey)).toBe(true);
    }
    expect(() => entryAfter(genesis, { author: noor, words: 'w'.repeat(16 * 16_384 - 3) })).toThrow(
      CryptoError,
    );
  });

  it('comes back byte for byte: nothing is taken for text', () => {
    const { author: _, padded: __, ...header } = answer.header;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        const entry = parseEntry(sealEntry(header, data, epochOf(1), noor));
        expect(openEntry(entry, epochOf(1))).toEqual(data);
      }),
      runs(30),
    );
  });

  it('looks different each time, also for the same words in the same place', () => {
    const again = entryAfter(genesis, { author: noor, words: 'Thank you for telling me.' });
    expect(again.headerBytes).toEqual(answer.headerBytes);
    expect(again.commitment).toEqual(answer.commitment);
    expect(again.ciphertext).not.toEqual(answer.ciphertext);
  });

  it('shows nothing of its words', () => {
    const shown = Buffer.from(genesis.bytes);
    expect(shown.includes('Kees')).toBe(false);
    expect(shown.includes('messages at night')).toBe(false);
  });
});

describe('a sealed text is refused', () => {
  it('under the keys of another epoch, dossier or half of them', () => {
    const { dek, share } = epochOf(1);
    const others: EpochKeys[] = [
      epochOf(2),
      newEpoch(),
      { dek, share: epochOf(2).share },
      { dek: epochOf(2).dek, share },
      { dek: share as unknown as Dek, share: dek as unknown as Share },
    ];
    for (const keys of others) expect(() => openEntry(answer, keys)).toThrow(CryptoError);
  });

  it('with a share of another length, whatever the server sends', () => {
    const { dek, share } = epochOf(1);
    for (const wrong of [...wrongLengths(share), bytesOf('long', 64), bytesOf('longer', 4096)])
      expect(() => openEntry(answer, { dek, share: wrong as Share })).toThrow(CryptoError);
  });

  it('with any byte of nonce, text or tag changed, though signed again', () => {
    const check = (ciphertext: Uint8Array) =>
      openEntry(signedAgain(answer, { ciphertext }), epochOf(1));
    expect(unnoticed(answer.ciphertext, check, 61)).toEqual([]);
    const last = answer.ciphertext.length - 16;
    for (let at = 0; at < 24; at++)
      expect(refused(() => check(flipped(answer.ciphertext, at)))).toBe(true);
    for (let at = last; at < last + 16; at++)
      expect(refused(() => check(flipped(answer.ciphertext, at)))).toBe(true);
  });

  it('with any byte of the commitment changed, though signed again', () => {
    expect(
      unnoticed(answer.commitment, (commitment) =>
        openEntry(signedAgain(answer, { commitment }), epochOf(1)),
      ),
    ).toEqual([]);
  });

  it('with any byte of the header changed, though signed again', () => {
    expect(
      unnoticed(answer.headerBytes, (headerBytes) =>
        openEntry(signedAgain(answer, { headerBytes }), epochOf(1)),
      ),
    ).toEqual([]);
  });

  const elsewhere: [string, Partial<Header>][] = [
    ['organisation', { orgId: otherOrgId }],
    ['dossier', { dossierId: bytesOf('another dossier', 16) }],
    ['compartment', { compartmentId: bytesOf('talk compartment', 16) }],
    ['epoch', { epoch: 2 }],
    ['number', { seq: 2 }],
    ['chain', { previous: bytesOf('another entry') }],
    ['author', { author: amira.kid }],
    ['directory', { directoryNumber: 2 }],
    ['directory of the same number', { directoryHash: bytesOf('forked directory') }],
    ['set of files', { blobs: [{ id: bytesOf('b', 16), hash: bytesOf('b'), size: 1 }] }],
  ];
  it.each(elsewhere)('moved to another %s, though signed again', (_, more) => {
    const headerBytes = encodeHeader({ ...answer.header, ...more });
    expect(() => openEntry(signedAgain(answer, { headerBytes }), epochOf(1))).toThrow(CryptoError);
  });

  it('put in the place of another entry, ciphertext, commitment and all', () => {
    const { commitment, ciphertext } = answer;
    const other = entryAfter(answer, { author: noor, words: 'A later answer.' });
    expect(() => openEntry(signedAgain(other, { commitment, ciphertext }), epochOf(1))).toThrow(
      CryptoError,
    );
  });

  it('by a reader who was closed out: the old DEK and share open nothing new', () => {
    expect(() => openEntry(closing, epochOf(1))).toThrow(CryptoError);
    expect(() => openEntry(letter, epochOf(1))).toThrow(CryptoError);
  });
});

describe('a ciphertext made to open under two keys', () => {
  const headerBytes = fromBase64url(twoKeys.header);
  const ciphertext = fromBase64url(twoKeys.ciphertext);
  const share = fromBase64url(twoKeys.share) as Share;
  const made = [twoKeys.innocent, twoKeys.guilty];
  const epochs: EpochKeys[] = made.map(({ dek }) => ({ dek: fromBase64url(dek) as Dek, share }));
  const keys = epochs.map((epoch) => contentKey(epoch, headerBytes));

  it('does open under both, padding and all, for whoever checks no commitment', () => {
    const texts = keys.map((key) => unpad(decrypt(key, ciphertext, headerBytes)));
    expect(texts.map((one) => one.length)).toEqual(made.map(({ length }) => length));
    expect(texts[0]).not.toEqual(texts[1]);
  });

  it('opens under one key only here: the commitment names it', () => {
    keys.forEach((key, which) => {
      const bytes = assembleEntry(headerBytes, commitmentOf(key), ciphertext, noor.sign);
      const opened = epochs.map((epoch) => !refused(() => openEntry(parseEntry(bytes), epoch)));
      expect(opened).toEqual([which === 0, which === 1]);
    });
  });
});
