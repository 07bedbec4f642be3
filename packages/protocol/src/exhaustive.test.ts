import { expect, test } from 'vitest';
import { explore, guardKey } from './exhaustive/explore.ts';
import { INVARIANTS } from './exhaustive/invariants.ts';
import { MODELS } from './exhaustive/models.ts';
import { PROTOCOL } from './steps.ts';

/*
 * The real rules, walked through every state the models reach. The whole product is too large for
 * one walk, so each model is one part of the protocol with its own beginnings; `noting`, where
 * everything is independent of everything, goes three moves deep. Of every refusal that rests on one
 * guard alone, that guard is left out, and what is then accepted has to break an invariant.
 */

/** Rows from before the case. Their guards are about signatures, keys and readers, and have tests of their own. */
const OLDER: readonly string[] = [
  ...['ReportReceived', 'ReportAdded', 'IdentityGiven', 'IdentityWithheld', 'TalkOpened'],
  ...['NoteWritten', 'StatusSet', 'CodeReplaced', 'StatementWritten', 'StatementOffered'],
  ...['StatementTakenBack', 'PaperTakenOut', 'CorrectionAsked', 'StatementAnswered'],
  ...['ConsentAsked', 'ConsentGiven', 'ConsentDeclined', 'ConsentWithdrawn', 'HolderChanged'],
  ...['AccessGranted', 'PersonInvited'],
];

const rows = [
  ...PROTOCOL.always.map((guard) => ['ALWAYS', guardKey('ALWAYS', guard)] as const),
  ...PROTOCOL.steps.flatMap((step) =>
    step.guards.map((guard) => [step.event, guardKey(step.event, guard)] as const),
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
  const idle = rows.filter(([event, key]) => !needed.has(key) && !OLDER.includes(event));
  expect(idle.map(([, key]) => key)).toEqual([]);
  const sum = (of: 'states' | 'transitions') => walked.reduce((all, it) => all + it.found[of], 0);
  const removed = rows.filter(([, key]) => needed.has(key)).length;
  process.stdout.write(
    `states ${sum('states')}, transitions ${sum('transitions')}, invariants ${INVARIANTS.length}, guards removed ${removed} of ${rows.length}\n`,
  );
}, 180_000);
