import type { Transport } from '@gehoord/contract';
import { fingerprint } from '@gehoord/crypto';
import { today } from '../core/day.ts';
import { soundPapers } from '../core/papers.ts';
import { buildBundle } from '../evidence/build.ts';
import { checkBundle } from '../evidence/check.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { act, dossierOf } from './act.ts';
import type { Seat } from './memory.ts';
import { loadOrganisation } from './organisation.ts';
import { openDossier } from './reading.ts';
import { planTakeOut } from './statements.ts';
import type { ExportedFile } from './types.ts';

/**
 * Take papers out of a dossier, as a file that stands on its own. It is checked before it is given
 * away, against the ROOT this member knows: what does not hold is seen here, not by a judge.
 */
export async function exportPapers(
  transport: Transport,
  seat: Seat,
  id: string,
  statementId: string | null,
): Promise<Outcome<ExportedFile>> {
  const loaded = await loadOrganisation(transport);
  if (!loaded.ok) return loaded;
  const opened = await openDossier(transport, seat, id);
  if (!opened.ok) return opened;
  const { book } = seat;
  if (!opened.value || !book) return refused('DOSSIER_UNKNOWN');
  const papers = soundPapers(opened.value).map(({ compartmentId }) => compartmentId);
  const ids = statementId === null ? papers : [statementId];
  if (ids.length === 0 || ids.some((it) => !papers.includes(it))) return refused('NOTHING_TO_DO');
  // Whoever reads along sees that a file was made, also where it then was not kept.
  const noted = await act(transport, seat, id, ['file', ids], planTakeOut(id, ids, 'FILE'));
  if (!noted.ok) return noted;
  const on = today();
  const organisation = loaded.value.organisation.name;
  const dossier = dossierOf(seat, id) ?? opened.value;
  const making = { dossier, book, organisation, by: seat.pairs[0], on, statementId };
  const bytes = buildBundle(making);
  if (bytes === null) return refused('NOTHING_TO_DO');
  const checked = checkBundle(bytes, { root: fingerprint(book.rootKey).join('') });
  return done({ name: `papieren-${on}.gehoord`, bytes, checked });
}
