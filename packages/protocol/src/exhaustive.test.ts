import { expect, test } from 'vitest';
import { explore, guardKey } from './exhaustive/explore.ts';
import { INVARIANTS } from './exhaustive/invariants.ts';
import { MODELS } from './exhaustive/models.ts';
import type { EventType } from './events.ts';
import type { Rule } from './rules.ts';
import { PROTOCOL } from './steps.ts';

/*
 * The real rules, walked through every state the models reach. The whole product is too large for
 * one walk, so each model is one part of the protocol with its own beginnings; `noting`, where
 * everything is independent of everything, goes three moves deep. Of every refusal that rests on one
 * guard alone, that guard is left out, and what is then accepted has to break an invariant.
 */

/**
 * Guards from before the case, by row and code; one code stands for one guard. They are about
 * signatures, keys and readers, and have tests of their own. A guard that is added to such a row, or
 * one of these that a model drives after all, is told apart.
 */
const OLDER: { readonly [T in EventType]?: readonly Rule[] } = {
  ReportReceived: [
    ...(['STORY_MISSING', 'REPORTER_NOT_TOLD', 'NOT_THE_REPORTERS'] as const),
    'CONFLICT_OF_INTEREST',
  ],
  ReportAdded: ['TEXT_MISSING'],
  IdentityGiven: ['NOT_THE_REPORTERS'],
  IdentityWithheld: ['NOT_THE_REPORTERS'],
  TalkOpened: ['NOT_THE_REPORTERS', 'TALK_EXISTS'],
  NoteWritten: ['TEXT_MISSING'],
  StatusSet: ['DATE_IN_THE_PAST', 'STATUS_NOT_SET_BY_HAND'],
  CodeReplaced: ['NOT_WAITING'],
  StatementWritten: [
    ...(['WRONG_PERSON', 'NOT_THE_HOLDERS', 'PAPER_ALTERED', 'VERSION_SKIPPED'] as const),
    ...(['ACCESS_WITHOUT_CONSENT', 'PAPER_NOT_CLOSED'] as const),
  ],
  StatementOffered: [
    ...(['WRONG_PERSON', 'NOT_THE_HOLDERS', 'NOBODY_CAN_ANSWER', 'PAPER_ALTERED'] as const),
    ...(['NOT_THE_NEWEST', 'ACCESS_WITHOUT_CONSENT', 'PAPER_NOT_SHOWN'] as const),
  ],
  StatementTakenBack: ['NOT_THE_HOLDERS', 'NOT_WAITING', 'PAPER_NOT_CLOSED'],
  PaperTakenOut: ['NOT_THE_HOLDERS'],
  CorrectionAsked: ['TEXT_MISSING', 'WRONG_PERSON', 'NOT_WAITING'],
  StatementAnswered: [
    ...(['WRONG_PERSON', 'SIGNATURE_INVALID', 'NOT_THE_NEWEST', 'PAPER_NOT_CLOSED'] as const),
  ],
  ConsentAsked: [
    ...(['REASON_MISSING', 'NOTHING_OFFERED', 'QUESTION_WAITS', 'NOBODY_CAN_ANSWER'] as const),
  ],
  ConsentGiven: ['NOT_ASKED', 'NOT_OFFERED', 'CONSENT_INVALID'],
  ConsentWithdrawn: ['NOTHING_TO_WITHDRAW'],
  ConsentDeclined: ['NOT_ASKED'],
  HolderChanged: ['ACCESS_WITHOUT_CONSENT', 'CONFLICT_OF_INTEREST', 'REPORTER_SHUT_OUT'],
  AccessGranted: ['NOT_ANSWERED', 'ACCESS_WITHOUT_CONSENT', 'CONFLICT_OF_INTEREST'],
};

const older = Object.entries(OLDER).flatMap(([event, codes]) =>
  codes.map((code) => `${event} ${code}`),
);

const rows = [
  ...PROTOCOL.always.map((guard) => ['ALWAYS', guardKey('ALWAYS', guard), guard] as const),
  ...PROTOCOL.steps.flatMap((step) =>
    step.guards.map((guard) => [step.event, guardKey(step.event, guard), guard] as const),
  ),
];

test('every reachable state keeps every invariant, and every guard is needed', () => {
  const walked = MODELS.map((model) => ({ model, found: explore(model, INVARIANTS) }));
  for (const { model, found } of walked) {
    expect({ model: model.name, broken: found.broken }).toMatchObject({ broken: [] });
    expect({ model: model.name, stuck: found.stuck }).toMatchObject({ stuck: [] });
    expect({ model: model.name, unfaithful: found.unfaithful }).toMatchObject({ unfaithful: [] });
  }
  const needed = new Set(walked.flatMap(({ found }) => [...found.needed.keys()]));
  const idle = rows.filter(([, key]) => !needed.has(key));
  expect(idle.map(([event, , { code }]) => `${event} ${code}`).sort()).toEqual(older.sort());
  const sum = (of: 'states' | 'transitions') => walked.reduce((all, it) => all + it.found[of], 0);
  const removed = rows.filter(([, key]) => needed.has(key)).length;
  process.stdout.write(
    `states ${sum('states')}, transitions ${sum('transitions')}, invariants ${INVARIANTS.length}, guards removed ${removed} of ${rows.length}\n`,
  );
}, 180_000);
