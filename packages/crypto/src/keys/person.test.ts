import { describe, expect, it } from 'vitest';
import { orgId, otherOrgId } from '../../vectors/people.ts';
import { toHex } from '../encoding.ts';
import { hash } from '../hash.ts';
import { groupsOf, parseCode, withCheckDigits, type Code } from './code.ts';
import { locatorHashOf, personOf } from './person.ts';

// Argon2id is what these cost: derive each person once.
const code = withCheckDigits('4821903375520164839201');
const amira = personOf(code, orgId);

const secretsOf = (person: typeof amira) => [
  person.locator,
  person.signIn.publicKey,
  person.signIn.secret.subarray(0, 32),
  person.pair.keys.signKey,
  person.pair.sign.subarray(0, 32),
  person.pair.seal,
];

describe('the person behind a code', () => {
  it('is the same every time, however the code was typed', () => {
    const typed = Array.from(groupsOf(code).join(' '), (char) =>
      char === ' ' ? ' - ' : String.fromCodePoint(0x06f0 + Number(char)),
    ).join('');
    expect(personOf(parseCode(typed) as Code, orgId)).toEqual(amira);
  });

  it('is somebody else in another organisation', () => {
    const there = secretsOf(personOf(code, otherOrgId)).map(toHex);
    expect(
      secretsOf(amira)
        .map(toHex)
        .filter((secret) => there.includes(secret)),
    ).toEqual([]);
  });

  it('is somebody else with another code', () => {
    const other = secretsOf(personOf(withCheckDigits('4821903375520164839202'), orgId)).map(toHex);
    expect(
      secretsOf(amira)
        .map(toHex)
        .filter((secret) => other.includes(secret)),
    ).toEqual([]);
  });

  it('has a key of its own for each purpose: none tells another', () => {
    const all = secretsOf(amira).map((secret) => toHex(secret.subarray(0, 16)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('is found by the hash of the locator, which does not give the locator', () => {
    expect(amira.locator).toHaveLength(16);
    expect(amira.locatorHash).toEqual(hash('locator', amira.locator));
    expect(locatorHashOf(amira.locator)).toEqual(amira.locatorHash);
    expect(toHex(amira.locatorHash)).not.toContain(toHex(amira.locator));
  });

  it('owns memory of its own: nothing is a view on the master secret', () => {
    for (const secret of [amira.locator, amira.pair.seal])
      expect(secret.buffer.byteLength).toBe(secret.length);
  });
});
