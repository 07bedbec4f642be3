import type {
  CaseStep,
  Desk,
  DossierView,
  NewPerson,
  Outcome,
  PaperDraft,
  Problem,
  Reporter,
  Rule,
} from '@gehoord/client/types';
import { HEARING_POINTS } from '@gehoord/client/types';
import { ready } from '@gehoord/crypto';
import { afterAll, beforeAll, expect } from 'vitest';
import {
  INTAKE_PAPER,
  investigated,
  signedBy,
  takenIn,
  takeSteps,
} from '../../scripts/demo/case.ts';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { PEOPLE, type PersonKey } from '../../scripts/demo/people.ts';
import { formOf } from './form.ts';
import { reporterAt, startHouse, type House } from './house.ts';

/* A case with real keys and a real server; everybody has a desk or a browser of their own. */

export type Step = CaseStep['event'];

export interface World {
  readonly house: House;
  readonly people: Organised;
  readonly desks: Organised['desks'];
  readonly kids: Readonly<Record<PersonKey, string>>;
}

/** The same organisation as somebody who drives it without a screen. */
export async function worldOf({ house, people }: Pick<World, 'house' | 'people'>): Promise<World> {
  const { staff } = expectDone(await reporterAt(house).prepare());
  const kidOf = (name: string) => staff.find((one) => one.name === name)?.kid ?? '';
  const kids = Object.fromEntries(
    Object.entries(PEOPLE).map(([key, { name }]) => [key, kidOf(name)]),
  ) as Record<PersonKey, string>;
  return { house, people, desks: people.desks, kids };
}

export async function startWorld(): Promise<World> {
  const house = await startHouse();
  return worldOf({ house, people: await organise(house, house.app.setupToken ?? '') });
}

/** A world for one test file, built before its tests and taken down after them. */
export function ownWorld(): World {
  let world: World;
  beforeAll(async () => {
    await ready();
    world = await startWorld();
  }, 120_000);
  afterAll(() => world.house.tearDown());
  return {
    get house() {
      return world.house;
    },
    get people() {
      return world.people;
    },
    get desks() {
      return world.desks;
    },
    get kids() {
      return world.kids;
    },
  };
}

/** The rule that stood in the way, or what the client found before it; null where nothing did. */
export const ruleOf = (outcome: Outcome<unknown>): Rule | Problem | null =>
  outcome.ok ? null : (outcome.rule ?? outcome.problem);

/** Somebody takes a step on the newest state; what stood in the way, if anything did. */
export async function tries(desk: Desk, id: string, step: CaseStep | Step) {
  expectDone(await desk.sync());
  return ruleOf(await desk.takeStep(id, 'event' in step ? step : { event: step }));
}

export async function viewAt(desk: Desk, id: string): Promise<DossierView> {
  expectDone(await desk.sync());
  return expectDone(await desk.dossier(id));
}

export interface Filed {
  readonly reporter: Reporter;
  readonly id: string;
  readonly receiver: Desk;
  /** 24 digits; empty where no code was kept. */
  readonly code: string;
}

/** Amira reports, at the door of the VCP unless told. */
export async function filed(
  { house, desks }: World,
  change: Parameters<typeof formOf>[0] = {},
): Promise<Filed> {
  const reporter = reporterAt(house);
  expectDone(await reporter.prepare());
  const { code } = expectDone(await reporter.submit(formOf(change)));
  if (code) expectDone(await reporter.open(code.join('')));
  const receiver = change.door === 'board' ? desks.bram : desks.noor;
  const [row] = expectDone(await receiver.sync());
  return { reporter, receiver, id: row?.dossierId ?? '', code: code?.join('') ?? '' };
}

/** Whether it may go on is asked, and answered with yes. */
export async function consented(
  noor: Desk,
  { reporter, id }: Pick<Filed, 'reporter' | 'id'>,
  choice: { readonly report: 'RAW' | 'EXTRACT'; readonly identity: boolean },
): Promise<void> {
  expectDone(await noor.sync());
  const asked = { why: 'Dan kan de directie iets doen.', extract: 'Een mentor raakte iemand aan.' };
  expectDone(await noor.askHandover(id, { ...asked, offersRaw: true }));
  const [question] = expectDone(await reporter.refresh()).questions;
  const answer = { requestId: question?.requestId ?? '', choice, shown: 'Mag dit?' };
  expectDone(await reporter.answerConsent({ ...answer, language: 'nl' }));
  expectDone(await noor.sync());
}

interface Story {
  readonly form?: Parameters<typeof formOf>[0];
  readonly draft?: PaperDraft;
  readonly identity?: boolean;
}

/** Reported to the VCP, taken in and signed; the reporter said yes to a handover. */
export async function readyToHandOver(world: World, story: Story = {}): Promise<Filed> {
  const { noor } = world.desks;
  const it = await filed(world, story.form);
  await takenIn(noor, it.id, { signedBy: it.reporter, draft: story.draft ?? INTAKE_PAPER });
  await consented(noor, it, { report: 'RAW', identity: story.identity ?? true });
  return it;
}

/** Handed over with the reporter's consent. */
export async function handedOver(world: World, story: Story = {}): Promise<Filed> {
  const it = await readyToHandOver(world, story);
  expectDone(await world.desks.noor.handOver(it.id));
  return it;
}

export interface Guest {
  readonly browser: Reporter;
  readonly personId: string;
  /** 24 digits of the code of their own. */
  readonly code: string;
}

export const KEES: NewPerson = {
  ...{ role: 'accused', name: 'Kees Testmentor' },
  about: 'Iemand meldde ongewenst gedrag. Wij willen jouw verhaal horen.',
};

/** Somebody is given a card, and takes a code of their own. */
export async function invited(
  { house }: World,
  desk: Desk,
  id: string,
  person: NewPerson,
): Promise<Guest> {
  const card = expectDone(await desk.invitePerson(id, person));
  const browser = reporterAt(house);
  expectDone(await browser.open(card.code.join('')));
  const { code } = expectDone(await browser.claim());
  const found = (await viewAt(desk, id)).people.find(({ role }) => role === person.role);
  return { browser, personId: found?.id ?? '', code: code.join('') };
}

export const day = () => new Date().toLocaleDateString('sv-SE');

const HEARING: PaperDraft = {
  ...{ paper: 'HEARING', identity: 'SEEN', language: 'nl' },
  ...{ words: 'Ik dacht dat het goed was.', translations: [] },
};

/** Somebody is heard, and signs what they said. */
export async function heard(desk: Desk, id: string, guest: Guest): Promise<DossierView> {
  const { personId, browser } = guest;
  expectDone(await desk.sync());
  const text = 'Kom je praten? Je mag iemand meenemen.';
  expectDone(await desk.offerHearing(id, { personId, day: day(), text }));
  expectDone(await desk.noteHearing(id, { personId, day: day(), points: HEARING_POINTS }));
  return signedBy(browser, { desk, id, personId, draft: HEARING });
}

/** The reporter is heard, under their own code. */
export const reporterHeard = (desk: Desk, id: string): Promise<DossierView> =>
  takeSteps(desk, id, [{ type: 'HearingHeld', day: day(), points: [], how: 'WRITTEN' }]);

interface Concerned {
  readonly id: string;
  readonly reporter: Reporter;
  readonly kees: Guest;
}

/** The reporter was heard, and Kees, who signed what he said. */
export async function bothHeard(desk: Desk, { id, kees }: Omit<Concerned, 'reporter'>) {
  await reporterHeard(desk, id);
  return heard(desk, id, kees);
}

/** A letter for the reporter and one for Kees, each their own; both read it. */
export async function lettersRead(
  desk: Desk,
  { id, reporter, kees }: Concerned,
  [forReporter, forKees]: readonly [string, string],
): Promise<void> {
  await takeSteps(desk, id, [letterFor(undefined, forReporter), letterFor(kees.personId, forKees)]);
  for (const browser of [reporter, kees.browser]) {
    expectDone(await browser.refresh());
    expectDone(await browser.readLetter());
  }
}

export const deliberation = ({ kids }: World, ...who: readonly PersonKey[]): Step => ({
  ...{ type: 'DeliberationHeld', minutes: 'Wij bespraken alle verslagen.' },
  present: who.map((key) => kids[key]),
});

export const CONSULTED: readonly Step[] = [
  { type: 'VictimConsulted', about: 'MEASURES', how: 'TALKED', text: 'Zij wil dat het stopt.' },
  { type: 'ConsultationMissed', about: 'MEASURES', whom: 'coordinator', why: 'Met verlof.' },
];

export const proposal = (
  finding: 'UPHELD' | 'UNFOUNDED' | 'INCONCLUSIVE',
  measure: 'CONVERSATION' | 'REPRIMAND' | 'TERMINATION' | null = null,
): Step => ({
  ...{ type: 'DecisionProposed', decisionId: '', finding, measure },
  ...{ reasons: 'De verslagen spreken elkaar niet tegen.', evidence: 'Twee verslagen.' },
});

/** Somebody confirms what another proposed. */
export async function confirmed(desk: Desk, id: string): Promise<DossierView> {
  const { proposal: waits } = (await viewAt(desk, id)).case;
  const decisionId = waits?.decisionId ?? '';
  return takeSteps(desk, id, [{ type: 'DecisionConfirmed', decisionId }]);
}

export const letterFor = (personId: string | undefined, text: string): CaseStep => ({
  event: { type: 'LetterSent', text },
  personId,
});

/** Handed over, opened, the crime check done: in the inquiry, and Kees has a code of his own. */
export async function inquiry(world: World, story: Story = {}) {
  const { bram } = world.desks;
  const it = await handedOver(world, story);
  await investigated(bram, it.id);
  const kees = await invited(world, bram, it.id, KEES);
  return { ...it, kees };
}

/** Everybody was heard, and the directie met. */
export async function deliberated(world: World, story: Story = {}) {
  const { bram } = world.desks;
  const it = await inquiry(world, story);
  await bothHeard(bram, it);
  await takeSteps(bram, it.id, [deliberation(world, 'bram', 'lotte'), ...CONSULTED]);
  return it;
}

/** Proposed by Bram and confirmed by Lotte; both letters read, and the case closed. */
export async function closed(world: World, outcome: Step) {
  const { bram, lotte } = world.desks;
  const it = await deliberated(world);
  await takeSteps(bram, it.id, [outcome]);
  await confirmed(lotte, it.id);
  await lettersRead(bram, it, ['Dit besloten wij.', 'Dit besloten wij over de melding.']);
  await takeSteps(bram, it.id, [{ type: 'CaseClosed' }]);
  return it;
}

/** Nothing anybody sees of it is broken. */
export async function expectSound(
  id: string,
  desks: readonly Desk[],
  browsers: readonly Reporter[] = [],
): Promise<void> {
  for (const desk of desks) expect((await viewAt(desk, id)).broken).toEqual([]);
  for (const browser of browsers) expect(expectDone(await browser.refresh()).broken).toBe(0);
}
