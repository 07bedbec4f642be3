import { randomBytes } from 'node:crypto';
import type { CaseStep } from '@gehoord/client/types';
import { compartmentsOf } from '../../packages/client/src/core/dossier.ts';
import { content } from '../../packages/client/src/core/write.ts';
import { act, appends, dossierOf } from '../../packages/client/src/desk/act.ts';
import { pull } from '../../packages/client/src/desk/feed.ts';
import { openDossier } from '../../packages/client/src/desk/reading.ts';
import { signIn } from '../../packages/client/src/desk/sign-in.ts';
import { refused } from '../../packages/client/src/outcome.ts';
import { expectDone, type Organised, type Origins } from './organise.ts';

/**
 * Write a step into the case file as a member whose program was changed would: without asking the
 * protocol. Everybody's client then shows it as broken, with the rule.
 */
export async function forceStep(
  origins: Origins,
  people: Organised,
  id: string,
  event: CaseStep['event'],
): Promise<void> {
  const transport = { fetch: globalThis.fetch, origin: origins.desk, timeout: 60_000 };
  const seat = expectDone(await signIn(transport, 'bram', people.passphrases.bram));
  expectDone(await pull(transport, seat));
  expectDone(await openDossier(transport, seat, id));
  const written = await act(transport, seat, id, randomBytes(8).toString('hex'), (desktop) => {
    const dossier = dossierOf(desktop.seat, id);
    const [file] = dossier ? compartmentsOf(dossier, 'casefile') : [];
    if (!file) return refused('DOSSIER_UNKNOWN');
    return { ok: true, value: appends(content(desktop.pen, file, event)) };
  });
  expectDone(written);
}
