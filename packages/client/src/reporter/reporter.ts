import type { Transport } from '@gehoord/contract';
import { ready } from '@gehoord/crypto';
import { doorsFor } from '@gehoord/protocol';
import { withProof } from '../core/proof.ts';
import { done, type Outcome } from '../outcome.ts';
import { fetched } from './fetched.ts';
import { attach, progressOf } from './files.ts';
import { fileReport } from './filing.ts';
import { bookOf, emptyMemory, freshOf, type Memory } from './memory.ts';
import type { Returning } from './returning.ts';
import type { Prepared, Reporter } from './types.ts';

async function prepare(transport: Transport, memory: Memory): Promise<Outcome<Prepared>> {
  const known = await bookOf(transport, memory, 'NEWEST');
  if (!known.ok) return known;
  const { book, rootFingerprint, unconfirmed } = known.value;
  freshOf(memory, known.value);
  const doors = doorsFor({ role: 'MENTOR', staff: [] }, book.staff).map((choice) => choice.door);
  return done({ staff: book.staff, doors, fingerprint: rootFingerprint, unconfirmed });
}

/**
 * The portal without its screens. Everything secret lives in here, in one worker, until `leave`.
 * @param given how requests travel; a page gives its own origin.
 */
export function createReporter(given: Transport): Reporter {
  const transport = withProof(given);
  let memory = emptyMemory();

  /** Something that only who comes back does: what it takes is fetched then. */
  const later =
    <Given extends unknown[], Result>(
      pick: (returning: Returning) => (...given: Given) => Promise<Outcome<Result>>,
    ) =>
    async (...given: Given): Promise<Outcome<Result>> => {
      const part = await fetched(() => import('./returning.ts'));
      return part.ok ? pick(part.value.createReturning(transport, memory))(...given) : part;
    };

  return {
    prepare: () => prepare(transport, memory),
    doorsFor: async (subject) => {
      const known = await bookOf(transport, memory, 'KNOWN');
      return known.ok ? doorsFor(subject, known.value.book.staff) : [];
    },
    submit: (form) => fileReport(transport, memory, form),
    attach: async (file) => {
      // Its size once sealed takes the library.
      await ready();
      return attach(memory.files, file);
    },
    detach: async (id) => void memory.files.delete(id),
    filesSent: async () => progressOf(memory.files),
    open: later((it) => it.open),
    refresh: later((it) => it.refresh),
    whoRead: later((it) => it.whoRead),
    reply: later((it) => it.reply),
    add: later((it) => it.add),
    giveIdentity: later((it) => it.giveIdentity),
    answerConsent: later((it) => it.answerConsent),
    correctStatement: later((it) => it.correctStatement),
    answerStatement: later((it) => it.answerStatement),
    answerNaming: later((it) => it.answerNaming),
    withdrawNaming: later((it) => it.withdrawNaming),
    withdraw: later((it) => it.withdraw),
    goOn: later((it) => it.goOn),
    readLetter: later((it) => it.readLetter),
    request: later((it) => it.request),
    withdrawRequest: later((it) => it.withdrawRequest),
    withdrawConsent: later((it) => it.withdrawConsent),
    claim: later((it) => it.claim),
    leave: async () => {
      // What is under way sees that its file is gone, and stops.
      memory.files.clear();
      memory = emptyMemory();
    },
  };
}
