import { call, desk, type Transport } from '@gehoord/contract';
import {
  fingerprint,
  fromBase64url,
  newPaperSecret,
  paperGroups,
  random,
  rootKeys,
  toBase64url,
} from '@gehoord/crypto';
import { done, type Outcome } from '../outcome.ts';
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
  const { body, sheets } = makeAccount(orgId, input.member);
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

/** Make one's own keys behind a one-time link. */
export async function accept(
  transport: Transport,
  token: string,
  member: NewMember,
): Promise<Outcome<MemberSheets>> {
  const weak = passphraseProblem(member.passphrase, member.signInName);
  if (weak) return weak;
  const looked = await call(transport, desk.lookAtInvitation, { body: { token } });
  if (!looked.ok) return looked;
  const { body, sheets } = makeAccount(fromBase64url(looked.value.orgId), member);
  const reply = await call(transport, desk.acceptInvitation, { body: { token, account: body } });
  return reply.ok ? done(sheets) : reply;
}
