import { keyPair, newEpoch, openingOf, random, ready, sealEntry } from '@gehoord/crypto';
import { sodium } from '../../../packages/crypto/src/sodium.ts';
import { median, type Row } from '../row.ts';

/** The longest text an entry takes, in bytes of its largest bucket; what pads it is sealed as well. */
const TEXT = 250 * 1024;
const TIMES = 200;

function megabytesPerSecond(work: () => void): number {
  const started = performance.now();
  for (let time = 0; time < TIMES; time++) work();
  return (TEXT * TIMES) / 1e6 / ((performance.now() - started) / 1000);
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
      how: `${entry.toFixed(0)} MB/s against ${cipher.toFixed(0)} MB/s, ${runs} × ${TIMES}; an entry is also padded, hashed twice and signed. Files are not there yet`,
    },
  ];
}
