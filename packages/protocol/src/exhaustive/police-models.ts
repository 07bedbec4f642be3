import type { Event } from '../events.ts';
import type { History, Model } from './explore.ts';
import { bram, by, days, GO_ON, move, probe, STOP, withBlanks } from './moves.ts';
import { HANDED_ONLY, inquiry, propose } from './case-models.ts';
import * as w from './world.ts';

/* The police: before the inquiry, and when a crime surfaces in it. */

const { LOTTE, RIA, AMIRA, KEES } = w;

export const named = { named: true, why: 'Artikel 160.' } as const;
const police = (
  text: string,
  more: Partial<typeof named> & { ground?: 'CONSENT' | 'LEGAL_DUTY' } = {},
) => bram({ type: 'PoliceNotified', text, named: false, ground: null, why: '', ...more });
export const outbound = (to: 'sbb' | 'other', text: string, more: object = {}) =>
  bram({ type: 'OutboundNoted', to, text, named: false, ground: null, why: '', ...more });

export const policeTrack: Model = {
  name: 'crime check and police, until the inquiry',
  starts: [[...HANDED_ONLY, w.invited(KEES, 'Kees Testmentor')], HANDED_ONLY],
  moves: withBlanks([
    move('case opened', w.opened()),
    probe('case opened, read by Noor', { ...w.opened(), grants: ['cc'], holders: ['b1', 'b2'] }),
    move('confidant on the crime', w.advised('CRIME')),
    probe('advised by oneself', by(RIA, { type: 'AdviceGiven', about: 'CRIME', text: 'Ja.' })),
    probe('not a crime, by who advised', { ...w.ruledOut(), author: RIA }),
    probe('confidant missed on the crime', w.missed('CRIME', 'confidant')),
    move('a crime', w.suspected()),
    move('not a crime', w.ruledOut()),
    ...[w.suspected(), w.ruledOut()].map((one) =>
      move(`${one.event.type}, by force`, {
        ...one,
        event: { ...one.event, withoutRegardToForce: false } as Event,
      }),
    ),
    move(
      'victim on the police',
      bram({ type: 'VictimConsulted', about: 'POLICE', how: 'TALKED', text: 'Nee.' }),
    ),
    probe('victim missed', w.missed('POLICE', 'victim')),
    move('police', police('Er is iets gebeurd.')),
    probe('police, Amira named', police('Amira is aangevallen.')),
    probe('police, named on no ground', police('Amira.', { named: true })),
    probe('police, named by duty', police('Amira.', { ...named, ground: 'LEGAL_DUTY' })),
    probe('police, named by duty unsaid', police('Amira.', { named: true, ground: 'LEGAL_DUTY' })),
    move('go on', bram({ type: 'PoliceAdvised', text: 'Ga.', advice: 'INQUIRE' }), 'advice'),
    move('wait', bram({ type: 'PoliceAdvised', text: 'Wacht.', advice: 'WAIT' }), 'advice'),
    move('complaint', bram({ type: 'ComplaintMade', reference: 'PL-1', text: '' })),
    move('no complaint', bram({ type: 'NoComplaint', why: 'Niet gewenst.' })),
    move('concluded', bram({ type: 'PoliceConcluded', text: 'Geseponeerd.' })),
    move('confidant missed on the inquiry', w.missed('INQUIRY', 'confidant')),
    move('inquiry', bram({ type: 'InquiryStarted', plan: 'Horen.' })),
    probe('Kees asked for a talk', w.offeredTalk(KEES)),
    move('Kees heard', w.heard(KEES)),
    move('Kees invited', w.invited(KEES, 'Kees Testmentor')),
    ...[STOP, GO_ON],
  ]),
  goal: ({ phase }) => phase === 'INVESTIGATION',
};

const VICTIM = bram({ type: 'VictimConsulted', about: 'POLICE', how: 'TALKED', text: 'Nee.' });
const NOTICE = police('Er is iets gebeurd.');
const GO = bram({ type: 'PoliceAdvised', text: 'Ga.', advice: 'INQUIRE' });
const NONE = bram({ type: 'NoComplaint', why: 'Niet gewenst.' });
const START = bram({ type: 'InquiryStarted', plan: 'Horen.' });

const MEASURES = [w.missed('MEASURES', 'victim'), w.missed('MEASURES', 'coordinator')];

/** An inquiry that came after the police had been asked about something else. */
const askedBefore: History = [
  ...[...HANDED_ONLY, w.opened(), w.advised('CRIME'), w.suspected(), VICTIM, NOTICE, GO, NONE],
  ...[w.missed('INQUIRY', 'confidant'), START, w.invited(KEES, 'Kees Testmentor')],
  ...w.paperFor(KEES, 'HEARING'),
];

/** From the suspicion to an inquiry again. */
const asking = [
  move('confidant on the crime', w.advised('CRIME'), 'OPEN'),
  move('a crime', w.suspected(), 'OPEN'),
  move('victim on the police', VICTIM, 'OPEN'),
  move('police', NOTICE, 'OPEN'),
  move('go on', GO, 'OPEN'),
  move('no complaint', NONE, 'OPEN'),
  move('confidant missed on the inquiry', w.missed('INQUIRY', 'confidant'), 'OPEN'),
  move('inquiry', START, 'OPEN'),
  move('deliberation', w.deliberated(), 'OPEN'),
];

const WRITTEN = bram(
  { type: 'MessageWritten', text: 'Hoe gaat het?' },
  { compartment: 'person', party: KEES },
);

const beforeHearing: Model = {
  name: 'a crime that surfaces while the accused is invited',
  starts: [[...inquiry('REPORTER'), w.heard(AMIRA)]],
  moves: [
    ...asking,
    move('Kees asked', w.offeredTalk(KEES), 'OPEN'),
    move('Kees asked again', w.offeredTalk(KEES, '2026-11-25'), 'OPEN'),
    move('Kees reads that it is off', w.calledOff(KEES), 'OPEN'),
    probe('Bram writes to Kees', WRITTEN),
    probe('Kees writes', { ...WRITTEN, author: w.self(KEES) }),
    ...w
      .paperFor(KEES, 'HEARING')
      .slice(1)
      .map((it) => probe('Kees is shown the paper', it)),
    move('Kees did not come', w.declinedTalk(KEES)),
    move('Kees heard', w.heard(KEES)),
    move('Kees signs', w.answeredBy(KEES, 'HEARING', 'SIGNED')),
    days(8, 'INVESTIGATION', 'POLICE'),
  ],
  goal: ({ phase }) => phase === 'DELIBERATION',
};

const heardBefore = [w.heard(KEES), w.answeredBy(KEES, 'HEARING', 'SIGNED'), ...MEASURES];

const afterHearing: Model = {
  name: 'a crime that surfaces when everybody was heard, or is deliberated on',
  starts: [
    [...inquiry('REPORTER'), w.heard(AMIRA), ...heardBefore],
    [...askedBefore, w.heard(AMIRA), ...heardBefore],
  ],
  moves: [
    ...asking,
    probe('Kees heard', w.heard(KEES)),
    probe('Kees asked', w.offeredTalk(KEES)),
    probe('Amira heard', w.heard(AMIRA)),
    move('complaint', bram({ type: 'ComplaintMade', reference: 'PL-1', text: '' }), 'OPEN'),
    move('concluded', bram({ type: 'PoliceConcluded', text: 'Geseponeerd.' }), 'OPEN'),
    move('upheld', propose('UPHELD', 'REPRIMAND'), 'OPEN'),
    move(
      'rejected',
      by(LOTTE, { type: 'DecisionRejected', decisionId: 'd1', why: 'Nee.' }),
      'OPEN',
    ),
    move('confirmed', w.confirmed(), 'OPEN'),
  ],
  goal: ({ phase }) => phase === 'DECIDED',
};

export const surfacing = [beforeHearing, afterHearing] as const;
