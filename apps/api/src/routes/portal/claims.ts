import { portal } from '@gehoord/contract';
import { parseClaim } from '@gehoord/crypto/verify';
import { decode, same } from '../../bytes.ts';
import { appendAll, headsOf } from '../../appends/append-all.ts';
import { candidatesOf, orRefused, personOf } from '../../appends/wire.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import type { Sessions } from '../../http/sessions.ts';
import { claimProblem } from '../../rules/claim.ts';
import type { Person } from '../../store/values.ts';

/** Swapping a code that the desk made for one that only its holder knows. */
export function claimRoutes(
  mount: Mount<Person>,
  context: Context,
  sessions: Sessions<Uint8Array>,
): void {
  const { store } = context;

  mount(portal.claim, async ({ body, subject: leaving, token }) => {
    const { dossierId, issued } = leaving;
    const coming = personOf(body.person, { dossierId, issued, expiresOn: null, claimable: false });
    const claim = orRefused(() => parseClaim(decode(body.claim)));
    const candidates = candidatesOf(body.appends);
    await appendAll(context, {
      candidates,
      author: { kid: leaving.kid, keys: leaving.keys, side: 'OUTSIDE' },
      founds: null,
      home: null,
      newPeople: [coming],
      leaving: leaving.kid,
      async refusal() {
        if (await store.isKidTaken(coming.kid)) return 'ALREADY_THERE';
        if (await store.isLocatorTaken(coming.locatorHash)) return 'ALREADY_THERE';
        const readNow = await store.readNow(leaving.kid);
        return claimProblem({ claim, leaving, coming, candidates, readNow });
      },
      // After the first time the session belongs to the new key, so that is who comes again.
      samePeople: async () =>
        same(leaving.kid, coming.kid) &&
        same(leaving.locatorHash, coming.locatorHash) &&
        same(leaving.signInKey, coming.signInKey),
    });
    sessions.replace(token, coming.kid);
    return { heads: headsOf(candidates) };
  });
}
