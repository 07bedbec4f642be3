import { describe, expect, it } from 'vitest';
import { bytesOf, iris, noor, orgId, otherOrgId, teun } from '../../vectors/people.ts';
import { unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import { CryptoError } from '../error.ts';
import {
  signChallenge,
  signDeclaration,
  signStamp,
  verifyChallenge,
  verifyDeclaration,
  verifyStamp,
} from './small.ts';

const { signKey } = noor.keys;

describe('signing in', () => {
  const given = { orgId, challenge: bytesOf('challenge'), audience: 'desk' } as const;
  const signature = signChallenge(given, noor.sign);
  const holds = (more: Partial<Parameters<typeof verifyChallenge>[0]>) =>
    verifyChallenge({ ...given, signature, signKey, ...more });

  it('holds for the challenge that was given', () => {
    expect(holds({})).toBe(true);
  });

  it('holds for no other challenge, organisation, listener or key', () => {
    expect(unnoticed(given.challenge, (challenge) => holds({ challenge }))).toEqual([]);
    expect(unnoticed(orgId, (other) => holds({ orgId: other }))).toEqual([]);
    expect(unnoticed(signature, (mark) => holds({ signature: mark }))).toEqual([]);
    expect(holds({ audience: 'portal' })).toBe(false);
    expect(holds({ signKey: teun.keys.signKey })).toBe(false);
    for (const challenge of wrongLengths(given.challenge)) expect(holds({ challenge })).toBe(false);
    for (const mark of wrongLengths(signature)) expect(holds({ signature: mark })).toBe(false);
  });
});

describe('the secrecy declaration', () => {
  const given = { orgId, kid: noor.kid, day: '2026-03-01', text: 'Ik vertel niets verder. Café.' };
  const signature = signDeclaration(given, noor.sign);
  const holds = (more: Partial<Parameters<typeof verifyDeclaration>[0]>) =>
    verifyDeclaration({ ...given, signature, signKey, ...more });

  it('holds for the very words, however they are composed', () => {
    expect(holds({})).toBe(true);
    expect(holds({ text: given.text.normalize('NFD') })).toBe(true);
  });

  it('holds for no other words, day, person, organisation or key', () => {
    for (const text of [
      '',
      'Ik vertel alles verder. Café.',
      `${given.text} `,
      given.text.toLowerCase(),
    ])
      expect(holds({ text })).toBe(false);
    expect(holds({ day: '2026-03-02' })).toBe(false);
    expect(holds({ kid: teun.kid })).toBe(false);
    expect(holds({ orgId: otherOrgId })).toBe(false);
    expect(holds({ signKey: iris.keys.signKey })).toBe(false);
    expect(unnoticed(signature, (mark) => holds({ signature: mark }))).toEqual([]);
    expect(unnoticed(noor.kid, (kid) => holds({ kid }))).toEqual([]);
  });

  it('is refused on a day that does not exist', () => {
    expect(() => holds({ day: '2026-02-30' })).toThrow(CryptoError);
    expect(() => signDeclaration({ ...given, day: 'today' }, noor.sign)).toThrow(CryptoError);
  });
});

describe('the dated sign of life', () => {
  const given = { orgId, kid: noor.kid, directoryHash: bytesOf('directory'), day: '2026-03-01' };
  const signature = signStamp(given, noor.sign);
  const holds = (more: Partial<Parameters<typeof verifyStamp>[0]>) =>
    verifyStamp({ ...given, signature, signKey, ...more });

  it('holds for the directory and day it names', () => {
    expect(holds({})).toBe(true);
  });

  it('holds for no other directory, day, person, organisation or key', () => {
    expect(unnoticed(given.directoryHash, (directoryHash) => holds({ directoryHash }))).toEqual([]);
    expect(unnoticed(signature, (mark) => holds({ signature: mark }))).toEqual([]);
    expect(holds({ day: '2026-03-02' })).toBe(false);
    expect(holds({ kid: teun.kid })).toBe(false);
    expect(holds({ orgId: otherOrgId })).toBe(false);
    expect(holds({ signKey: teun.keys.signKey })).toBe(false);
  });

  it('is no declaration, sign-in or the other way round', () => {
    const { orgId: org, kid, day } = given;
    expect(verifyDeclaration({ ...{ orgId: org, kid, day, text: '' }, signature, signKey })).toBe(
      false,
    );
    expect(
      verifyChallenge({
        orgId: org,
        challenge: given.directoryHash,
        audience: 'desk',
        signature,
        signKey,
      }),
    ).toBe(false);
  });
});
