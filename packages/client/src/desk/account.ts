import {
  keyPair,
  newAccountKey,
  newMemberSeeds,
  newPaperSecret,
  normaliseName,
  paperGroups,
  paperSlot,
  passphraseSlot,
  signDeclaration,
  toBase64url,
  wrapAccountKey,
  wrapMemberKeys,
  fingerprint,
  type AccountKey,
  type AccountName,
  type AccountSlot,
} from '@gehoord/crypto';
import { today } from '../core/day.ts';
import { refused } from '../outcome.ts';
import type { MemberSheets, NewMember } from './types.ts';

const SHORTEST_PASSPHRASE = 16;

/**
 * Refuses what is easy to guess however slow the hash: short, or mostly the person's own name. The
 * name does not count towards the length; it may occur, for a drawn word can happen to hold it.
 */
export function passphraseProblem(passphrase: string, signInName: string) {
  const name = normaliseName(signInName);
  const normal = normaliseName(passphrase);
  const rest = name === '' ? normal : normal.replaceAll(name, '');
  return rest.trim().length < SHORTEST_PASSPHRASE ? refused('PASSPHRASE_WEAK') : null;
}

/** A slot as the server keeps it: a key to check a sign-in with, and the wrapped account key. */
export function publicSlot(account: AccountName, slot: AccountSlot, key: AccountKey) {
  return {
    kind: slot.kind,
    signInKey: toBase64url(slot.signIn.publicKey),
    wrapped: toBase64url(wrapAccountKey(account, slot, key)),
  };
}

/** The organisation, and the ROOT that everything of it is held against from now on. */
interface Trust {
  readonly orgId: Uint8Array;
  readonly rootKey: Uint8Array;
}

/**
 * Make an account in this browser: keys, three ways in (passphrase and two sheets), and the signed
 * secrecy declaration. The private parts leave it only wrapped.
 */
export function makeAccount({ orgId, rootKey }: Trust, member: NewMember) {
  const account: AccountName = { orgId, name: normaliseName(member.signInName) };
  const key = newAccountKey();
  const seeds = newMemberSeeds();
  const pair = keyPair(seeds.signSeed, seeds.sealSeed);
  const papers = { recovery: newPaperSecret(), escrow: newPaperSecret() };
  const slots = [
    passphraseSlot(account, member.passphrase),
    paperSlot(account, 'recovery', papers.recovery),
    paperSlot(account, 'escrow', papers.escrow),
  ];
  const declaration = { orgId, kid: pair.kid, day: today(), text: member.declaration };
  const sheets: MemberSheets = {
    recovery: paperGroups(papers.recovery),
    escrow: paperGroups(papers.escrow),
    fingerprint: fingerprint(pair.kid),
  };
  const body = {
    signInName: account.name,
    name: member.name.trim(),
    keys: {
      signKey: toBase64url(pair.keys.signKey),
      sealKey: toBase64url(pair.keys.sealKey),
    },
    wrappedKeys: toBase64url(wrapMemberKeys(account, key, { rootKey, seeds: [seeds] })),
    slots: slots.map((slot) => publicSlot(account, slot, key)),
    declaration: {
      text: declaration.text,
      day: declaration.day,
      signature: toBase64url(signDeclaration(declaration, pair.sign)),
    },
  };
  return { body, sheets };
}
