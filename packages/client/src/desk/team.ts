import { call, desk, type Transport } from '@gehoord/contract';
import {
  activeMember,
  equal,
  fingerprint,
  fromBase64url,
  hash,
  kidOf,
  random,
  rootKeys,
  signCountersignature,
  signDirectory,
  toBase64url,
  toHex,
  type Directory,
  type DirectoryMember,
} from '@gehoord/crypto';
import { today } from '../core/day.ts';
import type { DirectoryBook, Page } from '../core/directory-book.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { writeInvitation } from './invitation.ts';
import { reloadBook } from './organisation.ts';
import type { Seat } from './memory.ts';
import { readSheet } from './sign-in.ts';
import { addDays, type Role } from '@gehoord/protocol';
import type { TeamView } from './types.ts';

const VALID_DAYS = 365;

type Team = TeamView['members'][number];

async function fetchTeam(transport: Transport, seat: Seat) {
  const renewed = await reloadBook(transport, seat);
  if (!renewed.ok) return renewed;
  return call(transport, desk.team, { token: seat.token });
}

function stateOf(book: DirectoryBook, kid: Uint8Array): Team['state'] {
  const { current } = book;
  if (current && activeMember(current.directory, kid)) return 'ACTIVE';
  const newest = book.pages.at(-1);
  return newest && activeMember(newest.directory, kid)
    ? 'WAITING_FOR_COUNTERSIGNATURE'
    : 'WAITING_FOR_ROOT';
}

function countersignersMissing(newest: Page | undefined): TeamView['missing'] {
  if (!newest || newest.complete) return [];
  const lacks = (role: Role) =>
    newest.directory.members.some(
      (member) =>
        member.role === role && !newest.countersignedBy.some((kid) => equal(kid, member.kid)),
    );
  return [
    ...(lacks('confidant') ? (['COUNTERSIGN_CONFIDANT'] as const) : []),
    ...(lacks('alternate') ? (['COUNTERSIGN_ALTERNATE'] as const) : []),
  ];
}

function missingOf(members: readonly Team[], newest: Page | undefined): TeamView['missing'] {
  const has = (role: Role) => members.some((member) => member.role === role);
  const deciders = members.filter(({ role }) => role === 'board' || role === 'alternate').length;
  const missing = [
    ...(has('confidant') ? [] : (['CONFIDANT'] as const)),
    ...(has('alternate') ? [] : (['ALTERNATE'] as const)),
    // Domain rule A10: at least two who can decide; the alternate counts.
    ...(deciders < 2 ? (['SECOND_DECIDER'] as const) : []),
  ];
  const unsigned = members.some((member) => member.state === 'WAITING_FOR_ROOT') || !newest;
  return [
    ...missing,
    ...(unsigned ? (['ROOT_SIGNATURE'] as const) : []),
    ...countersignersMissing(newest),
  ];
}

type Row = { readonly memberId: string; readonly declaredOn: string } & Listed;

function teamOf(member: Row, book: DirectoryBook): Team {
  const { memberId, name, role, declaredOn } = member;
  const kid = kidOf({
    signKey: fromBase64url(member.keys.signKey),
    sealKey: fromBase64url(member.keys.sealKey),
  });
  const shown = { memberId, kid: toHex(kid), name, role, declaredOn };
  return { ...shown, fingerprint: fingerprint(kid), state: stateOf(book, kid) };
}

/** Whoever stands in the newest directory but not in the server's list: shown, never left out. */
function unlisted(newest: Page | undefined, listed: readonly Team[]): readonly Team[] {
  const named = newest?.directory.members.filter((member) => member.status === 'active') ?? [];
  return named
    .filter((member) => !listed.some((one) => one.kid === toHex(member.kid)))
    .map(({ kid, name, role }) => ({
      ...{ memberId: toHex(kid), kid: toHex(kid), name, role, declaredOn: '' },
      ...{ fingerprint: fingerprint(kid), state: 'WAITING_FOR_COUNTERSIGNATURE' as const },
    }));
}

const kidsOf = (
  members: readonly { readonly kid: string; readonly name: string; readonly role: string }[],
) =>
  members
    .map(({ kid, name, role }) => [kid, name, role].join(' '))
    .sort()
    .join();

/** So many days before its last one a list can be signed anew with nothing else changed. */
const RENEWABLE_DAYS = 60;

const endsSoon = (newest: Page | undefined): boolean =>
  newest?.complete === true && newest.directory.notAfter <= addDays(today(), RENEWABLE_DAYS);

/** Everybody who is in or invited, and what still has to happen. */
export async function viewTeam(transport: Transport, seat: Seat): Promise<Outcome<TeamView>> {
  const reply = await fetchTeam(transport, seat);
  if (!reply.ok) return reply.problem === 'SESSION_ENDED' ? refused('SIGNED_OUT') : reply;
  const { book } = seat;
  if (!book) return refused('DIRECTORY_UNTRUSTED');
  const listed = reply.value.members.map((member) => teamOf(member, book));
  const newest = book.pages.at(-1);
  const members = [...listed, ...unlisted(newest, listed)];
  seat.shown = { kids: kidsOf(members), directory: newest?.hash ?? null };
  const missing = missingOf(members, newest);
  const waits = newest !== undefined && !newest.complete;
  const [pair] = seat.pairs;
  const signed = waits && newest.countersignedBy.some((kid) => equal(kid, pair.kid));
  const unsigned = missing.includes('ROOT_SIGNATURE');
  return done({
    members,
    invitations: reply.value.invitations,
    directory: newest
      ? {
          number: newest.directory.number,
          validUntil: newest.directory.notAfter,
          countersignedBy: newest.countersignedBy.map((kid) => book.member(toHex(kid))?.name ?? ''),
          complete: newest.complete,
        }
      : null,
    rootFingerprint: fingerprint(book.rootKey),
    missing,
    may: {
      invite: seat.role === 'board',
      signWithRoot:
        seat.role === 'board' &&
        (unsigned || endsSoon(newest)) &&
        !missing.includes('CONFIDANT') &&
        !missing.includes('ALTERNATE'),
      countersign: waits && !signed && ['confidant', 'alternate'].includes(seat.role),
    },
  });
}

/** A one-time link for somebody new. Only a hash of the token reaches the server before it is used. */
export async function invite(
  transport: Transport,
  seat: Seat,
  role: Role,
): Promise<Outcome<{ token: string; expiresOn: string }>> {
  const { book } = seat;
  if (!book) return refused('DIRECTORY_UNTRUSTED');
  const token = random(32);
  const body = { role, tokenHash: toBase64url(hash('invitation', token)) };
  const reply = await call(transport, desk.invite, { token: seat.token, body });
  return reply.ok
    ? done({ token: writeInvitation(token, book.rootKey), expiresOn: reply.value.expiresOn })
    : reply;
}

type Listed = { name: string; role: Role; keys: { signKey: string; sealKey: string } };

function listing(
  member: Listed,
  before: Directory | null,
  from: string,
  until: string,
): DirectoryMember {
  const keys = {
    signKey: fromBase64url(member.keys.signKey),
    sealKey: fromBase64url(member.keys.sealKey),
  };
  const kid = kidOf(keys);
  const old = before?.members.find((one) => equal(one.kid, kid));
  return {
    ...keys,
    kid,
    name: member.name,
    role: member.role,
    validFrom: old?.validFrom ?? from,
    validUntil: until,
    status: 'active',
  };
}

/** Put everybody who is in into the next directory and sign it with the code from the ROOT sheet. */
export async function signTeam(
  transport: Transport,
  seat: Seat,
  typed: string,
): Promise<Outcome<TeamView>> {
  const paper = readSheet(typed);
  const reply = await fetchTeam(transport, seat);
  if (!reply.ok) return reply;
  const { book } = seat;
  if (!book) return refused('DIRECTORY_UNTRUSTED');
  const root = paper && rootKeys(paper, book.orgId);
  if (!root || !equal(root.publicKey, book.rootKey)) return refused('PAPER_CODE_MISTYPED');
  const before = book.pages.at(-1);
  // Exactly the people who stood on the screen: a list that changed since is looked at again.
  const fresh = kidsOf(reply.value.members.map((member) => teamOf(member, book)));
  if (seat.shown?.kids !== fresh) return refused('STALE_HEAD');
  const issuedOn = today();
  const notAfter = addDays(issuedOn, VALID_DAYS);
  const members = reply.value.members.map((one) =>
    listing(one, before?.directory ?? null, issuedOn, notAfter),
  );
  const gone = (before?.directory.members ?? []).filter(
    (old) => !members.some((one) => equal(one.kid, old.kid)),
  );
  const directory = signDirectory(
    {
      orgId: book.orgId,
      number: (before?.directory.number ?? 0) + 1,
      previous: before?.hash ?? null,
      ...{ issuedOn, notAfter },
      members: [...members, ...gone.map((old) => ({ ...old, status: 'revoked' as const }))],
    },
    root.secret,
  );
  const sent = await call(transport, desk.publishDirectory, {
    token: seat.token,
    body: { directory: toBase64url(directory) },
  });
  return sent.ok ? viewTeam(transport, seat) : sent;
}

/** "I compared these fingerprints by voice." */
export async function countersign(
  transport: Transport,
  seat: Seat,
  number: number,
): Promise<Outcome<TeamView>> {
  const renewed = await reloadBook(transport, seat);
  if (!renewed.ok) return renewed;
  const page = seat.book?.pages.find((one) => one.directory.number === number);
  if (!seat.book || !page) return refused('NOTHING_TO_DO');
  if (!seat.shown?.directory || !equal(seat.shown.directory, page.hash))
    return refused('STALE_HEAD');
  const signature = signCountersignature(
    { orgId: seat.book.orgId, directoryHash: page.hash },
    seat.pairs[0].sign,
  );
  const body = { number, signature: toBase64url(signature) };
  const reply = await call(transport, desk.countersign, { token: seat.token, body });
  return reply.ok ? viewTeam(transport, seat) : reply;
}
