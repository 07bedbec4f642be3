import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * A disk of its own for a test file, taken away after its tests.
 * @param size as `mount` takes it: `200k`, `8m`.
 * @returns its folder; null where this user may not have one.
 */
export function smallDisk(size: string): string | null {
  const place = mkdtempSync(join(tmpdir(), 'gehoord-disk-'));
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place];
    execFileSync('mount', options, { stdio: 'ignore' });
  } catch {
    rmSync(place, { recursive: true });
    return null;
  }
  afterAll(() => {
    execFileSync('umount', ['-l', place]);
    rmSync(place, { recursive: true });
  });
  return place;
}
