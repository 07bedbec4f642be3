import type { Event } from '../events.ts';
import type { VerifiedEvent } from '../state.ts';
import type { Finding, Measure } from '../words.ts';
import type { History, Model } from './explore.ts';
import { bram, by, CONFLICT, days, DROP, GO_ON, move, probe, STOP, withBlanks } from './moves.ts';
import * as w from './world.ts';

import {
  decisions,
  decisionStart,
  HANDED_ONLY,
  hearings,
  intake,
  propose,
  stopping,
} from './case-models.ts';
import { lettingIn, secondsFrom } from './adding-models.ts';
import { naming, namingNobody, takenDownByDesk } from './naming-models.ts';
import { redactions, requests } from './rights-models.ts';
import { named, outbound, policeTrack, surfacing } from './police-models.ts';

/* What people may try after a decision, and beside it; and all models together. */

const { BRAM, LOTTE, NOOR, AMIRA, KEES, SELAM } = w;

const decided = (finding: Finding, victimIs: 'REPORTER' | 'OTHER' = 'REPORTER'): History => [
  ...[...HANDED_ONLY, w.opened(victimIs), w.advised('CRIME'), ...w.HEARD],
  ...(victimIs === 'OTHER' ? [w.invited(SELAM, 'Selam Fictief'), w.heard(SELAM)] : []),
  w.deliberated(),
  ...[propose(finding, null), w.confirmed()],
];

const dropped = (...more: History): History => [
  ...[...w.HANDED, ...more, STOP.what as VerifiedEvent, DROP.what as VerifiedEvent],
];

const informing: Model = {
  name: 'informing everybody, and closing',
  starts: [
    ...[decided('UPHELD'), decided('UPHELD', 'OTHER')],
    ...[dropped(), dropped(w.invited(KEES, 'Kees'))],
    [...w.HANDED, ...w.HEARD],
  ],
  moves: withBlanks([
    ...[AMIRA, KEES, SELAM].flatMap((party) => [
      move(`letter to ${party.role}`, w.letter(party)),
      move(`${party.role} reads`, w.read(party)),
      move(
        `${party.role} told`,
        bram({ type: 'PartyInformed', who: party.role as 'accused', how: 'Gebeld.' }),
      ),
    ]),
    probe('letter to accused, Amira named', w.letter(KEES, 'Amira meldde het.')),
    days(29, 'INFORMING'),
    days(1, 'INFORMING'),
    move('closed', w.closed()),
    STOP,
  ]),
  goal: ({ phase }) => phase === 'CLOSED' || phase === 'INVESTIGATION',
};

const revision = (finding: Finding, measure: Measure | null = null): VerifiedEvent =>
  bram({
    ...{ type: 'RevisionProposed', decisionId: 'd2', ground: 'Een vonnis.', finding, measure },
    reasons: 'Nieuw bewijs.',
  });
const closedWith = (finding: Finding): History => [...decided(finding), ...w.INFORMED];
/** The reporter got no letter: they were told, and may still withdraw. */
const closedWithoutLetter: History = [
  ...decided('UPHELD'),
  ...(['reporter', 'accused'] as const).map((who) =>
    bram({ type: 'PartyInformed', who, how: 'Gebeld.' }),
  ),
  w.closed(),
];
const closedOnACode: History = [
  ...[...decisionStart('ANONYMOUS'), w.deliberated()],
  ...[w.missed('MEASURES', 'victim'), w.missed('MEASURES', 'coordinator')],
  ...[propose('UPHELD', null), w.confirmed(), ...w.INFORMED],
];
const order = (change: object = {}) =>
  bram({ type: 'DestructionOrdered', orderId: 'o1', shredded: true, ...change });
const confirm = (author: VerifiedEvent['author'], orderId = 'o1') =>
  by(author, { type: 'DestructionConfirmed', orderId });

const evaluated = bram({ type: 'Evaluated', text: 'Het ging goed.' });
const seconds = secondsFrom(
  [...closedWith('UNFOUNDED'), evaluated],
  [
    ...[...closedWith('INCONCLUSIVE'), evaluated],
    bram({ type: 'RetentionSet', until: '2027-01-10' }),
  ],
);

const ending: Model = {
  name: 'evaluation, destruction, retention and revision',
  starts: [
    closedWith('UPHELD'),
    closedWith('UNFOUNDED'),
    closedWith('INCONCLUSIVE'),
    closedOnACode,
    closedWithoutLetter,
  ],
  moves: withBlanks([
    move('evaluated', bram({ type: 'Evaluated', text: 'Het ging goed.' }), 'OPEN'),
    probe('evaluated, Kees named', bram({ type: 'Evaluated', text: 'Kees was op tijd.' })),
    move('evaluation skipped', bram({ type: 'EvaluationSkipped', why: 'Geen tijd.' }), 'OPEN'),
    move('hold', bram({ type: 'HoldSet', reason: 'Rechtszaak.', reviewOn: '2031-01-01' }), 'OPEN'),
    move('hold released', bram({ type: 'HoldReleased', why: 'Voorbij.' }), 'OPEN'),
    move('ordered', order(), 'OPEN'),
    probe('ordered, paper left', order({ shredded: false })),
    move('confirmed by the same', confirm(BRAM), 'OPEN'),
    move('confirmed by Lotte', confirm(LOTTE), 'OPEN'),
    probe('another confirmed', confirm(LOTTE, 'o9')),
    move('cancelled', bram({ type: 'DestructionCancelled', why: 'Wacht.' }), 'OPEN'),
    ...['2028-11-01', '2040-01-01', w.DAY].map((until) =>
      probe(`kept until ${until}`, bram({ type: 'RetentionSet', until })),
    ),
    move('kept', bram({ type: 'RetentionSet', until: '2027-01-10' }), 'OPEN'),
    move('kept no more', bram({ type: 'RetentionEnded', orderId: 'o1' }), 'OPEN'),
    days(14, 'CLOSED'),
    days(800, 'RETAINED'),
    move('revision: unfounded', revision('UNFOUNDED'), 'OPEN'),
    move('revision: ended', revision('UPHELD', 'TERMINATION'), 'OPEN'),
    probe('revision: unfounded with a measure', revision('UNFOUNDED', 'WARNING')),
    move('revision by the same', bram({ type: 'RevisionConfirmed', decisionId: 'd2' }), 'OPEN'),
    move('revision confirmed', by(LOTTE, { type: 'RevisionConfirmed', decisionId: 'd2' }), 'OPEN'),
    probe('another revision confirmed', by(LOTTE, { type: 'RevisionConfirmed', decisionId: 'd9' })),
    move(
      'revision rejected',
      by(LOTTE, { type: 'RevisionRejected', decisionId: 'd2', why: 'Nee.' }),
      'OPEN',
    ),
    probe(
      'another revision rejected',
      by(LOTTE, { type: 'RevisionRejected', decisionId: 'd9', why: 'Nee.' }),
    ),
    move(
      'everybody told',
      bram({ type: 'PartyInformed', who: 'reporter', how: 'Gebeld.' }),
      'OPEN',
    ),
    move('accused told', bram({ type: 'PartyInformed', who: 'accused', how: 'Gebeld.' }), 'OPEN'),
    move('closed', w.closed(), 'OPEN'),
    STOP,
  ]),
  goal: ({ phase }) => phase === 'DESTROYED',
};

const task = (taskId = 't1', due = '2027-01-01') =>
  bram({ type: 'TaskPlanned', taskId, text: 'Horen.', owner: 'b1', due });
const spokesperson = (kid: string | null) =>
  bram({ type: 'SpokespersonChosen', name: 'Wil Woord', kid });

const noting: Model = {
  name: 'what is noted in a case, whatever the order',
  starts: [HANDED_ONLY, decisionStart('ANONYMOUS')],
  moves: withBlanks([
    move('case opened', w.opened()),
    move('logged', bram({ type: 'LogNoted', text: 'Gebeld.' })),
    move('printed', bram({ type: 'CasePrinted', of: null })),
    move('logged by Lotte', by(LOTTE, { type: 'LogNoted', text: 'Gebeld.' })),
    move('task', task()),
    move('task for yesterday', task('t2', '2026-11-20')),
    move('task done', bram({ type: 'TaskEnded', taskId: 't1', how: 'DONE', note: '' })),
    move('other task done', bram({ type: 'TaskEnded', taskId: 't9', how: 'DONE', note: '' })),
    move('linked', bram({ type: 'DossierLinked', dossierId: 'ff', why: 'Zelfde mentor.' })),
    move('evidence', bram({ type: 'EvidenceNoted', text: 'Berichten.' })),
    move('hold', bram({ type: 'HoldSet', reason: 'Rechtszaak.', reviewOn: '2027-01-01' }), 'OPEN'),
    move('hold until today', bram({ type: 'HoldSet', reason: 'Rechtszaak.', reviewOn: w.DAY })),
    move('hold released', bram({ type: 'HoldReleased', why: 'Voorbij.' }), 'OPEN'),
    move('spokesperson', spokesperson(null)),
    move('spokesperson who reads', spokesperson(LOTTE.kid)),
    move('alias', bram({ type: 'AliasNoted', name: 'Mira' })),
    move('measure', bram({ type: 'MeasureTaken', text: 'Duo gepauzeerd.', until: null })),
    move(
      'measure, read by a stranger',
      by(
        NOOR,
        { type: 'MeasureTaken', text: 'x', until: null },
        { compartment: 'intake', grants: ['x9'], holders: ['cc'] },
      ),
    ),
    move(
      'measure, read by Lotte',
      by(
        NOOR,
        { type: 'MeasureTaken', text: 'x', until: null },
        { compartment: 'intake', grants: [LOTTE.kid] },
      ),
    ),
    move('case opened, read by Lotte', w.opened()),
    CONFLICT,
    move('Kees invited, read by Lotte', { ...w.invited(KEES, 'Kees'), grants: [LOTTE.kid] }),
    move('advice asked', bram({ type: 'AdviceAsked', about: 'CRIME', text: 'Wat vind je?' })),
    move(
      'advice asked, read by Lotte',
      bram({ type: 'AdviceAsked', about: 'CRIME', text: 'Wat?' }, { grants: [LOTTE.kid] }),
    ),
    move('advice', w.advised('CRIME')),
    move('missed', w.missed('CRIME', 'confidant')),
    move(
      'victim asked',
      bram({ type: 'VictimConsulted', about: 'POLICE', how: 'WRITTEN', text: 'Ja.' }),
    ),
    move('unreachable', bram({ type: 'PartyUnreachable', who: 'reporter', why: 'Gebeld.' })),
    move('internship told', outbound('sbb', 'Er speelt iets.')),
    move('internship told, Amira named', outbound('sbb', 'Amira.')),
    move(
      'internship told, named by duty',
      outbound('sbb', 'Amira.', { ...named, ground: 'LEGAL_DUTY' }),
    ),
    move(
      'expert told, named by duty unsaid',
      outbound('other', 'Amira.', { named: true, ground: 'LEGAL_DUTY' }),
    ),
    move(
      'message to Kees',
      bram({ type: 'MessageWritten', text: 'Dag.' }, { compartment: 'person', party: KEES }),
    ),
    move(
      'message to Kees, Amira named',
      bram({ type: 'MessageWritten', text: 'Amira.' }, { compartment: 'person', party: KEES }),
    ),
    move('Kees invited, Amira named', w.invited(KEES, 'Kees', 'Amira meldde iets.')),
    ...w.paperFor(KEES, 'LETTER').map((one) =>
      move(`${one.event.type} for Kees`, {
        ...one,
        event: {
          ...one.event,
          text: { words: 'Amira zei het.', bytes: 'b', translations: [], nonce: '' },
        } as Event,
      }),
    ),
    ...[STOP, GO_ON, DROP],
  ]),
  goal: null,
  depth: 3,
};

export const MODELS: readonly Model[] = [
  ...[intake, stopping, policeTrack, ...surfacing, hearings, decisions, informing, ending, noting],
  ...[naming, takenDownByDesk, namingNobody, requests, redactions, lettingIn, seconds],
];
