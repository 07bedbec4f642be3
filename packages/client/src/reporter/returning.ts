import type { Transport } from '@gehoord/contract';
import { checkCode, groupsOf, parseCode, personOf } from '@gehoord/crypto';
import { fits } from '../core/limits.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { addMore } from './adding.ts';
import { planGoOn, planReadLetter, planWithdraw } from './case.ts';
import { claimSession } from './claim.ts';
import { identityEvent } from './compose.ts';
import { planAnswer, planWithdrawal } from './consent.ts';
import { bookOf, freshOf, type Memory } from './memory.ts';
import { planAnswerNaming, planWithdrawNaming } from './naming.ts';
import { planMessage, planMore } from './plans.ts';
import { planRequest, planWithdrawRequest } from './rights.ts';
import { act, openSession, refreshSession, type Plan, type Session } from './session.ts';
import { planAnswerStatement, planCorrection } from './statements.ts';
import type { Reporter, ReporterView } from './types.ts';
import { viewOf } from './view.ts';
import { whoRead } from './who-read.ts';

/** What somebody does who comes back with a code. */
export type Returning = Omit<
  Reporter,
  'prepare' | 'doorsFor' | 'submit' | 'attach' | 'detach' | 'filesSent' | 'leave'
>;

function textProblem(text: string) {
  if (text.trim() === '') return refused('TEXT_MISSING');
  return fits(text) ? null : refused('TEXT_TOO_LONG');
}

async function open(
  transport: Transport,
  memory: Memory,
  typed: string,
): Promise<Outcome<Session>> {
  const code = parseCode(typed);
  const state = checkCode(typed);
  if (code === null) return refused(state === 'OK' ? 'CODE_MISTYPED' : state);
  const known = await bookOf(transport, memory, 'NEWEST');
  if (!known.ok) return known;
  const { orgId } = known.value.book;
  return openSession(transport, personOf(code, orgId), orgId);
}

/**
 * Coming back: everything that takes the whole dossier and its rules. It travels apart from telling.
 * @param memory what the reporter's client holds; it is another one after leaving.
 */
export function createReturning(transport: Transport, memory: Memory): Returning {
  const show = (session: Outcome<Session>): Outcome<ReporterView> => {
    if (!session.ok) return session;
    memory.session = session.value;
    return done(viewOf(session.value));
  };

  /** @param what names the action and its words, so that a second try is known as one. */
  const perform = async (what: unknown, plan: Plan) =>
    memory.session
      ? show(await act(transport, memory.session, memory.unanswered, JSON.stringify(what), plan))
      : refused('SIGNED_OUT');

  return {
    open: async (typed) => show(await open(transport, memory, typed)),
    refresh: async () =>
      memory.session
        ? show(await refreshSession(transport, memory.session))
        : refused('SIGNED_OUT'),
    whoRead: async () =>
      memory.session ? whoRead(transport, memory.session) : refused('SIGNED_OUT'),
    reply: async (thread, text) =>
      textProblem(text) ?? perform(['reply', thread, text], planMessage(thread, text)),
    add: async (text) => {
      const problem = textProblem(text);
      if (problem !== null) return problem;
      return memory.session
        ? show(await addMore(transport, memory, memory.session, text))
        : refused('SIGNED_OUT');
    },
    giveIdentity: async (identity) =>
      textProblem(identity.name + identity.contact) ??
      perform(['identity', identity], planMore('identity', identityEvent(identity))),
    answerConsent: (answer) => perform(['consent', answer], planAnswer(answer)),
    correctStatement: async (id, shown, text) =>
      textProblem(text) ?? perform(['correct', shown, text], planCorrection(id, shown, text)),
    answerStatement: async (answer) =>
      (answer.remarks === null ? null : textProblem(answer.remarks)) ??
      perform(['answer', answer], planAnswerStatement(answer)),
    answerNaming: (answer) => perform(['naming', answer], planAnswerNaming(answer)),
    withdrawNaming: (requestId) =>
      perform(['withdraw naming', requestId], planWithdrawNaming(requestId)),
    withdraw: async (why) =>
      (why === null ? null : textProblem(why)) ?? perform(['stop', why], planWithdraw(why)),
    goOn: () => perform(['go on'], planGoOn),
    readLetter: () => perform(['letter read'], planReadLetter),
    request: async (what, text) =>
      (fits(text) ? null : refused('TEXT_TOO_LONG')) ??
      perform(['request', what, text], planRequest(what, text)),
    withdrawRequest: (requestId) =>
      perform(['withdraw request', requestId], planWithdrawRequest(requestId)),
    withdrawConsent: (requestId) => perform(['withdraw', requestId], planWithdrawal(requestId)),
    claim: async () => {
      if (!memory.session) return refused('SIGNED_OUT');
      const { code, person } = freshOf(memory, memory.session.public);
      const claimed = show(await claimSession(transport, memory.session, person));
      if (!claimed.ok) return claimed;
      memory.fresh = null;
      return done({ code: groupsOf(code), view: claimed.value });
    },
  };
}
