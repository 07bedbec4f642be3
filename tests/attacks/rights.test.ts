import type { NewPerson } from '@gehoord/client/types';
import type { Event } from '@gehoord/protocol';
import type { Person } from '@gehoord/crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Compartment } from '../../packages/client/src/core/compartment.ts';
import type { Dossier } from '../../packages/client/src/core/dossier.ts';
import { content } from '../../packages/client/src/core/write.ts';
import { planStep } from '../../packages/client/src/desk/case/plan-step.ts';
import { planInvite } from '../../packages/client/src/desk/people.ts';
import { planRequest } from '../../packages/client/src/reporter/rights.ts';
import { asBram, asLotte, card, claimWith, force, penOf, wayOf } from './cards.ts';
import { Case, Organisation, rulesIn, somebody } from './world.ts';

/*
 * Requests, with a modified client. Amira reported to the directie; Bram and Lotte invited Kees, who
 * asks what stands there of him. Bram's client writes what it likes, and the server believes
 * everything. Lotte's client, and Kees's own, are as they should be.
 */

let organisation: Organisation;
beforeAll(() => {
  organisation = new Organisation();
});

const KEES: NewPerson = {
  ...{ role: 'accused', name: 'Kees Testmentor', about: 'Iemand meldde gedrag.' },
};
const R = 'aa'.repeat(16);
const X = 'bb'.repeat(16);

const writeAs = (it: Case, { pair }: Pick<Person, 'pair'>, to: Compartment, event: Event) =>
  it.add([content(penOf(organisation, pair, it.read(pair)), to, event)]);

const ASKS: Event = { type: 'RequestMade', requestId: R, what: 'ACCESS', text: '' };

/** Kees has a code of his own, a case is open, and he asked what stands there of him. */
function asked() {
  const it = new Case(organisation, { door: 'board' }, ['bram', 'lotte']);
  const first = somebody();
  it.desk('bram', planInvite(it.id, KEES, card(first)));
  const kees = claimWith(it, first, 'accused');
  writeAs(it, kees, wayOf(it.read(kees.pair), 'accused'), ASKS);
  return { it, kees };
}

const requestsOf = ({ state }: Dossier) =>
  state.parties.find(({ role }) => role === 'accused')?.requests ?? [];

const inKeesWay = (it: Case, event: Event) =>
  force(it, (dossier, pen) => [content(pen, wayOf(dossier, 'accused'), event)]);

const weighed = (it: Case) =>
  it.desk(
    'bram',
    planStep(it.id, { event: { type: 'BalancingNoted', requestId: R, text: 'Afgewogen.' } }),
  );

const answer = (text = 'Dat kan niet.', requestId = R): Event => ({
  ...{ type: 'RequestAnswered', requestId, outcome: 'REFUSED', text },
});

test('an honest request, weighed and answered, holds for everybody', () => {
  const { it, kees } = asked();
  weighed(it);
  const seen = inKeesWay(it, answer());
  for (const dossier of [seen, asBram(it), it.read(kees.pair)]) {
    expect(rulesIn(dossier)).toEqual([]);
    expect(requestsOf(dossier)).toMatchObject([{ state: 'REFUSED' }]);
  }
});

describe('a modified client of the directie', () => {
  test('answers what nobody weighed', () => {
    const { it } = asked();
    const seen = inKeesWay(it, answer());
    expect(rulesIn(seen)).toEqual(['NOT_BALANCED']);
    expect(requestsOf(seen)).toMatchObject([{ state: 'OPEN' }]);
  });

  test('answers a request of somebody else in his way back', () => {
    const { it, kees } = asked();
    it.report(planRequest('ERASURE', ''));
    const other = asLotte(it).state.parties.find(({ role }) => role === 'reporter');
    const theirs = other?.requests[0]?.requestId ?? '';
    expect(theirs).not.toBe('');
    weighed(it);
    const seen = inKeesWay(it, answer('Wij wissen alles.', theirs));
    expect(rulesIn(seen)).toContain('NO_SUCH_REQUEST');
    expect(rulesIn(it.read(kees.pair))).toEqual(['NO_SUCH_REQUEST']);
  });

  test('gives what nobody else looked at', () => {
    const { it } = asked();
    weighed(it);
    const text = 'Ik was er niet bij.';
    const seen = inKeesWay(it, { type: 'AccessGiven', requestId: R, redactionId: X, text });
    expect(rulesIn(seen)).toEqual(['NOT_REVIEWED']);
    expect(requestsOf(seen)).toMatchObject([{ state: 'OPEN', given: null }]);
  });

  test('names the reporter in an answer', () => {
    const { it } = asked();
    weighed(it);
    const seen = inKeesWay(it, answer('Amira Proefmelder zei het.'));
    expect(rulesIn(seen)).toEqual(['THIRD_PARTY_IDENTITY']);
  });

  test('asks, or takes back, in his place', () => {
    const { it } = asked();
    expect(rulesIn(inKeesWay(it, { type: 'RequestWithdrawn', requestId: R }))).toEqual([
      'NOT_YOURS',
    ]);
    const seen = inKeesWay(it, { ...ASKS, requestId: X, what: 'ERASURE' });
    expect(rulesIn(seen)).toEqual(['NOT_YOURS', 'NOT_YOURS']);
    expect(requestsOf(seen)).toMatchObject([{ state: 'OPEN', what: 'ACCESS' }]);
  });
});

test('the reporter, with a modified client, asks for nothing in the way back of Kees', () => {
  const { it } = asked();
  const way = wayOf(asBram(it), 'accused');
  const event: Event = { ...ASKS, requestId: X };
  // She has no key to it: whatever the server took, it is nobody's there.
  it.add([content(penOf(organisation, it.reporter.pair, asBram(it)), way, event)]);
  const seen = asLotte(it);
  expect(rulesIn(seen)).toEqual(['AUTHOR']);
  expect(requestsOf(seen)).toHaveLength(1);
});
