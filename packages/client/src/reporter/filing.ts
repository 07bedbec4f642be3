import { call, portal, type Transport } from '@gehoord/contract';
import { dossierIdOf, groupsOf } from '@gehoord/crypto';
import { doorsFor } from '@gehoord/protocol';
import { fits } from '../core/limits.ts';
import type { PublicBook } from '../core/organisation.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Brought } from '../core/write.ts';
import { composeReport } from './compose.ts';
import { fetched } from './fetched.ts';
import { forgetUploads, uploadAll } from './files.ts';
import {
  arrived,
  bookOf,
  freshOf,
  startOf,
  type Attempt,
  type Fresh,
  type Memory,
} from './memory.ts';
import type { Receipt, ReportForm } from './types.ts';

/** Whom it is about, where it goes, and whether a code is kept: what decides who reads it. */
const courseOf = ({ subject, door, code }: ReportForm) => JSON.stringify([subject, door, code]);

/** Names a try: its words, and the files that went along. */
const formOf = (form: ReportForm, files: readonly Brought[]) =>
  JSON.stringify([form, files.map(({ file }) => file.id)]);

/** Who stands behind a door, by key. */
const behind = (form: ReportForm, { book }: PublicBook) =>
  doorsFor(form.subject, book.staff)
    .find((choice) => choice.door === form.door)
    ?.readers.map((reader) => reader.kid) ?? [];

/** What this try sends: the very bytes of the last try, unless words or files have changed since. */
function attemptFor(
  memory: Memory,
  form: ReportForm,
  fresh: Fresh,
  known: PublicBook,
  files: readonly Brought[],
): Attempt | null {
  const words = formOf(form, files);
  if (memory.attempt?.form === words) return memory.attempt;
  const { nonce, reportId } = startOf(memory);
  const kids = behind(form, known);
  const brings = { compartmentId: reportId, files };
  const founding = composeReport(form, fresh.person, nonce, kids, known.book, brings);
  const ids = files.map(({ given }) => given);
  return founding && { nonce, form: words, course: courseOf(form), founding, files: ids };
}

/** An earlier try did arrive, only its answer got lost, and the words changed since: add them. */
async function addTo(
  transport: Transport,
  memory: Memory,
  form: ReportForm,
  { person }: Fresh,
  known: PublicBook,
  before: readonly string[],
): Promise<Outcome<{ receivedOn: string }>> {
  const back = await fetched(() => import('./adding.ts'));
  if (!back.ok) return back;
  return back.value.addToSent(transport, memory, person, known, form.story, new Set(before));
}

async function send(
  transport: Transport,
  memory: Memory,
  form: ReportForm,
  known: PublicBook,
): Promise<Outcome<Receipt>> {
  const fresh = freshOf(memory, known);
  const { nonce, reportId } = startOf(memory);
  const { orgId } = known.book;
  const dossierId = dossierIdOf(fresh.person.pair.keys.signKey, nonce);
  const place = { orgId, dossierId, compartmentId: reportId };
  const brought = await uploadAll(transport, memory.files, place);
  if (!brought.ok) return brought;
  const earlier = memory.attempt?.files ?? [];
  memory.attempt = attemptFor(memory, form, fresh, known, brought.value) ?? memory.attempt;
  if (memory.attempt?.form !== formOf(form, brought.value)) return refused('NO_READER_LEFT');
  const reply = await call(transport, portal.fileReport, { body: memory.attempt.founding });
  const arrivedAs =
    !reply.ok && reply.problem === 'ALREADY_THERE'
      ? await addTo(transport, memory, form, fresh, known, earlier)
      : reply;
  if (!arrivedAs.ok) {
    if (arrivedAs.problem === 'UPLOAD_UNKNOWN') forgetUploads(memory.files);
    return arrivedAs;
  }
  const code = form.code === 'KEEP' ? groupsOf(fresh.code) : null;
  memory.fresh = null;
  arrived(memory);
  memory.unanswered.clear();
  return done({ code, receivedOn: arrivedAs.value.receivedOn });
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
    memory.start = null;
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
