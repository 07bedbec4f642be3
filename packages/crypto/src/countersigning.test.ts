import { describe, expect, it } from 'vitest';
import {
  bram,
  bramAsBoard,
  directoryOf,
  everybody,
  iris,
  irisAsCoordinator,
  lotte,
  lotteAsBoard,
  memberOf,
  noor,
  noorAsConfidant,
  pairOf,
  selam,
  teun,
  teunAsAlternate,
} from '../vectors/people.ts';
import { countersignaturesComplete, type DirectoryMember } from './directory.ts';
import type { KeyPair } from './keys/key-pair.ts';

const revoked = (member: DirectoryMember): DirectoryMember => ({ ...member, status: 'revoked' });
const complete = (
  after: readonly DirectoryMember[],
  before: readonly DirectoryMember[] | null,
  signers: readonly KeyPair[],
) =>
  countersignaturesComplete(
    directoryOf({ members: after }),
    before && directoryOf({ members: before }),
    signers.map((signer) => signer.kid),
  );
const newcomer = pairOf('Fenna Nieuwkomer');
const as = (role: DirectoryMember['role']) => memberOf('Fenna Nieuwkomer', role, newcomer);

describe('the first directory', () => {
  it.each([
    ['the confidant and the alternate', [noor, teun], true],
    ['everybody', [noor, teun, iris, bram, lotte], true],
    ['only the confidant', [noor], false],
    ['only the alternate', [teun], false],
    ['the board', [bram, lotte], false],
    ['nobody', [], false],
    ['strangers', [selam, newcomer], false],
  ])('signed by %s: %#', (_, signers, expected) => {
    expect(complete(everybody, null, signers)).toBe(expected);
  });

  it('needs one of each in it', () => {
    expect(complete([noorAsConfidant, bramAsBoard], null, [noor])).toBe(false);
    expect(complete([teunAsAlternate, bramAsBoard], null, [teun])).toBe(false);
    expect(complete([revoked(noorAsConfidant), teunAsAlternate], null, [noor, teun])).toBe(false);
    expect(complete([], null, [])).toBe(false);
  });

  it('takes every confidant where there are two', () => {
    expect(complete([...everybody, as('confidant')], null, [noor, teun])).toBe(false);
    expect(complete([...everybody, as('confidant')], null, [noor, teun, newcomer])).toBe(true);
  });
});

describe('a later directory', () => {
  it('that changes only dates takes ROOT alone', () => {
    expect(complete(everybody, everybody, [])).toBe(true);
  });

  it('that keeps somebody revoked takes ROOT alone', () => {
    const settled = [...everybody.filter((it) => it !== lotteAsBoard), revoked(lotteAsBoard)];
    expect(complete(settled, settled, [])).toBe(true);
  });

  it('that gives a receiver another name takes who lets a receiver in', () => {
    const renamed = { ...bramAsBoard, name: 'Bram Anders' };
    const after = [...everybody.filter((it) => it !== bramAsBoard), renamed];
    expect(complete(after, everybody, [])).toBe(false);
    expect(complete(after, everybody, [noor])).toBe(true);
  });

  it('that adds a coordinator, or somebody who was revoked from the start, takes ROOT alone', () => {
    expect(complete([...everybody, as('coordinator')], everybody, [])).toBe(true);
    expect(complete([...everybody, revoked(as('board'))], everybody, [])).toBe(true);
  });

  describe.each(['confidant', 'board', 'alternate'] as const)('that adds a %s', (role) => {
    it.each([
      ['the confidant', [noor], true],
      ['the alternate', [teun], true],
      ['nobody', [], false],
      ['the board', [bram, lotte], false],
      ['the coordinator', [iris], false],
      ['the newcomer', [newcomer], false],
    ])('signed by %s', (_, signers, expected) => {
      expect(complete([...everybody, as(role)], everybody, signers)).toBe(expected);
    });
  });

  it('that adds somebody does not count a confidant who was revoked before', () => {
    const before = [revoked(noorAsConfidant), teunAsAlternate, bramAsBoard];
    expect(complete([...before, as('board')], before, [noor])).toBe(false);
    expect(complete([...before, as('board')], before, [teun])).toBe(true);
  });

  it('that gives somebody new keys adds those keys', () => {
    const renewed = memberOf('Bram Bestuur', 'board', newcomer);
    const after = [...everybody.filter((it) => it !== bramAsBoard), revoked(bramAsBoard), renewed];
    expect(complete(after, everybody, [bram])).toBe(false);
    expect(complete(after, everybody, [lotte])).toBe(false);
    expect(complete(after, everybody, [noor])).toBe(true);
  });

  describe('that removes somebody', () => {
    const without = (left: DirectoryMember) => [
      ...everybody.filter((it) => it !== left),
      revoked(left),
    ];
    it.each([
      ['one of the board', bramAsBoard, bram],
      ['the confidant', noorAsConfidant, noor],
      ['the alternate', teunAsAlternate, teun],
      ['the coordinator', irisAsCoordinator, iris],
    ])('%s: any other member, but not they', (_, left, themselves) => {
      expect(complete(without(left), everybody, [])).toBe(false);
      expect(complete(without(left), everybody, [themselves])).toBe(false);
      expect(complete(without(left), everybody, [selam])).toBe(false);
      for (const other of [noor, teun, iris, bram, lotte])
        expect(complete(without(left), everybody, [other])).toBe(other !== themselves);
    });

    it('counts who vanished as removed', () => {
      expect(complete([noorAsConfidant, teunAsAlternate], everybody, [])).toBe(false);
      expect(complete([noorAsConfidant, teunAsAlternate], everybody, [bram])).toBe(false);
      expect(complete([noorAsConfidant, teunAsAlternate], everybody, [noor])).toBe(true);
    });

    it('does not count somebody who comes with the same directory', () => {
      const after = [...without(lotteAsBoard), as('coordinator')];
      expect(complete(after, everybody, [newcomer])).toBe(false);
    });
  });

  it('that adds and removes takes both', () => {
    const after = [
      ...everybody.filter((it) => it !== noorAsConfidant),
      revoked(noorAsConfidant),
      as('confidant'),
    ];
    expect(complete(after, everybody, [])).toBe(false);
    expect(complete(after, everybody, [teun])).toBe(true);
    expect(complete(after, everybody, [bram])).toBe(false);
    // Noor is still sitting, so she may let her successor in; but she does not remove herself.
    expect(complete(after, everybody, [noor])).toBe(false);
    expect(complete(after, everybody, [noor, bram])).toBe(true);
  });

  it('has nobody to add a receiver once no confidant and alternate sits: that comes later', () => {
    const before = [bramAsBoard, lotteAsBoard];
    expect(complete([...before, as('confidant')], before, [bram, lotte])).toBe(false);
  });
});
