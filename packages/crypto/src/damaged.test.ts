import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTEMPTS, damage, damaged } from '../vectors/damage.ts';
import { cancel, destroyBody, row, signedDestroy } from '../vectors/order-case.ts';
import {
  amira,
  bram,
  bytesOf,
  lotte,
  noor,
  orgId,
  root,
  seedsOf,
  selam,
  signedDirectory,
} from '../vectors/people.ts';
import {
  answer,
  consent,
  entryAfter,
  epochOf,
  genesis,
  openingFor,
  place,
  signature as statementSignature,
  statement,
} from '../vectors/report-case.ts';
import { refused, slow } from '../vectors/tamper.ts';
import type { AccountKey } from './brand.ts';
import { parseDirectory, signDirectory, verifyDirectory } from './directory.ts';
import { concat, Reader, struct, text } from './encoding.ts';
import { equal } from './hash.ts';
import { unwrapMemberKeys, wrapMemberKeys } from './keys/account.ts';
import { openEntry } from './log-entry/content.ts';
import { parseEntry, verifyEntry } from './log-entry/entry.ts';
import { excerptOf, parseExcerpt, verifyExcerpt } from './log-entry/excerpt.ts';
import { encodeHeader, parseHeader, type Slot } from './log-entry/header.ts';
import { openSlot } from './seal/slot.ts';
import { openVaultItem, sealVaultItem } from './seal/vault.ts';
import { unwrap, wrap } from './seal/wrap.ts';
import { parseClaim, signClaim, verifyClaim } from './sign/claim.ts';
import { openConsent, openWithdrawal, signConsent, signWithdrawal } from './sign/consent.ts';
import { exportPartHash, openExport, signExport } from './sign/export.ts';
import {
  encodeOrder,
  encodeSignedOrder,
  parseOrder,
  parseSignedOrder,
  verifyOrder,
} from './sign/order.ts';
import { sign } from './sign/signature.ts';
import { encodeStatement, openSignature, parseStatement, signStatement } from './sign/statement.ts';
import { encodeTombstone, isRow, parseTombstone } from './tombstone.ts';

/*
 * Flipped, overwritten, cut, doubled, swapped and moved, up to three times in a row: what was signed
 * or sealed is refused with the one error there is. SLOW=1 tries each a million times.
 */

const options = { numRuns: ATTEMPTS };
const patience = slow ? 7_200_000 : 60_000;
const accountKey = bytesOf('account key') as AccountKey;
const account = { orgId, name: 'noor' };

const signedConsent = signConsent({ ...consent, extract: bytesOf('extract') }, amira.sign);
const claim = {
  dossierId: place.dossierId,
  oldKid: selam.kid,
  newKeys: amira.keys,
  newLocatorHash: bytesOf('locator'),
  newSignInKey: bytesOf('sign-in key'),
};
const directory = signedDirectory();

/** Noor's slot in the genesis, as a row of its fields: kid, enc, wrapped. */
const slot = genesis.header.slots[1] as Slot;
const slotBytes = concat([slot.kid, slot.enc, slot.wrapped]);
const slotFrom = (bytes: Uint8Array): Slot => ({
  ...slot,
  kid: bytes.subarray(0, 16),
  enc: bytes.subarray(16, 16 + 1120),
  wrapped: bytes.subarray(16 + 1120),
});

/** All of an entry but the signature, which is put back behind it. */
const unsigned = answer.bytes.subarray(0, -68);
const signature = answer.bytes.subarray(-68);

const vault = sealVaultItem(accountKey, 'draft', 3, text('My draft.'), noor.sign);
const box = wrap(accountKey, 'vault', [text('somewhere')], bytesOf('a secret', 100));
const memberKeys = wrapMemberKeys(account, accountKey, {
  rootKey: root.publicKey,
  seeds: [seedsOf('Noor Voorbeeld'), seedsOf('Noor Voorbeeld, before')],
});
const withdrawal = signWithdrawal(signedConsent, '2026-04-01', amira.sign);
const signedClaim = signClaim(claim, selam.sign, amira.sign);
const paper = encodeStatement(statement);
const signedPaper = signStatement(statementSignature, amira.sign);

const signedExport = signExport(
  {
    ...{ orgId, dossierId: place.dossierId, scope: 'DOSSIER', kid: noor.kid },
    ...{ signKey: noor.keys.signKey, madeOn: '2026-05-06', directoryHash: bytesOf('directory 1') },
    parts: ['dossier', 'paper'].map((name) => ({ name, hash: exportPartHash(bytesOf(name, 90)) })),
  },
  noor.sign,
);
const excerpt = excerptOf(genesis);

/** Whether Bram and then Lotte signed, and nobody else. */
const signedByBoth = (bytes: Uint8Array) => {
  const { body, signatures } = parseSignedOrder(bytes);
  const holds = [bram, lotte].map(({ kid, keys: { signKey } }, at) => {
    const it = signatures[at];
    return (
      it !== undefined &&
      equal(it.kid, kid) &&
      verifyOrder(body, { signature: it.signature, signKey })
    );
  });
  return signatures.length === 2 && !holds.includes(false);
};
const [first, ordered, over] = row;

/** Each format: its bytes, and who opens or checks them. */
const FORMATS: readonly (readonly [string, Uint8Array, (bytes: Uint8Array) => unknown])[] = [
  ['a box', box, (bytes) => unwrap(accountKey, 'vault', [text('somewhere')], bytes)],
  ['the keys of a member', memberKeys, (bytes) => unwrapMemberKeys(account, accountKey, bytes)],
  [
    'an item of the vault',
    vault,
    (bytes) => openVaultItem(accountKey, 'draft', 3, bytes, noor.keys.signKey),
  ],
  [
    'a slot',
    slotBytes,
    (bytes) => openSlot(slotFrom(bytes), place, noor, openingFor(1).dekCommitment),
  ],
  ['an entry', answer.bytes, (bytes) => verifyEntry(parseEntry(bytes), noor.keys.signKey)],
  [
    'an entry, opened without a look at its signature',
    unsigned,
    (bytes) => openEntry(parseEntry(concat([bytes, signature])), epochOf(1)),
  ],
  [
    'a directory',
    directory,
    (bytes) => verifyDirectory(bytes, { rootKey: root.publicKey, orgId, previous: null }),
  ],
  ['a consent', signedConsent, openConsent],
  ['a withdrawal', withdrawal, (bytes) => openWithdrawal(bytes, amira.keys.signKey)],
  [
    'a claim',
    signedClaim,
    (bytes) => verifyClaim(parseClaim(bytes), { oldSignKey: selam.keys.signKey }),
  ],
  ['a signature under a statement', signedPaper, (bytes) => openSignature(bytes, paper)],
  ['what a member signed about a file', signedExport, openExport],
  [
    'the excerpt of an entry',
    excerpt,
    (bytes) => verifyExcerpt(parseExcerpt(bytes), amira.keys.signKey),
  ],
  ['a statement that was signed', paper, (bytes) => openSignature(signedPaper, bytes)],
  ['an order that two signed', signedDestroy, signedByBoth],
  ['the first stone of a row', first, (bytes) => isRow([bytes, ordered, over])],
  ['a stone in the middle of a row', ordered, (bytes) => isRow([first, bytes, over])],
];

describe('damaged in any way, it is refused', () => {
  it.each(FORMATS)(
    '%s',
    (_, bytes, open) => {
      expect(refused(() => open(bytes))).toBe(false);
      fc.assert(
        fc.property(damage, (edits) => {
          const bad = damaged(bytes, edits);
          const same = Buffer.compare(bad, bytes) === 0;
          if (refused(() => open(bad)) === same) throw new Error(same ? 'Refused.' : 'Accepted.');
        }),
        options,
      );
    },
    patience,
  );
});

/** The body of something signed, and all of it again with another body, signed by the same person. */
const bodyOf = (bytes: Uint8Array) => new Reader(bytes).bytes();
const access = entryAfter(answer, {
  ...{ author: noor, words: 'With consent.', kind: 'access' },
  slots: [slot],
  blobs: [{ id: bytesOf('photo', 16), hash: bytesOf('photo'), size: 65_536 }],
});
const claimAgain = (body: Uint8Array) =>
  struct(body, sign(selam.sign, 'claim', body), sign(amira.sign, 'claim', body));

/** Each body: how it is read, and written again. Whoever may sign made the damage. */
const BODIES: readonly (readonly [string, Uint8Array, (body: Uint8Array) => Uint8Array])[] = [
  ['a header', access.headerBytes, (body) => encodeHeader(parseHeader(body))],
  [
    'a directory',
    bodyOf(directory),
    (body) => {
      const read = parseDirectory(struct(body, sign(root.secret, 'directory', body)));
      return bodyOf(signDirectory(read, root.secret));
    },
  ],
  [
    'a consent',
    bodyOf(signedConsent),
    (body) => {
      const read = openConsent(struct(body, sign(amira.sign, 'consent', body)));
      return bodyOf(signConsent(read, amira.sign));
    },
  ],
  [
    'a claim',
    bodyOf(signedClaim),
    (body) => bodyOf(signClaim(parseClaim(claimAgain(body)), selam.sign, amira.sign)),
  ],
  [
    'what a member says about a file',
    bodyOf(signedExport),
    (body) => {
      const read = openExport(struct(body, sign(noor.sign, 'export', body)));
      return bodyOf(signExport(read, noor.sign));
    },
  ],
  ['a statement', paper, (body) => encodeStatement(parseStatement(body))],
  ['an order', destroyBody, (body) => encodeOrder(parseOrder(body))],
  ['an order about another', encodeOrder(cancel), (body) => encodeOrder(parseOrder(body))],
  [
    'an order and who signed it',
    signedDestroy,
    (bytes) => {
      const { order, signatures } = parseSignedOrder(bytes);
      return encodeSignedOrder(encodeOrder(order), signatures);
    },
  ],
  ['the first stone', first, (bytes) => encodeTombstone(parseTombstone(bytes))],
  ['a stone', ordered, (bytes) => encodeTombstone(parseTombstone(bytes))],
];

describe('damaged and signed all the same, it is refused or has its one encoding', () => {
  it.each(BODIES)(
    '%s',
    (_, body, again) => {
      expect(again(body)).toEqual(body);
      fc.assert(
        fc.property(damage, (edits) => {
          const bad = damaged(body, edits);
          refused(() => {
            if (Buffer.compare(again(bad), bad) !== 0) throw new Error('Written in two ways.');
          });
        }),
        options,
      );
    },
    patience,
  );
});
