import type {
  DoorChoice,
  Outcome,
  Reporter,
  ReporterView,
  ReportForm,
  Subject,
} from '@gehoord/client/types';
import { BRAM, LOTTE, NOOR, TEUN } from './people.ts';

export const CODE = ['0482', '1937', '5520', '6614', '0093', '7194'];

const ok = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

/** What somebody sees with a code, in a quiet case. */
export const VIEW: ReporterView = {
  status: { code: 'GELEZEN', nextOn: null, setOn: '2026-11-21' },
  claimable: false,
  me: { role: 'reporter' },
  replaced: [],
  threads: [
    {
      id: 'TALK',
      with: [NOOR],
      canReply: true,
      messages: [
        {
          id: 'm1',
          from: 'THEM',
          author: NOOR,
          text: 'Hoe gaat het nu?',
          on: '2026-11-21',
          number: 1,
          total: 1,
        },
      ],
    },
  ],
  questions: [],
  handedOver: false,
  case: {
    ...{ hearings: [], heard: null, declined: null, letter: null, override: null },
    ...{ mayWithdraw: true, withdrawn: null, letIn: [] },
  },
  naming: null,
  rights: {
    ...{ requests: [], readers: [NOOR] },
    askable: ['ACCESS', 'CORRECTION', 'ERASURE', 'OBJECTION'],
  },
  handoverConfirmed: null,
  papers: [],
  answered: [],
  broken: 0,
  receivers: [NOOR],
};

function doorsOf({ staff }: Subject): readonly DoorChoice[] {
  const board: DoorChoice = { door: 'board', readers: [BRAM, LOTTE] };
  const first: DoorChoice = staff.includes(NOOR.kid)
    ? { door: 'alternate', readers: [TEUN] }
    : { door: 'confidant', readers: [NOOR] };
  return [first, board];
}

/** A reporter without crypto. What is given replaces a method; `submitted` keeps every report. */
export function fakeReporter(different: Partial<Reporter> = {}) {
  const submitted: ReportForm[] = [];
  const reporter: Reporter = {
    prepare: async () =>
      ok({
        staff: [NOOR, TEUN, BRAM, LOTTE],
        doors: ['confidant', 'board'],
        fingerprint: ['04821', '93755', '20661', '40093', '71582', '00417'],
        unconfirmed: false,
      }),
    doorsFor: async (subject) => doorsOf(subject),
    submit: async (form) =>
      ok({ code: form.code === 'NONE' ? null : CODE, receivedOn: '2026-11-21' }),
    open: async () => ok(VIEW),
    refresh: async () => ok(VIEW),
    whoRead: async () => ok([]),
    reply: async () => ok(VIEW),
    attach: async () => ok(null),
    detach: async () => undefined,
    filesSent: async () => [],
    add: async () => ok(VIEW),
    giveIdentity: async () => ok(VIEW),
    answerConsent: async () => ok(VIEW),
    correctStatement: async () => ok(VIEW),
    answerStatement: async () => ok(VIEW),
    answerNaming: async () => ok(VIEW),
    withdrawNaming: async () => ok(VIEW),
    withdraw: async () => ok(VIEW),
    goOn: async () => ok(VIEW),
    readLetter: async () => ok(VIEW),
    request: async () => ok(VIEW),
    withdrawRequest: async () => ok(VIEW),
    withdrawConsent: async () => ok(VIEW),
    claim: async () => ok({ code: CODE, view: VIEW }),
    leave: async () => undefined,
    ...different,
  };
  const submit: Reporter['submit'] = (form) => {
    submitted.push(form);
    return reporter.submit(form);
  };
  return { reporter: { ...reporter, submit }, submitted };
}
