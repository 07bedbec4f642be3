import { MAX_FILE_BYTES, portal } from '@gehoord/contract';
import { hash } from '@gehoord/crypto/verify';
import { decode, same } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Admit } from '../../http/gate.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import { stateOf } from '../../rules/standing.ts';
import type { Person } from '../../store/values.ts';

/**
 * Bytes of uploads that no entry has brought yet: 32 of the largest. Whoever fills this up has sent
 * them all, and keeps others from adding files for a day, never from reporting.
 */
const MOST_WAITING = 32 * MAX_FILE_BYTES;

const REFUSALS = {
  GONE: 'UPLOAD_UNKNOWN',
  REFUSED: 'UPLOAD_REFUSED',
  FULL: 'STORAGE_FULL',
} as const;

/** Sealed files of people without an account, before an entry brings them. */
export function uploadRoutes(
  mount: Mount<Person>,
  { store, standing, today, filesMost }: Context,
  admit: Admit,
): void {
  mount(
    portal.beginUpload,
    async ({ body }) => {
      // Where there is an organisation, codes keep working: also while no new report can be sent.
      const state = stateOf(await standing(), today());
      if (state === 'NEW' || state === 'SETTING_UP') throw new Refusal('NOT_OPEN');
      const upload = {
        blobId: decode(body.blobId),
        ticketHash: decode(body.ticketHash),
        size: body.size,
      };
      const most = { all: filesMost, waiting: Math.min(filesMost, MOST_WAITING) };
      const begun = await store.beginUpload(upload, today(), most);
      if (begun === 'CONFLICT') throw new Refusal('ALREADY_THERE');
      if (begun === 'FULL') throw new Refusal('STORAGE_FULL');
      return {};
    },
    { admit },
  );

  mount(portal.putPart, async ({ body, params }) => {
    const blobId = decode(params.blobId);
    const there = await store.upload(blobId);
    // Only the hash of a ticket is stored: a stolen database lets nobody go on with an upload.
    if (there === null || !same(there.ticketHash, hash('upload', decode(body.ticket)))) {
      throw new Refusal('UPLOAD_UNKNOWN');
    }
    const bytes = decode(body.bytes);
    const parts = await store.addPart(blobId, Number(params.part), bytes, MOST_WAITING);
    if (typeof parts !== 'number') throw new Refusal(REFUSALS[parts]);
    return { parts };
  });
}
