import type { Event } from '../events.ts';
import type { PartyRef, VerifiedConsent, VerifiedEvent } from '../state.ts';
import { HANDED_ONLY } from './case-models.ts';
import type { History, Model, Move } from './explore.ts';
import { bram, by, CONFLICT, days, move, probe, withBlanks } from './moves.ts';
import * as w from './world.ts';

/* Whether somebody may be named, and consents given with a code that the desk made. */

const { BRAM, LOTTE, NOOR, RIA, AMIRA, KEES, SELAM } = w;

const SOON = '2026-12-01';
const LATER = '2027-11-22';
/** A question about a name, and the last day it counts. */
const QUESTIONS = [
  ['q1', SOON],
  ['q2', LATER],
] as const;
type Question = readonly [requestId: string, until: string];

const asked = (party: PartyRef, [requestId, until]: Question, change: w.Change = {}) =>
  bram(
    { type: 'NamingAsked', requestId, why: 'Dan kan hij antwoorden.', name: 'Zij', until },
    { party, ...change },
  );

const signed = ({ id }: PartyRef, expiresOn: string): VerifiedConsent => ({
  ...{ what: 'NAMING', readers: [], heads: [{ compartmentId: id, head: 'h1' }], expiresOn },
  ...{ signed: true, textMatches: true, extractMatches: true },
});

const answered = (
  party: PartyRef,
  [requestId, until]: Question,
  consent: Partial<VerifiedConsent> | null = {},
  author = w.self(party),
) =>
  by(
    author,
    {
      ...{ type: 'NamingAnswered', requestId, shown: 'Mag dit?', nonce: '00' },
      consents: consent ? ['c'] : [],
    },
    { party, consents: consent ? [{ ...signed(party, until), ...consent }] : [] },
  );

const takenBack = (party: PartyRef, requestId: string, author = w.self(party)) =>
  by(author, { type: 'NamingWithdrawn', requestId, withdrawals: ['w'] }, { party });

const confirmed = (party: PartyRef, requestId: string, author: VerifiedEvent['author'] = RIA) =>
  by(author, { type: 'ConsentConfirmed', requestId, how: 'Ik sprak haar zelf.' }, { party });

/** Everything that may be tried about one person's name; the next one stands for everybody else. */
const aboutName = (party: PartyRef, other: PartyRef): readonly Move[] => {
  const group = `name of ${party.role}`;
  const q = QUESTIONS[1];
  const wrong = (name: string, consent: Partial<VerifiedConsent>) =>
    probe(`${group}: yes, ${name}`, answered(party, q, consent));
  return [
    ...QUESTIONS.flatMap((one) => [
      move(`${group}: asked ${one[0]}`, asked(party, one), group),
      move(`${group}: yes ${one[0]}`, answered(party, one), group),
      move(`${group}: no ${one[0]}`, answered(party, one, null), group),
      move(`${group}: taken back ${one[0]}`, takenBack(party, one[0]), group),
      move(`${group}: confirmed ${one[0]}`, confirmed(party, one[0]), group),
      ...[NOOR, BRAM, LOTTE].map((author) =>
        probe(`${group}: confirmed ${one[0]} by ${author.kid}`, confirmed(party, one[0], author)),
      ),
    ]),
    probe(`${group}: asked for another reason`, {
      ...asked(party, q),
      event: { ...asked(party, q).event, why: 'Er is iets nieuws.' } as Event,
    }),
    probe(`${group}: asked for yesterday`, asked(party, ['q3', '2026-11-20'])),
    probe(`${group}: asked under no code`, asked(party, ['q3', LATER], { personReads: null })),
    probe(`${group}: yes of another`, answered(party, q, {}, w.self(other))),
    probe(`${group}: no of another`, answered(party, q, null, w.self(other))),
    probe(`${group}: yes to nothing`, answered(party, ['q9', LATER])),
    probe(`${group}: taken back by another`, takenBack(party, q[0], w.self(other))),
    probe(`${group}: maker unknown`, confirmed({ ...party, issuedBy: null }, q[0])),
    wrong('not signed', { signed: false }),
    wrong('of other words', { textMatches: false }),
    wrong('to a handover', { what: 'HANDOVER' }),
    wrong('letting Bram in', { readers: [BRAM.kid] }),
    wrong('of another', { heads: [{ compartmentId: other.id, head: 'h1' }] }),
    wrong('for longer', { expiresOn: '2028-01-01' }),
    probe(`${group}: yes, nothing signed`, { ...answered(party, q), consents: [] }),
    probe(`${group}: yes, signed twice`, {
      ...answered(party, q),
      consents: [signed(party, q[1]), signed(party, q[1])],
    }),
  ];
};

/** What Kees may read: the walk tries each name everywhere. */
const TOLD: readonly Move[] = ['Amira', 'Selam', 'Amira en Selam'].map((name) =>
  probe(
    `Kees reads ${name}`,
    bram(
      { type: 'MessageWritten', text: `${name} zegt iets.` },
      { compartment: 'person', party: KEES },
    ),
  ),
);

const again = (party: PartyRef, author: VerifiedEvent['author'], change: w.Change = {}) =>
  by(
    author,
    { type: 'CodeReplaced', why: 'Kaart kwijt.', cardUntil: '2026-12-30' },
    { compartment: 'person', party, ...change },
  );

const shutOut = (kid: string, author: VerifiedEvent['author'], personReads = true) =>
  by(
    author,
    { type: 'ConflictDeclared', kid, why: '' },
    { compartment: 'person', party: KEES, personReads },
  );

/** Who gets a code, and from whom. */
const INVITING: readonly Move[] = [
  move('Kees invited', w.invited(KEES, 'Kees Testmentor')),
  probe('another accused invited', w.invited({ ...KEES, id: '09' }, 'Iemand Anders')),
  probe('Selam invited', w.invited({ ...SELAM, id: '08' }, 'Wie Dan Ook')),
  ...[{ personReads: false }, { holders: ['b2'] }, { grants: ['x9'], holders: ['b1'] }].map(
    (change, nth) =>
      probe(`somebody invited wrongly ${nth}`, {
        ...w.invited({ ...SELAM, id: '08' }, 'Wie Dan Ook'),
        ...change,
      }),
  ),
  probe('invited by Ria', {
    ...w.invited({ ...SELAM, id: '08' }, 'Wie Dan Ook'),
    author: RIA,
  }),
];

export const naming: Model = {
  name: 'naming who reported and whoever it happened to, by whom and until when',
  starts: [
    [
      ...[...HANDED_ONLY, w.opened('OTHER'), w.invited(SELAM, 'Selam Fictief')],
      w.invited(KEES, 'Kees Testmentor'),
    ],
  ],
  moves: withBlanks([
    ...aboutName(AMIRA, SELAM),
    ...aboutName(SELAM, AMIRA),
    ...TOLD,
    probe('Kees asked about his name', asked(KEES, ['q3', LATER])),
    move('code of Selam by Lotte', again(SELAM, LOTTE)),
    probe('code of Selam for nobody', again(SELAM, LOTTE, { personReads: false })),
    probe('code of Amira', again(AMIRA, LOTTE)),
    days(20, 'REGISTERED'),
  ]),
  goal: null,
};

/** The confidant took Amira's report down, and made her code. */
const TAKEN: PartyRef = { ...AMIRA, keyFrom: 'DESK_ISSUED', issuedBy: NOOR.kid };

const takenDown = (...more: History): History => [
  by(
    NOOR,
    { type: 'PersonAdmitted', provenance: 'DESK_ISSUED', nonce: '00', withoutCode: false, own: [] },
    { party: TAKEN, founding: 'DESK_ISSUED' },
  ),
  ...[w.received(), w.identified(), ...more, w.noted(), w.safe()],
  ...[...w.paperFor(TAKEN, 'INTAKE', 'SEEN', NOOR), w.answeredBy(TAKEN, 'INTAKE', 'SIGNED')],
  ...[w.told(), w.asked(), w.agreed()],
];
const ON = w.handed({}, { founding: 'DESK_ISSUED' });
const DANGER = by(NOOR, {
  ...{ type: 'ConsentOverridden', ground: 'DANGER', why: 'Acuut gevaar.', readers: w.READERS },
});

export const takenDownByDesk: Model = {
  name: 'a consent given with a code that the desk made, and a name allowed with it',
  starts: [
    [...takenDown(), ON],
    takenDown(),
    // Selam got her code from the directie before the handover.
    [...takenDown(w.invited(SELAM, 'Selam Fictief')), ON],
    [
      ...[...takenDown(), DANGER],
      w.handed({ ground: 'DANGER', consents: [] }, { founding: 'DESK_ISSUED', consents: [] }),
    ],
  ],
  moves: withBlanks([
    ...aboutName(TAKEN, SELAM),
    ...TOLD,
    ...INVITING,
    move('handover confirmed', confirmed(TAKEN, 'r1')),
    move('handover confirmed by Noor', confirmed(TAKEN, 'r1', NOOR)),
    move('handover confirmed by Bram', confirmed(TAKEN, 'r1', BRAM), 'handover confirmed'),
    move('handover confirmed by Noor, beside Selam', confirmed(SELAM, 'r1', NOOR)),
    move('code of Amira by Lotte', again(TAKEN, LOTTE)),
    move('case opened', w.opened('REPORTER')),
    probe('Lotte shut out by Bram', shutOut(LOTTE.kid, BRAM)),
    probe('Lotte steps back', shutOut(LOTTE.kid, LOTTE)),
    probe('Lotte steps back, and Kees loses his code', shutOut(LOTTE.kid, LOTTE, false)),
    probe('Lotte has a conflict', CONFLICT.what as VerifiedEvent),
    days(20, 'REGISTERED'),
  ]),
  goal: null,
};

/** Nobody keeps a code: nobody can be asked. */
export const namingNobody: Model = {
  name: 'a name without a code',
  starts: [
    [...[w.admitted(true), w.received({ withoutCode: true, mayPassOn: 'YES' }), w.identified()]],
  ],
  moves: [move('asked', asked(AMIRA, ['q2', LATER])), move('yes', answered(AMIRA, ['q2', LATER]))],
  goal: null,
};
