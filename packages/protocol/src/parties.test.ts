import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Event, EventOf } from './events.ts';
import { evolve, statusLineOf } from './evolve.ts';
import {
  initialState,
  type DossierState,
  type PartyRef,
  type VerifiedEvent,
  type VerifiedPaper,
  type VerifiedSignature,
} from './state.ts';
import { HEARING_POINTS } from './words.ts';

/*
 * Amira reported Kees. Bram of the directie holds the case: he gives Kees a code, and later Wendy,
 * who saw something. What is for one of them is never for another.
 */

const AMIRAS: PartyRef = { id: '01', role: 'reporter', keyFrom: 'SELF', issuedBy: null };
const KEES: PartyRef = { id: '02', role: 'accused', keyFrom: 'DESK_ISSUED', issuedBy: 'b1' };
const WENDY: PartyRef = { id: '03', role: 'witness', keyFrom: 'DESK_ISSUED', issuedBy: 'b1' };
const BRAM = { as: 'board', kid: 'b1' } as const;
const LOTTE = 'b2';
const NOOR = { as: 'confidant', kid: 'cc' } as const;
const RIA = { as: 'alternate', kid: 'dd' } as const;
const outside = ({ id, role }: PartyRef, kid: string) => ({ as: role, kid, party: id });
const AMIRA = outside(AMIRAS, 'aa');
const KEES_SELF = outside(KEES, 'ee');
const WENDY_SELF = outside(WENDY, 'ff');

type Change = Partial<Omit<VerifiedEvent, 'event'>>;

const entry = (event: Event, change: Change): VerifiedEvent => ({
  ...{ event, author: BRAM, compartmentId: '01', compartment: 'person', on: '2026-11-21' },
  ...{ founding: 'SELF', grants: [], party: AMIRAS, personReads: true, heads: [], consents: [] },
  ...{ holders: [BRAM.kid, LOTTE], staff: null, paper: null, signature: null, ...change },
});

const admitted = entry(
  { type: 'PersonAdmitted', provenance: 'SELF', nonce: '00', withoutCode: false, own: [] },
  { author: AMIRA },
);

const invited = (
  party: PartyRef = KEES,
  event: Partial<EventOf<'PersonInvited'>> = {},
  change: Change = {},
) =>
  entry(
    {
      ...{ type: 'PersonInvited', role: party.role === 'witness' ? 'witness' : 'accused' },
      ...{ name: 'Kees', about: 'Iemand meldde ongewenst gedrag.', cardUntil: '2026-12-21' },
      ...event,
    },
    { compartmentId: party.id, party, grants: [LOTTE], ...change },
  );

const replaced = (party: PartyRef = KEES, change: Change = {}, why = 'Kaart kwijt.') =>
  entry(
    { type: 'CodeReplaced', why, cardUntil: '2027-01-21' },
    { compartmentId: party.id, party, ...change },
  );

const TEXT = { bytes: 'b', words: 'Het gesprek.', translations: [], nonce: '00' };
const paper: VerifiedPaper = {
  ...{ hash: 'v1', statementId: 's', version: 1, paper: 'HEARING', previous: null },
  ...{ identity: 'SEEN', language: 'nl', matches: true },
};
const at = (party: PartyRef | null) => ({ compartment: 'statement' as const, party });
const written = (party: PartyRef | null = KEES, person = party?.id ?? '', change: Change = {}) =>
  entry(
    { type: 'StatementWritten', person, text: TEXT },
    { ...at(party), compartmentId: '09', paper, personReads: false, ...change },
  );
const offered = (party: PartyRef = KEES, person = party.id) =>
  entry(
    { type: 'StatementOffered', person, text: TEXT },
    { ...at(party), compartmentId: '09', paper },
  );
const signature = (role: string): VerifiedSignature => ({
  ...{ statement: 'v1', role, keyFrom: 'DESK_ISSUED', answer: 'SIGNED', language: 'nl' },
  ...{ signedOn: '2026-11-22', byAuthor: true, remarksMatch: true },
});
const answered = (author: VerifiedEvent['author'] = KEES_SELF, role: string = author.as) =>
  entry(
    { type: 'StatementAnswered', signature: 'x', remarks: null },
    { ...at(KEES), compartmentId: '09', author, personReads: false, signature: signature(role) },
  );

const given = (...entries: VerifiedEvent[]): DossierState => entries.reduce(evolve, initialState);
const refusal = (state: DossierState, next: VerifiedEvent) => decide(state, next)?.code ?? 'OK';

/** The directie took the report itself, so it holds the case from the beginning. */
const held = given(admitted);
const withKees = given(admitted, invited());

describe('somebody who is invited', () => {
  test('has a name, a reason and a line of their own', () => {
    expect(withKees.broken).toEqual([]);
    const kees = withKees.parties.find(({ id }) => id === KEES.id);
    expect(kees).toMatchObject({ role: 'accused', name: 'Kees', cardUntil: '2026-12-21' });
    const set = entry(
      { type: 'StatusSet', status: 'LANGER', nextOn: null },
      { compartmentId: KEES.id, party: KEES },
    );
    const later = evolve(withKees, set);
    expect(statusLineOf(later, KEES, '2026-11-22')?.status).toBe('LANGER');
    expect(statusLineOf(later, AMIRAS, '2026-11-22')?.status).toBe('ONTVANGEN');
    // Seven days were promised to the reporter: what others are told does not keep that promise.
    expect(later.answeredOn).toBeNull();
  });

  test('sees only what begins with them', () => {
    const own = given(invited(KEES, {}, { holders: null }));
    expect(own.broken).toEqual([]);
    expect(own.phase).toBe('REGISTERED');
    expect(own.parties.map(({ role }) => role)).toEqual(['accused']);
  });

  test('exchanges the card for a code of their own, and a lost code for another card', () => {
    const claimed = entry(
      { type: 'Claimed', claim: 'c' },
      { compartmentId: KEES.id, party: KEES, author: KEES_SELF },
    );
    const state = given(admitted, invited(), claimed);
    expect(state.parties.find(({ id }) => id === KEES.id)?.cardUntil).toBeNull();
    const again = evolve(state, replaced());
    expect(again.broken).toEqual([]);
    expect(again.parties.find(({ id }) => id === KEES.id)).toMatchObject({
      cardUntil: '2027-01-21',
      replaced: [{ on: '2026-11-21', by: BRAM.kid, why: 'Kaart kwijt.' }],
    });
  });

  test.each([
    [
      'before the handover, by whoever stands in for the receiver',
      { author: RIA, holders: [RIA.kid, LOTTE] },
      'NOT_BEFORE_HANDOVER',
    ],
    ['while somebody else of the desk reads along', { grants: [LOTTE, 'cc'] }, 'NOT_THE_HOLDERS'],
    ['by somebody who does not hold the case', { holders: [LOTTE] }, 'NOT_THE_HOLDERS'],
    ['with a code that does not read it', { personReads: false }, 'PERSON_SHUT_OUT'],
    ['with a code that nobody knows', { personReads: null }, 'PERSON_SHUT_OUT'],
    ['by the confidant', { author: NOOR }, 'NOT_YOURS'],
  ] as const)('is not invited %s', (_, change, code) => {
    expect(refusal(held, invited(KEES, {}, change))).toBe(code);
    expect(refusal(held, invited())).toBe('OK');
  });

  test('is not invited without saying why, twice as the accused, or before one the report is about', () => {
    expect(refusal(held, invited(KEES, { about: ' ' }))).toBe('REASON_MISSING');
    expect(refusal(withKees, invited({ ...KEES, id: '07' }))).toBe('ONE_ACCUSED');
    expect(refusal(withKees, invited(WENDY))).toBe('OK');
    expect(refusal({ ...held, subject: [LOTTE] }, invited())).toBe('CONFLICT_OF_INTEREST');
  });

  test('is invited to tell their story, twice if needed, and what was done in the talk is noted', () => {
    const at = (event: Event) => entry(event, { compartmentId: KEES.id, party: KEES });
    const offer = (day: string, text = 'Kom je praten?') =>
      at({ type: 'HearingOffered', day, text });
    const held = (day: string) => at({ type: 'HearingHeld', day, points: HEARING_POINTS });
    const state = [offer('2026-11-24'), offer('2026-12-01'), held('2026-11-21')].reduce(
      evolve,
      withKees,
    );
    expect(state.broken).toEqual([]);
    const kees = state.parties.find(({ id }) => id === KEES.id);
    expect(kees?.hearings.map(({ day }) => day)).toEqual(['2026-11-24', '2026-12-01']);
    expect(kees?.heard).toEqual({
      ...{ day: '2026-11-21', points: HEARING_POINTS, during: 'RECEIVED' },
    });
    expect(refusal(withKees, offer('2026-11-20'))).toBe('DATE_IN_THE_PAST');
    expect(refusal(withKees, offer('2026-11-24', ' '))).toBe('TEXT_MISSING');
    expect(refusal(withKees, held('2026-11-22'))).toBe('DATE_TO_COME');
    expect(refusal(withKees, { ...offer('2026-11-24'), author: NOOR })).toBe('NOT_YOURS');
  });

  test('reads that a talk is off, once, while its day is still to come', () => {
    const at = (event: Event, change: Change = {}) =>
      entry(event, { compartmentId: KEES.id, party: KEES, ...change });
    const offer = at({ type: 'HearingOffered', day: '2026-11-24', text: 'Kom je praten?' });
    const off = (change: Change = {}) => at({ type: 'HearingCancelled' }, change);
    expect(refusal(withKees, off())).toBe('NOT_INVITED');
    const waits = evolve(withKees, offer);
    expect(refusal(waits, off({ on: '2026-11-25' }))).toBe('NOT_INVITED');
    expect(refusal(waits, off({ author: KEES_SELF }))).toBe('NOT_YOURS');
    const told = evolve(waits, off());
    expect(told.broken).toEqual([]);
    expect(told.parties.find(({ id }) => id === KEES.id)?.hearings).toEqual([
      {
        day: '2026-11-24',
        text: 'Kom je praten?',
        on: '2026-11-21',
        void: true,
        cancelledOn: '2026-11-21',
      },
    ]);
    expect(refusal(told, off())).toBe('NOT_INVITED');
    expect(refusal(evolve(told, offer), off())).toBe('OK');
  });

  test.each([
    ['of a reporter who made their own', replaced(AMIRAS), 'CODE_OF_THEIR_OWN'],
    ['without a reason', replaced(KEES, {}, ' '), 'REASON_MISSING'],
    ['that lets somebody else of the desk in', replaced(KEES, { grants: ['cc'] }), 'ACCESS'],
    ['that shuts the person out', replaced(KEES, { personReads: false }), 'PERSON_SHUT_OUT'],
    ['by the person', replaced(KEES, { author: KEES_SELF }), 'NOT_YOURS'],
  ])('has no code replaced %s', (_, next, code) => {
    expect(refusal(withKees, next)).toContain(code);
  });
});

describe('a paper of one person', () => {
  const state = given(admitted, invited(), invited(WENDY), written(), offered());

  test('waits for that person, and shows in nobody else’s line', () => {
    expect(state.broken).toEqual([]);
    expect(statusLineOf(state, KEES, '2026-11-22')?.status).toBe('CONTROLEER');
    expect(statusLineOf(state, AMIRAS, '2026-11-22')?.status).toBe('ONTVANGEN');
    expect(statusLineOf(state, WENDY, '2026-11-22')?.status).toBe('BEZIG');
    expect(refusal(state, answered())).toBe('OK');
  });

  test('is signed by nobody else, and in no other role', () => {
    expect(refusal(state, answered(WENDY_SELF))).toBe('WRONG_PERSON');
    expect(refusal(state, answered(AMIRA))).toBe('WRONG_PERSON');
    expect(refusal(state, answered(KEES_SELF, 'witness'))).toBe('SIGNATURE_INVALID');
    expect(refusal(state, answered(BRAM))).toBe('NOT_YOURS');
  });

  test('never moves to another person, and names one who is there', () => {
    expect(refusal(withKees, written(null, '77'))).toBe('WRONG_PERSON');
    expect(refusal(withKees, written(KEES, WENDY.id))).toBe('WRONG_PERSON');
    const back = entry({ type: 'StatementTakenBack' }, { ...at(KEES), compartmentId: '09' });
    const taken = evolve(state, { ...back, personReads: false });
    expect(taken.broken).toEqual([]);
    expect(refusal(taken, offered(KEES, WENDY.id))).toBe('WRONG_PERSON');
    expect(refusal(taken, offered())).toBe('OK');
  });

  test('is corrected by nobody else', () => {
    const correct = (author: VerifiedEvent['author']) =>
      entry(
        { type: 'CorrectionAsked', statement: 'v1', text: 'Het was dinsdag.' },
        { ...at(KEES), compartmentId: '09', author },
      );
    expect(refusal(state, correct(WENDY_SELF))).toBe('WRONG_PERSON');
    expect(refusal(state, correct(KEES_SELF))).toBe('OK');
  });
});
