import type { VerifiedEvent } from '../state.ts';
import type { Finding, Measure } from '../words.ts';
import type { History, Model, Move } from './explore.ts';
import {
  BACK,
  bram,
  by,
  CONFLICT,
  days,
  DROP,
  GO_ON,
  LET_IN,
  move,
  probe,
  STOP,
  withBlanks,
} from './moves.ts';
import * as w from './world.ts';

/* What people may try until there is a decision, in rooms small enough to walk to the last corner. */

const { BRAM, LOTTE, NOOR, RIA, COR, AMIRA, KEES, SELAM } = w;

const intakeStart = (
  door: 'confidant' | 'board' | 'alternate',
  mayPassOn?: 'YES' | 'NO',
  staff?: readonly string[],
): History => [
  w.admitted(mayPassOn !== undefined),
  w.received(
    { withoutCode: mayPassOn !== undefined, mayPassOn: mayPassOn ?? null },
    { door, ...(staff && { subject: { role: 'STAFF', staff } }) },
  ),
];

const override = (readers: readonly string[]) =>
  by(NOOR, { type: 'ConsentOverridden', ground: 'DANGER', why: 'Acuut gevaar.', readers });
const paper = w.paperFor(AMIRA, 'INTAKE', 'SEEN', NOOR);

const intakeMoves: readonly Move[] = withBlanks([
  move('intake', w.noted()),
  probe('intake, conflict unchecked', w.noted({ conflictChecked: false })),
  probe('intake, danger and nothing done', w.noted({ danger: 'ACUTE' })),
  probe('intake, read by a stranger', { ...w.noted(), grants: ['x9'], holders: [NOOR.kid] }),
  probe('intake, read by Lotte', { ...w.noted(), grants: [LOTTE.kid] }),
  probe('intake by Lotte', w.noted({}, LOTTE)),
  move('safety', w.safe()),
  ...paper.map((one) => move(one.event.type, one, 'paper')),
  move('signed', w.answeredBy(AMIRA, 'INTAKE', 'SIGNED'), 'paper'),
  probe('refused', w.answeredBy(AMIRA, 'INTAKE', 'REFUSED')),
  move('no code', by(NOOR, { type: 'IntakeUnsigned', why: 'NO_CODE', text: '' })),
  move('unreachable', by(NOOR, { type: 'IntakeUnsigned', why: 'UNREACHABLE', text: 'Gebeld.' })),
  probe('unreachable?', by(NOOR, { type: 'IntakeUnsigned', why: 'UNREACHABLE', text: '' })),
  move('steps told', w.told()),
  probe('steps told, nothing explained', w.told({ explained: false })),
  move('steps not told', w.told({ reached: false, contact: 'Gebeld.' }), 'steps told'),
  move('stays', by(NOOR, { type: 'KeptConfidential', why: 'Wil niet.' })),
  move('consent asked', w.asked(), 'consent'),
  move('consent given', w.agreed(), 'consent'),
  move('consent declined', w.declined(), 'consent'),
  move('consent passed over', override(w.READERS)),
  probe('consent passed over for nobody', override([])),
  probe('consent passed over for Lotte too', override(['b1', 'b2', 'x9'])),
  move('handed over', w.handed()),
  move('handed over, nobody signed', w.handed({}, {}, 'UNSIGNED'), 'handed over'),
  probe('handed over, refused', w.handed({}, {}, 'REFUSED')),
  move('handed over to Bram', w.handed({}, { grants: [BRAM.kid] })),
  probe('handed over, other days', w.handed({ intake: intakeOn('2026-11-01') })),
  probe('handed over, to a stranger too', w.handed({}, { grants: ['b1', 'b2', 'x9'] })),
  move(
    'handed over nameless',
    w.handed({ ground: 'BEFORE_SENDING', withoutCode: true }, { consents: [] }, 'UNSIGNED'),
  ),
  move('handed over in danger', w.handed({ ground: 'DANGER' }, { consents: [] })),
  move(
    'handed over in danger, nobody signed',
    w.handed({ ground: 'DANGER' }, { consents: [] }, 'UNSIGNED'),
    'handed over in danger',
  ),
  move('case opened', w.opened()),
  probe('erased', by(NOOR, { type: 'DossierErased' })),
  probe(STOP.name, STOP.what as VerifiedEvent),
  days(32, 'CONSULT_ONLY'),
]);

function intakeOn(on: string) {
  return { notedOn: on, safetyOn: on, statement: 'SIGNED', toldOn: on } as const;
}

const toldUnsigned: History = [
  ...[...intakeStart('confidant'), w.noted(), w.safe()],
  by(NOOR, { type: 'IntakeUnsigned', why: 'UNREACHABLE', text: 'Gebeld.' }),
  w.told(),
];

export const intake: Model = {
  name: 'intake, consent and handover, at every door, with and without a code',
  starts: [
    ...[intakeStart('confidant'), intakeStart('board'), intakeStart('alternate')],
    ...[intakeStart('confidant', 'YES'), intakeStart('confidant', 'NO')],
    intakeStart('confidant', undefined, [LOTTE.kid]),
    intakeStart('board', undefined, [LOTTE.kid]),
    // Another report of the same person names Lotte after the consent was given.
    [
      ...toldUnsigned,
      w.asked(),
      w.agreed(),
      ...intakeStart('confidant', undefined, [LOTTE.kid]).slice(1),
    ],
  ],
  moves: intakeMoves,
  goal: ({ phase, case: now, handedOver }) =>
    ['CONSULT_ONLY', 'DESTROYED'].includes(phase) || now.opened !== null || handedOver !== null,
};

export const stopping: Model = {
  name: 'withdrawing before the handover, taking it back, and being erased',
  starts: [intakeStart('confidant')],
  moves: [
    ...[move('intake', w.noted()), move('safety', w.safe()), STOP, BACK],
    move('unreachable', by(NOOR, { type: 'IntakeUnsigned', why: 'UNREACHABLE', text: 'Gebeld.' })),
    move('stays', by(NOOR, { type: 'KeptConfidential', why: 'Wil niet.' })),
    move('erased', by(NOOR, { type: 'DossierErased' })),
    ...[days(6, 'WITHDRAWN'), days(2, 'WITHDRAWN'), days(32, 'CONSULT_ONLY')],
  ],
  goal: ({ phase }) => phase === 'DESTROYED',
};

export const HANDED_ONLY = w.HANDED.slice(0, -2);

export const inquiry = (
  victimIs: 'REPORTER' | 'OTHER' | 'UNKNOWN',
  withoutCode = false,
): History => [
  ...(withoutCode
    ? [
        ...[
          w.admitted(true),
          w.received({ withoutCode: true, mayPassOn: 'YES' }),
          w.identified(),
          w.noted(),
        ],
        ...[w.safe(), by(NOOR, { type: 'IntakeUnsigned', why: 'NO_CODE', text: '' })],
        w.told({ reached: false, contact: '' }),
        w.handed({ ground: 'BEFORE_SENDING', withoutCode: true }, { consents: [] }, 'UNSIGNED'),
      ]
    : HANDED_ONLY),
  ...[w.opened(victimIs), w.advised('CRIME'), w.ruledOut()],
  ...[w.invited(KEES, 'Kees Testmentor'), ...w.paperFor(KEES, 'HEARING')],
];

const deliberations = (on?: string) => [
  move(`deliberation${on ?? ''}`, w.deliberated()),
  probe('alone', w.deliberated([BRAM.kid])),
  probe('alone, twice', w.deliberated([BRAM.kid, BRAM.kid])),
  probe('with a stranger', { ...w.deliberated([BRAM.kid, 'x9']), holders: [BRAM.kid, LOTTE.kid] }),
  probe('without the writer', w.deliberated([LOTTE.kid, RIA.kid])),
];

export const hearings: Model = {
  name: 'hearing reporter, victim and accused, whoever the victim is, with and without a code',
  starts: [
    ...[inquiry('REPORTER'), inquiry('OTHER'), inquiry('UNKNOWN'), inquiry('OTHER', true)],
    [...inquiry('OTHER'), w.invited(SELAM, 'Selam Fictief')],
    [...inquiry('REPORTER'), STOP.what as VerifiedEvent],
  ],
  moves: withBlanks([
    move('Amira heard', w.heard(AMIRA), 'Amira'),
    move(
      'Amira unreachable',
      bram({ type: 'PartyUnreachable', who: 'reporter', why: 'Gebeld.' }),
      'Amira',
    ),
    move('Selam heard', w.heard(SELAM), 'Selam'),
    move(
      'Selam unreachable',
      bram({ type: 'PartyUnreachable', who: 'affectedPerson', why: 'Gebeld.' }),
      'Selam',
    ),
    move('Kees asked', w.offeredTalk(KEES)),
    move('Kees asked again', w.offeredTalk(KEES, '2026-11-25')),
    probe('Kees asked for yesterday', w.offeredTalk(KEES, '2026-11-20')),
    probe('Kees asked, Amira named', {
      ...w.offeredTalk(KEES),
      event: { type: 'HearingOffered', day: '2026-11-29', text: 'Amira zegt iets.' },
    }),
    move('Kees did not come', w.declinedTalk(KEES)),
    probe('Kees did not come, Amira named', {
      ...w.declinedTalk(KEES),
      event: { type: 'HearingDeclined', why: 'Amira was er.' },
    }),
    move('Kees heard', w.heard(KEES)),
    probe('Kees heard next year', { ...w.heard(KEES, undefined, '2027-11-21'), on: w.DAY }),
    probe('Amira did not come', w.declinedTalk(AMIRA)),
    probe('Kees heard, support forgotten', w.heard(KEES, ['NATURE', 'OPEN'] as never)),
    move('Kees signs', w.answeredBy(KEES, 'HEARING', 'SIGNED'), 'Kees answers'),
    probe('Kees refuses', w.answeredBy(KEES, 'HEARING', 'REFUSED')),
    days(8, 'INVESTIGATION'),
    ...deliberations(),
    move('deliberation with Ria', w.deliberated([BRAM.kid, RIA.kid]), 'deliberation'),
    ...[CONFLICT, LET_IN, GO_ON],
  ]),
  goal: ({ phase }) => phase === 'DELIBERATION',
};

export const propose = (finding: Finding, measure: Measure | null) =>
  w.proposed({ finding, measure });

export const decisionStart = (identity: 'SEEN' | 'ANONYMOUS'): History => [
  ...[w.admitted(), w.received(), w.identified(), w.noted(), w.safe()],
  ...[...w.paperFor(AMIRA, 'INTAKE', identity, NOOR), w.answeredBy(AMIRA, 'INTAKE', 'SIGNED')],
  ...[w.told(), w.asked(), w.agreed(), w.handed(), w.opened(), w.advised('CRIME'), w.ruledOut()],
  ...[w.heard(AMIRA), w.invited(KEES, 'Kees Testmentor'), w.heard(KEES)],
  ...[...w.paperFor(KEES, 'HEARING'), w.answeredBy(KEES, 'HEARING', 'REFUSED')],
];

export const decisions: Model = {
  name: 'deliberation and decision, on statements with and without a checked identity',
  starts: [decisionStart('SEEN'), decisionStart('ANONYMOUS')],
  moves: withBlanks([
    move('deliberation', w.deliberated()),
    move('deliberation with Ria', w.deliberated([BRAM.kid, RIA.kid]), 'deliberation'),
    move(
      'victim on measures',
      bram({ type: 'VictimConsulted', about: 'MEASURES', how: 'TALKED', text: 'Stop.' }),
    ),
    probe('victim missed on measures', w.missed('MEASURES', 'victim')),
    move('coordinator on measures', w.advised('MEASURES', COR)),
    move('coordinator missed', w.missed('MEASURES', 'coordinator'), 'coordinator on measures'),
    move('upheld', propose('UPHELD', 'REPRIMAND'), 'OPEN'),
    move('ended', propose('UPHELD', 'TERMINATION'), 'OPEN'),
    move('unfounded', propose('UNFOUNDED', null), 'OPEN'),
    probe('unfounded, with a measure', propose('UNFOUNDED', 'WARNING')),
    probe('inconclusive, with a measure', propose('INCONCLUSIVE', 'WARNING')),
    move('confirmed by the same', w.confirmed(BRAM), 'OPEN'),
    move('confirmed', w.confirmed(), 'OPEN'),
    move('confirmed by Ria', w.confirmed(RIA), 'OPEN'),
    probe('another confirmed', by(LOTTE, { type: 'DecisionConfirmed', decisionId: 'd9' })),
    move(
      'rejected',
      by(LOTTE, { type: 'DecisionRejected', decisionId: 'd1', why: 'Nee.' }),
      'OPEN',
    ),
    probe(
      'another rejected',
      by(LOTTE, { type: 'DecisionRejected', decisionId: 'd9', why: 'Nee.' }),
    ),
    move('evidence', bram({ type: 'EvidenceNoted', text: 'Berichten.' })),
    ...[CONFLICT, LET_IN, STOP, GO_ON, DROP],
  ]),
  goal: ({ phase }) => phase === 'DECIDED' || phase === 'INFORMING',
};
