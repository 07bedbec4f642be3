import {
  keyPair,
  newBlobKey,
  newEpoch,
  openingOf,
  random,
  ready,
  sealBlob,
  sealEntry,
} from '@gehoord/crypto';
import { sodium } from '../../../packages/crypto/src/sodium.ts';
import { median, type Row } from '../row.ts';

/** The longest text an entry takes, in bytes of its largest bucket; what pads it is sealed as well. */
const TEXT = 250 * 1024;
const TIMES = 200;
const CHUNK = 65_536;
const FILE = 100_000_000;

function megabytesPerSecond(work: () => void): number {
  const started = performance.now();
  for (let time = 0; time < TIMES; time++) work();
  return (TEXT * TIMES) / 1e6 / ((performance.now() - started) / 1000);
}

/** What a photo of 100 MB takes: sealed in chunks, and what libsodium alone takes for the same bytes. */
function sealingFile(runs: number): Row {
  const place = { orgId: random(16), dossierId: random(16), compartmentId: random(16) };
  const where = { ...place, blobId: random(16) };
  const data = new Uint8Array(CHUNK).fill(65);
  const [raw, ours]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const sealer = sealBlob(newBlobKey(), where, FILE);
    for (let want = sealer.wants(); want !== null; want = sealer.wants())
      sealer.seal(data.subarray(0, want));
    sealer.hash();
    ours.push(performance.now() - started);
    raw.push(rawFile(data, sealer.size));
  }
  const [sealing, alone] = [median(ours), median(raw)];
  return {
    row: 'sealing a file of 100 MB, against libsodium alone',
    ...{ measured: (alone / sealing) * 100, unit: '%', limit: { least: 80 } },
    how: `${sealing.toFixed(0)} ms against ${alone.toFixed(0)} ms for its stream and its hash over the same padded bytes, median of ${runs}`,
  };
}

/** Milliseconds for libsodium's own stream and hash over as many chunks. */
function rawFile(chunk: Uint8Array, size: number): number {
  const started = performance.now();
  const { state } = sodium.crypto_secretstream_xchacha20poly1305_init_push(random(32));
  const hashing = sodium.crypto_generichash_init(null, 32);
  for (let at = 24; at < size; at += CHUNK + 17) {
    const sealed = sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, null, 0);
    sodium.crypto_generichash_update(hashing, sealed);
  }
  sodium.crypto_generichash_final(hashing, 32);
  return performance.now() - started;
}

/** How fast a long text becomes a signed entry, against libsodium's cipher alone in the same run. */
export async function encrypting(runs: number): Promise<readonly Row[]> {
  await ready();
  const text = new Uint8Array(TEXT).fill(65);
  const [author, keys] = [keyPair(random(32), random(32)), newEpoch()];
  const place = { orgId: random(16), dossierId: random(16), compartmentId: random(16) };
  const header = {
    ...{ suite: 1 as const, ...place, directoryNumber: 1, directoryHash: random(32), blobs: [] },
    ...{ epoch: 1, seq: 0, previous: null, kind: 'genesis' as const, slots: [] },
    opening: openingOf(keys, place.compartmentId, 1),
  };
  const [nonce, key] = [random(24), random(32)];
  const [raw, sealed]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    raw.push(
      megabytesPerSecond(() =>
        sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(text, null, null, nonce, key),
      ),
    );
    sealed.push(megabytesPerSecond(() => sealEntry(header, text, keys, author)));
  }
  const [cipher, entry] = [median(raw), median(sealed)];
  return [
    {
      row: 'sealing a text of 250 KiB, against the cipher alone',
      ...{ measured: (entry / cipher) * 100, unit: '%', limit: { least: 80 } },
      how: `${entry.toFixed(0)} MB/s against ${cipher.toFixed(0)} MB/s, ${runs} × ${TIMES}; an entry is also padded, hashed twice and signed`,
    },
    sealingFile(runs),
  ];
}
