import * as z from 'zod/mini';

/** The alphabet of base64url, without padding. */
export const BASE64URL = /^[A-Za-z0-9_-]*$/;

/** Largest request body: a report with all its compartments, or one vault item. */
export const MAX_BODY_BYTES = 6 * 1024 * 1024;

/** Slots in one entry: a whole organisation, or one reader for as many epochs. */
export const MOST_SLOTS = 100;

/** Largest body of an endpoint that does not say otherwise. */
export const SMALL_BODY_BYTES = 16 * 1024;

/** Bytes on the wire: base64url without padding (RFC 4648 §5). Exact length where `size` is given. */
export const bytes = (size?: number, most = size ?? 0) => {
  const text = z.string().check(z.regex(BASE64URL));
  return size === undefined
    ? text.check(z.minLength(1), z.maxLength(Math.ceil((most * 4) / 3)))
    : text.check(z.length(Math.ceil((size * 4) / 3)));
};

/** A calendar day, `YYYY-MM-DD`. The server never keeps a time of day. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A random id of 16 bytes. */
export const id = bytes(16);

/** Largest entry: 256 KiB of padded text plus header, slots and signature. */
export const MAX_ENTRY_BYTES = 400_000;

/** One log entry as it is signed and stored. */
export const entry = bytes(undefined, MAX_ENTRY_BYTES);

/** The shred share of one compartment epoch: kept apart from the entries, never in a backup. */
export const share = z.strictObject({
  epoch: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  share: bytes(32),
});

export const role = z.enum(['confidant', 'board', 'coordinator', 'alternate']);

/** Public keys: signatures (Ed25519, 32 B) and sealing (X-Wing, 1216 B). */
export const publicKeys = z.strictObject({ signKey: bytes(32), sealKey: bytes(1216) });

/** A person without an account, as the server knows them: hashes and public keys only. */
export const outsidePerson = z.strictObject({
  locatorHash: bytes(32),
  signInKey: bytes(32),
  keys: publicKeys,
});

/** Add one entry to one compartment. `expectedHead` is null for a genesis. */
export const append = z.strictObject({
  compartmentId: id,
  expectedHead: z.nullable(bytes(32)),
  entry,
  share: z.nullable(bytes(32)),
});

/** Proof that this dossier id belongs to its founder: id = first 16 B of H("dossier", key, nonce). */
export const founding = z.strictObject({
  dossierId: id,
  founderKey: bytes(32),
  nonce: bytes(16),
});

/** What a reader receives of a compartment. Entries are whole, from the first one they may read. */
export const compartment = z.strictObject({
  compartmentId: id,
  dossierId: id,
  entries: z.array(z.strictObject({ seq: z.int().check(z.minimum(0)), entry, day })),
  shares: z.array(share),
});
