import { createHash } from 'node:crypto';
import {
  keyPair,
  ready,
  rootKeys,
  signDirectory,
  type Directory,
  type DirectoryMember,
  type KeyPair,
} from '../src/index.ts';

/* The fictional people of the tests. Their keys come from their names, so that they never change. */

await ready();

/** Bytes that are always the same for the same words, and look like chance. */
export function bytesOf(words: string, size = 32): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, block) =>
    createHash('sha256').update(`${words} ${block}`).digest(),
  );
  return new Uint8Array(Buffer.concat(blocks).subarray(0, size));
}

/** The two seeds of somebody's keys. */
export const seedsOf = (name: string) => ({
  signSeed: bytesOf(`${name} signs`),
  sealSeed: bytesOf(`${name} opens`),
});

/** Somebody's keys, without a code or passphrase. */
export function pairOf(name: string): KeyPair {
  const { signSeed, sealSeed } = seedsOf(name);
  return keyPair(signSeed, sealSeed);
}

export const orgId = bytesOf('Stichting Samenop', 16);
export const otherOrgId = bytesOf('Stichting Andersom', 16);
export const root = rootKeys(bytesOf('ROOT of Stichting Samenop', 20), orgId);

/** Confidant, alternate, coordinator, and two of the board. */
export const noor = pairOf('Noor Voorbeeld');
export const teun = pairOf('Teun Reserve');
export const iris = pairOf('Iris Voorhoofd');
export const bram = pairOf('Bram Bestuur');
export const lotte = pairOf('Lotte Leiding');
/** Reporters and accused, who have a code and no account. */
export const amira = pairOf('Amira Proefmelder');
export const selam = pairOf('Selam Fictief');
export const kees = pairOf('Kees Testmentor');
export const ria = pairOf('Ria Demomentor');

/** A line of the directory. */
export function memberOf(
  name: string,
  role: DirectoryMember['role'],
  pair: KeyPair,
  status: DirectoryMember['status'] = 'active',
): DirectoryMember {
  const valid = { validFrom: '2026-01-01', validUntil: '2026-12-31' };
  return { name, role, ...pair.keys, kid: pair.kid, ...valid, status };
}

export const noorAsConfidant = memberOf('Noor Voorbeeld', 'confidant', noor);
export const teunAsAlternate = memberOf('Teun Reserve', 'alternate', teun);
export const irisAsCoordinator = memberOf('Iris Voorhoofd', 'coordinator', iris);
export const bramAsBoard = memberOf('Bram Bestuur', 'board', bram);
export const lotteAsBoard = memberOf('Lotte Leiding', 'board', lotte);
export const everybody = [
  noorAsConfidant,
  teunAsAlternate,
  irisAsCoordinator,
  bramAsBoard,
  lotteAsBoard,
];

/** A directory as it would be written; everything can be set otherwise. */
export function directoryOf(more: Partial<Directory> = {}): Directory {
  const dates = { issuedOn: '2026-01-01', notAfter: '2026-12-31' };
  return { orgId, number: 1, previous: null, ...dates, members: everybody, ...more };
}

/** The same, signed by ROOT. */
export function signedDirectory(more: Partial<Directory> = {}): Uint8Array {
  return signDirectory(directoryOf(more), root.secret);
}
