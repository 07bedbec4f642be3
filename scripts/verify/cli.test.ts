import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '@gehoord/crypto';
import { root } from '../../packages/crypto/vectors/people.ts';
import { sealed } from '../../tests/support/bundle-case.ts';

/* The command as somebody runs it. */

const folder = mkdtempSync(join(tmpdir(), 'gehoord-verify-'));
const whole = Buffer.from(sealed());

beforeAll(() => {
  writeFileSync(join(folder, 'good.gehoord'), whole);
  const other = whole.toString().replace('een berisping', 'een beloning!');
  writeFileSync(join(folder, 'changed.gehoord'), other);
  writeFileSync(join(folder, 'note.txt'), 'Bel Noor terug.');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const verify = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const options = { cwd: folder, env: { ...process.env, INIT_CWD: folder } };
    const script = join(import.meta.dirname, '../verify.mjs');
    const child = execFile(process.execPath, [script, ...args], options, (_, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });

describe('npm run verify', { timeout: 60_000 }, () => {
  it('says that a file holds, in Dutch and then in English, and ends well', async () => {
    const { code, out, err } = await verify('good.gehoord');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Dit bestand klopt\n/);
    expect(out.indexOf('This file holds')).toBeGreaterThan(out.indexOf('Dit bewijst'));
    expect(out).toContain('Kees krijgt een berisping.');
    expect(out).toContain(fingerprint(root.publicKey).join(' '));
  });

  it('names what was changed, shows none of it, and ends with 1', async () => {
    const { code, out } = await verify('changed.gehoord');
    expect(code).toBe(1);
    expect(out).toContain('- Versie 1 van het besluit (papier 3) is veranderd');
    expect(out).not.toContain('beloning');
  });

  it('compares the digits of the poster', async () => {
    const digits = fingerprint(root.publicKey).join(' ');
    const right = await verify('--poster', digits, 'good.gehoord');
    expect(right.code).toBe(0);
    expect(right.out).toContain('zijn gelijk aan deze');
    const wrong = await verify('good.gehoord', '--poster', '12345');
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain('De cijfers van de poster zijn andere cijfers');
  });

  it.each([
    [['note.txt'], 'Dit bestand kunnen we niet controleren'],
    [['nothing.gehoord'], 'Dit bestand is niet te lezen'],
    [['.'], 'Dit bestand is niet te lezen'],
    [[], 'Zo gebruik je dit'],
    [['good.gehoord', 'changed.gehoord'], 'Zo gebruik je dit'],
  ])('has a sentence for %j, and ends with 2', async (args, sentence) => {
    const { code, out, err } = await verify(...args);
    expect([code, err]).toEqual([2, '']);
    expect(out).toContain(sentence);
  });
});
