import { describe, expect, test } from 'vitest';
import { clocks } from './clocks.ts';
import { addWorkingDays } from './days.ts';
import { decide } from './decide.ts';
import { detailsIn } from './details.ts';
import type { Event, EventOf } from './events.ts';
import type { RequestKind } from './events/rights-events.ts';
import { evolve } from './evolve.ts';
import * as w from './exhaustive/world.ts';
import { accessText, requestDue } from './rights.ts';
import { initialState, type DossierState, type VerifiedEvent } from './state.ts';

/*
 * Amira reported Kees. Noor handed her report over; Bram and Lotte hold the case and invited Kees.
 * Kees asks what stands there of him, and Amira asks to erase.
 */

const { AMIRA, BRAM, KEES, LOTTE, NOOR } = w;

const given = (...entries: readonly VerifiedEvent[]): DossierState =>
  entries.reduce(evolve, initialState);
const refusal = (state: DossierState, next: VerifiedEvent) => decide(state, next)?.code ?? 'OK';

const asks = (
  what: RequestKind = 'ACCESS',
  change: Partial<EventOf<'RequestMade'>> = {},
  party = KEES,
) =>
  w.entry({ type: 'RequestMade', requestId: 'r1', what, text: '', ...change }, w.self(party), {
    party,
  });
const weighed = (requestId = 'r1', change: w.Change = {}) =>
  w.entry({ type: 'BalancingNoted', requestId, text: 'Zijn belang telt.' }, BRAM, {
    compartment: 'casefile',
    ...change,
  });
const answered = (
  change: Partial<EventOf<'RequestAnswered'>> = {},
  party = KEES,
  by: VerifiedEvent['author'] = BRAM,
) =>
  w.entry(
    {
      ...{ type: 'RequestAnswered', requestId: 'r1', outcome: 'REFUSED', text: 'Dat kan niet.' },
      ...change,
    },
    by,
    { party },
  );
const PASSAGES = [
  { text: 'Ik was er niet bij.', shown: true },
  { text: 'Amira was erbij.', shown: false },
  { text: 'Zij kent mij.', shown: false },
];
const drafted = (passages = PASSAGES, requestId = 'r1', redactionId = 'x1') =>
  w.entry({ type: 'RedactionProposed', requestId, redactionId, passages });
const looked = (by: VerifiedEvent['author'] = LOTTE) =>
  w.entry({ type: 'RedactionReviewed', redactionId: 'x1' }, by);
const handed = (text = accessText(PASSAGES), requestId = 'r1') =>
  w.entry({ type: 'AccessGiven', requestId, redactionId: 'x1', text }, BRAM, { party: KEES });

const CASE = [...w.HANDED, w.invited(KEES, 'Kees Testmentor')];
const there = given(...CASE);
const waiting = given(...CASE, asks());
const requestsOf = (state: DossierState, { id } = KEES) =>
  state.parties.find((one) => one.id === id)?.requests ?? [];

describe('a request', () => {
  test('is made by whoever has a code, and waits with a last day', () => {
    expect(waiting.broken).toEqual([]);
    expect(requestsOf(waiting)).toMatchObject([{ what: 'ACCESS', state: 'OPEN', on: w.DAY }]);
    expect(clocks(waiting, '2026-12-20').find(({ what }) => what === 'REQUEST')).toEqual({
      ...{ what: 'REQUEST', due: '2026-12-19', late: true, of: 'r1' },
    });
  });

  test.each([
    ['by somebody else', { ...asks(), author: w.self(AMIRA) }, 'WRONG_PERSON'],
    ['by the desk', { ...asks(), author: BRAM }, 'NOT_YOURS'],
    ['to correct nothing in particular', asks('CORRECTION', { text: ' ' }), 'TEXT_MISSING'],
    ['to object to nothing', asks('OBJECTION'), 'TEXT_MISSING'],
  ])('is not made %s', (_, next, code) => {
    expect(refusal(there, next)).toBe(code);
  });

  test('waits once of a kind; another kind waits beside it', () => {
    expect(refusal(waiting, asks('ACCESS', { requestId: 'r2' }))).toBe('REQUEST_WAITS');
    expect(refusal(waiting, asks('ERASURE', { requestId: 'r2' }))).toBe('OK');
    expect(refusal(waiting, asks('ERASURE'))).toBe('REQUEST_WAITS');
  });

  test('is taken back by who made it, and can then be made again', () => {
    const back = w.entry({ type: 'RequestWithdrawn', requestId: 'r1' }, w.self(KEES), {
      party: KEES,
    });
    expect(refusal(waiting, { ...back, author: w.self(AMIRA) })).toBe('WRONG_PERSON');
    const state = evolve(waiting, back);
    expect(requestsOf(state)[0]?.state).toBe('WITHDRAWN');
    expect(clocks(state, w.DAY).some(({ what }) => what === 'REQUEST')).toBe(false);
    expect(refusal(state, back)).toBe('NO_SUCH_REQUEST');
    expect(refusal(state, asks('ACCESS', { requestId: 'r2' }))).toBe('OK');
  });

  test('to erase has two working days, the others four weeks', () => {
    // A Saturday; a Friday; a Monday.
    expect(addWorkingDays('2026-11-21', 2)).toBe('2026-11-24');
    expect(addWorkingDays('2026-11-20', 2)).toBe('2026-11-24');
    expect(addWorkingDays('2026-11-23', 2)).toBe('2026-11-25');
    expect(requestDue({ what: 'ERASURE', on: '2026-11-19' })).toBe('2026-11-23');
    expect(requestDue({ what: 'OBJECTION', on: '2026-11-19' })).toBe('2026-12-17');
  });

  test('is nobody’s after a handover: who comes in was never shown it', () => {
    const mine = asks('ERASURE', {}, AMIRA);
    const at = w.HANDED.findIndex(({ event }) => event.type === 'HandedOver');
    const before = given(...w.HANDED.slice(0, at), mine);
    expect(requestsOf(before, AMIRA)[0]?.state).toBe('OPEN');
    const after = given(...w.HANDED.slice(0, at), mine, ...w.HANDED.slice(at));
    expect(after.broken).toEqual([]);
    expect(requestsOf(after, AMIRA)[0]?.state).toBe('LEFT');
    expect(clocks(after, w.DAY).some(({ what }) => what === 'REQUEST')).toBe(false);
    expect(refusal(after, asks('ERASURE', { requestId: 'r2' }, AMIRA))).toBe('OK');
  });
});

describe('an answer', () => {
  test('waits until it stands there what was weighed', () => {
    expect(refusal(waiting, answered())).toBe('NOT_BALANCED');
    expect(refusal(waiting, weighed('r1', { compartment: 'person', party: KEES }))).toBe(
      'WRONG_COMPARTMENT',
    );
    const ready = evolve(waiting, weighed());
    expect(refusal(ready, answered({ text: ' ' }))).toBe('TEXT_MISSING');
    const done = evolve(ready, answered());
    expect(done.broken).toEqual([]);
    expect(requestsOf(done)).toMatchObject([
      { state: 'REFUSED', answer: { by: 'b1', text: 'Dat kan niet.' }, given: null },
    ]);
    expect(refusal(done, answered())).toBe('NO_SUCH_REQUEST');
  });

  test('belongs to the person who asked', () => {
    const ready = evolve(waiting, weighed());
    expect(refusal(ready, answered({}, AMIRA))).toBe('NO_SUCH_REQUEST');
    expect(refusal(ready, answered({ requestId: 'r9' }))).toBe('NO_SUCH_REQUEST');
  });

  test('of what stands there names nobody else; to the accused nothing names the victim', () => {
    const ready = evolve(waiting, weighed());
    expect(refusal(ready, answered({ text: 'Amira zei het.' }))).toBe('THIRD_PARTY_IDENTITY');
    expect(refusal(ready, answered({ text: 'Kees, hier is het.' }))).toBe('OK');
    const wrong = given(...CASE, asks('CORRECTION', { text: 'Klopt niet.' }), weighed());
    expect(refusal(wrong, answered({ text: 'Amira zei het.' }))).toBe('NAMING_WITHOUT_CONSENT');
  });

  test('holds for the person, who never sees what was weighed', () => {
    const own = given(w.invited(KEES, 'Kees Testmentor'), asks(), answered(), handed());
    expect(own.broken.map(({ rule }) => rule)).toEqual(['NO_SUCH_REQUEST']);
    expect(requestsOf(own)[0]?.state).toBe('REFUSED');
    expect(given(w.invited(KEES, 'Kees'), asks(), handed()).broken).toEqual([]);
  });

  test('at the confidant’s door is weighed where they note the intake', () => {
    const mine = [w.admitted(), w.received(), asks('ERASURE', {}, AMIRA)];
    const bare = given(...mine);
    expect(refusal(bare, answered({}, AMIRA, NOOR))).toBe('NOT_BALANCED');
    const noted = weighed('r1', { compartment: 'intake', holders: ['cc'] });
    const ready = given(...mine, { ...noted, author: NOOR });
    expect(refusal(ready, answered({}, AMIRA, NOOR))).toBe('OK');
    expect(refusal(bare, { ...noted, author: NOOR, grants: ['x9'] })).toBe(
      'ACCESS_WITHOUT_CONSENT',
    );
  });

  test('who took part at the coordinator’s door cannot see what the directie weighed', () => {
    const door = w.received({ told: true }, { door: 'ORAL' });
    const by = { author: w.COR, founding: 'DESK_ISSUED' } as const;
    const mine = given({ ...w.admitted(), ...by }, { ...door, ...by }, asks('ERASURE', {}, AMIRA));
    expect(mine).toMatchObject({ broken: [], case: { door: 'coordinator' } });
    expect(refusal(mine, answered({}, AMIRA))).toBe('OK');
    // What another coordinator or the confidant weighs stands in the intake, which they do read.
    expect(refusal(mine, answered({}, AMIRA, NOOR))).toBe('NOT_BALANCED');
  });
});

describe('what is given of what stands there', () => {
  const ready = given(...CASE, asks(), weighed(), drafted(), looked());

  test('is exactly what a second person looked at', () => {
    expect(ready.broken).toEqual([]);
    expect(accessText(PASSAGES)).toBe('Ik was er niet bij.\n\n[weggelaten]');
    const done = evolve(ready, handed());
    expect(done.broken).toEqual([]);
    expect(requestsOf(done)).toMatchObject([{ state: 'PARTLY', given: accessText(PASSAGES) }]);
    expect(refusal(done, answered())).toBe('NO_SUCH_REQUEST');
    const all = given(
      ...[...CASE, asks(), weighed(), drafted([PASSAGES[0]!]), looked()],
      handed('Ik was er niet bij.'),
    );
    expect(requestsOf(all)[0]?.state).toBe('GRANTED');
  });

  test.each<[string, DossierState, VerifiedEvent, string]>([
    ['other words', ready, handed('Ik was er niet bij.'), 'NOT_REVIEWED'],
    ['nobody looked', given(...CASE, asks(), weighed(), drafted()), handed(), 'NOT_REVIEWED'],
    ['another request', ready, handed(accessText(PASSAGES), 'r9'), 'NO_SUCH_REQUEST'],
    [
      'looked at by who chose',
      given(...CASE, asks(), drafted()),
      looked(BRAM),
      'SECOND_READER_NEEDED',
    ],
    ['looked at twice', ready, looked(), 'NO_SUCH_REDACTION'],
    ['proposed twice under one name', ready, drafted(), 'NO_SUCH_REDACTION'],
    [
      'a name in it',
      waiting,
      drafted([{ text: 'Amira was erbij.', shown: true }]),
      'THIRD_PARTY_IDENTITY',
    ],
    ['nothing in it', waiting, drafted([{ text: 'Amira.', shown: false }]), 'TEXT_MISSING'],
    ['nobody asked', there, drafted(), 'NO_SUCH_REQUEST'],
    [
      'asked for something else',
      given(...CASE, asks('ERASURE'), weighed()),
      drafted(),
      'NO_SUCH_REQUEST',
    ],
    ['not weighed', given(...CASE, asks(), drafted(), looked()), handed(), 'NOT_BALANCED'],
  ])('is refused: %s', (_, state, next, code) => {
    expect(refusal(state, next)).toBe(code);
  });

  test('a name that is known only since is refused in the end', () => {
    const alias: Event = { type: 'AliasNoted', name: 'Mira' };
    const text = [{ text: 'Mira was erbij.', shown: true }];
    const state = given(...CASE, asks(), weighed(), drafted(text), looked(), w.entry(alias));
    expect(state.broken).toEqual([]);
    expect(refusal(state, handed('Mira was erbij.'))).toBe('THIRD_PARTY_IDENTITY');
  });
});

test('what may give somebody away is marked: a help, not a promise', () => {
  const others = ['Amira Proefmelder'];
  expect(detailsIn('Amira belde.', others)).toEqual(['NAME']);
  expect(detailsIn('A.P. belde, en J.D. ook.', others)).toEqual(['INITIALS']);
  expect(detailsIn('Bel 06 12 34 56 78.', others)).toEqual(['PHONE']);
  expect(detailsIn('Mail naar iemand@voorbeeld.example.', others)).toContain('MAIL');
  expect(detailsIn('Zij woont aan de Zonlaan 4, 1234 AB.', others)).toEqual(['ADDRESS']);
  expect(detailsIn('Het was in Zwolle.', others)).toEqual(['PLACE']);
  expect(detailsIn('Ik was er op 3 maart niet bij.', others)).toEqual([]);
});
