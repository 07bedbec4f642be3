import type { SignSecret } from '../brand.ts';
import { day, int, list, Reader, struct, text } from '../encoding.ts';
import { must } from '../error.ts';
import { hash, SUITE } from '../hash.ts';
import { KID } from '../keys/public-keys.ts';
import { sign, verify } from './signature.ts';

/**
 * Whether a file holds one paper of a dossier, all that its maker could read, or the record of its
 * destruction.
 */
export const SCOPES = ['PAPER', 'DOSSIER', 'RECORD'] as const;

/** One part of an exported file: what it is called there, and {@link exportPartHash} of its bytes. */
export interface ExportPart {
  readonly name: string;
  readonly hash: Uint8Array;
}

/** What the member who makes a file of papers signs: which parts it has, in their order. */
export interface Export {
  readonly orgId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly scope: (typeof SCOPES)[number];
  readonly kid: Uint8Array;
  readonly signKey: Uint8Array;
  /** As the member says it. */
  readonly madeOn: string;
  /** Of the directory the member goes by. */
  readonly directoryHash: Uint8Array;
  readonly parts: readonly ExportPart[];
}

/** H over the bytes of one part as they stand in the file. 32 bytes. */
export function exportPartHash(bytes: Uint8Array): Uint8Array {
  return hash('export-part', bytes);
}

const encode = (it: Export) =>
  struct(
    int(SUITE),
    it.orgId,
    it.dossierId,
    text(it.scope),
    it.kid,
    it.signKey,
    day(it.madeOn),
    it.directoryHash,
    list(it.parts.map((part) => struct(text(part.name), part.hash))),
  );

/** Sign a file's parts. @returns what was said and its signature as one byte string. */
export function signExport(it: Export, secret: SignSecret): Uint8Array {
  const body = encode(it);
  return struct(body, sign(secret, 'export', body));
}

function parsePart(field: Uint8Array): ExportPart {
  const reader = new Reader(field);
  const part = { name: reader.text(), hash: reader.bytes(32) };
  reader.end();
  return part;
}

function parseBody(body: Uint8Array): Export {
  const reader = new Reader(body);
  must(reader.int() === SUITE);
  const it = {
    ...{ orgId: reader.bytes(16), dossierId: reader.bytes(16), scope: reader.word(SCOPES) },
    ...{ kid: reader.bytes(KID), signKey: reader.bytes(32), madeOn: reader.day() },
    ...{ directoryHash: reader.bytes(32), parts: reader.list(parsePart) },
  };
  reader.end();
  return it;
}

/**
 * Read what a member signed about a file, and check that the key named inside signed it. Whether
 * that key is a member's, and whether the parts have these hashes, is for the caller to compare.
 * @throws {CryptoError}
 */
export function openExport(bytes: Uint8Array): Export {
  const reader = new Reader(bytes);
  const [body, signature] = [reader.bytes(), reader.bytes(64)];
  reader.end();
  const it = parseBody(body);
  must(verify(it.signKey, signature, 'export', body));
  return it;
}
