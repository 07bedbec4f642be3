import { call, desk, type Transport } from '@gehoord/contract';
import {
  CryptoError,
  equal,
  fingerprint,
  fromBase64url,
  normaliseName,
  paperSlot,
  passphraseSlot,
  readPaperCode,
  signChallenge,
  signStamp,
  toBase64url,
  toHex,
  unwrapAccountKey,
  unwrapMemberKeys,
  type AccountName,
  type AccountSlot,
  type KeyPair,
} from '@gehoord/crypto';
import { today } from '../core/day.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { passphraseProblem, publicSlot } from './account.ts';
import { newSeat, type Seat } from './memory.ts';
import { loadOrganisation, type Loaded } from './organisation.ts';
import type { Me } from './types.ts';

/** Sign a fresh challenge with one slot. */
async function openWith(transport: Transport, account: AccountName, slot: AccountSlot) {
  const asked = await call(transport, desk.challenge, { body: {} });
  if (!asked.ok) return asked;
  const challenge = fromBase64url(asked.value.challenge);
  const signature = signChallenge(
    { orgId: account.orgId, challenge, audience: 'desk' },
    slot.signIn.secret,
  );
  return call(transport, desk.openSession, {
    body: {
      signInName: account.name,
      slot: slot.kind,
      challenge: asked.value.challenge,
      signature: toBase64url(signature),
    },
  });
}

async function nameOf(transport: Transport, token: string, memberId: string): Promise<string> {
  const team = await call(transport, desk.team, { token });
  return team.ok
    ? (team.value.members.find((member) => member.memberId === memberId)?.name ?? '')
    : '';
}

async function sit(
  transport: Transport,
  loaded: Loaded,
  account: AccountName,
  slot: AccountSlot,
): Promise<Outcome<Seat>> {
  const opened = await openWith(transport, account, slot);
  if (!opened.ok) return opened;
  const { token, memberId, role, wrapped, wrappedKeys } = opened.value;
  try {
    const key = unwrapAccountKey(account, slot, fromBase64url(wrapped));
    const box = unwrapMemberKeys(account, key, fromBase64url(wrappedKeys));
    const [first, ...older] = box.pairs;
    if (!first) return refused('SIGN_IN_FAILED');
    // Another ROOT than the one this member first met: another organisation under the same name.
    if (!(loaded.book && equal(loaded.book.rootKey, box.rootKey)))
      return refused('DIRECTORY_UNTRUSTED');
    const pairs: [KeyPair, ...KeyPair[]] = [first, ...older];
    const name = await nameOf(transport, token, memberId);
    const { book } = loaded;
    return done(newSeat({ account, key, pairs, token, memberId, role, name, book }));
  } catch (error) {
    if (error instanceof CryptoError) return refused('SIGN_IN_FAILED');
    throw error;
  }
}

/** Say, with a date, that this directory is the newest one this person saw. */
async function stamp(transport: Transport, seat: Seat): Promise<void> {
  const page = seat.book?.current;
  if (!page || !['confidant', 'alternate'].includes(seat.role) || meOf(seat).pending) return;
  const [pair] = seat.pairs;
  const it = { orgId: seat.account.orgId, kid: pair.kid, directoryHash: page.hash, day: today() };
  const body = {
    kid: toBase64url(it.kid),
    directoryHash: toBase64url(it.directoryHash),
    day: it.day,
    signature: toBase64url(signStamp(it, pair.sign)),
  };
  // Without a stamp the desk still works; the portal says after 90 days that nobody vouched.
  await call(transport, desk.stamp, { token: seat.token, body });
}

/** Who is signed in, as the frame of the desk shows it. */
export function meOf(seat: Seat): Me {
  const [pair] = seat.pairs;
  const members = seat.book?.current?.directory.members ?? [];
  const listed = members.some(
    (member) => member.status === 'active' && equal(member.kid, pair.kid),
  );
  return {
    memberId: seat.memberId,
    name: seat.name,
    role: seat.role,
    fingerprint: fingerprint(pair.kid),
    pending: !listed,
  };
}

/** Own kid, hexadecimal, as events and directories name it. */
export const ownKid = (seat: Seat) => toHex(seat.pairs[0].kid);

async function accountOf(
  transport: Transport,
  signInName: string,
): Promise<Outcome<{ loaded: Loaded; account: AccountName }>> {
  const loaded = await loadOrganisation(transport);
  if (!loaded.ok) return loaded;
  const { orgId } = loaded.value;
  if (orgId === null) return refused('NOT_OPEN');
  return done({ loaded: loaded.value, account: { orgId, name: normaliseName(signInName) } });
}

/** Sign in with name and passphrase. A wrong one and an unknown name are told alike. */
export async function signIn(
  transport: Transport,
  signInName: string,
  passphrase: string,
): Promise<Outcome<Seat>> {
  const known = await accountOf(transport, signInName);
  if (!known.ok) return known;
  const { loaded, account } = known.value;
  const seat = await sit(transport, loaded, account, passphraseSlot(account, passphrase));
  if (seat.ok) await stamp(transport, seat.value);
  return seat;
}

/** Sign in with a sheet (the recovery one or the sealed one) and set a new passphrase. */
export async function recover(
  transport: Transport,
  signInName: string,
  typed: string,
  newPassphrase: string,
): Promise<Outcome<Seat>> {
  const weak = passphraseProblem(newPassphrase, signInName);
  if (weak) return weak;
  const secret = readSheet(typed);
  if (!secret) return refused('PAPER_CODE_MISTYPED');
  const known = await accountOf(transport, signInName);
  if (!known.ok) return known;
  const { loaded, account } = known.value;
  const first = await sit(transport, loaded, account, paperSlot(account, 'recovery', secret));
  const seat =
    first.ok || first.problem !== 'SIGN_IN_FAILED'
      ? first
      : await sit(transport, loaded, account, paperSlot(account, 'escrow', secret));
  if (!seat.ok) return seat;
  const body = publicSlot(account, passphraseSlot(account, newPassphrase), seat.value.key);
  const replaced = await call(transport, desk.replaceSlot, { token: seat.value.token, body });
  if (!replaced.ok) return replaced;
  await stamp(transport, seat.value);
  return seat;
}

/** The bytes of a typed sheet, or null where a character is wrong. */
export function readSheet(typed: string): Uint8Array | null {
  try {
    return readPaperCode(typed);
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}
