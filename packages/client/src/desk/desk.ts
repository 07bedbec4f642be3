import { call, desk as endpoints, type Transport } from '@gehoord/contract';
import { forget, randomBelow, ready } from '@gehoord/crypto';
import { fits } from '../core/limits.ts';
import { statementIn, type PaperDraft } from '../core/papers.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { act, dossierOf, type Plan } from './act.ts';
import type { CaseStep } from './case/places.ts';
import { planStep } from './case/plan-step.ts';
import { raiseDue } from './due.ts';
import { exportPapers } from './export.ts';
import { openFile } from './files.ts';
import { behind, pull } from './feed.ts';
import { planHandover } from './handover.ts';
import { inboxOf } from './inbox.ts';
import { accept, found, look, prepare, type Foundation } from './joining.ts';
import { readMail, setMail } from './mail.ts';
import { settle, tidy } from './lodging.ts';
import type { Seat } from './memory.ts';
import { oralReaders, takeDown } from './oral.ts';
import { loadOrganisation, reloadBook } from './organisation.ts';
import { invitePerson, replaceCode } from './people.ts';
import { planAsk, planMessage, planNote, planStatus } from './plans.ts';
import { markRead, openDossier } from './reading.ts';
import { recall } from './remember.ts';
import { meOf, recover, signIn } from './sign-in.ts';
import { planOffer, planStatement, planTakeBack, planTakeOut } from './statements.ts';
import { countersign, invite, signTeam, viewTeam } from './team.ts';
import type { Desk, Me } from './types.ts';
import type { DossierView } from './view-types.ts';
import { noteSighting, recallSighted } from './sighted.ts';
import { lastWords, tellWhatWasLeft } from './telling.ts';
import { whoRead } from './who-read.ts';
import { keepRecord, registerOf } from './register.ts';
import { loadVault, readItem, writeItem } from './vault.ts';
import { dossierViewOf } from './view.ts';
import { WORDS } from './words/nl.ts';

const WORDS_IN_PASSPHRASE = 6;

/** Everything somebody wrote in a step: each has to fit into one entry. */
const textsIn = (event: object): readonly string[] =>
  Object.values(event).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? [JSON.stringify(value)] : [],
  );

/** An ended session is told as one thing everywhere: sign in again. */
function told<T>(outcome: Outcome<T>): Outcome<T> {
  return !outcome.ok && outcome.problem === 'SESSION_ENDED' ? refused('SIGNED_OUT') : outcome;
}

/**
 * The desk without its screens. Everything decrypted lives in here, in one worker, until `lock`.
 * @param transport how requests travel; a page gives its own origin.
 */
export function createDesk(transport: Transport): Desk {
  let seat: Seat | null = null;
  let foundation: Foundation | null = null;

  const seated = async <T>(use: (now: Seat) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const now = seat;
    if (!now) return refused('SIGNED_OUT');
    const outcome = told(await use(now));
    if (seat === now) return outcome;
    // Locked meanwhile: nothing that was opened before comes out after it. Whoever sat down again is
    // not sent away by what the earlier session still had under way.
    return refused(seat === null ? 'SIGNED_OUT' : 'TIMED_OUT');
  };

  async function sitDown(outcome: Outcome<Seat>): Promise<Outcome<Me>> {
    if (!outcome.ok) return outcome;
    const vault = await loadVault(transport, outcome.value);
    if (!vault.ok) return told(vault);
    const recalled = recall(outcome.value);
    if (!recalled.ok) return recalled;
    recallSighted(outcome.value);
    seat = outcome.value;
    return done(meOf(seat));
  }

  const view = async (now: Seat, id: string): Promise<Outcome<DossierView>> => {
    const opened = await openDossier(transport, now, id);
    if (!opened.ok) return opened;
    return opened.value ? done(dossierViewOf(opened.value, now)) : refused('DOSSIER_UNKNOWN');
  };

  /** Use a dossier, opened first. */
  const opened = <T>(id: string, use: (now: Seat) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    seated(async (now) => {
      const read = await openDossier(transport, now, id);
      return read.ok ? use(now) : read;
    });

  const perform = (id: string, what: unknown, plan: Plan) =>
    opened(id, async (now) => {
      const result = await act(transport, now, id, what, plan);
      return result.ok ? view(now, id) : result;
    });

  /** A step that the server has to know of is told to it as well; what fails is told at the next sync. */
  const lodging = async (
    id: string,
    result: Outcome<DossierView>,
  ): Promise<Outcome<DossierView>> => {
    const dossier = seat && dossierOf(seat, id);
    if (!result.ok || !seat || !dossier) return result;
    await settle(transport, seat, dossier);
    return view(seat, id);
  };

  /**
   * On what others wrote meanwhile: what begins a place of its own finds nobody in its way on the
   * server, so a case could be opened twice.
   */
  const renewed = async <T>(use: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const pulled = await seated((now) => pull(transport, now));
    return pulled.ok ? use() : pulled;
  };

  /** So that a second try of an earlier version is not taken for a try of this one. */
  const versionOf = (id: string, statementId: string) => {
    const dossier = seat && dossierOf(seat, id);
    return dossier ? statementIn(dossier, statementId)?.newest.hash : undefined;
  };
  const statementProblem = (draft: PaperDraft) => {
    const texts = [draft.words, ...draft.translations.map(({ words }) => words)];
    return texts.some((words) => words.trim() === '') ? refused('TEXT_MISSING') : inTime(...texts);
  };

  const inTime = (...texts: readonly string[]) =>
    fits(...texts) ? null : refused('TEXT_TOO_LONG');

  const take = async (id: string, step: CaseStep) =>
    inTime(...textsIn(step.event)) ??
    lodging(id, await renewed(() => perform(id, ['step', step], planStep(id, step))));

  return {
    organisation: async () => {
      await ready();
      const loaded = await loadOrganisation(transport);
      return loaded.ok ? done(loaded.value.organisation) : loaded;
    },
    proposePassphrase: async () => {
      await ready();
      return Array.from(
        { length: WORDS_IN_PASSPHRASE },
        () => WORDS[randomBelow(WORDS.length)],
      ).join(' ');
    },
    setUp: async (input) => {
      await ready();
      const prepared = prepare(input);
      foundation = prepared.ok ? prepared.value : null;
      return prepared.ok ? done(prepared.value.papers) : prepared;
    },
    found: async () => {
      if (!foundation) return refused('NOTHING_TO_DO');
      const made = await found(transport, foundation);
      if (made.ok) foundation = null;
      return made;
    },
    lookAtInvitation: async (token) => {
      await ready();
      return look(transport, token);
    },
    acceptInvitation: async (token, member) => {
      await ready();
      return accept(transport, token, member);
    },
    signIn: async (name, passphrase) => {
      await ready();
      return sitDown(await signIn(transport, name, passphrase));
    },
    recover: async (name, code, passphrase) => {
      await ready();
      return sitDown(await recover(transport, name, code, passphrase));
    },
    lock: async () => {
      const leaving = seat;
      seat = null;
      if (!leaving) return;
      const told = lastWords(transport, leaving);
      leaving.left = true;
      // Keys first: a network that hangs must not keep them alive.
      forget(leaving.key, ...leaving.pairs.flatMap((pair) => [pair.sign, pair.seal]));
      await told();
      await call(transport, endpoints.closeSession, { token: leaving.token });
    },

    team: () => seated((now) => viewTeam(transport, now)),
    invite: (role) => seated((now) => invite(transport, now, role)),
    withdrawInvitation: (invitationId) =>
      seated(async (now) => {
        const reply = await call(transport, endpoints.withdrawInvitation, {
          token: now.token,
          params: { invitationId },
        });
        return reply.ok ? viewTeam(transport, now) : reply;
      }),
    signDirectory: (rootCode) => seated((now) => signTeam(transport, now, rootCode)),
    countersign: (number) => seated((now) => countersign(transport, now, number)),
    updateContact: (input) =>
      seated(async (now) => {
        const body = { ...input, languages: [...input.languages] };
        const reply = await call(transport, endpoints.updateContact, { token: now.token, body });
        if (!reply.ok) return reply;
        const loaded = await loadOrganisation(transport);
        return loaded.ok ? done(loaded.value.organisation) : loaded;
      }),

    sync: () =>
      seated(async (now) => {
        const pulled = await pull(transport, now);
        if (!pulled.ok) return pulled;
        const rows = inboxOf(now);
        // From half a list the days would be half as well.
        if (behind(now) > 0) return done(rows);
        await raiseDue(transport, now, rows);
        await tidy(transport, now);
        await tellWhatWasLeft(transport, now);
        return done(inboxOf(now));
      }),
    behind: () => seated(async (now) => done(behind(now))),
    dossier: (id) => seated((now) => view(now, id)),
    markRead: (id) =>
      seated(async (now) => {
        const dossier = dossierOf(now, id);
        // Noted before anything is waited for, so that who asks next is told.
        const noted = dossier && noteSighting(transport, now, dossier);
        const marked = await markRead(transport, now, id);
        await noted;
        return marked.ok ? done(inboxOf(now)) : marked;
      }),
    whoRead: (id) => seated((now) => whoRead(transport, now, id)),
    write: async (id, thread, text) =>
      inTime(text) ?? perform(id, ['write', thread, text], planMessage(id, thread, text)),
    setStatus: (id, status, nextOn, person = 'PERSON') =>
      perform(id, ['status', status, nextOn, person], planStatus(id, status, nextOn, person)),
    invitePerson: (id, person) => opened(id, (now) => invitePerson(transport, now, id, person)),
    // Steps like any other, in somebody's own way back; the plan fills in what is left empty here.
    offerHearing: (id, { personId, ...offer }) =>
      take(id, { personId, event: { type: 'HearingOffered', ...offer } }),
    noteHearing: (id, { personId, ...held }) =>
      take(id, { personId, event: { type: 'HearingHeld', ...held } }),
    askNaming: (id, { personId, ...asked }) =>
      take(id, { personId, event: { type: 'NamingAsked', requestId: '', ...asked, until: '' } }),
    confirmConsent: (id, { personId, ...confirmed }) =>
      take(id, { personId, event: { type: 'ConsentConfirmed', ...confirmed } }),
    takeStep: take,
    replaceCode: (id, whom) => opened(id, (now) => replaceCode(transport, now, id, whom)),
    addNote: async (id, text) => inTime(text) ?? perform(id, ['note', text], planNote(id, text)),
    askHandover: async (id, input) =>
      inTime(input.why, input.extract ?? '') ?? perform(id, ['ask', input], planAsk(id, input)),
    writeStatement: async (id, statementId, draft, person = 'PERSON') =>
      statementProblem(draft) ??
      perform(
        id,
        ['statement', statementId, draft, person],
        planStatement(id, statementId, draft, person),
      ),
    offerStatement: (id, statementId) =>
      perform(id, ['offer', statementId, versionOf(id, statementId)], planOffer(id, statementId)),
    takeStatementBack: (id, statementId) =>
      perform(
        id,
        ['take back', statementId, versionOf(id, statementId)],
        planTakeBack(id, statementId),
      ),
    printStatements: (id, ids) => perform(id, ['print', ids], planTakeOut(id, ids, 'PRINT')),
    handOver: (id) => perform(id, ['hand over'], planHandover(id)),
    openFile: (id, fileId) =>
      opened(id, async (now) => {
        const dossier = dossierOf(now, id);
        return dossier ? openFile(transport, now, dossier, fileId) : refused('DOSSIER_UNKNOWN');
      }),
    exportPapers: (id, statementId) =>
      seated((now) => exportPapers(transport, now, id, statementId)),
    shareStores: () => seated(async (now) => done(now.shareStores)),
    register: () => seated((now) => registerOf(transport, now)),
    keepRecord: (id) => seated((now) => keepRecord(transport, now, id)),
    oralReaders: (subject) =>
      seated(async (now) => {
        const renewed = await reloadBook(transport, now);
        return renewed.ok ? oralReaders(now, subject) : renewed;
      }),
    takeDown: (report) => seated((now) => takeDown(transport, now, report)),

    mail: () => seated((now) => readMail(transport, now)),
    setMail: (address) => seated((now) => setMail(transport, now, address)),

    saveDraft: (name, text) => seated((now) => writeItem(transport, now, `draft ${name}`, text)),
    readDraft: (name) => seated(async (now) => done(readItem(now, `draft ${name}`))),
  };
}
