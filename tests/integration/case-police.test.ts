import { describe, expect, test } from 'vitest';
import { HEARING_POINTS } from '@gehoord/client/types';
import { advised, opened, takeSteps } from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import {
  confirmed,
  CONSULTED,
  day,
  deliberation,
  expectSound,
  handedOver,
  inquiry,
  invited,
  KEES,
  proposal,
  ruleOf,
  tries,
  type Step,
  ownWorld,
  bothHeard,
  lettersRead,
} from '../support/case.ts';

/* Acceptance case 6 of the domain rules, whole: Selam reports an assault and wants no complaint. */

const world = ownWorld();

const form = {
  identity: { name: 'Selam Fictief', contact: '' },
  story: 'Hij duwde mij tegen de muur en hield mij vast.',
} as const;
const SUSPECTED: Step = {
  ...{ type: 'CrimeSuspected', answer: 'YES', reason: 'Aanranding is strafbaar.' },
  withoutRegardToForce: true,
};
const notice = (text: string): Step => ({
  ...{ type: 'PoliceNotified', text, named: false, ground: null, why: '' },
});
const FACTS = 'In november is iemand tegen de wil vastgehouden.';
const START: Step = { type: 'InquiryStarted', plan: 'Iedereen horen, de melder eerst.' };
const VICTIM: Step = {
  ...{ type: 'VictimConsulted', about: 'POLICE', how: 'TALKED', text: 'Zij wil geen aangifte.' },
};

/** Handed over and opened, with the VCP's advice about a crime. */
async function suspected() {
  const { bram, noor } = world.desks;
  const it = await handedOver(world, { form });
  await opened(bram, it.id);
  await advised(bram, it.id, 'CRIME', { desk: noor, kid: world.kids.noor });
  await takeSteps(bram, it.id, [SUSPECTED]);
  return it;
}

describe('6: a crime', () => {
  test('the police first, nameless; then the accused; and a hold stops what would be destroyed', async () => {
    const { bram, lotte, noor } = world.desks;
    const { id, reporter } = await suspected();
    expect(await tries(bram, id, notice(FACTS))).toBe('VICTIM_NOT_CONSULTED');
    await takeSteps(bram, id, [VICTIM]);
    expect(await tries(bram, id, notice('Selam Fictief is vastgehouden.'))).toBe(
      'NAMING_WITHOUT_CONSENT',
    );
    const named = { ...notice('Selam Fictief is vastgehouden.'), named: true } as Step;
    expect(await tries(bram, id, named)).toBe('NAMING_WITHOUT_CONSENT');
    await takeSteps(bram, id, [notice(FACTS)]);

    // Nobody turns to the accused before the police advised it.
    expect(ruleOf(await bram.invitePerson(id, KEES))).toBe('POLICE_ADVICE_PENDING');
    expect(expectDone(await bram.dossier(id)).invitable).not.toContain('accused');
    expect(await tries(bram, id, START)).toBe('POLICE_ADVICE_PENDING');
    await takeSteps(bram, id, [
      { type: 'PoliceAdvised', text: 'Wacht op ons.', advice: 'WAIT' },
      { type: 'NoComplaint', why: 'Zij wil het niet.' },
    ]);
    expect(await tries(bram, id, START)).toBe('POLICE_ADVICE_PENDING');
    await takeSteps(bram, id, [{ type: 'PoliceAdvised', text: 'Ga uw gang.', advice: 'INQUIRE' }]);
    expect(await tries(bram, id, START)).toBe('CONFIDANT_NOT_CONSULTED');
    await advised(bram, id, 'INQUIRY', { desk: noor, kid: world.kids.noor });
    await takeSteps(bram, id, [START]);
    const kees = await invited(world, bram, id, KEES);
    await bothHeard(bram, { id, kees });

    // To the end: unfounded, and still nothing is destroyed while a hold stands.
    await takeSteps(bram, id, [deliberation(world, 'bram', 'lotte'), ...CONSULTED]);
    await takeSteps(bram, id, [proposal('UNFOUNDED')]);
    await confirmed(lotte, id);
    const letter = 'Wij vonden geen bewijs.';
    await lettersRead(bram, { id, reporter, kees }, [letter, letter]);
    await takeSteps(bram, id, [
      { type: 'CaseClosed' },
      { type: 'Evaluated', text: 'Het ging zorgvuldig.' },
      { type: 'HoldSet', reason: 'De politie vroeg erom.', reviewOn: '2099-01-01' },
    ]);
    const order: Step = { type: 'DestructionOrdered', orderId: '', shredded: true };
    expect(await tries(bram, id, order)).toBe('LEGAL_HOLD');
    await takeSteps(lotte, id, [{ type: 'HoldReleased', why: 'De politie is klaar.' }, order]);
    await expectSound(id, [bram, lotte, noor], [reporter, kees.browser]);
  }, 240_000);

  test('a card that was there before waits too, and a complaint waits for its outcome', async () => {
    const { bram } = world.desks;
    const it = await handedOver(world, { form });
    const { id } = it;
    await opened(bram, id);
    const kees = await invited(world, bram, id, KEES);
    const missed = { type: 'ConsultationMissed', whom: 'confidant', why: 'Niet bereikt.' } as const;
    await takeSteps(bram, id, [{ ...missed, about: 'CRIME' }, SUSPECTED, VICTIM]);
    const text = 'Kom je praten?';
    const { personId } = kees;
    expect(ruleOf(await bram.offerHearing(id, { personId, day: day(), text }))).toBe(
      'POLICE_ADVICE_PENDING',
    );
    const points = HEARING_POINTS;
    expect(ruleOf(await bram.noteHearing(id, { personId, day: day(), points }))).toBe(
      'POLICE_ADVICE_PENDING',
    );
    await takeSteps(bram, id, [
      { ...missed, about: 'INQUIRY' },
      { type: 'ComplaintMade', reference: 'PL-2026-1', text: 'Samen met Selam.' },
    ]);
    expect(await tries(bram, id, START)).toBe('POLICE_OUTCOME_PENDING');
    await takeSteps(bram, id, [{ type: 'PoliceConcluded', text: 'Geseponeerd.' }, START]);
    await expectSound(id, [bram, world.desks.lotte], [it.reporter, kees.browser]);
  }, 120_000);

  test('that surfaces while Kees is invited: he reads that the talk is off, and nothing else', async () => {
    const { bram, lotte, noor } = world.desks;
    const { id, reporter, kees } = await inquiry(world);
    const { browser, personId } = kees;
    const offer = { personId, day: '2099-01-10', text: 'Kom je praten?' };
    expectDone(await bram.offerHearing(id, offer));
    expect(expectDone(await browser.refresh()).case.hearings).toMatchObject([{ day: offer.day }]);
    await advised(bram, id, 'CRIME', { desk: noor, kid: world.kids.noor });
    const seen = await takeSteps(bram, id, [SUSPECTED]);

    const told = expectDone(await browser.refresh());
    expect(told.case.hearings).toMatchObject([{ day: offer.day, void: true, cancelledOn: day() }]);
    expect(told.threads.flatMap(({ messages }) => messages)).toEqual([]);
    const at = seen.people.find((one) => one.id === personId);
    expect(at).toMatchObject({ silence: 'POLICE_ADVICE_PENDING', hearings: told.case.hearings });
    expect(ruleOf(await bram.write(id, personId, 'Wij gingen naar de politie.'))).toBe(
      'POLICE_ADVICE_PENDING',
    );
    // He may always write himself.
    expectDone(await browser.reply('PERSON', 'Wat is er aan de hand?'));
    await expectSound(id, [bram, lotte, noor], [reporter, browser]);
  });
});
