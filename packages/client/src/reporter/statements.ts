import { fromHex, remarksHash, signStatement, toBase64url } from '@gehoord/crypto';
import type { StatementState } from '@gehoord/protocol';
import { isWritable, type Compartment } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import { statementIn, versionsOf, type PaperVersion } from '../core/papers.ts';
import { staffStaying } from '../core/threads.ts';
import { content, headOf, turnEpoch } from '../core/write.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { meIn, wayOf, type Plan, type Session } from './session.ts';
import type { Reporter } from './types.ts';

type Answer = Parameters<Reporter['answerStatement']>[0];

interface Waiting {
  readonly state: StatementState;
  readonly version: PaperVersion;
  readonly compartment: Compartment;
}

/** The paper that waits, if it is still the version somebody has before them. */
function waitingIn({ dossier }: Session, id: string, shown: string): Outcome<Waiting> {
  const [state, compartment] = [statementIn(dossier, id), dossier.compartments.get(id)];
  const version = versionsOf(dossier, id).find(({ hash }) => hash === shown);
  if (!state || !compartment || !version || state.offered?.hash !== shown) {
    return refused('PAPER_CHANGED');
  }
  return isWritable(compartment)
    ? done({ state, version, compartment })
    : refused('READERS_CHANGED');
}

/** Say what is not right in a paper that waits. */
export const planCorrection =
  (id: string, shown: string, text: string): Plan =>
  (session, pen) => {
    const waiting = waitingIn(session, id, shown);
    if (!waiting.ok) return waiting;
    const event = { type: 'CorrectionAsked', statement: shown, text } as const;
    return done([content(pen, waiting.value.compartment, event)]);
  };

function signed(session: Session, { version }: Waiting, answer: Answer): string {
  const { pair } = session.person;
  const remarks = answer.remarks;
  return toBase64url(
    signStatement(
      {
        ...{ statement: fromHex(version.hash), kid: pair.kid, signKey: pair.keys.signKey },
        role: meIn(session).role,
        keyFrom: meIn(session).keyFrom,
        answer: answer.answer,
        remarks: remarks === null ? null : remarksHash(fromHex(version.text.nonce), remarks),
        ...{ language: answer.language, signedOn: today() },
      },
      pair.sign,
    ),
  );
}

/**
 * Sign a paper or refuse to, and close it: from here on the code does not open it any more. What
 * stays is a line that says which paper it was and what was answered.
 */
export const planAnswerStatement =
  (answer: Answer): Plan =>
  (session, pen) => {
    const waiting = waitingIn(session, answer.id, answer.shown);
    if (!waiting.ok) return waiting;
    const { compartment, version } = waiting.value;
    const texts = [version, ...version.text.translations];
    if (!texts.some(({ language }) => language === answer.language))
      return refused('PAPER_CHANGED');
    const person = wayOf(session);
    if (!person || !isWritable(person)) return refused('READERS_CHANGED');
    const { book } = session.public;
    const readers = staffStaying(compartment, book);
    if (readers.length === 0) return refused('NO_READER_LEFT');
    const { remarks } = answer;
    const signature = signed(session, waiting.value, answer);
    const event = { type: 'StatementAnswered', signature, remarks } as const;
    const closing = turnEpoch(pen, compartment, event, readers);
    const remembered = {
      ...({ type: 'PaperClosed', statement: version.hash, paper: version.paper } as const),
      ...{ answer: answer.answer, at: headOf(closing) },
    };
    return done([closing, content(pen, person, remembered)]);
  };
