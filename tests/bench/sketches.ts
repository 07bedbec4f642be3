import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import {
  dossierIdOf,
  keyPair,
  locatorHashOf,
  newEpoch,
  openingOf,
  random,
  sealEntry,
  type KeyPair,
  type Recipient,
  type Slot,
} from '@gehoord/crypto';
import type { DirectoryBook } from '../../packages/client/src/core/directory-book.ts';
import { encodePayload } from '../../packages/client/src/core/payload.ts';
import { members } from '../../packages/client/src/core/recipients.ts';
import { publicPerson } from '../../packages/client/src/reporter/compose.ts';

/*
 * Reports that cost the server exactly what sealed ones cost, made five times as fast: everything it
 * checks is real (ids, hashes, shares, signatures, sizes), only the slots hold chance in place of a
 * key that somebody could open. A soak needs tens of thousands of them on the machine it measures.
 */

const ENC_BYTES = 1120;
const WRAPPED_BYTES = 72;
const COMPARTMENTS = ['person', 'report', 'identity', 'talk'] as const;

/** A report on the wire, and what signs its reporter in. */
export interface Sketch {
  readonly body: Buffer;
  readonly orgId: Uint8Array;
  readonly locator: Uint8Array;
  readonly signIn: KeyPair['sign'];
}

/** Base64url, by the quickest way there is here. */
const written = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

const slotFor = ({ kid, keys, outside }: Recipient): Slot => ({
  ...{ epoch: 1, kid, keys: outside ? keys : null },
  ...{ enc: randomBytes(ENC_BYTES), wrapped: randomBytes(WRAPPED_BYTES) },
});

/**
 * Somebody who makes sketches for the readers of one organisation.
 * @param readers kids, hexadecimal.
 */
export function sketcher(book: DirectoryBook, readers: readonly string[]): () => Sketch {
  const [receivers, page] = [members(book, readers), book.current];
  if (receivers === null || page === null) throw new Error('Nobody to write to.');
  const { orgId } = book;
  const directory = { directoryNumber: page.directory.number, directoryHash: page.hash };
  const text = encodePayload({ kind: 'talk', seen: [], event: { type: 'TalkOpened' } });

  const genesis = (dossierId: Uint8Array, author: KeyPair, kind: (typeof COMPARTMENTS)[number]) => {
    const place = { orgId, dossierId, compartmentId: random(16) };
    const keys = newEpoch();
    const own = kind === 'person' || kind === 'talk';
    const readers = own
      ? [...receivers, { kid: author.kid, keys: author.keys, outside: true }]
      : receivers;
    const header = {
      ...{ suite: 1 as const, ...place, ...directory, blobs: [] },
      ...{ epoch: 1, seq: 0, previous: null, kind: 'genesis' as const },
      opening: openingOf(keys, place.compartmentId, 1),
      slots: readers.map(slotFor),
    };
    return {
      compartmentId: written(place.compartmentId),
      expectedHead: null,
      entry: written(sealEntry(header, text, keys, author)),
      share: written(keys.share),
    };
  };

  return () => {
    const [pair, signIn] = [keyPair(random(32), random(32)), keyPair(random(32), random(32))];
    const [locator, nonce] = [random(16), random(16)];
    const dossierId = dossierIdOf(pair.keys.signKey, nonce);
    const person = {
      ...{ locator, locatorHash: locatorHashOf(locator), pair },
      signIn: { publicKey: signIn.keys.signKey, secret: signIn.sign },
    };
    const founding = {
      dossierId: written(dossierId),
      founderKey: written(pair.keys.signKey),
      nonce: written(nonce),
    };
    const geneses = COMPARTMENTS.map((kind) => genesis(dossierId, pair, kind));
    const body = Buffer.from(JSON.stringify({ founding, person: publicPerson(person), geneses }));
    return { body, orgId, locator, signIn: signIn.sign };
  };
}
