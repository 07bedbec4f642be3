import { portal } from '@gehoord/contract';
import { appendAll, headsOf } from '../../appends/append-all.ts';
import { candidatesOf } from '../../appends/wire.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import type { Person } from '../../store/values.ts';

/** What the holder of a code adds: messages, answers, consents, additions. */
export function appendRoutes(mount: Mount<Person>, context: Context): void {
  mount(portal.append, async ({ body, subject }) => {
    const candidates = candidatesOf(body.appends);
    await appendAll(context, {
      candidates,
      author: { kid: subject.kid, keys: subject.keys, side: 'OUTSIDE' },
      founds: null,
      home: subject.dossierId,
      newPeople: [],
      leaving: null,
      refusal: async () => null,
      samePeople: async () => true,
    });
    return { heads: headsOf(candidates) };
  });
}
