import { portal } from '@gehoord/contract';
import { hash } from '@gehoord/crypto/verify';
import { decode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Challenges } from '../../http/challenges.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import type { Sessions } from '../../http/sessions.ts';
import { answers } from '../../rules/sign-in.ts';
import type { Person } from '../../store/values.ts';

/** Whether a code still works on a day. */
export function isValid(person: Person | null, today: string): person is Person {
  return person !== null && (person.expiresOn === null || person.expiresOn >= today);
}

/** What signing in with a code needs. A session's subject is the person's kid. */
export interface SignIn {
  readonly challenges: Challenges;
  readonly sessions: Sessions<Uint8Array>;
}

/** Signing in with a code. Known and unknown codes get the same answer in the same time. */
export function sessionRoutes(
  mount: Mount<Person>,
  { store, standing, today }: Context,
  { challenges, sessions }: SignIn,
): void {
  mount(portal.challenge, async () => ({ challenge: challenges.issue() }));

  mount(portal.openSession, async ({ body }) => {
    if (!challenges.take(body.challenge)) throw new Refusal('CHALLENGE_EXPIRED');
    const { organisation } = await standing();
    const locatorHash = hash('locator', decode(body.locator));
    const found = await store.personByLocator(locatorHash);
    const person = isValid(found, today()) ? found : null;
    const answered = {
      orgId: organisation?.orgId ?? null,
      audience: 'portal' as const,
      challenge: decode(body.challenge),
      signature: decode(body.signature),
    };
    const known = answers(answered, person?.signInKey ?? null);
    // Nobody can prove a code whose keys are gone; who knows its locator knows the code.
    if (found === null && (await store.isErased(locatorHash))) throw new Refusal('ERASED');
    if (!known || person === null) throw new Refusal('SIGN_IN_FAILED');
    return { token: sessions.open(person.kid), claimable: person.claimable };
  });

  mount(portal.closeSession, async ({ token }) => {
    sessions.close(token);
    return {};
  });
}
