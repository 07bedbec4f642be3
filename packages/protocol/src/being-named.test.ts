import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Event, EventOf } from './events.ts';
import { evolve, statusLineOf } from './evolve.ts';
import { handoverUnconfirmed } from './guards/naming-guards.ts';
import { mayBeNamed } from './knowledge.ts';
import {
  initialState,
  type DossierState,
  type PartyRef,
  type VerifiedConsent,
  type VerifiedEvent,
} from './state.ts';

/*
 * Wendy reported what happened to Selam. Bram and Lotte of the directie hold the case; Bram gave
 * Selam a card. Whether Kees may hear her name is hers to say.
 */

const WENDYS: PartyRef = { id: '01', role: 'reporter', keyFrom: 'SELF', issuedBy: null };
const SELAMS: PartyRef = {
  ...{ id: '02', role: 'affectedPerson', keyFrom: 'DESK_ISSUED', issuedBy: 'b1' },
};
const KEES: PartyRef = { id: '03', role: 'accused', keyFrom: 'DESK_ISSUED', issuedBy: 'b1' };
const BRAM = { as: 'board', kid: 'b1' } as const;
const LOTTE = { as: 'board', kid: 'b2' } as const;
const selam = { as: 'affectedPerson', kid: 'e1', party: SELAMS.id } as const;
const wendy = { as: 'reporter', kid: 'e2', party: WENDYS.id } as const;

type Change = Partial<Omit<VerifiedEvent, 'event'>>;

const entry = (event: Event, change: Change = {}): VerifiedEvent => ({
  ...{ event, author: BRAM, compartmentId: SELAMS.id, compartment: 'person', on: '2026-11-22' },
  ...{ founding: 'SELF', grants: [], party: SELAMS, personReads: true, heads: [], consents: [] },
  ...{ holders: ['b1', 'b2'], staff: null, paper: null, signature: null, ...change },
});

const admitted = (provenance: 'SELF' | 'DESK_ISSUED' = 'SELF', withoutCode = false) =>
  entry(
    { type: 'PersonAdmitted', provenance, nonce: '00', withoutCode, own: [] },
    {
      ...{ author: wendy, party: WENDYS, compartmentId: WENDYS.id },
      ...(provenance === 'DESK_ISSUED' && { founding: 'DESK_ISSUED' }),
    },
  );
const invited = entry({
  ...{ type: 'PersonInvited', role: 'affectedPerson', name: 'Selam Fictief' },
  ...{ about: 'Wij kregen een melding.', cardUntil: '2026-12-21' },
});
const asked = (change: Partial<EventOf<'NamingAsked'>> = {}, at: Change = {}) =>
  entry(
    {
      ...{ type: 'NamingAsked', requestId: 'q', why: 'Dan kan hij antwoorden.' },
      ...{ name: 'Selam', until: '2027-11-22', ...change },
    },
    at,
  );
const NAMING: VerifiedConsent = {
  ...{ what: 'NAMING', readers: [], heads: [{ compartmentId: SELAMS.id, head: 'h' }] },
  ...{ signed: true, textMatches: true, extractMatches: true, expiresOn: '2027-11-22' },
};
const answered = (consent: Partial<VerifiedConsent> | null = {}, at: Change = {}) =>
  entry(
    {
      ...{ type: 'NamingAnswered', requestId: 'q', shown: 's', nonce: 'n' },
      consents: consent ? ['c'] : [],
    },
    { author: selam, consents: consent ? [{ ...NAMING, ...consent }] : [], ...at },
  );
const withdrawn = (at: Change = {}) =>
  entry({ type: 'NamingWithdrawn', requestId: 'q', withdrawals: ['w'] }, { author: selam, ...at });
const confirmed = (how = 'Ik sprak haar zelf.', at: Change = {}, requestId = 'q') =>
  entry({ type: 'ConsentConfirmed', requestId, how }, { author: LOTTE, ...at });

const given = (...entries: VerifiedEvent[]): DossierState => entries.reduce(evolve, initialState);
const refusal = (state: DossierState, next: VerifiedEvent) => decide(state, next)?.code ?? 'OK';
const who = (state: DossierState, { id }: PartyRef = SELAMS) => {
  const found = state.parties.find((party) => party.id === id);
  if (!found) throw new Error('Nobody there.');
  return found;
};

const there = given(admitted(), invited);
const waiting = given(admitted(), invited, asked());

describe('whether somebody may be named', () => {
  test('is asked of them, and shows in their line until the last day', () => {
    expect(waiting.broken).toEqual([]);
    expect(statusLineOf(waiting, SELAMS, '2026-11-23')?.status).toBe('VRAAG');
    expect(statusLineOf(waiting, SELAMS, '2027-11-23')?.status).toBe('BEZIG');
    expect(statusLineOf(waiting, WENDYS, '2026-11-23')?.status).toBe('ONTVANGEN');
    expect(mayBeNamed(who(waiting), '2026-11-23')).toBe(false);
  });

  test.each([
    ['of the accused', asked({}, { party: KEES, compartmentId: KEES.id }), 'WRONG_PERSON'],
    ['without a reason', asked({ why: ' ' }), 'REASON_MISSING'],
    ['without a name', asked({ name: '' }), 'REASON_MISSING'],
    ['for a day that is over', asked({ until: '2026-11-21' }), 'DATE_IN_THE_PAST'],
    ['of somebody without a code', asked({}, { personReads: null }), 'NOBODY_CAN_ANSWER'],
    ['by the person', asked({}, { author: selam }), 'NOT_YOURS'],
  ])('is not asked %s', (_, next, code) => {
    expect(refusal(there, next)).toBe(code);
  });

  test('is asked once at a time, and again after the last day', () => {
    expect(refusal(waiting, asked())).toBe('QUESTION_WAITS');
    expect(refusal(waiting, asked({ until: '2029-01-01' }, { on: '2027-11-23' }))).toBe('OK');
  });

  test.each([
    ['a no', evolve(waiting, answered(null))],
    ['a yes taken back', [answered(), withdrawn()].reduce(evolve, waiting)],
  ])('is asked again after %s only two weeks later, and for another reason', (_, no) => {
    expect(no.broken).toEqual([]);
    const again = (on: string, why = 'Er is een getuige bij gekomen.') => asked({ why }, { on });
    expect(refusal(no, again('2026-12-05'))).toBe('ASKED_TOO_SOON');
    expect(refusal(no, again('2026-12-06', ' dan kan  hij ANTWOORDEN. '))).toBe(
      'SAME_REASON_AGAIN',
    );
    expect(refusal(no, again('2026-12-06'))).toBe('OK');
    // A no to the second reason takes neither back.
    const twice = [again('2026-12-06'), answered(null, { on: '2026-12-07' })].reduce(evolve, no);
    expect(twice.broken).toEqual([]);
    expect(refusal(twice, asked({}, { on: '2026-12-21' }))).toBe('SAME_REASON_AGAIN');
    expect(refusal(twice, asked({ why: 'Weer iets anders.' }, { on: '2026-12-20' }))).toBe(
      'ASKED_TOO_SOON',
    );
    expect(refusal(twice, asked({ why: 'Weer iets anders.' }, { on: '2026-12-21' }))).toBe('OK');
  });

  test('takes their own signed yes, and of a card from the desk a second member', () => {
    const yes = evolve(waiting, answered());
    expect(yes.broken).toEqual([]);
    expect(who(yes).naming).toMatchObject({ state: 'GIVEN', answeredOn: '2026-11-22' });
    expect(mayBeNamed(who(yes), '2026-11-23')).toBe(false);
    expect(refusal(yes, confirmed('Ik sprak haar.', { author: BRAM }))).toBe(
      'SECOND_MEMBER_NEEDED',
    );
    expect(refusal(yes, confirmed(' '))).toBe('REASON_MISSING');
    const sure = evolve(yes, confirmed());
    expect(sure.broken).toEqual([]);
    expect(mayBeNamed(who(sure), '2026-11-23')).toBe(true);
    expect(mayBeNamed(who(sure), '2027-11-23')).toBe(false);
    expect(refusal(sure, confirmed())).toBe('NOTHING_TO_CONFIRM');
  });

  test('whoever made another card could have answered too', () => {
    const replaced = entry(
      { type: 'CodeReplaced', why: 'Kaart kwijt.', cardUntil: '2026-12-30' },
      { author: LOTTE },
    );
    const yes = given(admitted(), invited, asked(), replaced, answered());
    expect(yes.broken).toEqual([]);
    expect(refusal(yes, confirmed())).toBe('SECOND_MEMBER_NEEDED');
    const ria = { as: 'alternate', kid: 'dd' } as const;
    expect(refusal(yes, confirmed('Ik sprak haar.', { author: ria }))).toBe('OK');
  });

  test.each([
    ['by somebody else', answered({}, { author: wendy }), 'WRONG_PERSON'],
    ['by the desk', answered({}, { author: BRAM }), 'NOT_YOURS'],
    ['after the last day', answered({}, { on: '2027-11-23' }), 'NOT_ASKED'],
    ['with another signature', answered({ signed: false }), 'CONSENT_INVALID'],
    ['under other words', answered({ textMatches: false }), 'CONSENT_INVALID'],
    ['as a handover', answered({ what: 'HANDOVER' }), 'CONSENT_INVALID'],
    ['letting somebody in', answered({ readers: ['b1'] }), 'CONSENT_INVALID'],
    ['of another way back', answered({ heads: [] }), 'CONSENT_INVALID'],
    ['for longer than was asked', answered({ expiresOn: '2028-01-01' }), 'CONSENT_INVALID'],
    ['with nothing signed', answered({}, { consents: [] }), 'CONSENT_INVALID'],
    ['with two things signed', answered({}, { consents: [NAMING, NAMING] }), 'CONSENT_INVALID'],
  ])('is not answered %s', (_, next, code) => {
    expect(refusal(waiting, next)).toBe(code);
  });

  test('a yes is taken back at any time, and a no needs no signature', () => {
    const no = evolve(waiting, answered(null));
    expect(who(no).naming?.state).toBe('DECLINED');
    expect(refusal(no, withdrawn())).toBe('NOTHING_TO_WITHDRAW');
    const back = given(admitted(), invited, asked(), answered(), confirmed(), withdrawn());
    expect(back.broken).toEqual([]);
    expect(mayBeNamed(who(back), '2026-11-23')).toBe(false);
    expect(
      refusal(given(admitted(), invited, asked(), answered()), withdrawn({ author: wendy })),
    ).toBe('WRONG_PERSON');
  });

  test('a reporter who made their own code decides alone; one without a code cannot be asked', () => {
    const own = { party: WENDYS, compartmentId: WENDYS.id };
    const yes = given(
      ...[admitted(), asked({}, own)],
      answered({ heads: [{ compartmentId: WENDYS.id, head: 'h' }] }, { ...own, author: wendy }),
    );
    expect(yes.broken).toEqual([]);
    expect(mayBeNamed(who(yes, WENDYS), '2026-11-23')).toBe(true);
    expect(refusal(yes, confirmed('Ik sprak haar.', own))).toBe('NOTHING_TO_CONFIRM');
    expect(refusal(given(admitted('SELF', true)), asked({}, own))).toBe('NOBODY_CAN_ANSWER');
  });
});

describe('a handover on a consent from a code that the desk made', () => {
  const MINE: PartyRef = { ...WENDYS, keyFrom: 'DESK_ISSUED', issuedBy: 'cc' };
  const mine = { party: MINE, compartmentId: MINE.id };
  const handedOver = (consents: readonly string[]) => {
    const event: Event = {
      ...{ type: 'HandedOver', requestId: 'h', why: '', extract: 'Kort.', report: 'EXTRACT' },
      ...{ identity: false, consents, shown: 's', nonce: 'n', receivedOn: '2026-11-20' },
      ...{ founderNonce: '00', withoutCode: false, ground: 'CONSENT' },
      intake: {
        ...{ notedOn: '2026-11-20', safetyOn: '2026-11-20', toldOn: '2026-11-20' },
        statement: 'SIGNED',
      },
    };
    const consent = { ...NAMING, what: 'HANDOVER', readers: ['b1', 'b2'] };
    return entry(event, {
      ...{ author: { as: 'confidant', kid: 'cc' }, compartment: 'consult', compartmentId: '09' },
      ...{ party: null, founding: 'DESK_ISSUED', grants: ['b1', 'b2'], consents: [consent] },
    });
  };

  test('counts once a second member confirmed it', () => {
    const state = given(
      handedOver(['c']),
      entry({ type: 'StatusSet', status: 'BEZIG', nextOn: null }, mine),
    );
    expect(state.broken).toEqual([]);
    expect(handoverUnconfirmed(state)).toBe(true);
    expect(refusal(state, invited)).toBe('CONSENT_UNCONFIRMED');
    const noor = { as: 'confidant', kid: 'cc' } as const;
    const by = (author: VerifiedEvent['author']) =>
      confirmed('Ik sprak haar.', { ...mine, author }, 'h');
    expect(refusal(state, by(noor))).toBe('SECOND_MEMBER_NEEDED');
    // In the way back of somebody else, whose code Noor did not make.
    expect(refusal(state, confirmed('Ik sprak haar.', { author: noor }, 'h'))).toBe(
      'NOTHING_TO_CONFIRM',
    );
    const sure = evolve(state, by(BRAM));
    expect(sure.broken).toEqual([]);
    expect(handoverUnconfirmed(sure)).toBe(false);
    expect(refusal(sure, invited)).toBe('OK');
  });

  test('is confirmed only where the reporter reads it, not in the way back of somebody else', () => {
    const state = given(handedOver(['c']));
    const elsewhere = { party: SELAMS, compartmentId: SELAMS.id };
    expect(handoverUnconfirmed(state)).toBe(true);
    expect(refusal(state, confirmed('Ik sprak haar.', elsewhere, 'h'))).toBe('NOTHING_TO_CONFIRM');
    const sure = evolve(state, confirmed('Ik sprak haar.', { ...mine, author: BRAM }, 'h'));
    expect(handoverUnconfirmed(sure)).toBe(false);
  });
});
