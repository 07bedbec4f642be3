/*
 * Makes vectors/frozen.json: one of everything, as this package writes it. Chance is replaced by a
 * fixed sequence, so that it always makes the same file: the formats cannot drift unseen.
 * Run: npx tsx packages/crypto/vectors/make-frozen.ts, then prettier on the file. Only a new suite
 * may change what stands in it; a new format comes beside.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  claimHash,
  consentHash,
  directoryHash,
  dossierIdOf,
  encodeStatement,
  entryHash,
  excerptOf,
  exportPartHash,
  extractHash,
  fingerprint,
  openingOf,
  paperGroups,
  paperSlot,
  parseCode,
  parseEntry,
  passphraseSlot,
  personOf,
  remarksHash,
  rootKeys,
  sealEntry,
  sealKeyHashOf,
  sealSlot,
  sealVaultItem,
  shownHash,
  signChallenge,
  signClaim,
  signConsent,
  signCountersignature,
  signDeclaration,
  signDirectory,
  signExport,
  signStamp,
  signStatement,
  signWithdrawal,
  statementHash,
  text,
  toBase64url,
  vaultKey,
  wordsHash,
  wrapAccountKey,
  wrapMemberKeys,
  type AccountKey,
  type Dek,
  type EpochKeys,
  type Header,
  type KeyPair,
  type Share,
} from '../src/index.ts';
import { frozenFile } from './file-case.ts';
import { frozenOrders } from './order-case.ts';
import {
  bram,
  bytesOf,
  everybody,
  lotteAsBoard,
  noor,
  orgId,
  pairOf,
  ria,
  seedsOf,
  teun,
} from './people.ts';
import { frozenSightings } from './sighting-case.ts';

const CODE = '482190337552016483920174';
const DAY = '2026-03-01';

/** Run something with a fixed sequence in the place of chance. */
function withFixedChance<T>(make: () => T): T {
  let draws = 0;
  const value = (array: Uint8Array | Uint32Array) => {
    new Uint8Array(array.buffer).set(bytesOf(`draw ${draws++}`, array.byteLength));
    return array;
  };
  Object.defineProperty(globalThis.crypto, 'getRandomValues', { value, configurable: true });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(globalThis.crypto, 'getRandomValues');
  }
}

const b64 = toBase64url;

function people() {
  const code = parseCode(CODE);
  if (code === null) throw new Error('the code is mistyped');
  const { locator, locatorHash, signIn, pair } = personOf(code, orgId);
  const person = {
    ...{ code, locator: b64(locator), locatorHash: b64(locatorHash) },
    ...{ signInKey: b64(signIn.publicKey), signKey: b64(pair.keys.signKey) },
    ...{
      sealKey: b64(pair.keys.sealKey),
      kid: b64(pair.kid),
      fingerprint: fingerprint(pair.kid).join(' '),
    },
  };
  const { signSeed, sealSeed } = seedsOf('Noor Voorbeeld');
  const member = { signSeed: b64(signSeed), sealSeed: b64(sealSeed), kid: b64(noor.kid) };
  return { amira: pair, person, member };
}

function directories() {
  const secret = bytesOf('ROOT on paper', 20);
  const root = rootKeys(secret, orgId);
  const dates = { issuedOn: '2026-01-01', notAfter: '2026-12-31' };
  const given = { orgId, number: 1, previous: null, ...dates, members: everybody };
  const first = signDirectory(given, root.secret);
  const left = everybody.map((member) =>
    member === lotteAsBoard ? { ...member, status: 'revoked' as const } : member,
  );
  const later = {
    ...given,
    number: 2,
    previous: directoryHash(first),
    issuedOn: DAY,
    members: left,
  };
  const second = signDirectory(later, root.secret);
  const hash = directoryHash(first);
  const countersign = (by: KeyPair) =>
    b64(signCountersignature({ orgId, directoryHash: hash }, by.sign));
  const stamp = signStamp({ orgId, kid: noor.kid, directoryHash: hash, day: DAY }, noor.sign);
  return {
    hash,
    paper: { secret: b64(secret), groups: paperGroups(secret).join(' ') },
    root: { publicKey: b64(root.publicKey), fingerprint: fingerprint(root.publicKey).join(' ') },
    ...{ first: b64(first), firstHash: b64(hash), second: b64(second) },
    countersignatures: { noor: countersign(noor), teun: countersign(teun) },
    stamp: { kid: b64(noor.kid), day: DAY, signature: b64(stamp) },
  };
}

/** Five entries over two epochs: report, answer, Bram let in, Bram closed out, a letter. */
function compartment(amira: KeyPair, hash: Uint8Array) {
  const nonce = bytesOf('nonce of the frozen dossier');
  const dossierId = dossierIdOf(amira.keys.signKey, nonce);
  const place = { orgId, dossierId, compartmentId: bytesOf('frozen compartment', 16) };
  const keys = [1, 2].map((epoch): EpochKeys => {
    return {
      dek: bytesOf(`frozen dek ${epoch}`) as Dek,
      share: bytesOf(`frozen share ${epoch}`) as Share,
    };
  }) as [EpochKeys, EpochKeys];
  const slot = (to: KeyPair, epoch: 1 | 2, outside = false) =>
    sealSlot(keys[epoch - 1]?.dek ?? keys[0].dek, place, epoch, { ...to, outside });
  const opening = (epoch: 1 | 2) =>
    openingOf(keys[epoch - 1] ?? keys[0], place.compartmentId, epoch);
  const made: Uint8Array[] = [];
  const add = (author: KeyPair, words: string, epoch: 1 | 2, more: Partial<Header> = {}) => {
    const last = made.at(-1);
    const header = {
      ...{ suite: 1 as const, ...place, epoch, seq: made.length },
      previous: last ? entryHash(parseEntry(last)) : null,
      ...{ kind: 'content' as const, directoryNumber: 1, directoryHash: hash },
      ...{ blobs: [], opening: null, slots: [], ...more },
    };
    made.push(sealEntry(header, text(words), keys[epoch - 1] ?? keys[0], author));
    return words;
  };
  const blobs = [{ id: bytesOf('photo', 16), hash: bytesOf('photo'), size: 65_536 }];
  const words = [
    add(amira, '{"what":"Kees Testmentor keeps sending me messages."}', 1, {
      ...{ kind: 'genesis', opening: opening(1), slots: [slot(amira, 1, true), slot(noor, 1)] },
    }),
    add(noor, '{"answer":"Thank you for telling me. Café?"}', 1, { blobs }),
    add(noor, '{"reason":"consent"}', 1, { kind: 'access', slots: [slot(bram, 1)] }),
    add(noor, '{"reason":"withdrawn"}', 2, {
      ...{ kind: 'access', opening: opening(2), slots: [slot(amira, 2, true), slot(noor, 2)] },
    }),
    add(amira, `{"letter":"${'I want to think about it. '.repeat(700)}"}`, 2),
  ];
  return {
    ...{ nonce: b64(nonce), dossierId: b64(dossierId) },
    compartmentId: b64(place.compartmentId),
    epochs: keys.map(({ dek, share }) => ({ dek: b64(dek), share: b64(share) })),
    entries: made.map((bytes, at) => ({
      ...{ words: words[at] ?? '', hash: b64(entryHash({ bytes })), bytes: b64(bytes) },
    })),
    bram: {
      signSeed: b64(seedsOf('Bram Bestuur').signSeed),
      sealSeed: b64(seedsOf('Bram Bestuur').sealSeed),
    },
    head: entryHash({ bytes: made.at(-1) ?? new Uint8Array(0) }),
    genesis: made[0] ?? new Uint8Array(0),
  };
}

function papers(amira: KeyPair, dossierId: Uint8Array, hash: Uint8Array, head: Uint8Array) {
  const nonce = bytesOf('nonce of the text shown');
  const shown = 'De directie mag je melding lezen.';
  const extract = 'Een mentor stuurt steeds berichten.';
  const signed = signConsent(
    {
      ...{ orgId, dossierId, consentId: bytesOf('frozen consent', 16), what: 'HANDOVER' },
      readers: [{ kid: bram.kid, sealKeyHash: sealKeyHashOf(bram.keys.sealKey) }],
      ...{ successors: true, heads: [{ compartmentId: bytesOf('frozen compartment', 16), head }] },
      ...{ signKey: amira.keys.signKey, sealKeyHash: sealKeyHashOf(amira.keys.sealKey) },
      ...{ provenance: 'SELF', shown: shownHash(nonce, shown), language: 'nl' },
      extract: extractHash(nonce, extract),
      ...{ directoryHash: hash, expiresOn: '2026-06-30' },
    },
    amira.sign,
  );
  const own = pairOf('Ria Demomentor, with a code of her own');
  const claim = signClaim(
    {
      ...{ dossierId, oldKid: ria.kid, newKeys: own.keys },
      ...{ newLocatorHash: bytesOf('locator hash'), newSignInKey: bytesOf('sign-in key') },
    },
    ria.sign,
    own.sign,
  );
  return {
    consent: {
      ...{ bytes: b64(signed), hash: b64(consentHash(signed)), nonce: b64(nonce), shown, extract },
      withdrawal: b64(signWithdrawal(signed, '2026-04-01', amira.sign)),
    },
    claim: {
      ...{ bytes: b64(claim), hash: b64(claimHash(claim)) },
      ...{ oldSignKey: b64(ria.keys.signKey), oldKid: b64(ria.kid), newKid: b64(own.kid) },
    },
  };
}

function statement(amira: KeyPair, dossierId: Uint8Array, hash: Uint8Array) {
  const nonce = bytesOf('nonce of the frozen statement');
  const [words, translated] = ['Kees stuurt mij berichten.', 'كيس يرسل لي رسائل.'];
  const remarks = 'Het was op dinsdag. Café?';
  const first = encodeStatement({
    ...{ orgId, dossierId, statementId: bytesOf('frozen statement', 16), version: 1 },
    ...{ paper: 'INTAKE', identity: 'ANONYMOUS', language: 'nl' },
    words: wordsHash(nonce, 'nl', words),
    translations: [{ language: 'ar', words: wordsHash(nonce, 'ar', translated) }],
    ...{ attachments: [bytesOf('photo')], previous: null },
    ...{ writtenOn: DAY, directoryHash: hash },
  });
  const signature = {
    ...{ statement: statementHash(first), kid: amira.kid, signKey: amira.keys.signKey },
    ...{ role: 'reporter' as const, keyFrom: 'SELF' as const, answer: 'SIGNED' as const },
    ...{ remarks: remarksHash(nonce, remarks), language: 'ar', signedOn: '2026-03-04' },
  };
  return {
    ...{ bytes: b64(first), hash: b64(statementHash(first)) },
    ...{ nonce: b64(nonce), words, translated, remarks },
    signature: b64(signStatement(signature, amira.sign)),
  };
}

/** A file with one paper, as Noor makes it: two parts stand for all, and the entry that let Amira in. */
function exported(dossierId: Uint8Array, hash: Uint8Array, genesis: Uint8Array) {
  const texts = ['{"part":"organisation"}', '{"part":"dossier"}'];
  const signed = signExport(
    {
      ...{ orgId, dossierId, scope: 'PAPER', kid: noor.kid, signKey: noor.keys.signKey },
      ...{ madeOn: '2026-05-06', directoryHash: hash },
      parts: texts.map((it, at) => ({ name: `part ${at + 1}`, hash: exportPartHash(text(it)) })),
    },
    noor.sign,
  );
  return { texts, seal: b64(signed), excerpt: b64(excerptOf(parseEntry(genesis))) };
}

function account(rootKey: Uint8Array) {
  const where = { orgId, name: 'noor voorbeeld' };
  const key = bytesOf('frozen account key') as AccountKey;
  const [passphrase, sheet] = ['paard fiets regen brug lamp zee', bytesOf('frozen sheet', 20)];
  const slots = {
    passphrase: passphraseSlot(where, passphrase),
    recovery: paperSlot(where, 'recovery', sheet),
    escrow: paperSlot(where, 'escrow', sheet),
  };
  const seeds = [seedsOf('Noor Voorbeeld'), seedsOf('Noor Voorbeeld, before')];
  const made = (slot: keyof typeof slots) => ({
    signInKey: b64(slots[slot].signIn.publicKey),
    wrapped: b64(wrapAccountKey(where, slots[slot], key)),
  });
  const item = sealVaultItem(key, 'draft 1', 3, text('Dear Amira,'), noor.sign);
  const challenge = { orgId, challenge: bytesOf('challenge'), audience: 'desk' as const };
  const secrecy = { orgId, kid: noor.kid, day: DAY, text: 'Ik vertel niets verder.' };
  return {
    ...{ name: where.name, key: b64(key), passphrase, sheet: b64(sheet) },
    slots: { passphrase: made('passphrase'), recovery: made('recovery'), escrow: made('escrow') },
    memberKeys: b64(wrapMemberKeys(where, key, { rootKey, seeds })),
    vault: {
      ...{ name: 'draft 1', number: 3, words: 'Dear Amira,' },
      ...{ id: b64(vaultKey(key, 'draft 1')), bytes: b64(item) },
    },
    signIn: {
      ...{ challenge: b64(challenge.challenge), audience: challenge.audience },
      signature: b64(signChallenge(challenge, slots.recovery.signIn.secret)),
    },
    declaration: {
      ...{ day: DAY, text: secrecy.text, signature: b64(signDeclaration(secrecy, noor.sign)) },
    },
  };
}

/** One of everything, in base64url. */
export function makeFrozen() {
  return withFixedChance(() => {
    const { amira, person, member } = people();
    const { hash, ...directory } = directories();
    const { head, genesis, ...dossier } = compartment(amira, hash);
    const dossierId = dossierIdOf(amira.keys.signKey, bytesOf('nonce of the frozen dossier'));
    return {
      about:
        'One of everything, made by make-frozen.ts. Bytes are base64url. All people are fictional.',
      ...{ suite: 1, orgId: b64(orgId), person, member, directory, dossier },
      ...papers(amira, dossierId, hash, head),
      statement: statement(amira, dossierId, hash),
      export: exported(dossierId, hash, genesis),
      ...frozenOrders(dossierId),
      account: account(rootKeys(bytesOf('ROOT on paper', 20), orgId).publicKey),
      // Last: what came before draws the same chance as it always did.
      ...frozenSightings(dossierId),
      file: frozenFile(dossierId),
    };
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('frozen.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(makeFrozen(), null, 2)}\n`);
}
