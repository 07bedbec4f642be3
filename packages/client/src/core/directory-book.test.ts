import {
  CryptoError,
  directoryHash,
  keyPair,
  kidOf,
  newPaperSecret,
  random,
  ready,
  rootKeys,
  signCountersignature,
  signDirectory,
  toBase64url,
  toHex,
  type Directory,
  type KeyPair,
} from '@gehoord/crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { DirectoryBook, type SignedDirectory } from './directory-book.ts';

type Role = Directory['members'][number]['role'];

const newPair = () => keyPair(random(32), random(32));
let orgId: Uint8Array;
let root: ReturnType<typeof rootKeys>;
let noor: KeyPair, teun: KeyPair, bram: KeyPair, lotte: KeyPair;

beforeAll(async () => {
  await ready();
  orgId = random(16);
  root = rootKeys(newPaperSecret(), orgId);
  [noor, teun, bram, lotte] = [newPair(), newPair(), newPair(), newPair()];
});

const member = (pair: KeyPair, role: Role, status: 'active' | 'revoked' = 'active') => ({
  ...{ ...pair.keys, kid: kidOf(pair.keys), name: `Iemand ${role}`, role, status },
  ...{ validFrom: '2026-11-21', validUntil: '2027-11-21' },
});

const team = () => [member(noor, 'confidant'), member(teun, 'alternate'), member(bram, 'board')];

function signed(
  change: Partial<Directory>,
  countersigners: KeyPair[] = [],
): SignedDirectory & { bytes: Uint8Array } {
  const dates = { issuedOn: '2026-11-21', notAfter: '2027-11-21' };
  const bytes = signDirectory(
    { orgId, number: 1, previous: null, ...dates, members: team(), ...change },
    root.secret,
  );
  const it = { orgId, directoryHash: directoryHash(bytes) };
  return {
    bytes,
    directory: toBase64url(bytes),
    countersignatures: countersigners.map((pair) => ({
      kid: toBase64url(pair.kid),
      signature: toBase64url(signCountersignature(it, pair.sign)),
    })),
  };
}

const open = (...pages: SignedDirectory[]) => new DirectoryBook(orgId, root.publicKey, pages);

/** The second directory, with Lotte in it, after a first one. */
const withLotte = (first: { bytes: Uint8Array }, countersigners: KeyPair[]) =>
  signed(
    {
      number: 2,
      previous: directoryHash(first.bytes),
      members: [...team(), member(lotte, 'board')],
    },
    countersigners,
  );

describe('the directory book', () => {
  test('the first directory counts once the VCP and the alternate have both countersigned', () => {
    expect(open(signed({}, [])).current).toBeNull();
    expect(open(signed({}, [noor])).current).toBeNull();
    expect(open(signed({}, [noor, teun])).current?.directory.number).toBe(1);
  });

  test('a new receiver takes a sitting confidant or alternate; until then the old one counts', () => {
    const first = signed({}, [noor, teun]);
    const unconfirmed = open(first, withLotte(first, [bram]));
    expect(unconfirmed.current?.directory.number).toBe(1);
    expect(unconfirmed.signKeyOf(lotte.kid, 2)).toBeNull();
    const book = open(first, withLotte(first, [noor]));
    expect(book.staff.map((one) => one.kid)).toContain(toHex(lotte.kid));
    expect(book.signKeyOf(lotte.kid, 1)).toBeNull();
    expect(book.signKeyOf(lotte.kid, 2)).toEqual(lotte.keys.signKey);
  });

  test('a directory nobody confirmed lends nobody a voice', () => {
    const mallory = newPair();
    const first = signed({ members: [...team(), member(mallory, 'confidant')] }, [noor, teun]);
    const second = signed(
      {
        number: 2,
        previous: directoryHash(first.bytes),
        members: [...team(), member(mallory, 'confidant')],
      },
      [mallory],
    );
    expect(open(first, second).current).toBeNull();
  });

  test('who left can no longer sign, and is still known by name', () => {
    const first = signed({}, [noor, teun]);
    const members = [
      member(noor, 'confidant'),
      member(teun, 'alternate'),
      member(bram, 'board', 'revoked'),
    ];
    const book = open(
      first,
      signed({ number: 2, previous: directoryHash(first.bytes), members }, [noor]),
    );
    expect(book.signKeyOf(bram.kid, 1)).not.toBeNull();
    expect(book.signKeyOf(bram.kid, 2)).toBeNull();
    expect(book.staffMember(toHex(bram.kid))?.role).toBe('board');
    expect(book.staff.map((one) => one.kid)).not.toContain(toHex(bram.kid));
  });

  test('a chain that does not begin at the beginning is refused', () => {
    const first = signed({}, [noor, teun]);
    expect(() => open(withLotte(first, [noor]))).toThrow(CryptoError);
  });

  test('a newer book adds to an older one, and never replaces it', () => {
    const first = signed({}, [noor, teun]);
    const newer = open(first, withLotte(first, [noor]));
    expect(newer.continues(open(first))).toBe(true);
    expect(open(first).continues(newer)).toBe(false);
    expect(open(signed({ notAfter: '2027-11-20' }, [noor, teun])).continues(open(first))).toBe(
      false,
    );
  });

  test('another ROOT, another organisation, a missing link: refused', () => {
    const first = signed({}, [noor, teun]);
    const other = rootKeys(newPaperSecret(), orgId);
    expect(() => new DirectoryBook(orgId, other.publicKey, [first])).toThrow(CryptoError);
    expect(() => new DirectoryBook(random(16), root.publicKey, [first])).toThrow(CryptoError);
    const loose = signed({ number: 2, previous: random(32) }, [noor]);
    expect(() => open(first, loose)).toThrow(CryptoError);
    const skipped = signed({ number: 3, previous: directoryHash(first.bytes) }, [noor]);
    expect(() => open(first, skipped)).toThrow(CryptoError);
  });
});
