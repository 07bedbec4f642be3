import {
  fromHex,
  random,
  sealKeyHashOf,
  shownHash,
  signConsent,
  toBase64url,
  toHex,
  type Consent,
  type Person,
} from '@gehoord/crypto';
import type { NewPerson } from '@gehoord/client/types';
import { mayBeNamed, type Event } from '@gehoord/protocol';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Dossier } from '../../packages/client/src/core/dossier.ts';
import { content } from '../../packages/client/src/core/write.ts';
import { planStep } from '../../packages/client/src/desk/case/plan-step.ts';
import { planInvite, planReplace } from '../../packages/client/src/desk/people.ts';
import { asBram, asLotte, card, claimWith, force, penOf, wayOf } from './cards.ts';
import { Case, Organisation, rulesIn, somebody } from './world.ts';

/*
 * Attack 9, for a name. Wendy reported what happened to Selam. Bram of the directie gave Selam a card
 * and kept the code; he wants Kees to hear her name, his client is modified, and the server believes
 * everything. Lotte's client, and Selam's own, are as they should be.
 */

let organisation: Organisation;
beforeAll(() => {
  organisation = new Organisation();
});
afterEach(() => {
  vi.useRealTimers();
});

const SELAM: NewPerson = {
  ...{ role: 'affectedPerson', name: 'Selam Fictief', about: 'De melding gaat ook over jou.' },
};
const SHOWN = 'Mogen we jouw naam noemen?';
const NONCE = random(32);
const HOW = 'Ik sprak haar zelf.';

/** Selam has a card, and was asked about her name. @param selam whose keys are on the card. */
function asked(selam = somebody(), by: 'bram' | 'lotte' = 'bram') {
  const it = new Case(organisation, { door: 'board', relation: 'WITNESS' }, ['bram', 'lotte']);
  it.desk(by, planInvite(it.id, SELAM, card(selam)));
  ask(it);
  return { it, selam };
}

const ask = (it: Case, why = 'Dan kan hij antwoorden.') => {
  const asked = { why, name: 'Selam' };
  const event = { type: 'NamingAsked', requestId: '', ...asked, until: '' } as const;
  it.desk('bram', planStep(it.id, { personId: hers(asBram(it)).id, event }));
};

const hers = (dossier: Dossier) => wayOf(dossier, 'affectedPerson');

function selamIn(dossier: Dossier) {
  const party = dossier.state.parties.find(({ role }) => role === 'affectedPerson');
  if (!party?.naming) throw new Error('Nobody was asked.');
  return { party, naming: party.naming };
}

/** A yes as her own client signs it, or with something else in it. */
function yesOf(it: Case, { pair }: Person, change: Partial<Consent> = {}): string {
  const dossier = asBram(it);
  const way = hers(dossier);
  const { book, orgId } = organisation;
  if (!book.current) throw new Error('No directory.');
  const consent: Consent = {
    ...{ orgId, dossierId: way.place.dossierId, consentId: random(16), what: 'NAMING' },
    heads: [{ compartmentId: fromHex(way.id), head: fromHex(way.lines.at(-1)?.hash ?? '') }],
    ...{ readers: [], shown: shownHash(NONCE, SHOWN), extract: null, language: 'nl' },
    ...{ expiresOn: selamIn(dossier).naming.until, successors: false },
    ...{ signKey: pair.keys.signKey, sealKeyHash: sealKeyHashOf(pair.keys.sealKey) },
    ...{ provenance: 'DESK_ISSUED', directoryHash: book.current.hash },
  };
  return toBase64url(signConsent({ ...consent, ...change }, pair.sign));
}

/** Something is written in Selam's way back with these keys. @returns what Lotte makes of it. */
function write(it: Case, { pair }: Pick<Person, 'pair'>, event: Event): Dossier {
  return force(it, (dossier) => [
    content(penOf(organisation, pair, dossier), hers(dossier), event),
  ]);
}

const answer = (it: Case, by: Pick<Person, 'pair'>, ...consents: readonly string[]) => {
  const { requestId } = selamIn(asBram(it)).naming;
  const answered = { requestId, consents, shown: SHOWN, nonce: toHex(NONCE) };
  return write(it, by, { type: 'NamingAnswered', ...answered });
};

const confirm = (it: Case) => {
  const { requestId } = selamIn(asBram(it)).naming;
  return write(
    it,
    { pair: organisation.pairs.bram },
    {
      ...{ type: 'ConsentConfirmed', requestId, how: HOW },
    },
  );
};

const withdraw = (it: Case, by: Pick<Person, 'pair'>) => {
  const { requestId } = selamIn(asBram(it)).naming;
  return write(it, by, { type: 'NamingWithdrawn', requestId, withdrawals: [] });
};

/** Her name may not be said, whatever stands there; the rules that were broken tell why. */
function expectUnnamed(seen: Dossier, ...rules: readonly string[]) {
  expect(rulesIn(seen)).toEqual(rules);
  expect(mayBeNamed(selamIn(seen).party, '2026-11-23')).toBe(false);
}

test('a yes of her own, confirmed by a second member, holds for everybody', () => {
  const { it, selam } = asked();
  const own = claimWith(it, selam, 'affectedPerson');
  expectUnnamed(answer(it, own, yesOf(it, own)));
  const { requestId } = selamIn(asLotte(it)).naming;
  const event = { type: 'ConsentConfirmed', requestId, how: HOW } as const;
  it.desk('lotte', planStep(it.id, { personId: hers(asLotte(it)).id, event }));
  for (const seen of [asLotte(it), asBram(it), it.read(own.pair)]) {
    expect(rulesIn(seen)).toEqual([]);
    expect(mayBeNamed(selamIn(seen).party, '2026-11-23')).toBe(true);
  }
});

describe('whoever made the card', () => {
  test('answers with the one that was kept, and then cannot confirm it', () => {
    const { it, selam } = asked();
    expectUnnamed(answer(it, selam, yesOf(it, selam)));
    expect(selamIn(asLotte(it)).naming.state).toBe('GIVEN');
    expectUnnamed(confirm(it), 'SECOND_MEMBER_NEEDED');
    expect(selamIn(asLotte(it)).naming.confirmed).toBeNull();
    expect(rulesIn(it.read(selam.pair))).toEqual(['SECOND_MEMBER_NEEDED']);
  });

  test('nor after claiming it in her place', () => {
    const { it, selam } = asked();
    const puppet = claimWith(it, selam, 'affectedPerson');
    expectUnnamed(answer(it, puppet, yesOf(it, puppet)));
    expectUnnamed(confirm(it), 'SECOND_MEMBER_NEEDED');
  });

  test('nor where another member made the first, and this one the next', () => {
    const { it, selam } = asked(somebody(), 'lotte');
    const puppet = somebody();
    const whom = { personId: hers(asBram(it)).id, why: 'Kwijt.', lost: toHex(selam.pair.kid) };
    it.desk('bram', planReplace(it.id, whom, card(puppet)));
    expectUnnamed(answer(it, puppet, yesOf(it, puppet)));
    expectUnnamed(confirm(it), 'SECOND_MEMBER_NEEDED');
  });

  test('answers nothing with it once she has a code of her own', () => {
    const { it, selam } = asked();
    claimWith(it, selam, 'affectedPerson');
    const seen = answer(it, selam, yesOf(it, selam));
    expectUnnamed(seen, 'AUTHOR');
    expect(selamIn(seen).naming.state).toBe('ASKED');
  });

  test('answers, says no and takes back nothing with a key of the desk', () => {
    const bram = { ...somebody(), pair: organisation.pairs.bram };
    const { it, selam } = asked();
    expectUnnamed(answer(it, bram, yesOf(it, selam)), 'NOT_YOURS');
    expectUnnamed(answer(it, bram), 'NOT_YOURS', 'NOT_YOURS');
    answer(it, selam, yesOf(it, selam));
    const seen = withdraw(it, bram);
    expectUnnamed(seen, 'NOT_YOURS', 'NOT_YOURS', 'NOT_YOURS');
    expect(selamIn(seen).naming.state).toBe('GIVEN');
  });
});

test('nobody else who was given a code decides: not the reporter either', () => {
  const { it, selam } = asked();
  expectUnnamed(answer(it, it.reporter, yesOf(it, it.reporter)), 'AUTHOR');
  expect(selamIn(answer(it, selam, yesOf(it, selam))).naming.state).toBe('GIVEN');
  const seen = withdraw(it, it.reporter);
  expectUnnamed(seen, 'AUTHOR', 'AUTHOR');
  expect(selamIn(seen).naming.state).toBe('GIVEN');
});

describe('a yes is what she signed here, for this question', () => {
  test.each<[string, (at: { it: Case; selam: Person }) => string]>([
    ['for another dossier', ({ it, selam }) => yesOf(it, selam, { dossierId: random(16) })],
    ['for another organisation', ({ it, selam }) => yesOf(it, selam, { orgId: random(16) })],
    ['for another dossier, as she gave it there', ({ selam }) => yesOf(asked(selam).it, selam)],
    ['by the reporter', ({ it }) => yesOf(it, it.reporter)],
    [
      'by the reporter, as made with their own code',
      ({ it }) => yesOf(it, it.reporter, { provenance: 'SELF' }),
    ],
    ['by a member', ({ it }) => yesOf(it, { ...somebody(), pair: organisation.pairs.bram })],
    [
      'by a stranger in her name',
      ({ it, selam }) => {
        const { signKey, sealKey } = selam.pair.keys;
        return yesOf(it, somebody(), { signKey, sealKeyHash: sealKeyHashOf(sealKey) });
      },
    ],
    ['with another key to open', ({ it, selam }) => yesOf(it, selam, { sealKeyHash: random(32) })],
    ['as if she had made the code', ({ it, selam }) => yesOf(it, selam, { provenance: 'SELF' })],
    ['to a handover', ({ it, selam }) => yesOf(it, selam, { what: 'HANDOVER' })],
    ['to telling the police', ({ it, selam }) => yesOf(it, selam, { what: 'POLICE' })],
    [
      'to other words',
      ({ it, selam }) => yesOf(it, selam, { shown: shownHash(NONCE, 'Mogen we je bellen?') }),
    ],
    [
      'that lets somebody read',
      ({ it, selam }) => {
        const { kid, keys } = organisation.pairs.bram;
        return yesOf(it, selam, { readers: [{ kid, sealKeyHash: sealKeyHashOf(keys.sealKey) }] });
      },
    ],
    [
      'given somewhere else',
      ({ it, selam }) =>
        yesOf(it, selam, { heads: [{ compartmentId: random(16), head: random(32) }] }),
    ],
    ['for longer than was asked', ({ it, selam }) => yesOf(it, selam, { expiresOn: '2099-01-01' })],
    ['that is no consent at all', () => 'AAAA'],
  ])('not one %s', (_, make) => {
    const at = asked();
    const seen = answer(at.it, at.selam, make(at));
    expectUnnamed(seen, 'CONSENT_INVALID');
    expect(selamIn(seen).naming.state).toBe('ASKED');
    expect(rulesIn(at.it.read(at.selam.pair))).toEqual(['CONSENT_INVALID']);
    // What broke a rule used nothing up: her own answer still counts.
    const own = answer(at.it, at.selam, yesOf(at.it, at.selam));
    expectUnnamed(own, 'CONSENT_INVALID');
    expect(selamIn(own).naming.state).toBe('GIVEN');
  });

  test('and not one beside another', () => {
    const { it, selam } = asked();
    const stranger = yesOf(it, somebody());
    expectUnnamed(answer(it, selam, yesOf(it, selam), stranger), 'CONSENT_INVALID');
  });
});

describe('an answer that comes too late', () => {
  test('after she took her yes back, the same one again', () => {
    const { it, selam } = asked();
    const yes = yesOf(it, selam);
    answer(it, selam, yes);
    withdraw(it, selam);
    const seen = answer(it, selam, yes);
    expectUnnamed(seen, 'NOT_ASKED');
    expect(selamIn(seen).naming.state).toBe('WITHDRAWN');
    expectUnnamed(confirm(it), 'NOT_ASKED', 'NOTHING_TO_CONFIRM');
  });

  test('after her no', () => {
    const { it, selam } = asked();
    answer(it, selam);
    const seen = answer(it, selam, yesOf(it, selam));
    expectUnnamed(seen, 'NOT_ASKED');
    expect(selamIn(seen).naming.state).toBe('DECLINED');
  });

  test('with the card that another card took the place of', () => {
    const { it, selam } = asked();
    const next = somebody();
    const before = yesOf(it, selam);
    const whom = { personId: hers(asBram(it)).id, why: 'Kwijt.', lost: toHex(selam.pair.kid) };
    it.desk('lotte', planReplace(it.id, whom, card(next)));
    expectUnnamed(answer(it, selam, before), 'AUTHOR');
    // What the old card signed is nothing in the hands of the new one either.
    expectUnnamed(answer(it, next, before), 'AUTHOR', 'CONSENT_INVALID');
    expect(selamIn(answer(it, next, yesOf(it, next))).naming.state).toBe('GIVEN');
  });

  test('a yes from before, to a question that is asked again', () => {
    const { it, selam } = asked();
    const before = yesOf(it, selam);
    answer(it, selam, before);
    const own = claimWith(it, selam, 'affectedPerson');
    withdraw(it, own);
    // A yes that was taken back is left alone for fourteen days, and then asked for something else.
    it.day = '2026-12-10';
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${it.day}T12:00:00`) });
    ask(it, 'Er is iets nieuws gebleken.');
    const seen = answer(it, own, before);
    expectUnnamed(seen, 'CONSENT_INVALID');
    expect(selamIn(seen).naming.state).toBe('ASKED');
  });
});
