import { call, portal, type Transport } from '@gehoord/contract';
import {
  checkCode,
  groupsOf,
  newCode,
  parseCode,
  personOf,
  ready,
  type Code,
  type Person,
} from '@gehoord/crypto';
import { doorsFor, type Subject } from '@gehoord/protocol';
import { fits } from '../core/limits.ts';
import { loadPublicBook, type PublicBook } from '../core/organisation.ts';
import { members, outside } from '../core/recipients.ts';
import { threadOf, type ThreadId } from '../core/threads.ts';
import { content, genesis } from '../core/write.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { claimSession } from './claim.ts';
import { composeReport, identityEvent, newNonce, type Founding } from './compose.ts';
import { planAnswer, planWithdrawal } from './consent.ts';
import {
  act,
  openSession,
  refreshSession,
  type Plan,
  type Session,
  type Unanswered,
} from './session.ts';
import type { Receipt, Reporter, ReporterView, ReportForm } from './types.ts';
import { receiversOf, viewOf } from './view.ts';

/** A report on its way: the same code and nonce for every try, the same bytes where possible. */
interface Attempt {
  readonly nonce: Uint8Array;
  readonly form: string;
  founding: Founding;
}

interface Memory {
  public: PublicBook | null;
  fresh: { readonly code: Code; readonly person: Person } | null;
  attempt: Attempt | null;
  session: Session | null;
  readonly unanswered: Unanswered;
}

const blank = (): Memory => ({
  public: null,
  fresh: null,
  attempt: null,
  session: null,
  unanswered: new Map(),
});

/**
 * The portal without its screens. Everything secret lives in here, in one worker, until `leave`.
 * @param transport how requests travel; a page gives its own origin.
 */
export function createReporter(transport: Transport): Reporter {
  let memory = blank();

  async function book(again = false): Promise<Outcome<PublicBook>> {
    if (memory.public && !again) return done(memory.public);
    await ready();
    const loaded = await loadPublicBook(transport);
    if (loaded.ok) memory.public = loaded.value;
    return loaded;
  }

  function freshPerson(known: PublicBook) {
    const code = newCode();
    return (memory.fresh ??= { code, person: personOf(code, known.book.orgId) });
  }

  async function send(
    form: ReportForm,
    known: PublicBook,
    nonce: Uint8Array,
  ): Promise<Outcome<Receipt>> {
    const { code, person } = freshPerson(known);
    const door = doorsFor(form.subject, known.book.staff).find(
      (choice) => choice.door === form.door,
    );
    if (!door) return refused('NO_READER_LEFT');
    const words = JSON.stringify(form);
    const kids = door.readers.map((reader) => reader.kid);
    if (memory.attempt?.form !== words) {
      const founding = composeReport(form, person, nonce, kids, known.book);
      if (!founding) return refused('NO_READER_LEFT');
      memory.attempt = { nonce, form: words, founding };
    }
    const reply = await call(transport, portal.fileReport, { body: memory.attempt.founding });
    if (!reply.ok) return reply;
    const receipt = {
      code: form.code === 'KEEP' ? groupsOf(code) : null,
      receivedOn: reply.value.receivedOn,
    };
    memory = { ...blank(), public: memory.public };
    return done(receipt);
  }

  async function submit(form: ReportForm): Promise<Outcome<Receipt>> {
    if (form.story.trim() === '') return refused('STORY_MISSING');
    if (!fits(JSON.stringify(form))) return refused('TEXT_TOO_LONG');
    const known = await book();
    if (!known.ok) return known;
    if (!known.value.usable) return refused('NOT_OPEN');
    const nonce = memory.attempt?.nonce ?? newNonce();
    const sent = await send(form, known.value, nonce);
    if (sent.ok || sent.problem !== 'DIRECTORY_STALE') return sent;
    const newer = await book(true);
    if (!newer.ok) return newer;
    memory.attempt = null;
    return send(form, newer.value, nonce);
  }

  const show = (session: Outcome<Session>): Outcome<ReporterView> => {
    if (!session.ok) return session;
    memory.session = session.value;
    return done(viewOf(session.value));
  };

  async function perform(what: unknown, plan: Plan): Promise<Outcome<ReporterView>> {
    if (!memory.session) return refused('SIGNED_OUT');
    return show(
      await act(transport, memory.session, memory.unanswered, JSON.stringify(what), plan),
    );
  }

  const write =
    (thread: ThreadId, text: string): Plan =>
    (session, pen) => {
      const compartment = threadOf(session.dossier, thread);
      if (!compartment) return refused('NOTHING_TO_DO');
      return done([content(pen, compartment, { type: 'MessageWritten', text })]);
    };

  const sendMore =
    (kind: 'report' | 'identity', event: Parameters<typeof genesis>[3]): Plan =>
    (session, pen) => {
      const person = threadOf(session.dossier, 'PERSON');
      const readers = members(
        session.public.book,
        receiversOf(session).map((one) => one.kid),
      );
      if (!person || !readers || readers.length === 0) return refused('NO_READER_LEFT');
      const more = genesis(pen, person.place.dossierId, kind, event, readers);
      return done([
        more.append,
        content(pen, person, { type: 'CompartmentSent', sent: { kind, at: more.at } }),
      ]);
    };

  return {
    async prepare() {
      const known = await book(true);
      if (!known.ok) return known;
      freshPerson(known.value);
      const { staff } = known.value.book;
      const doors = doorsFor({ role: 'MENTOR', staff: [] }, staff).map((choice) => choice.door);
      return done({
        staff,
        doors,
        fingerprint: known.value.rootFingerprint,
        unconfirmed: known.value.unconfirmed,
      });
    },
    async doorsFor(subject: Subject) {
      const known = await book();
      return known.ok ? doorsFor(subject, known.value.book.staff) : [];
    },
    submit,
    async open(typed) {
      const state = checkCode(typed);
      const code = parseCode(typed);
      if (state !== 'OK' || !code) return refused(state === 'OK' ? 'CODE_MISTYPED' : state);
      const known = await book(true);
      if (!known.ok) return known;
      const { orgId } = known.value.book;
      return show(await openSession(transport, personOf(code, orgId), orgId));
    },
    async refresh() {
      return memory.session
        ? show(await refreshSession(transport, memory.session))
        : refused('SIGNED_OUT');
    },
    async reply(thread, text) {
      if (text.trim() === '') return refused('TEXT_MISSING');
      if (!fits(text)) return refused('TEXT_TOO_LONG');
      return perform(['reply', thread, text], write(thread, text));
    },
    async add(text) {
      if (text.trim() === '') return refused('TEXT_MISSING');
      if (!fits(text)) return refused('TEXT_TOO_LONG');
      return perform(['add', text], sendMore('report', { type: 'ReportAdded', text }));
    },
    async giveIdentity(identity) {
      if (!fits(identity.name, identity.contact)) return refused('TEXT_TOO_LONG');
      return perform(['identity', identity], sendMore('identity', identityEvent(identity)));
    },
    async answerConsent(answer) {
      return perform(['consent', answer], planAnswer(answer));
    },
    async withdrawConsent(requestId) {
      return perform(['withdraw', requestId], planWithdrawal(requestId));
    },
    async claim() {
      if (!memory.session) return refused('SIGNED_OUT');
      const { code, person } = freshPerson(memory.session.public);
      const claimed = show(await claimSession(transport, memory.session, person));
      if (!claimed.ok) return claimed;
      memory.fresh = null;
      return done({ code: groupsOf(code), view: claimed.value });
    },
    async leave() {
      memory = blank();
    },
  };
}
