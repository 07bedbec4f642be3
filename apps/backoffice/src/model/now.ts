import type { DossierView, InboxRow } from '@gehoord/client/types';
import { daysBetween, type Day } from './dates.ts';

/** Days before a promised date at which the desk starts to remind. */
const REMIND_DAYS = 3;

/** One thing a dossier asks of its reader today. `day` is the date it is about. */
export interface Need {
  readonly kind:
    | 'ANSWER_BY'
    | 'REPORTER_WROTE'
    | 'PERSON_WROTE'
    | 'PROMISED'
    | 'CONSENT_GIVEN'
    | 'CONSENT_DECLINED'
    | 'CONSENT_WITHDRAWN'
    | 'CONSENT_WAITING'
    | 'PAPER_CORRECTED'
    | 'PAPER_ANSWERED'
    | 'MAY_PASS_ON'
    | 'CONFIRM_HANDOVER'
    | 'CONFIRM_NAMING'
    | 'HANDED_OVER_NEW'
    | 'REQUEST_WAITS'
    | 'REDACTION_WAITS';
  readonly day: Day;
}

/**
 * What this dossier needs now, the most pressing first. Empty: nothing has to be done today.
 * @param row the dossier's line in the inbox, which carries the 7-day date.
 */
export function needsOf(view: DossierView, row: InboxRow | undefined, today: Day): readonly Need[] {
  return [
    ...answerNeed(row),
    ...writtenNeed(view, row),
    ...personNeed(view),
    ...paperNeed(view),
    ...requestNeed(view),
    ...consentNeed(view),
    ...confirmNeed(view),
    ...handedOverNeed(view),
    ...promiseNeed(view, today),
  ];
}

function answerNeed(row: InboxRow | undefined): readonly Need[] {
  return row?.answerBy ? [{ kind: 'ANSWER_BY', day: row.answerBy }] : [];
}

function writtenNeed(view: DossierView, row: InboxRow | undefined): readonly Need[] {
  if (row?.answerBy) return [];
  const waiting = view.threads
    .filter((thread) => thread.canWrite)
    .map((thread) => thread.messages.at(-1))
    .filter((message) => message?.from === 'PERSON');
  const last = waiting
    .map((message) => message?.on ?? '')
    .sort()
    .at(-1);
  return last ? [{ kind: 'REPORTER_WROTE', day: last }] : [];
}

/** Somebody who was invited said something last. */
function personNeed({ people }: DossierView): readonly Need[] {
  const days = people
    .filter(({ may, role }) => may.write && role !== 'reporter')
    .map(({ messages }) => messages.at(-1))
    .flatMap((last) => (last?.from === 'PERSON' ? [last.on] : []));
  const last = days.sort().at(-1);
  return last ? [{ kind: 'PERSON_WROTE', day: last }] : [];
}

/** A yes given with a code that the desk made, for this member to confirm. */
function confirmNeed({ toConfirm, namings, receivedOn }: DossierView): readonly Need[] {
  const named = namings.find(({ may }) => may.confirm)?.naming;
  return [
    ...(toConfirm?.may ? [{ kind: 'CONFIRM_HANDOVER', day: receivedOn } as const] : []),
    ...(named ? [{ kind: 'CONFIRM_NAMING', day: named.answeredOn ?? named.askedOn } as const] : []),
  ];
}

function consentNeed({ handover, may, withoutCode, receivedOn }: DossierView): readonly Need[] {
  if (!handover)
    return withoutCode && may.handOver ? [{ kind: 'MAY_PASS_ON', day: receivedOn }] : [];
  const kinds = {
    ASKED: 'CONSENT_WAITING',
    GIVEN: 'CONSENT_GIVEN',
    DECLINED: 'CONSENT_DECLINED',
    WITHDRAWN: 'CONSENT_WITHDRAWN',
    DONE: null,
  } as const;
  const kind = kinds[handover.state];
  return kind ? [{ kind, day: handover.given?.on ?? handover.askedOn }] : [];
}

/** A correction asks for a new version; an answer is told until the desk did something after it. */
function paperNeed({ statements, may }: DossierView): readonly Need[] {
  if (!may.setStatus) return [];
  const corrected = statements
    .filter(({ state }) => state === 'WAITING')
    .flatMap(({ version, corrections }) => corrections.filter((it) => it.version === version));
  const answered = statements
    .filter(({ answeredLast }) => answeredLast)
    .flatMap(({ answers }) => answers.slice(-1));
  const newest = (all: readonly { readonly on: Day }[]) =>
    all
      .map(({ on }) => on)
      .sort()
      .at(-1);
  const [change, answer] = [newest(corrected), newest(answered)];
  return [
    ...(change ? [{ kind: 'PAPER_CORRECTED', day: change } as const] : []),
    ...(answer ? [{ kind: 'PAPER_ANSWERED', day: answer } as const] : []),
  ];
}

/** The first request due; and a text that a colleague chose, for this member to check. */
function requestNeed({ requests }: DossierView): readonly Need[] {
  const waiting = requests.filter(({ may }) => may.answers);
  const [first] = waiting;
  const draft = waiting.find(({ redaction }) => redaction?.review === null)?.redaction;
  return [
    ...(first ? [{ kind: 'REQUEST_WAITS', day: first.due } as const] : []),
    ...(draft ? [{ kind: 'REDACTION_WAITS', day: draft.on } as const] : []),
  ];
}

function handedOverNeed(view: DossierView): readonly Need[] {
  const wrote = view.threads.some(
    ({ id, messages }) => id === 'PERSON' && messages.some(({ from }) => from !== 'PERSON'),
  );
  // Whoever gets a letter with the outcome needs no first word any more.
  const told = wrote || view.case.decision !== null;
  const fresh = view.door === 'HANDED_OVER' && view.may.setStatus && !told;
  return fresh ? [{ kind: 'HANDED_OVER_NEW', day: view.receivedOn }] : [];
}

function promiseNeed({ status, may }: DossierView, today: Day): readonly Need[] {
  const near = status.nextOn && daysBetween(today, status.nextOn) <= REMIND_DAYS;
  return status.nextOn && near && may.setStatus ? [{ kind: 'PROMISED', day: status.nextOn }] : [];
}
