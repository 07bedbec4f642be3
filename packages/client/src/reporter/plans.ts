import { isWritable } from '../core/compartment.ts';
import { members } from '../core/recipients.ts';
import { threadOf, type ThreadId } from '../core/threads.ts';
import { content, genesis, type Brought } from '../core/write.ts';
import { done, refused } from '../outcome.ts';
import { meIn, wayOf, type Plan } from './session.ts';
import { receiversOf } from './view.ts';

/** Say something in a conversation. */
export const planMessage =
  (thread: ThreadId, text: string): Plan =>
  (session, pen) => {
    const compartment = thread === 'PERSON' ? wayOf(session) : threadOf(session.dossier, thread);
    if (!compartment) return refused('NOTHING_TO_DO');
    if (!isWritable(compartment)) return refused('READERS_CHANGED');
    return done([content(pen, compartment, { type: 'MessageWritten', text })]);
  };

/**
 * Send more for the receivers of the report only: a compartment of its own that the reporter cannot
 * read back either, and a line that remembers what was sent.
 */
export const planMore =
  (
    kind: 'report' | 'identity',
    event: Parameters<typeof genesis>[3],
    compartmentId?: Uint8Array,
    files: readonly Brought[] = [],
  ): Plan =>
  (session, pen) => {
    // Who was invited has no report: what they have to say they say where they were asked.
    if (meIn(session).role !== 'reporter') return refused('STEP_REFUSED');
    const person = wayOf(session);
    const kids = receiversOf(session).map((one) => one.kid);
    const readers = members(session.public.book, kids);
    if (!person || !readers || readers.length === 0) return refused('NO_READER_LEFT');
    if (!isWritable(person)) return refused('READERS_CHANGED');
    const blobs = files.map(({ blob }) => blob);
    const { dossierId } = person.place;
    const more = genesis(pen, dossierId, kind, event, readers, compartmentId, blobs);
    const note = { type: 'CompartmentSent', sent: { kind, at: more.at } } as const;
    return done([more.append, content(pen, person, note)]);
  };
