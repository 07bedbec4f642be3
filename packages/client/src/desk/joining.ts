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
import type { Desk, MemberSheets, NewMember, PapersToPrint } from './types.ts';

type SetUp = Parameters<Desk['setUp']>[0];

/** An organisation that exists on paper only: sent once somebody has proved that the sheets are good. */
export interface Foundation {
  readonly body: {
    readonly setupToken: string;
    readonly orgId: string;
    readonly rootKey: string;
    readonly organisation: SetUp['organisation'];
    readonly account: ReturnType<typeof makeAccount>['body'];
  };
  readonly papers: PapersToPrint;
}

/**
 * Make the organisation's id, ROOT (on paper only), and the first member, of the directie. Nothing
 * is sent: whoever loses the sheets before they are checked opens the same link and starts again.
 */
export function prepare(input: SetUp): Outcome<Foundation> {
  const weak = passphraseProblem(input.member.passphrase, input.member.signInName);
  if (weak) return weak;
  const orgId = random(16);
  const paper = newPaperSecret();
  const root = rootKeys(paper, orgId);
  const { body, sheets } = makeAccount({ orgId, rootKey: root.publicKey }, input.member);
  const { setupToken, organisation } = input;
  const ids = { orgId: toBase64url(orgId), rootKey: toBase64url(root.publicKey) };
  return done({
    body: { setupToken, ...ids, organisation, account: body },
    papers: { root: paperGroups(paper), rootFingerprint: fingerprint(root.publicKey), sheets },
  });
}

/** Make the organisation at the server. The same one can be sent again where an answer got lost. */
export async function found(transport: Transport, { body }: Foundation): Promise<Outcome<null>> {
  const reply = await call(transport, desk.setUp, { body });
  return reply.ok ? done(null) : reply;
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
  if (!(book && equal(rootMark(book.rootKey), read.mark))) return refused('DIRECTORY_UNTRUSTED');
  const { body, sheets } = makeAccount(book, member);
  const reply = await call(transport, desk.acceptInvitation, { body: { token, account: body } });
  return reply.ok ? done(sheets) : reply;
}
