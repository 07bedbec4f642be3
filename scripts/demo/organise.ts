import { createDesk } from '@gehoord/client/desk';
import type { Desk, Outcome } from '@gehoord/client/types';
import { DECLARATION, ORGANISATION, PEOPLE, PERSON_KEYS, type PersonKey } from './people.ts';

/** Where the two listeners are. */
export interface Origins {
  readonly portal: string;
  readonly desk: string;
}

/** A set-up organisation: everybody signed in, and what was on their papers. */
export interface Organised {
  readonly desks: Record<PersonKey, Desk>;
  readonly passphrases: Record<PersonKey, string>;
  readonly recovery: Record<PersonKey, readonly string[]>;
  readonly root: readonly string[];
}

/** The value of an outcome. @throws with the problem's code: here nothing may go wrong. */
export function expectDone<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.rule ?? outcome.problem}`);
  return outcome.value;
}

export const deskAt = (origin: string): Desk =>
  createDesk({ fetch: globalThis.fetch, origin, timeout: 60_000 });

type Papers = Pick<Organised, 'passphrases' | 'recovery'>;

async function joinAll(origin: string, first: Desk, papers: Papers): Promise<void> {
  for (const key of PERSON_KEYS.slice(1)) {
    const { role, name, signInName } = PEOPLE[key];
    const { token } = expectDone(await first.invite(role));
    const passphrase = await first.proposePassphrase();
    const member = { name, signInName, passphrase, declaration: DECLARATION };
    const sheets = expectDone(await deskAt(origin).acceptInvitation(token, member));
    papers.passphrases[key] = passphrase;
    papers.recovery[key] = sheets.recovery;
  }
}

/**
 * Set up the fictional organisation through the same client the desk uses: set-up, four
 * invitations, ROOT's signature, both countersignatures.
 * @param say told after every step, for people who wait.
 */
export async function organise(
  origins: Origins,
  setupToken: string,
  say: (step: string) => void = () => undefined,
): Promise<Organised> {
  const first = deskAt(origins.desk);
  const passphrase = await first.proposePassphrase();
  const { name, signInName } = PEOPLE.bram;
  const member = { name, signInName, passphrase, declaration: DECLARATION };
  const made = expectDone(await first.setUp({ setupToken, organisation: ORGANISATION, member }));
  expectDone(await first.found());
  const papers = {
    passphrases: { bram: passphrase } as Record<PersonKey, string>,
    recovery: { bram: made.sheets.recovery } as Record<PersonKey, readonly string[]>,
  };
  say('the organisation and its first member');
  expectDone(await first.signIn(signInName, passphrase));
  await joinAll(origins.desk, first, papers);
  say('four people who made their own keys');
  expectDone(await first.team());
  const team = expectDone(await first.signDirectory(made.root.join(' ')));
  const desks = { bram: first } as Record<PersonKey, Desk>;
  for (const key of PERSON_KEYS.slice(1)) {
    const desk = deskAt(origins.desk);
    expectDone(await desk.signIn(PEOPLE[key].signInName, papers.passphrases[key]));
    if (key === 'noor' || key === 'teun') {
      expectDone(await desk.team());
      expectDone(await desk.countersign(team.directory?.number ?? 1));
    }
    desks[key] = desk;
  }
  say('the directory, signed and countersigned');
  return { desks, root: made.root, ...papers };
}
