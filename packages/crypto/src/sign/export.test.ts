import { describe, expect, it } from 'vitest';
import { bytesOf, iris, noor, orgId } from '../../vectors/people.ts';
import { place } from '../../vectors/report-case.ts';
import { refused, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import { concat, int, list, Reader, struct, text } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { exportPartHash, openExport, SCOPES, signExport, type Export } from './export.ts';
import { sign } from './signature.ts';

const file: Export = {
  ...{ orgId, dossierId: place.dossierId, scope: 'PAPER', kid: noor.kid },
  ...{ signKey: noor.keys.signKey, madeOn: '2026-05-06', directoryHash: bytesOf('directory 1') },
  parts: ['organisation', 'dossier', 'paper 1 1 INTAKE'].map((name) => ({
    ...{ name, hash: exportPartHash(text(name)) },
  })),
};
const signed = signExport(file, noor.sign);
const bodyOf = (bytes: Uint8Array) => new Reader(bytes).bytes();
const again = (body: Uint8Array) => struct(body, sign(noor.sign, 'export', body));

describe('what a member signs about a file', () => {
  it('comes back as it was written, for one paper and for a whole dossier', () => {
    expect(openExport(signed)).toEqual(file);
    for (const scope of SCOPES) {
      expect(openExport(signExport({ ...file, scope }, noor.sign)).scope).toBe(scope);
    }
  });

  it('may name no part at all', () => {
    expect(openExport(signExport({ ...file, parts: [] }, noor.sign)).parts).toEqual([]);
  });

  it('is refused with any byte changed, cut off or added', () => {
    expect(unnoticed(signed, openExport)).toEqual([]);
    for (const bytes of wrongLengths(signed)) expect(refused(() => openExport(bytes))).toBe(true);
  });

  it('is nobody else’s: another key signs nothing for Noor', () => {
    expect(refused(() => openExport(signExport(file, iris.sign)))).toBe(true);
  });

  it('is no signature for anything else', () => {
    const body = bodyOf(signed);
    expect(refused(() => openExport(struct(body, sign(noor.sign, 'consent', body))))).toBe(true);
    expect(openExport(again(body))).toEqual(file);
  });

  it.each(['orgId', 'dossierId', 'kid', 'signKey', 'directoryHash'] as const)(
    'has no %s of another length',
    (field) => {
      for (const value of wrongLengths(file[field])) {
        expect(refused(() => openExport(signExport({ ...file, [field]: value }, noor.sign)))).toBe(
          true,
        );
      }
    },
  );

  it('has no part with a hash of another length, or with something behind it', () => {
    for (const hash of wrongLengths(bytesOf('part'))) {
      const parts = [{ name: 'dossier', hash }];
      expect(refused(() => openExport(signExport({ ...file, parts }, noor.sign)))).toBe(true);
    }
    const part = struct(text('dossier'), bytesOf('part'));
    const body = (item: Uint8Array) =>
      struct(
        ...[int(1), orgId, place.dossierId, text('PAPER'), noor.kid, noor.keys.signKey],
        ...[text('2026-05-06'), bytesOf('directory 1'), list([item])],
      );
    expect(openExport(again(body(part))).parts).toHaveLength(1);
    expect(refused(() => openExport(again(body(concat([part, struct(text(''))])))))).toBe(true);
  });

  it('has no other suite, scope or day, and nothing behind it', () => {
    const body = bodyOf(signed);
    const next = concat([struct(int(2)), body.subarray(12)]);
    expect(refused(() => openExport(again(next)))).toBe(true);
    expect(refused(() => openExport(again(concat([body, struct(text(''))]))))).toBe(true);
    const scope = 'HALF' as 'PAPER';
    expect(refused(() => openExport(signExport({ ...file, scope }, noor.sign)))).toBe(true);
    expect(() => signExport({ ...file, madeOn: '2026-02-30' }, noor.sign)).toThrow(CryptoError);
  });

  it('names each part by its very bytes', () => {
    const bytes = text('{"part":"dossier"}');
    expect(exportPartHash(bytes)).toHaveLength(32);
    const same = (changed: Uint8Array) =>
      Buffer.compare(exportPartHash(changed), exportPartHash(bytes)) === 0;
    expect(unnoticed(bytes, same)).toEqual([]);
  });
});
