export * from './verify.ts';
export type { AccountKey, BlobKey, Dek, SealSecret, Share, SignSecret } from './brand.ts';
export { concat, fromHex, Reader, struct, text, toHex } from './encoding.ts';
export { forget, random, randomBelow } from './hash.ts';
export { checkCode, digitsOf, groupsOf, parseCode, type Code } from './keys/code.ts';
export { fingerprint } from './keys/fingerprint.ts';
export { encodePublicKeys, parsePublicKeys } from './keys/public-keys.ts';
export { keyPair, type KeyPair } from './keys/key-pair.ts';
export { locatorHashOf, newCode, personOf, type Person } from './keys/person.ts';
export { newPaperSecret, paperGroups, readPaperCode } from './keys/paper-code.ts';
export { rootKeys, rootMark } from './keys/root.ts';
export {
  newAccountKey,
  newMemberSeeds,
  normaliseName,
  paperSlot,
  passphraseSlot,
  unwrapAccountKey,
  unwrapMemberKeys,
  wrapAccountKey,
  wrapMemberKeys,
  type AccountName,
  type AccountSlot,
  type SlotKind,
} from './keys/account.ts';
export { PROOF_PARTS, solvePart } from './proof.ts';
export { mustFollow, type KeyFinder } from './log-entry/chain.ts';
export { openEntry, sealEntry } from './log-entry/content.ts';
export { excerptOf, parseExcerpt, verifyExcerpt } from './log-entry/excerpt.ts';
export type { Kind, Opening, Place } from './log-entry/header.ts';
export { newEpoch, openingOf, sharedPlace, type EpochKeys } from './seal/epoch.ts';
export {
  blankCell,
  CELL_BYTES,
  coverAnew,
  headAt,
  noSightings,
  openCell,
  sealCell,
  sightingCover,
  withSighting,
  type Sighting,
  type SightingPlace,
  type Sightings,
  type SightingWhat,
} from './seal/sighting.ts';
export { openSlot, sealSlot, type Recipient } from './seal/slot.ts';
export {
  blobSize,
  newBlobKey,
  openBlob,
  sealBlob,
  type BlobPlace,
  type BlobSealer,
} from './seal/stream.ts';
export { openVaultItem, sealVaultItem, vaultKey } from './seal/vault.ts';
export { signChallenge, signDeclaration, signStamp } from './sign/small.ts';
export {
  consentHash,
  openConsent,
  openWithdrawal,
  extractHash,
  shownHash,
  signConsent,
  signWithdrawal,
  type Consent,
  type Provenance,
} from './sign/consent.ts';
export { encodeOrder, orderReasonHash, parseOrder, signOrder } from './sign/order.ts';
export { claimHash, signClaim } from './sign/claim.ts';
export { exportPartHash, openExport, signExport, type Export } from './sign/export.ts';
export {
  encodeStatement,
  languagesOf,
  MOST_VERSIONS,
  openSignature,
  parseStatement,
  readSignature,
  remarksHash,
  signStatement,
  statementHash,
  wordsHash,
  type Statement,
  type StatementSignature,
} from './sign/statement.ts';
export { signCountersignature, signDirectory } from './directory.ts';
