import type { Transport } from '@gehoord/contract';
import { fromHex, type Person } from '@gehoord/crypto';
import { today } from '../core/day.ts';
import type { PublicBook } from '../core/organisation.ts';
import { done, type Outcome } from '../outcome.ts';
import { filesIn } from './compose.ts';
import { forgetUploads, uploadAll } from './files.ts';
import { arrived, startOf, type Memory } from './memory.ts';
import { planMore } from './plans.ts';
import { act, openSession, type Session } from './session.ts';

/** Files first, then the words that name them: a compartment of its own. */
export async function addMore(
  transport: Transport,
  memory: Memory,
  session: Session,
  text: string,
  before: ReadonlySet<string> = new Set(),
): Promise<Outcome<Session>> {
  const { moreId } = startOf(memory);
  const place = {
    orgId: session.public.book.orgId,
    dossierId: fromHex(session.dossier.id),
    compartmentId: moreId,
  };
  const brought = await uploadAll(transport, memory.files, place, before);
  if (!brought.ok) return brought;
  const event = { type: 'ReportAdded' as const, text, files: filesIn(brought.value) };
  const plan = planMore('report', event, moreId, brought.value);
  const what = JSON.stringify(['add', text, brought.value.map(({ given }) => given)]);
  const added = await act(transport, session, memory.unanswered, what, plan);
  if (added.ok) arrived(memory);
  if (!added.ok && added.problem === 'UPLOAD_UNKNOWN') forgetUploads(memory.files);
  return added;
}

/**
 * A report that arrived although nobody heard of it, and words that changed since: they are added.
 * @param before files that went along with the first try
 */
export async function addToSent(
  transport: Transport,
  memory: Memory,
  person: Person,
  known: PublicBook,
  story: string,
  before: ReadonlySet<string>,
): Promise<Outcome<{ receivedOn: string }>> {
  const opened = await openSession(transport, person, known.book.orgId);
  if (!opened.ok) return opened;
  const added = await addMore(transport, memory, opened.value, story, before);
  return added.ok ? done({ receivedOn: added.value.dossier.state.receivedOn ?? today() }) : added;
}
