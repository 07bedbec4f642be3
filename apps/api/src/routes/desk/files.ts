import { desk } from '@gehoord/contract';
import { decode, encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import type { DeskSubject } from './subject.ts';

/** Sealed files, for members who may read the entry that brought them. Others hear nothing of them. */
export function fileRoutes(mount: Mount<DeskSubject>, { store }: Context): void {
  mount(desk.readPart, async ({ params, subject: { member, state } }) => {
    const id = decode(params.blobId);
    const bytes =
      state === 'ACTIVE' ? await store.readPart(id, Number(params.part), member.kid) : null;
    if (bytes === null) throw new Refusal('NOT_FOUND');
    return { bytes: encode(bytes) };
  });
}
