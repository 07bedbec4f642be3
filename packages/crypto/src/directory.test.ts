import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bramAsBoard,
  bytesOf,
  directoryOf,
  everybody,
  irisAsCoordinator,
  lotteAsBoard,
  memberOf,
  noor,
  noorAsConfidant,
  orgId,
  otherOrgId,
  pairOf,
  root,
  selam,
  signedDirectory,
  teun,
  teunAsAlternate,
} from '../vectors/people.ts';
import { refused, runs, unnoticed, wrongLengths, written } from '../vectors/tamper.ts';
import {
  activeMember,
  directoryHash,
  parseDirectory,
  ROLES,
  signCountersignature,
  signDirectory,
  verifyCountersignature,
  verifyDirectory,
  type Directory,
  type DirectoryMember,
} from './directory.ts';
import { concat, int, list, Reader, struct, text } from './encoding.ts';
import { CryptoError } from './error.ts';
import { encodePublicKeys } from './keys/public-keys.ts';
import { sign } from './sign/signature.ts';

const first = signedDirectory();
const nextOf = (more: Partial<Directory> = {}, before = first) =>
  signedDirectory({ number: 2, previous: directoryHash(before), issuedOn: '2026-03-01', ...more });
const check = (bytes: Uint8Array, previous: Uint8Array | null = null) =>
  verifyDirectory(bytes, { rootKey: root.publicKey, orgId, previous });
const refusesNext = (more: Partial<Directory>) => {
  expect(() => check(nextOf(more), first)).toThrow(CryptoError);
};
const revoked = (member: DirectoryMember): DirectoryMember => ({ ...member, status: 'revoked' });
const without = (member: DirectoryMember) => everybody.filter((other) => other !== member);

describe('a directory', () => {
  it('comes back as ROOT signed it, with kids made from the keys', () => {
    expect(check(first)).toEqual(directoryOf());
    expect(parseDirectory(first).members.map((member) => member.kid)).toEqual(
      everybody.map((member) => member.kid),
    );
  });

  it('ignores a kid that is given beside the keys: it is never written', () => {
    const lying = { ...noorAsConfidant, kid: teun.kid };
    expect(parseDirectory(signedDirectory({ members: [lying] })).members[0]?.kid).toEqual(noor.kid);
  });

  it('is refused with any byte changed', () => {
    const [head, tail] = [first.subarray(0, 400), first.subarray(-400)];
    const middle = first.subarray(400, -400);
    expect(unnoticed(head, (part) => check(concat([part, middle, tail])), 3)).toEqual([]);
    expect(unnoticed(tail, (part) => check(concat([head, middle, part])), 3)).toEqual([]);
    expect(unnoticed(middle, (part) => check(concat([head, part, tail])), 29)).toEqual([]);
  });

  it('is refused cut off, with anything behind it, or empty', () => {
    for (const bytes of wrongLengths(first)) expect(refused(() => check(bytes))).toBe(true);
    for (let size = 0; size < first.length; size += 101)
      expect(refused(() => check(first.subarray(0, size)))).toBe(true);
    expect(() => check(concat([first, struct(int(1))]))).toThrow(CryptoError);
  });

  it('is refused where anybody but ROOT signed it, or for another purpose', () => {
    expect(() => check(signDirectory(directoryOf(), noor.sign))).toThrow(CryptoError);
    const body = new Reader(first).bytes();
    for (const label of ['countersign', 'directory-hash', 'entry'] as const)
      expect(() => check(struct(body, sign(root.secret, label, body)))).toThrow(CryptoError);
    for (const rootKey of wrongLengths(root.publicKey))
      expect(() => verifyDirectory(first, { rootKey, orgId, previous: null })).toThrow(CryptoError);
  });

  it('is refused as the directory of another organisation', () => {
    expect(() => check(signedDirectory({ orgId: otherOrgId }))).toThrow(CryptoError);
  });

  it('gives no other error, whatever ROOT signs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (body) => {
        const bytes = struct(body, sign(root.secret, 'directory', body));
        expect(refused(() => check(bytes))).toBe(true);
        expect(refused(() => parseDirectory(bytes))).toBe(true);
      }),
      runs(100),
    );
  });
});

describe('a directory is refused, though ROOT signed it', () => {
  const refuses = (more: Partial<Directory>) => {
    expect(() => parseDirectory(signedDirectory(more))).toThrow(CryptoError);
  };
  const member = (more: Partial<DirectoryMember>) => {
    refuses({ members: [{ ...noorAsConfidant, ...more }] });
  };

  it('for more than 400 days, or backwards', () => {
    const lasts = (notAfter: string) => ({ issuedOn: '2026-01-01', notAfter });
    expect(parseDirectory(signedDirectory(lasts('2027-02-05'))).notAfter).toBe('2027-02-05');
    refuses(lasts('2027-02-06'));
    refuses(lasts('2036-01-01'));
    refuses(lasts('2025-12-31'));
    expect(parseDirectory(signedDirectory(lasts('2026-01-01'))).notAfter).toBe('2026-01-01');
  });

  it('with a number below 1, or a link that does not go with the number', () => {
    refuses({ number: 0 });
    refuses({ number: 0, previous: bytesOf('before') });
    refuses({ number: 1, previous: bytesOf('before') });
    refuses({ number: 2, previous: null });
    for (const previous of wrongLengths(bytesOf('before')).slice(1))
      refuses({ number: 2, previous });
  });

  it('with the same key twice, also in another role', () => {
    refuses({ members: [noorAsConfidant, noorAsConfidant] });
    refuses({ members: [noorAsConfidant, { ...noorAsConfidant, name: 'Noor', role: 'board' }] });
    refuses({ members: [noorAsConfidant, revoked(noorAsConfidant)] });
  });

  it('with an unknown role, status or day', () => {
    member({ role: 'director' as 'board' });
    member({ status: 'paused' as 'active' });
    expect(() => signedDirectory({ members: [{ ...noorAsConfidant, validUntil: '' }] })).toThrow(
      CryptoError,
    );
    expect(() => signedDirectory({ issuedOn: '2026-02-29' })).toThrow(CryptoError);
  });

  it('with keys of another length, or an unreduced key', () => {
    for (const signKey of wrongLengths(noor.keys.signKey)) member({ signKey });
    for (const sealKey of wrongLengths(noor.keys.sealKey)) member({ sealKey });
    member({ sealKey: written(noor.keys.sealKey, 600, Uint8Array.of(255, 255, 255)) });
  });

  it('with another id of the organisation than 16 bytes', () => {
    for (const other of wrongLengths(orgId)) refuses({ orgId: other });
  });

  it('in another suite, with more in a member or behind the members', () => {
    const signedBody = (body: Uint8Array) => struct(body, sign(root.secret, 'directory', body));
    const body = new Reader(first).bytes();
    expect(parseDirectory(signedBody(body)).number).toBe(1);
    expect(() => parseDirectory(signedBody(written(body, 11, Uint8Array.of(2))))).toThrow(
      CryptoError,
    );
    expect(() => parseDirectory(signedBody(concat([body, struct(text(''))])))).toThrow(CryptoError);
    expect(() => parseDirectory(signedBody(body.subarray(0, -1)))).toThrow(CryptoError);
    const memberWith = (...more: Uint8Array[]) => {
      const { name, role, validFrom, validUntil, status } = noorAsConfidant;
      const rest = [text(validFrom), text(validUntil), text(status), ...more];
      const line = struct(text(name), text(role), encodePublicKeys(noor.keys), ...rest);
      const dates = [text('2026-01-01'), text('2026-12-31')];
      return struct(int(1), orgId, int(1), text(''), ...dates, list([line]));
    };
    expect(parseDirectory(signedBody(memberWith())).members).toHaveLength(1);
    expect(() => parseDirectory(signedBody(memberWith(text(''))))).toThrow(CryptoError);
  });
});

describe('the next directory', () => {
  it('follows', () => {
    expect(check(nextOf(), first).number).toBe(2);
    const third = nextOf({ number: 3, issuedOn: '2026-03-01' }, nextOf());
    expect(check(third, nextOf()).number).toBe(3);
  });

  it('may be read alone by a reporter, who sees only the newest', () => {
    expect(check(nextOf()).number).toBe(2);
  });

  it('skips no number and goes back to none', () => {
    for (const number of [3, 4, 1_000]) refusesNext({ number });
    expect(() => check(nextOf({ number: 2 }), nextOf())).toThrow(CryptoError);
    expect(() => check(first, first)).toThrow(CryptoError);
    expect(() => check(first, nextOf())).toThrow(CryptoError);
  });

  it('names the one before, signature and all', () => {
    refusesNext({ previous: bytesOf('another directory') });
    const fork = signedDirectory({ notAfter: '2026-11-30' });
    expect(() => check(nextOf({}, fork), first)).toThrow(CryptoError);
    const resigned = struct(new Reader(first).bytes(), sign(noor.sign, 'directory'));
    expect(() => check(nextOf({}, resigned), first)).toThrow(CryptoError);
  });

  it('is not older', () => {
    refusesNext({ issuedOn: '2025-12-31' });
    expect(check(nextOf({ issuedOn: '2026-01-01' }), first).issuedOn).toBe('2026-01-01');
  });

  it('loses nobody: who leaves stays as revoked', () => {
    for (const member of everybody) refusesNext({ members: without(member) });
    refusesNext({ members: [] });
    const left = [...without(irisAsCoordinator), revoked(irisAsCoordinator)];
    expect(check(nextOf({ members: left }), first).members).toHaveLength(5);
  });

  it('gives nobody another role under the same key', () => {
    for (const role of ROLES)
      if (role !== 'coordinator')
        refusesNext({ members: [...without(irisAsCoordinator), { ...irisAsCoordinator, role }] });
  });

  it('takes nobody back who was revoked', () => {
    const second = nextOf({ members: [...without(lotteAsBoard), revoked(lotteAsBoard)] });
    const third = (member: DirectoryMember) =>
      nextOf({ number: 3, members: [...without(lotteAsBoard), member] }, second);
    expect(check(third(revoked(lotteAsBoard)), second).number).toBe(3);
    expect(() => check(third(lotteAsBoard), second)).toThrow(CryptoError);
  });

  it('takes in new people and new keys of the same people', () => {
    const renewed = memberOf('Lotte Leiding', 'board', pairOf('Lotte Leiding, new keys'));
    const members = [...without(lotteAsBoard), revoked(lotteAsBoard), renewed];
    expect(check(nextOf({ members }), first).members).toHaveLength(6);
  });

  it('is refused behind something that is no directory', () => {
    for (const before of [new Uint8Array(0), bytesOf('x', 100), first.subarray(1)])
      expect(() => check(nextOf(), before)).toThrow(CryptoError);
  });
});

describe('a member', () => {
  const directory = parseDirectory(
    signedDirectory({ members: [noorAsConfidant, revoked(bramAsBoard)] }),
  );

  it('is found by kid while active', () => {
    expect(activeMember(directory, noor.kid)?.name).toBe('Noor Voorbeeld');
  });

  it('is not found once revoked, nor where unknown', () => {
    expect(activeMember(directory, bramAsBoard.kid)).toBeNull();
    expect(activeMember(directory, selam.kid)).toBeNull();
    expect(activeMember(directory, noor.kid.subarray(0, 15))).toBeNull();
  });
});

describe('a countersignature', () => {
  const given = { orgId, directoryHash: directoryHash(first) };
  const signature = signCountersignature(given, teun.sign);
  const holds = (more: Partial<Parameters<typeof verifyCountersignature>[0]>) =>
    verifyCountersignature({ ...given, signature, signKey: teun.keys.signKey, ...more });

  it('holds for one directory, organisation and person', () => {
    expect(holds({})).toBe(true);
    expect(holds({ orgId: otherOrgId })).toBe(false);
    expect(holds({ directoryHash: directoryHash(nextOf()) })).toBe(false);
    expect(holds({ signKey: noor.keys.signKey })).toBe(false);
    expect(unnoticed(signature, (mark) => holds({ signature: mark }))).toEqual([]);
    expect(unnoticed(given.directoryHash, (hash) => holds({ directoryHash: hash }))).toEqual([]);
  });

  it('is no stamp, though it names the same directory', () => {
    const stamp = sign(teun.sign, 'stamp', orgId, given.directoryHash);
    expect(holds({ signature: stamp })).toBe(false);
    expect(teunAsAlternate.kid).toEqual(teun.kid);
  });
});
