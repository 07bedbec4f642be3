import type { Dek } from '../brand.ts';
import { int } from '../encoding.ts';
import { guarded, must } from '../error.ts';
import { equal, hash, kdf } from '../hash.ts';
import { mustBeSealKey, sealKeyHashOf, type PublicKeys } from '../keys/public-keys.ts';
import type { KeyPair } from '../keys/key-pair.ts';
import type { Place, Slot } from '../log-entry/header.ts';
import { sodium } from '../sodium.ts';
import { decrypt, encrypt } from './wrap.ts';

/** A reader to be: members are named by the directory, people without an account by their keys. */
export interface Recipient {
  readonly kid: Uint8Array;
  readonly keys: PublicKeys;
  readonly outside: boolean;
}

const NOTHING = new Uint8Array(0);

/** Binds a slot to its place: the same wrapped key put anywhere else does not open. */
const slotKey = (
  secret: Uint8Array,
  place: Place,
  slot: Pick<Slot, 'epoch' | 'kid' | 'enc'>,
  sealKey: Uint8Array,
) =>
  kdf(
    secret,
    'slot',
    place.orgId,
    place.dossierId,
    place.compartmentId,
    int(slot.epoch),
    slot.kid,
    sealKeyHashOf(sealKey),
    slot.enc,
  );

/**
 * Seal an epoch's DEK to one reader.
 * @throws {CryptoError} for a key that is not an X-Wing key.
 */
export function sealSlot(dek: Dek, place: Place, epoch: number, to: Recipient): Slot {
  mustBeSealKey(to.keys.sealKey);
  const { ciphertext: enc, sharedSecret } = guarded(() =>
    sodium.crypto_kem_xwing_enc(to.keys.sealKey),
  );
  const kek = slotKey(sharedSecret, place, { epoch, kid: to.kid, enc }, to.keys.sealKey);
  return {
    epoch,
    kid: to.kid,
    keys: to.outside ? to.keys : null,
    enc,
    wrapped: encrypt(kek, dek, NOTHING),
  };
}

/** What an epoch's DEK says about itself in the header. */
export function dekCommitment(dek: Dek, compartmentId: Uint8Array, epoch: number): Uint8Array {
  return hash('dek', compartmentId, int(epoch), dek);
}

/**
 * Open a slot with one's own keys. X-Wing gives a wrong secret for a changed ciphertext without
 * complaint, and the wrapping does not commit to its key: so the DEK itself is checked last.
 * @param commitment from the entry that started the epoch.
 * @throws {CryptoError}
 */
export function openSlot(slot: Slot, place: Place, own: KeyPair, commitment: Uint8Array): Dek {
  must(equal(slot.kid, own.kid));
  const secret = guarded(() => sodium.crypto_kem_xwing_dec(slot.enc, own.seal));
  const dek = decrypt(slotKey(secret, place, slot, own.keys.sealKey), slot.wrapped, NOTHING) as Dek;
  must(equal(dekCommitment(dek, place.compartmentId, slot.epoch), commitment));
  return dek;
}
