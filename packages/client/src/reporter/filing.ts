import { call, portal, type Transport } from '@gehoord/contract';
import { groupsOf } from '@gehoord/crypto';
import { doorsFor } from '@gehoord/protocol';
import { today } from '../core/day.ts';
import { fits } from '../core/limits.ts';
import type { PublicBook } from '../core/organisation.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { composeReport, newNonce } from './compose.ts';
import { bookOf, freshOf, type Attempt, type Fresh, type Memory } from './memory.ts';
import { planMore } from './plans.ts';
import { act, openSession } from './session.ts';
import type { Receipt, ReportForm } from './types.ts';

/** Whom it is about, where it goes, and whether a code is kept: what decides who reads it. */
const courseOf = ({ subject, door, code }: ReportForm) => JSON.stringify([subject, door, code]);

/** Who stands behind a door, by key. */
const behind = (form: ReportForm, { book }: PublicBook) =>
  doorsFor(form.subject, book.staff)
    .find((choice) => choice.door === form.door)
    ?.readers.map((reader) => reader.kid) ?? [];

/** What this try sends: the very bytes of the last try, unless the words have changed since. */
function attemptFor(
  memory: Memory,
  form: ReportForm,
  fresh: Fresh,
  known: PublicBook,
): Attempt | null {
  const words = JSON.stringify(form);
  if (memory.attempt?.form === words) return memory.attempt;
  const nonce = memory.attempt?.nonce ?? newNonce();
  const kids = behind(form, known);
  const founding = composeReport(form, fresh.person, nonce, kids, known.book);
  return founding && { nonce, form: words, course: courseOf(form), founding };
}

/** An earlier try did arrive, only its answer got lost, and the words changed since: add them. */
async function addTo(
  transport: Transport,
  memory: Memory,
  form: ReportForm,
  fresh: Fresh,
  known: PublicBook,
) {
  const opened = await openSession(transport, fresh.person, known.book.orgId);
  if (!opened.ok) return opened;
  const plan = planMore('report', { type: 'ReportAdded', text: form.story });
  const added = await act(transport, opened.value, memory.unanswered, JSON.stringify(form), plan);
  return added.ok ? done({ receivedOn: added.value.dossier.state.receivedOn ?? today() }) : added;
}

async function send(
  transport: Transport,
  memory: Memory,
  form: ReportForm,
  known: PublicBook,
): Promise<Outcome<Receipt>> {
  const fresh = freshOf(memory, known);
  memory.attempt = attemptFor(memory, form, fresh, known) ?? memory.attempt;
  if (memory.attempt?.form !== JSON.stringify(form)) return refused('NO_READER_LEFT');
  const reply = await call(transport, portal.fileReport, { body: memory.attempt.founding });
  const arrived =
    !reply.ok && reply.problem === 'ALREADY_THERE'
      ? await addTo(transport, memory, form, fresh, known)
      : reply;
  if (!arrived.ok) return arrived;
  const code = form.code === 'KEEP' ? groupsOf(fresh.code) : null;
  memory.fresh = null;
  memory.attempt = null;
  memory.unanswered.clear();
  return done({ code, receivedOn: arrived.value.receivedOn });
}

/** Seal and send a report. Calling again after a failure never makes a second one. */
export async function fileReport(
  transport: Transport,
  memory: Memory,
  form: ReportForm,
): Promise<Outcome<Receipt>> {
  if (form.story.trim() === '') return refused('STORY_MISSING');
  if (!fits(JSON.stringify(form))) return refused('TEXT_TOO_LONG');
  const known = await bookOf(transport, memory, 'KNOWN');
  if (!known.ok) return known;
  if (!known.value.usable) return refused('NOT_OPEN');
  if (memory.attempt && memory.attempt.course !== courseOf(form)) {
    // Other readers: a dossier and a code of its own, so that nothing reaches who was left out.
    memory.attempt = null;
    memory.fresh = null;
  }
  const sent = await send(transport, memory, form, known.value);
  if (sent.ok || sent.problem !== 'DIRECTORY_STALE') return sent;
  const newer = await bookOf(transport, memory, 'NEWEST');
  if (!newer.ok) return newer;
  // Somebody came or left behind this door: the person looks again before anything is sealed.
  if (behind(form, newer.value).join() !== behind(form, known.value).join()) return sent;
  // The same dossier under the newer directory: the nonce stays, the bytes are made anew.
  if (memory.attempt) memory.attempt = { ...memory.attempt, form: '' };
  return send(transport, memory, form, newer.value);
}
