import type { SignSecret } from '../brand.ts';
import { hash } from '../hash.ts';
import type { Label } from '../labels.ts';
import { sodium } from '../sodium.ts';

/** Ed25519 (RFC 8032) over H(label, fields…). 64 bytes. */
export function sign(
  secret: SignSecret,
  label: Label,
  ...fields: readonly Uint8Array[]
): Uint8Array {
  return sodium.crypto_sign_detached(hash(label, ...fields), secret);
}

/** Whether this key signed exactly these fields for exactly this purpose. */
export function verify(
  signKey: Uint8Array,
  signature: Uint8Array,
  label: Label,
  ...fields: readonly Uint8Array[]
): boolean {
  return (
    signature.length === 64 &&
    signKey.length === 32 &&
    sodium.crypto_sign_verify_detached(signature, hash(label, ...fields), signKey)
  );
}
