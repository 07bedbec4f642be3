/** A byte string with one purpose: the compiler refuses it where another kind of key is meant. */
export type Brand<Name extends string> = Uint8Array & { readonly __brand: Name };

/** 32 random bytes that, with the share, give the keys of one compartment epoch. */
export type Dek = Brand<'Dek'>;
/** 32 random bytes kept by the server apart from everything else; without them nothing opens. */
export type Share = Brand<'Share'>;
/** 32 random bytes that wrap a member's private keys, drafts and snapshots. */
export type AccountKey = Brand<'AccountKey'>;
/** Ed25519 private key, 64 bytes (seed and public key, as libsodium keeps it). */
export type SignSecret = Brand<'SignSecret'>;
/** X-Wing private key, 32 bytes. */
export type SealSecret = Brand<'SealSecret'>;
/** 32 random bytes for one file; they stand in the entry that names it. */
export type BlobKey = Brand<'BlobKey'>;
