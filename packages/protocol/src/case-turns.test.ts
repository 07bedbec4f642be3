import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Event } from './events.ts';
import { evolve, statusLineOf } from './evolve.ts';
import * as w from './exhaustive/world.ts';
import { nextSteps } from './next-steps.ts';
import { initialState, type DossierState, type VerifiedEvent } from './state.ts';

/* Turns a case may take: a reporter who stops late, a crime that surfaces, an intake told otherwise. */

const { BRAM, LOTTE, NOOR, AMIRA, KEES } = w;

const after = (state: DossierState, ...entries: readonly VerifiedEvent[]) =>
  entries.reduce(evolve, state);
const given = (...entries: readonly VerifiedEvent[]) => after(initialState, ...entries);
const code = (state: DossierState, next: VerifiedEvent) => decide(state, next)?.code ?? 'OK';
const by = (author: VerifiedEvent['author'], event: Event, on: string = w.DAY) =>
  w.entry(event, author, { on });

const registered = given(...w.HANDED);
const inquiry = after(registered, w.ruledOut(), w.heard(AMIRA), w.invited(KEES, 'Kees'));
const deliberating = after(registered, ...w.HEARD, w.deliberated());
const decided = after(deliberating, w.proposed(), w.confirmed());
const stop = by(w.self(AMIRA), { type: 'Withdrawn', why: null });

describe('a reporter who withdraws after a decision they cannot see', () => {
  test.each([
    ['decided', decided],
    ['informing the others', after(decided, w.letter(KEES))],
  ])('is noted, and nothing else changes: %s', (_, state) => {
    const stopped = after(state, stop);
    expect(stopped).toMatchObject({ phase: state.phase, broken: [] });
    expect(stopped.case.withdrawn).toMatchObject({ on: w.DAY, from: state.phase });
    expect(statusLineOf(stopped, AMIRA, w.DAY)?.status).toBe('GESTOPT');
    expect(stopped.case.decision).toEqual(state.case.decision);
    expect(code(stopped, stop)).toBe('NOTHING_TO_WITHDRAW');
    const line = nextSteps(stopped, BRAM, w.DAY).filter(({ needed }) => needed);
    expect(line.map(({ event }) => event)).toEqual(['LetterSent', 'PartyInformed']);
    const closed = after(stopped, ...w.INFORMED);
    expect(closed).toMatchObject({ phase: 'CLOSED', broken: [] });
    expect(statusLineOf(closed, AMIRA, w.DAY)?.status).toBe('BESLUIT');
  });

  test('is too late with the letter, also after a revision sends another', () => {
    const told = after(decided, w.letter(AMIRA));
    expect(code(told, stop)).toBe('NOTHING_TO_WITHDRAW');
    const revised = after(
      ...([decided, ...w.INFORMED] as const),
      by(BRAM, {
        ...{ type: 'RevisionProposed', decisionId: 'd2', ground: 'Een vonnis.' },
        ...{ finding: 'UNFOUNDED', measure: null, reasons: 'Het was iemand anders.' },
      }),
      by(LOTTE, { type: 'RevisionConfirmed', decisionId: 'd2' }),
    );
    expect(revised).toMatchObject({ phase: 'INFORMING', broken: [] });
    expect(code(revised, stop)).toBe('NOTHING_TO_WITHDRAW');
  });
});

describe('a crime that surfaces during the inquiry', () => {
  const police = (on: string = w.DAY): readonly VerifiedEvent[] => [
    by(BRAM, { type: 'VictimConsulted', about: 'POLICE', how: 'TALKED', text: 'Nee.' }, on),
    by(
      BRAM,
      { type: 'PoliceNotified', text: 'Een feit.', named: false, ground: null, why: '' },
      on,
    ),
    by(BRAM, { type: 'PoliceAdvised', text: 'Ga.', advice: 'INQUIRE' }, on),
    by(BRAM, { type: 'NoComplaint', why: 'Niet gewenst.' }, on),
    { ...w.missed('INQUIRY', 'confidant'), on },
    by(BRAM, { type: 'InquiryStarted', plan: 'Verder horen.' }, on),
  ];
  const suspect = (state: DossierState) => after(state, w.advised('CRIME'), w.suspected());

  test('is a new question: the confidant is asked again', () => {
    expect(code(inquiry, w.suspected())).toBe('CONFIDANT_NOT_CONSULTED');
    expect(suspect(inquiry)).toMatchObject({ phase: 'POLICE', broken: [] });
    expect(suspect(deliberating)).toMatchObject({ phase: 'POLICE', broken: [] });
  });

  test('waits for a proposal to be rejected', () => {
    const waits = after(deliberating, w.advised('CRIME'), w.proposed());
    expect(code(waits, w.suspected())).toBe('QUESTION_WAITS');
    const no = by(LOTTE, { type: 'DecisionRejected', decisionId: 'd1', why: 'Eerst de politie.' });
    expect(code(after(waits, no), w.suspected())).toBe('OK');
    expect(code(after(decided, w.advised('CRIME')), w.suspected())).toBe('WRONG_MOMENT');
  });

  test('leaves the accused alone until the police part is done, and what was heard stays', () => {
    const asked = suspect(deliberating);
    expect(code(asked, w.offeredTalk(KEES))).toBe('POLICE_ADVICE_PENDING');
    expect(code(asked, w.heard(KEES))).toBe('POLICE_ADVICE_PENDING');
    // The reporter may be spoken with about the police; they were heard before.
    const back = after(asked, w.heard(AMIRA), ...police());
    expect(back).toMatchObject({ phase: 'INVESTIGATION', broken: [] });
    expect(code(back, w.offeredTalk(KEES))).toBe('OK');
    expect(after(back, w.deliberated(), w.proposed(), w.confirmed())).toMatchObject({
      ...{ phase: 'DECIDED', broken: [] },
    });
  });

  test('takes back the invitations that were still to come', () => {
    const invited = after(
      ...([inquiry, w.offeredTalk(KEES, '2026-11-24')] as const),
      w.offeredTalk(KEES, '2026-11-25'),
    );
    const asked = suspect(invited);
    expect(code(asked, w.declinedTalk(KEES, '2026-11-30'))).toBe('POLICE_ADVICE_PENDING');
    const back = after(asked, ...police('2026-11-30'));
    expect(back).toMatchObject({ phase: 'INVESTIGATION', broken: [] });
    expect(code(back, w.declinedTalk(KEES, '2026-12-20'))).toBe('TWO_INVITATIONS_FIRST');
    const again = after(
      ...([back, w.offeredTalk(KEES, '2026-12-04', '2026-12-01')] as const),
      w.offeredTalk(KEES, '2026-12-11', '2026-12-05'),
    );
    expect(code(again, w.declinedTalk(KEES, '2026-12-20'))).toBe('OK');
  });

  test('asks the police again, and rests on nothing they said before', () => {
    const twice = suspect(after(suspect(inquiry), ...police()));
    expect(twice).toMatchObject({ phase: 'POLICE', broken: [] });
    const [victim, notice, , , confidant, start] = police();
    if (!victim || !notice || !confidant || !start) throw new Error('Nothing to try.');
    expect(code(twice, notice)).toBe('VICTIM_NOT_CONSULTED');
    expect(code(after(twice, victim, confidant), start)).toBe('POLICE_ADVICE_PENDING');
    expect(code(twice, by(BRAM, { type: 'PoliceConcluded', text: 'Geseponeerd.' }))).toBe(
      'POLICE_NOT_NOTIFIED',
    );
    expect(after(twice, ...police())).toMatchObject({ phase: 'INVESTIGATION', broken: [] });
  });
});

describe('a handover says of the statement what the papers say', () => {
  const until = w.HANDED.findIndex(({ event }) => event.type === 'HandedOver');
  const signed = given(...w.HANDED.slice(0, until));
  const unsigned = given(
    ...[w.admitted(), w.received(), w.noted(), w.safe()],
    by(NOOR, { type: 'IntakeUnsigned', why: 'UNREACHABLE', text: 'Gebeld.' }),
    ...[w.told(), w.asked(), w.agreed()],
  );
  const paper = w.paperFor(AMIRA, 'INTAKE', 'SEEN', NOOR);
  const late = after(unsigned, ...paper, w.answeredBy(AMIRA, 'INTAKE', 'SIGNED'));
  /** Who reads the paper, and came in at the handover. */
  const reader = given(w.invited(KEES, 'Kees'), ...paper);

  test.each([
    ['signed, and it says so', signed, 'SIGNED', 'OK'],
    ['signed, and it says refused', signed, 'REFUSED', 'NOT_ANSWERED'],
    ['signed, and it says not signed', signed, 'UNSIGNED', 'NOT_ANSWERED'],
    ['not signed, and it says so', unsigned, 'UNSIGNED', 'OK'],
    ['not signed, and it says signed', unsigned, 'SIGNED', 'NOT_ANSWERED'],
    // An answer may cross the handover: nobody's signature undoes it.
    ['signed after it was noted that nobody did', late, 'UNSIGNED', 'OK'],
    ['signed after that, and it says so', late, 'SIGNED', 'OK'],
  ] as const)('%s', (_, state, statement, expected) => {
    expect(code(state, w.handed({}, {}, statement))).toBe(expected);
  });

  test('who came later holds it against the papers they see, and only those', () => {
    const refused = after(reader, w.answeredBy(AMIRA, 'INTAKE', 'REFUSED'));
    expect(refused.broken).toEqual([]);
    expect(code(refused, w.handed({}, {}, 'SIGNED'))).toBe('NOT_ANSWERED');
    expect(code(refused, w.handed({}, {}, 'REFUSED'))).toBe('OK');
    expect(code(initialState, w.handed({}, {}, 'SIGNED'))).toBe('OK');
  });
});
