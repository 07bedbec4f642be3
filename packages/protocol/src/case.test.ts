import { describe, expect, test } from 'vitest';
import { clocks } from './clocks.ts';
import { decide } from './decide.ts';
import type { Event } from './events.ts';
import { evolve } from './evolve.ts';
import * as w from './exhaustive/world.ts';
import { nextSteps } from './next-steps.ts';
import { decidersIn } from './knowledge.ts';
import { initialState, type DossierState, type VerifiedEvent } from './state.ts';

/* The acceptance cases of the domain rules §8, at the level of the protocol. */

const { BRAM, LOTTE, NOOR, AMIRA, KEES, SELAM, RIA } = w;

const after = (state: DossierState, ...entries: readonly VerifiedEvent[]) =>
  entries.reduce(evolve, state);
const given = (...entries: readonly VerifiedEvent[]) => after(initialState, ...entries);
const code = (state: DossierState, next: VerifiedEvent) => decide(state, next)?.code ?? 'OK';
const by = (author: VerifiedEvent['author'], event: Event, on: string = w.DAY) =>
  w.entry(event, author, { on });

const registered = given(...w.HANDED);
const investigated = after(registered, ...w.HEARD);
const deliberating = after(investigated, w.deliberated());

describe('1: the full path', () => {
  test('from the report to what is kept, and destroyed after two years', () => {
    const decided = after(deliberating, w.proposed(), w.confirmed());
    expect(decided).toMatchObject({ phase: 'DECIDED', broken: [] });
    expect(decided.case.decision?.signers).toEqual([BRAM.kid, LOTTE.kid]);
    const kept = after(
      ...([decided, ...w.INFORMED] as const),
      by(BRAM, { type: 'Evaluated', text: 'Het ging zorgvuldig.' }),
      by(BRAM, { type: 'RetentionSet', until: '2028-11-21' }),
    );
    expect(kept).toMatchObject({ phase: 'RETAINED', broken: [] });
    const over = { type: 'RetentionEnded', orderId: 'o1' } as const;
    expect(code(kept, by(BRAM, over, '2028-11-21'))).toBe('TOO_EARLY');
    const ordered = after(kept, by(BRAM, over, '2028-11-22'));
    expect(ordered).toMatchObject({ phase: 'RETAINED', broken: [] });
    const confirm = { type: 'DestructionConfirmed', orderId: 'o1' } as const;
    expect(code(ordered, by(BRAM, confirm, '2028-11-23'))).toBe('SECOND_SIGNATURE_REQUIRED');
    const gone = after(ordered, by(LOTTE, confirm, '2028-11-23'));
    expect(gone.phase).toBe('DESTROYED');
    expect(code(gone, by(BRAM, { type: 'LogNoted', text: 'x' }))).toBe('WRONG_MOMENT');
  });

  test('a revision undoes what was found, and everybody is informed again', () => {
    const closed = after(deliberating, w.proposed(), w.confirmed(), ...w.INFORMED);
    const again = after(
      closed,
      by(BRAM, {
        ...{ type: 'RevisionProposed', decisionId: 'd2', ground: 'Een vonnis.' },
        ...{ finding: 'UNFOUNDED', measure: null, reasons: 'Het was iemand anders.' },
      }),
      by(LOTTE, { type: 'RevisionConfirmed', decisionId: 'd2' }),
    );
    expect(again).toMatchObject({ phase: 'INFORMING', broken: [] });
    expect(code(again, w.closed())).toBe('PARTIES_NOT_INFORMED');
    expect(after(again, ...w.INFORMED).phase).toBe('CLOSED');
  });
});

describe('2: anonymous', () => {
  test.each([
    ['Amira Proefmelder heeft gemeld.', 'NAMING_WITHOUT_CONSENT'],
    ['AMIRA heeft gemeld.', 'NAMING_WITHOUT_CONSENT'],
    ['Het gaat om Mira.', 'NAMING_WITHOUT_CONSENT'],
    ['A.P. heeft gemeld.', 'OK'],
    ['Iemand meldde ongewenst gedrag.', 'OK'],
  ])('the accused reads: %s', (about, expected) => {
    const state = after(registered, by(BRAM, { type: 'AliasNoted', name: 'Mira' }));
    expect(code(state, w.invited(KEES, 'Kees', about))).toBe(expected);
    const naming = {
      ...{ requestId: 'q', why: '', name: 'Amira', until: '2099-01-01', on: w.DAY, by: 'b1' },
      ...{ state: 'GIVEN' as const, answeredOn: w.DAY, confirmed: null, refusals: [] },
    };
    const named = state.parties.map((it) => ({ ...it, naming }));
    expect(code({ ...state, parties: named }, w.invited(KEES, 'Kees', about))).toBe('OK');
  });

  test('the accused reads no name in the translation of a letter either', () => {
    const letter = (translation: string) =>
      by(BRAM, {
        ...{ type: 'LetterSent', text: 'Er is een besluit.' },
        language: 'tr',
        translation,
      });
    const to = (it: VerifiedEvent): VerifiedEvent => ({ ...it, party: KEES });
    const decided = after(deliberating, w.proposed(), w.confirmed());
    expect(code(decided, to(letter('Amira bildirdi.')))).toBe('NAMING_WITHOUT_CONSENT');
    expect(code(decided, to(letter('Biri bildirdi.')))).toBe('OK');
  });

  test('nobody is sent away on a code alone', () => {
    const statements = deliberating.statements.map((it) => ({
      ...it,
      answers: it.answers.map((one) => ({ ...one, identity: 'ANONYMOUS' as const })),
    }));
    const state = { ...deliberating, statements };
    expect(code(state, w.proposed({ measure: 'TERMINATION' }))).toBe('UNCONFIRMED_EVIDENCE_ONLY');
    expect(code(deliberating, w.proposed({ measure: 'TERMINATION' }))).toBe('OK');
  });
});

describe('3: an early decision', () => {
  const uninvited = after(
    registered,
    ...[w.ruledOut(), w.heard(AMIRA), w.invited(KEES, 'Kees Testmentor')],
  );

  test('waits for the accused: two invitations that passed, and a note', () => {
    expect(code(uninvited, w.deliberated())).toBe('ACCUSED_NOT_HEARD');
    const once = after(uninvited, w.offeredTalk(KEES, '2026-11-24'));
    const late = '2026-12-02';
    expect(code(once, w.declinedTalk(KEES, late))).toBe('TWO_INVITATIONS_FIRST');
    const twice = after(once, w.offeredTalk(KEES, '2026-12-01', '2026-11-25'));
    expect(code(twice, w.declinedTalk(KEES, '2026-12-01'))).toBe('TWO_INVITATIONS_FIRST');
    const noted = after(twice, w.declinedTalk(KEES, late));
    expect(code(noted, w.deliberated(w.READERS, late))).toBe('OK');
  });

  test('is nobody’s alone: two deliberate, two sign, and nobody with a conflict', () => {
    expect(code(investigated, w.deliberated([BRAM.kid]))).toBe('TWO_DECIDERS');
    expect(code(investigated, w.deliberated([BRAM.kid, BRAM.kid]))).toBe('TWO_DECIDERS');
    const waits = after(deliberating, w.proposed());
    expect(code(waits, w.confirmed(BRAM))).toBe('SECOND_SIGNATURE_REQUIRED');
    const conflict = { type: 'ConflictDeclared', kid: LOTTE.kid, why: 'Familie.' } as const;
    const left = after(waits, by(BRAM, conflict));
    expect(code(left, w.confirmed(LOTTE))).toBe('CONFLICT_OF_INTEREST');
    expect(code(left, w.confirmed(RIA))).toBe('NOT_LET_IN');
    expect(code(after(left, w.letIn()), w.confirmed(RIA))).toBe('OK');
    expect(decidersIn(left, { staff: w.STAFF })).toEqual([BRAM.kid]);
    expect(decidersIn(after(left, w.letIn()), { staff: w.STAFF })).toEqual([BRAM.kid, RIA.kid]);
  });
});

describe('a conflict that turns up', () => {
  const declare = (change: w.Change = {}, why = '', kid: string = LOTTE.kid) =>
    w.entry({ type: 'ConflictDeclared', kid, why }, BRAM, change);
  const stands = after(registered, declare({ compartment: 'casefile' }, 'Familie.'));

  test('stands with its reason in the case file, and nowhere else', () => {
    expect(code(registered, declare({ compartment: 'casefile' }))).toBe('REASON_MISSING');
    expect(code(stands, declare({ compartment: 'report' }, 'Familie.'))).toBe('REASON_MISSING');
    const before = given(...w.HANDED.slice(0, -2));
    expect(code(before, declare({ compartment: 'casefile' }, 'Familie.'))).toBe('NO_CASE');
  });

  test('shuts out who has it or steps back, and nobody else; whose way back it is keeps it', () => {
    expect(code(registered, declare({ compartment: 'report' }))).toBe('ACCESS_WITHOUT_CONSENT');
    expect(code(stands, declare({ compartment: 'report' }))).toBe('OK');
    expect(code(registered, declare({ compartment: 'report' }, '', BRAM.kid))).toBe('OK');
    const way = { compartment: 'person', party: AMIRA } as const;
    expect(code(stands, declare({ ...way, personReads: false }))).toBe('PERSON_SHUT_OUT');
    expect(code(stands, declare({ ...way, personReads: true }))).toBe('OK');
  });
});

describe('4: an acquittal', () => {
  const evaluated = after(
    deliberating,
    ...[w.proposed({ finding: 'UNFOUNDED', measure: null }), w.confirmed(), ...w.INFORMED],
    by(BRAM, { type: 'Evaluated', text: 'Het ging zorgvuldig.' }),
  );
  const order = by(BRAM, { type: 'DestructionOrdered', orderId: 'o1', shredded: true });
  const confirm = { type: 'DestructionConfirmed', orderId: 'o1' } as const;

  test('takes two different people', () => {
    expect(evaluated.broken).toEqual([]);
    const ordered = after(evaluated, order);
    expect(code(ordered, by(BRAM, confirm))).toBe('SECOND_SIGNATURE_REQUIRED');
    expect(after(ordered, by(LOTTE, confirm))).toMatchObject({ phase: 'DESTROYED', broken: [] });
    expect(code(evaluated, by(BRAM, { type: 'RetentionSet', until: '2027-01-01' }))).toBe(
      'NOT_UNFOUNDED',
    );
  });

  test('can be called off until its day, also where something was kept', () => {
    const call = by(LOTTE, { type: 'DestructionCancelled', why: 'Er is hoger beroep.' });
    const gone = after(evaluated, order, by(LOTTE, confirm));
    expect(after(gone, call)).toMatchObject({ phase: 'EVALUATED', broken: [] });
    expect(after(gone, call).case.order).toBeNull();
    expect(code(after(gone, call), by(LOTTE, confirm))).toBe('NOT_ORDERED');
    const hold = { type: 'HoldSet', reason: 'Rechtszaak.', reviewOn: '2027-01-01' } as const;
    expect(after(gone, by(BRAM, hold))).toMatchObject({ phase: 'DESTROYED', broken: [] });
  });

  test('waits for a hold, and is evaluated without a name', () => {
    const hold = { type: 'HoldSet', reason: 'Rechtszaak.', reviewOn: '2027-01-01' } as const;
    const held = after(evaluated, order, by(BRAM, hold));
    expect(code(held, by(LOTTE, confirm))).toBe('LEGAL_HOLD');
    const closed = after(deliberating, w.proposed(), w.confirmed(), ...w.INFORMED);
    const text = 'Kees was op tijd.';
    expect(code(closed, by(BRAM, { type: 'Evaluated', text }))).toBe('EVALUATION_NAMES');
  });
});

describe('5: closing', () => {
  test('waits for everybody; 30 days under the code count, and so does being told', () => {
    const state = after(deliberating, w.proposed(), w.confirmed(), w.letter(AMIRA), w.read(AMIRA));
    expect(code(state, w.closed())).toBe('PARTIES_NOT_INFORMED');
    const posted = after(state, w.letter(KEES));
    expect(code(posted, w.closed('2026-12-20'))).toBe('PARTIES_NOT_INFORMED');
    expect(code(posted, w.closed('2026-12-21'))).toBe('OK');
    const told = after(state, by(BRAM, { type: 'PartyInformed', who: 'accused', how: 'Gebeld.' }));
    expect(code(told, w.closed())).toBe('OK');
    expect(clocks(posted, w.DAY).find(({ what }) => what === 'LETTER')?.due).toBe('2026-12-21');
  });
});

describe('6: a crime', () => {
  const police = after(registered, w.suspected());
  const notice = (text: string) =>
    by(BRAM, { type: 'PoliceNotified', text, named: false, ground: null, why: '' });
  const victim = by(BRAM, {
    ...{ type: 'VictimConsulted', about: 'POLICE', how: 'TALKED', text: 'Wil geen aangifte.' },
  });

  test('goes to the police nameless, after the victim was asked; the accused waits', () => {
    expect(code(police, notice('Er is iets gebeurd.'))).toBe('VICTIM_NOT_CONSULTED');
    const asked = after(police, victim);
    expect(code(asked, notice('Amira is aangevallen.'))).toBe('NAMING_WITHOUT_CONSENT');
    const told = after(asked, notice('Er is iets gebeurd.'));
    expect(code(told, w.offeredTalk(KEES))).toBe('POLICE_ADVICE_PENDING');
    const words = w.entry({ type: 'MessageWritten', text: 'Hoe gaat het?' }, BRAM, {
      ...{ compartment: 'person', party: KEES },
    });
    expect(code(told, words)).toBe('POLICE_ADVICE_PENDING');
    expect(code(told, { ...words, author: w.self(KEES) })).toBe('OK');
    expect(code(told, { ...words, party: AMIRA })).toBe('OK');
    expect(code(told, by(BRAM, { type: 'InquiryStarted', plan: 'Horen.' }))).toBe(
      'POLICE_ADVICE_PENDING',
    );
    const free = after(
      told,
      by(BRAM, { type: 'PoliceAdvised', text: 'Ga uw gang.', advice: 'INQUIRE' }),
      by(BRAM, { type: 'NoComplaint', why: 'Niet gewenst.' }),
      w.missed('INQUIRY', 'confidant'),
      by(BRAM, { type: 'InquiryStarted', plan: 'Horen.' }),
    );
    expect(free).toMatchObject({ phase: 'INVESTIGATION', broken: [] });
    expect(code(free, w.offeredTalk(KEES))).toBe('OK');
  });

  test('with a complaint waits for the outcome', () => {
    const complained = after(
      ...([police, victim] as const),
      by(BRAM, { type: 'ComplaintMade', reference: 'PL-1', text: '' }),
      w.missed('INQUIRY', 'confidant'),
    );
    const start = by(BRAM, { type: 'InquiryStarted', plan: 'Horen.' });
    expect(code(complained, start)).toBe('POLICE_OUTCOME_PENDING');
    const over = after(complained, by(BRAM, { type: 'PoliceConcluded', text: 'Geseponeerd.' }));
    expect(code(over, start)).toBe('OK');
  });
});

describe('7: a withdrawal', () => {
  const stop = by(w.self(AMIRA), { type: 'Withdrawn', why: null });
  const back = { type: 'WithdrawalTakenBack' } as const;

  test('before the handover erases it, after seven days in which it can be taken back', () => {
    const early = given(w.admitted(), w.received(), w.noted());
    const gone = after(early, stop);
    expect(gone).toMatchObject({ phase: 'WITHDRAWN', broken: [] });
    expect(after(gone, by(w.self(AMIRA), back, '2026-11-28')).phase).toBe('INTAKE');
    expect(code(gone, by(w.self(AMIRA), back, '2026-11-29'))).toBe('TOO_EARLY');
    expect(code(gone, by(NOOR, { type: 'DossierErased' }, '2026-11-28'))).toBe('TOO_EARLY');
    expect(after(gone, by(NOOR, { type: 'DossierErased' }, '2026-11-29')).phase).toBe('DESTROYED');
  });

  test('after it goes on only on a ground, without the statement', () => {
    const withdrawn = after(investigated, stop);
    expect(withdrawn.phase).toBe('INVESTIGATION');
    expect(code(withdrawn, w.deliberated())).toBe('REPORTER_WITHDREW');
    const ground = { type: 'ContinuedAfterWithdrawal', ground: 'SAFETY', why: 'Gevaar.' } as const;
    const on = after(withdrawn, by(BRAM, ground), w.deliberated());
    expect(on).toMatchObject({ phase: 'DELIBERATION', broken: [] });
    const end = w.proposed({ measure: 'TERMINATION' });
    expect(code(on, end)).toBe('UNCONFIRMED_EVIDENCE_ONLY');
    const dropped = after(withdrawn, by(BRAM, { type: 'CaseDropped', why: 'Geen grond.' }));
    expect(dropped.phase).toBe('INFORMING');
  });
});

describe('the other doors', () => {
  test('the directie opens a case where it received the report; never what the confidant did', () => {
    const taken = (door: 'board' | 'confidant') =>
      given(
        ...[w.admitted(), w.received({}, { door }), w.noted({}, BRAM), w.safe(BRAM)],
        by(BRAM, { type: 'IntakeUnsigned', why: 'UNREACHABLE', text: 'Drie keer gevraagd.' }),
        w.told({}, BRAM),
      );
    expect(code(taken('board'), w.opened())).toBe('OK');
    expect(code(taken('confidant'), w.opened())).toBe('CONSENT_MISSING');
  });

  test('a victim who is not the reporter is heard too, or noted as unreachable', () => {
    const others = given(...w.HANDED.slice(0, -2), w.opened('OTHER'), w.advised('CRIME'));
    const state = after(others, ...w.HEARD);
    expect(code(state, w.deliberated())).toBe('VICTIM_NOT_HEARD');
    const why = { type: 'PartyUnreachable', who: 'affectedPerson', why: 'Onbekend.' } as const;
    expect(code(after(state, by(BRAM, why)), w.deliberated())).toBe('OK');
    const selam = after(state, w.invited(SELAM, 'Selam Fictief'), w.heard(SELAM));
    expect(code(selam, w.deliberated())).toBe('OK');
  });
});

describe('what comes next', () => {
  test('says which step moves the case on, and what stands in the way before there are words', () => {
    const steps = nextSteps(investigated, BRAM, w.DAY);
    const line = steps.filter(({ needed }) => needed).map(({ event }) => event);
    expect(line).toEqual(['DeliberationHeld']);
    const early = nextSteps(registered, BRAM, w.DAY);
    expect(early.find(({ event }) => event === 'CrimeRuledOut')).toMatchObject({
      ...{ needed: true, refusal: null },
    });
    expect(early.some(({ event }) => event === 'DecisionProposed')).toBe(false);
    const waits = after(deliberating, w.proposed());
    const confirm = ({ kid }: { kid: string }) =>
      nextSteps(waits, { as: 'board', kid }, w.DAY).find(
        ({ event }) => event === 'DecisionConfirmed',
      )?.refusal?.code;
    expect(confirm(BRAM)).toBe('SECOND_SIGNATURE_REQUIRED');
    expect(confirm(LOTTE)).toBeUndefined();
  });
});
