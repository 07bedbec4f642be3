import { describe, expect, it } from 'vitest';
import frozen from '../vectors/frozen.json' with { type: 'json' };
import { photo, photoKey, photoPlace, sealAll } from '../vectors/file-case.ts';
import { bytesOf } from '../vectors/people.ts';
import { H, Refused } from '../vectors/second-reader-base.ts';
import { fileOf } from '../vectors/second-reader-file.ts';
import { flipped } from '../vectors/tamper.ts';

const { orgId, dossierId, compartmentId, blobId } = photoPlace();
const place = [orgId, dossierId, compartmentId, blobId];
const join = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

describe('the second reader reads a file', () => {
  for (const length of [0, 1, 65_528, 65_529, 200_000]) {
    it(`of ${length} bytes`, () => {
      const { pieces, stored } = sealAll(photo(length));
      expect(fileOf(photoKey, place, join(pieces), stored)).toEqual(photo(length));
    });
  }

  it('and refuses one that was changed, or that belongs elsewhere', () => {
    const { pieces, stored } = sealAll(photo(70_000));
    const whole = join(pieces);
    for (let at = 0; at < whole.length; at += 9973) {
      const changed = flipped(whole, at);
      const said = { size: changed.length, hash: H('blob-hash', changed) };
      expect(() => fileOf(photoKey, place, changed, said)).toThrow(Refused);
    }
    const elsewhere = [orgId, bytesOf('other dossier', 16), compartmentId, blobId];
    expect(() => fileOf(photoKey, elsewhere, whole, stored)).toThrow(Refused);
  });

  it('counts the frozen one as long as this package does', () => {
    expect(frozen.file.size).toBe(24 + 2 * 65_553);
  });
});
