import { fromHex, toBase64url } from '@gehoord/crypto';
import type { ReadOrder } from '../core/orders.ts';
import { hashable, organisationLines, sealedFile, type Maker } from './sealed-file.ts';

/** What a record is made from: a line of the register, and the server's list of what was destroyed. */
export interface RecordMaking extends Maker {
  readonly order: ReadOrder;
  /** The signed order as it stands in the register, base64url. */
  readonly signed: string;
  readonly words: string;
  /** Hexadecimal. */
  readonly nonce: string;
  /** From the first stone to the one this order left, as they lie there. */
  readonly stones: readonly Uint8Array[];
}

/**
 * Make the file of a record: what two people signed before a dossier was destroyed, and the row of
 * stones it left one in. It names nobody but who belonged to the organisation.
 * @returns its bytes (UTF-8 text), or null where there is no directory to go by.
 */
export function buildRecord(making: RecordMaking): Uint8Array | null {
  const { order, signed, words, nonce, stones } = making;
  const record = {
    ...{ part: 'record' as const, order: signed },
    ...{ nonce: toBase64url(fromHex(nonce)), words: hashable(words) },
  };
  const rows = stones.map((stone, at) => ({ part: `stone ${at + 1}`, stone: toBase64url(stone) }));
  return sealedFile('RECORD', [...organisationLines(making), record, ...rows], {
    ...making,
    ...{ dossierId: order.order.dossierId, scope: 'RECORD' },
  });
}
