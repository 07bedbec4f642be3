/* What can be checked without any secret: all the api may use. */
export { CryptoError } from './error.ts';
export { ready } from './sodium.ts';
export { fromBase64url, toBase64url } from './encoding.ts';
export { equal, hash } from './hash.ts';
export { PROOF_BYTES, verifyProof } from './proof.ts';
export { kidOf, sealKeyHashOf, type PublicKeys } from './keys/public-keys.ts';
export { parseEntry, verifyEntry, entryHash, type Entry } from './log-entry/entry.ts';
export type { Header, Slot } from './log-entry/header.ts';
export { dossierIdOf } from './log-entry/dossier-id.ts';
export { blobHash, blobSize, type BlobHash } from './seal/stream.ts';
export { verifyShare } from './seal/epoch.ts';
export { verifyChallenge, verifyDeclaration, verifyStamp } from './sign/small.ts';
export { parseClaim, verifyClaim, type SignedClaim } from './sign/claim.ts';
export {
  encodeSignedOrder,
  orderHash,
  parseSignedOrder,
  verifyOrder,
  type Order,
  type OrderKind,
  type OrderSignature,
} from './sign/order.ts';
export {
  dossierMark,
  encodeTombstone,
  isRow,
  parseTombstone,
  tombstoneHash,
  type Tombstone,
} from './tombstone.ts';
export {
  activeMember,
  countersignaturesComplete,
  directoryHash,
  parseDirectory,
  RECEIVER_ROLES,
  verifyCountersignature,
  verifyDirectory,
  type Directory,
  type DirectoryMember,
} from './directory.ts';
