import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Event, EventOf } from './events.ts';
import { evolve, statusLineOf } from './evolve.ts';
import {
  initialState,
  type DossierState,
  type VerifiedEvent,
  type VerifiedPaper,
  type VerifiedSignature,
} from './state.ts';

/* Noor writes down what Amira told her. Amira reads it, has it changed, signs it or does not. */

const WAY = { id: '01', role: 'reporter', keyFrom: 'SELF', issuedBy: null } as const;
const AMIRA = { as: 'reporter', kid: 'aa', party: WAY.id } as const;
const NOOR = { as: 'confidant', kid: 'cc' } as const;
const PAPER = '05';
const TEXT = { bytes: 'b', words: 'Het gebeurde.', translations: [], nonce: '00' };

type Change = Partial<Omit<VerifiedEvent, 'event'>>;

const entry = (event: Event, author: VerifiedEvent['author'], change: Change): VerifiedEvent => ({
  ...{ event, author, compartmentId: PAPER, compartment: 'statement', on: '2026-11-21' },
  ...{ founding: 'SELF', grants: [], party: WAY, personReads: false, heads: [], consents: [] },
  ...{ holders: [NOOR.kid], staff: null, paper: null, signature: null, ...change },
});

const version = (number: number, change: Partial<VerifiedPaper> = {}): VerifiedPaper => ({
  ...{ hash: `v${number}`, statementId: 's', version: number, paper: 'INTAKE' },
  previous: number === 1 ? null : `v${number - 1}`,
  ...{ identity: 'ANONYMOUS', language: 'nl', matches: true, ...change },
});

const admitted = (withoutCode = false): VerifiedEvent =>
  entry({ type: 'PersonAdmitted', provenance: 'SELF', nonce: '00', withoutCode, own: [] }, AMIRA, {
    compartment: 'person',
    compartmentId: '01',
    personReads: true,
  });
const written = (paper: VerifiedPaper | null, change: Change = {}) =>
  entry({ type: 'StatementWritten', person: WAY.id, text: TEXT }, NOOR, { paper, ...change });
const offered = (paper: VerifiedPaper | null, change: Change = {}) =>
  entry({ type: 'StatementOffered', person: WAY.id, text: TEXT }, NOOR, {
    paper,
    personReads: true,
    ...change,
  });
const takenBack = (change: Change = {}) => entry({ type: 'StatementTakenBack' }, NOOR, change);
const corrected = (statement: string, text = 'Het was dinsdag.') =>
  entry({ type: 'CorrectionAsked', statement, text }, AMIRA, { personReads: true });
const signature = (change: Partial<VerifiedSignature> = {}): VerifiedSignature => ({
  ...{ statement: 'v1', role: 'reporter', keyFrom: 'SELF', answer: 'SIGNED', language: 'nl' },
  ...{ signedOn: '2026-11-22', byAuthor: true, remarksMatch: true, ...change },
});
const answered = (said: VerifiedSignature | null = signature(), change: Change = {}) =>
  entry({ type: 'StatementAnswered', signature: 'x', remarks: null }, AMIRA, {
    ...{ signature: said, ...change },
  });

const given = (...entries: VerifiedEvent[]): DossierState => entries.reduce(evolve, initialState);
const refusal = (state: DossierState, next: VerifiedEvent) => decide(state, next)?.code ?? null;

const draft = given(admitted(), written(version(1)));
const waiting = given(admitted(), written(version(1)), offered(version(1)));

describe('a paper', () => {
  test('is written, offered and signed: the answer stays with its version', () => {
    const state = given(
      ...[admitted(), written(version(1)), offered(version(1)), answered()],
      ...[written(version(2)), offered(version(2))],
    );
    expect(state.broken).toEqual([]);
    const [paper] = state.statements;
    expect(paper?.answers.map(({ statement }) => statement)).toEqual(['v1']);
    expect(paper?.newest.hash).toBe('v2');
    expect(paper?.offered?.hash).toBe('v2');
  });

  test('is corrected as long as it waits, taken back, and offered anew', () => {
    const state = given(
      ...[admitted(), written(version(1)), offered(version(1)), corrected('v1'), takenBack()],
      ...[written(version(2)), offered(version(2)), answered(signature({ statement: 'v2' }))],
    );
    expect(state.broken).toEqual([]);
    expect(state.statements[0]).toMatchObject({
      ...{ offered: null, corrections: [{ statement: 'v1', text: 'Het was dinsdag.' }] },
      answers: [{ statement: 'v2', answer: 'SIGNED', remarks: null }],
    });
  });

  test('is the status line while it waits, and the line before comes back', () => {
    const set: VerifiedEvent = entry(
      { type: 'StatusSet', status: 'BEZIG', nextOn: '2026-12-01' },
      NOOR,
      { compartment: 'person', compartmentId: '01' },
    );
    const before = given(admitted(), set, written(version(1)));
    expect(statusLineOf(before, WAY, '2026-11-22')?.status).toBe('BEZIG');
    const now = evolve(before, offered(version(1)));
    expect(statusLineOf(now, WAY, '2026-11-22')).toMatchObject({
      ...{ status: 'CONTROLEER', by: NOOR.kid, nextOn: '2026-12-01' },
    });
    const over = evolve(
      now,
      entry({ type: 'StatusSet', status: 'KLAAR', nextOn: null }, NOOR, {
        ...{ compartment: 'person', compartmentId: '01' },
      }),
    );
    expect(statusLineOf(over, WAY, '2026-11-22')?.status).toBe('KLAAR');
    expect(now.answeredOn).not.toBeNull();
    const after = evolve(now, answered());
    expect(statusLineOf(after, WAY, '2026-11-22')).toMatchObject({
      status: 'BEZIG',
      nextOn: '2026-12-01',
    });
  });

  test('of which somebody saw only what was offered to them folds all the same', () => {
    const state = given(admitted(), offered(version(1)), offered(version(4, { hash: 'v4' })));
    expect(state.broken).toEqual([]);
    expect(state.statements[0]?.offered?.hash).toBe('v4');
  });

  test('is refused with words, and that is an answer too', () => {
    const state = given(
      ...[admitted(), written(version(1)), offered(version(1))],
      answered(signature({ answer: 'REFUSED' })),
    );
    expect(state.statements[0]?.answers[0]?.answer).toBe('REFUSED');
    expect(state.statements[0]?.offered).toBeNull();
  });
});

describe('refused, and shown as broken', () => {
  const wrong: readonly (readonly [string, DossierState, VerifiedEvent, string])[] = [
    [
      'words that are not the ones it names',
      draft,
      written(version(2, { matches: false })),
      'PAPER_ALTERED',
    ],
    ['bytes that are no paper', draft, written(null), 'PAPER_ALTERED'],
    ['a version left out', draft, written(version(3)), 'VERSION_SKIPPED'],
    [
      'a version that names another before it',
      draft,
      written(version(2, { previous: 'x' })),
      'VERSION_SKIPPED',
    ],
    [
      'the next version of another paper',
      draft,
      written(version(2, { statementId: 't' })),
      'VERSION_SKIPPED',
    ],
    [
      'a reader who does not hold the case',
      given(admitted()),
      written(version(1), { grants: ['b1'] }),
      'ACCESS_WITHOUT_CONSENT',
    ],
    [
      'writing while the person reads along',
      waiting,
      written(version(2), { personReads: true }),
      'PAPER_NOT_CLOSED',
    ],
    ['offering altered words', draft, offered(version(1, { matches: false })), 'PAPER_ALTERED'],
    [
      'offering an older version',
      given(admitted(), written(version(1)), written(version(2))),
      offered(version(1)),
      'NOT_THE_NEWEST',
    ],
    ['offering another paper', draft, offered(version(2, { statementId: 't' })), 'NOT_THE_NEWEST'],
    [
      'offering without showing',
      draft,
      offered(version(1), { personReads: false }),
      'PAPER_NOT_SHOWN',
    ],
    [
      'offering where nobody knows their key',
      draft,
      offered(version(1), { personReads: null }),
      'PAPER_NOT_SHOWN',
    ],
    [
      'offering to nobody',
      given(admitted(true), written(version(1))),
      offered(version(1)),
      'NOBODY_CAN_ANSWER',
    ],
    [
      'letting somebody of the desk in by offering',
      draft,
      offered(version(1), { grants: ['b1'] }),
      'ACCESS_WITHOUT_CONSENT',
    ],
    [
      'writing without holding the case',
      draft,
      written(version(2), { holders: ['b1'] }),
      'NOT_THE_HOLDERS',
    ],
    [
      'offering without holding the case',
      draft,
      offered(version(1), { holders: [] }),
      'NOT_THE_HOLDERS',
    ],
    [
      'taking back without holding the case',
      waiting,
      takenBack({ holders: ['b1'] }),
      'NOT_THE_HOLDERS',
    ],
    ['taking back what does not wait', draft, takenBack(), 'NOT_WAITING'],
    [
      'taking back and leaving it open',
      waiting,
      takenBack({ personReads: true }),
      'PAPER_NOT_CLOSED',
    ],
    ['a correction of what does not wait', draft, corrected('v1'), 'NOT_WAITING'],
    ['a correction of an older version', waiting, corrected('v0'), 'NOT_WAITING'],
    ['a correction without words', waiting, corrected('v1', ' '), 'TEXT_MISSING'],
    ['signing what does not wait', draft, answered(), 'NOT_THE_NEWEST'],
    [
      'signing an older version',
      waiting,
      answered(signature({ statement: 'v0' })),
      'NOT_THE_NEWEST',
    ],
    ['a signature that does not hold', waiting, answered(null), 'SIGNATURE_INVALID'],
    [
      'a signature with another key',
      waiting,
      answered(signature({ byAuthor: false })),
      'SIGNATURE_INVALID',
    ],
    [
      'a signature in another role',
      waiting,
      answered(signature({ role: 'accused' })),
      'SIGNATURE_INVALID',
    ],
    [
      'remarks that were changed',
      waiting,
      answered(signature({ remarksMatch: false })),
      'SIGNATURE_INVALID',
    ],
    [
      'an answer that leaves the paper open',
      waiting,
      answered(signature(), { personReads: true }),
      'PAPER_NOT_CLOSED',
    ],
    ['signing twice', evolve(waiting, answered()), answered(), 'NOT_THE_NEWEST'],
  ];

  test.each(wrong)('%s', (_, state, next, code) => {
    expect(refusal(state, next)).toBe(code);
    const after = evolve(state, next);
    expect(after.broken.at(-1)?.rule).toBe(code);
    expect({ ...after, broken: [] }).toEqual({ ...state, broken: [] });
  });

  test('the desk signs for nobody, and the reporter writes no papers', () => {
    expect(refusal(waiting, { ...answered(), author: NOOR })).toBe('NOT_YOURS');
    expect(refusal(draft, { ...written(version(2)), author: AMIRA })).toBe('NOT_YOURS');
    const elsewhere = { ...written(version(2)), compartment: 'talk' as const };
    expect(refusal(draft, elsewhere)).toBe('WRONG_COMPARTMENT');
  });

  test('one paper at a time: an answer to another one changes nothing here', () => {
    const two = given(
      ...[admitted(), written(version(1)), offered(version(1))],
      written(version(1, { hash: 'w1', statementId: 't' }), { compartmentId: '06' }),
    );
    const there = { ...answered(), compartmentId: '06' };
    expect(refusal(two, there)).toBe('NOT_THE_NEWEST');
    expect(two.statements.map(({ compartmentId }) => compartmentId)).toEqual(['05', '06']);
  });
});

test('goes along only with the answer under its newest version', () => {
  const access: Event = {
    ...{ type: 'AccessGranted', requestId: 'r1', consents: ['c'], shown: '', nonce: '00' },
  };
  const granted = (state: DossierState) => refusal(state, entry(access, NOOR, { grants: ['b1'] }));
  const signed = evolve(waiting, answered());
  expect(granted(draft)).toBe('NOT_ANSWERED');
  expect(granted(waiting)).toBe('NOT_ANSWERED');
  expect(granted(evolve(signed, written(version(2))))).toBe('NOT_ANSWERED');
  // Whether a consent covers it is the next rule's question.
  expect(granted(signed)).toBe('ACCESS_WITHOUT_CONSENT');
});

test('who comes later cannot tell who held the case then, and takes it as it stands', () => {
  const later = { holders: null, grants: ['b1'] };
  expect(refusal(given(admitted()), written(version(1), later))).toBeNull();
  expect(refusal(draft, offered(version(1), { holders: null }))).toBeNull();
  expect(given(written(version(1), { holders: null })).statements).toHaveLength(1);
});

test('a paper remembered as closed names what was answered', () => {
  const closed: EventOf<'PaperClosed'> = {
    ...{ type: 'PaperClosed', statement: 'v1', paper: 'INTAKE', answer: 'SIGNED' },
    at: { compartmentId: PAPER, head: 'h' },
  };
  const at = { compartment: 'person' as const, compartmentId: '01', personReads: true };
  expect(refusal(given(admitted()), entry(closed, AMIRA, at))).toBeNull();
  expect(refusal(given(admitted()), entry(closed, NOOR, at))).toBe('NOT_YOURS');
});
