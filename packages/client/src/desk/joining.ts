import { call, desk, type Transport } from '@gehoord/contract';
import {
  equal,
  fingerprint,
  newPaperSecret,
  paperGroups,
  random,
  rootKeys,
  rootMark,
  toBase64url,
} from '@gehoord/crypto';
import { done, refused, type Outcome } from '../outcome.ts';
import { readInvitation } from './invitation.ts';
import { loadOrganisation } from './organisation.ts';
import { makeAccount, passphraseProblem } from './account.ts';
import type { Desk, MemberSheets, NewMember } from './types.ts';

type SetUp = Parameters<Desk['setUp']>[0];

/** Make the organisation: its id, ROOT (on paper only), and the first member, of the directie. */
export async function setUp(transport: Transport, input: SetUp): ReturnType<Desk['setUp']> {
  const weak = passphraseProblem(input.member.passphrase, input.member.signInName);
  if (weak) return weak;
  const orgId = random(16);
  const paper = newPaperSecret();
  const root = rootKeys(paper, orgId);
  const { body, sheets } = makeAccount({ orgId, rootKey: root.publicKey }, input.member);
  const reply = await call(transport, desk.setUp, {
    body: {
      setupToken: input.setupToken,
      orgId: toBase64url(orgId),
      rootKey: toBase64url(root.publicKey),
      organisation: input.organisation,
      account: body,
    },
  });
  if (!reply.ok) return reply;
  return done({ root: paperGroups(paper), rootFingerprint: fingerprint(root.publicKey), sheets });
}

/** Look at a one-time link before anything is made. */
export async function look(transport: Transport, link: string) {
  const read = readInvitation(link);
  if (read === null) return refused('INVITATION_UNKNOWN');
  const { token } = read;
  const looked = await call(transport, desk.lookAtInvitation, { body: { token } });
  if (!looked.ok) return looked;
  const { role, organisation } = looked.value;
  return done({ role, organisation });
}

/**
 * Make one's own keys behind a one-time link. The organisation must be the one whose ROOT the link
 * names: no server can show an invited person another one.
 */
export async function accept(
  transport: Transport,
  link: string,
  member: NewMember,
): Promise<Outcome<MemberSheets>> {
  const weak = passphraseProblem(member.passphrase, member.signInName);
  if (weak) return weak;
  const read = readInvitation(link);
  if (read === null) return refused('INVITATION_UNKNOWN');
  const { token } = read;
  const looked = await call(transport, desk.lookAtInvitation, { body: { token } });
  if (!looked.ok) return looked;
  const loaded = await loadOrganisation(transport);
  if (!loaded.ok) return loaded;
  const { book } = loaded.value;
  if (!book || !equal(rootMark(book.rootKey), read.mark)) return refused('DIRECTORY_UNTRUSTED');
  const { body, sheets } = makeAccount(book, member);
  const reply = await call(transport, desk.acceptInvitation, { body: { token, account: body } });
  return reply.ok ? done(sheets) : reply;
}
