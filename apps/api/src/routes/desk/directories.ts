import { desk } from '@gehoord/contract';
import {
  activeMember,
  directoryHash,
  parseDirectory,
  verifyCountersignature,
} from '@gehoord/crypto/verify';
import { decode, same } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import { checkedDirectory } from '../../rules/directory.ts';
import type { Standing } from '../../rules/standing.ts';
import { mustBeBoard, type DeskSubject } from './subject.ts';

/** A directory and the ones whose members may countersign it: itself and the one before. */
function withThoseBefore({ directories }: Standing, number: number) {
  const index = directories.findIndex((it) => it.number === number);
  const stored = directories[index];
  if (stored === undefined) return null;
  const lists = [stored, directories[index - 1]].flatMap((it) => it ?? []);
  return { stored, lists: lists.map((it) => parseDirectory(it.directory)) };
}

/** Publishing who belongs to the organisation, and confirming it after comparing fingerprints. */
export function directoryRoutes(mount: Mount<DeskSubject>, { store, standing }: Context): void {
  mount(desk.publishDirectory, async ({ body, subject }) => {
    const now = await standing();
    mustBeBoard(subject, now.current === null);
    const bytes = decode(body.directory);
    const before = now.directories.find((it) => same(it.directory, bytes));
    if (before !== undefined) return { number: before.number };
    const directory = checkedDirectory(bytes, now, await store.members());
    if (directory === null) throw new Refusal('DIRECTORY_REFUSED');
    const written = await store.addDirectory(directory.number, bytes);
    if (written !== 'DONE') throw new Refusal('ALREADY_THERE');
    return { number: directory.number };
  });

  mount(desk.countersign, async ({ body, subject: { member } }) => {
    const now = await standing();
    const found = withThoseBefore(now, body.number);
    if (now.organisation === null || found === null) throw new Refusal('DIRECTORY_REFUSED');
    const { stored, lists } = found;
    if (!lists.some((list) => activeMember(list, member.kid) !== null)) {
      throw new Refusal('NOT_ALLOWED');
    }
    const signature = decode(body.signature);
    const holds = verifyCountersignature({
      orgId: now.organisation.orgId,
      directoryHash: directoryHash(stored.directory),
      signature,
      signKey: member.keys.signKey,
    });
    if (!holds) throw new Refusal('DIRECTORY_REFUSED');
    await store.addCountersignature(stored.number, member.kid, signature);
    return {};
  });
}
