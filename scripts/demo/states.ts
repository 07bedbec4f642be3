import type { EventOf, Desk, PaperDraft, PersonView, Reporter } from '@gehoord/client/types';
import { createReporter } from '@gehoord/client/reporter';
import { advised, missed, opened, signWhatWaits, takenIn, takeSteps } from './case.ts';
import { expectDone, type Organised, type Origins } from './organise.ts';
import { formFor, STORIES } from './stories.ts';

/* A case at the directie, taken as far as somebody wants to see it. */

export interface Running {
  readonly id: string;
  readonly bram: Desk;
  readonly lotte: Desk;
  readonly people: Organised;
  readonly origins: Origins;
  readonly reporter: Reporter;
  readonly code: string;
}

const browserAt = ({ portal }: Origins): Reporter =>
  createReporter({ fetch: globalThis.fetch, origin: portal, timeout: 60_000 });

const HEARING: PaperDraft = {
  ...{ paper: 'HEARING', identity: 'SEEN', language: 'nl', translations: [] },
  words:
    'Wij zeiden waar de melding over gaat.\n\nWat is er volgens jou gebeurd?\nIk dacht dat het een grap was. Nu begrijp ik dat het niet zo voelde.',
};

/** A report at the door of the directie itself. */
export async function begin(
  origins: Origins,
  people: Organised,
  story: keyof typeof STORIES,
): Promise<Running> {
  const reporter = browserAt(origins);
  expectDone(await reporter.prepare());
  const form = formFor({ ...STORIES[story], door: 'board' });
  const receipt = expectDone(await reporter.submit(form));
  const code = receipt.code ?? [];
  expectDone(await reporter.open(code.join('')));
  const { bram, lotte } = people.desks;
  const id = expectDone(await bram.sync())[0]?.dossierId ?? '';
  return { ...{ id, bram, lotte, people, origins, reporter }, code: code.join(' ') };
}

async function register({ bram, id, reporter }: Running): Promise<void> {
  await takenIn(bram, id, { signedBy: reporter });
  await opened(bram, id);
}

async function suspect({ bram, id }: Running): Promise<void> {
  const reason = 'Er is gedreigd. Dat kan strafbaar zijn.';
  await takeSteps(bram, id, [
    missed('CRIME', 'confidant'),
    { type: 'CrimeSuspected', answer: 'DOUBT', reason, withoutRegardToForce: true },
  ]);
}

async function inquire({ bram, id, people }: Running): Promise<void> {
  const kid = expectDone(await bram.dossier(id)).case.advisers.find(
    ({ role }) => role === 'confidant',
  )?.kid;
  await advised(bram, id, 'CRIME', { desk: people.desks.noor, kid: kid ?? '' });
  await takeSteps(bram, id, [
    {
      ...{ type: 'CrimeRuledOut', withoutRegardToForce: true },
      reason: 'Wij zien geen strafbaar feit. De vertrouwenscontactpersoon ziet dat ook zo.',
    },
    {
      ...{ type: 'TaskPlanned', taskId: '', text: 'Een ander duo zoeken voor de mentee' },
      ...{ owner: expectDone(await bram.dossier(id)).case.deciders[0]?.kid ?? '' },
      due: inDays(5),
    },
  ]);
}

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const today = () => inDays(0);

async function hear(it: Running): Promise<Reporter> {
  const { bram, id, origins } = it;
  const way = expectDone(await bram.dossier(id)).case.parties.find(
    ({ role }) => role === 'reporter',
  );
  const points = ['OPEN', 'SUPPORT', 'CONTACT'] as const;
  expectDone(
    await bram.noteHearing(id, { personId: way?.id ?? '', day: today(), points: [...points] }),
  );
  const card = expectDone(
    await bram.invitePerson(id, {
      ...{ role: 'accused', name: 'Ria Demomentor' },
      about: 'Iemand meldde grappen die pijn deden. Er is nog niets besloten.',
    }),
  );
  const ria = browserAt(origins);
  expectDone(await ria.prepare());
  expectDone(await ria.open(card.code.join('')));
  expectDone(await ria.claim());
  const person = await accusedOf(it);
  const all = ['NATURE', 'OPEN', 'SUPPORT', 'CONTACT', 'STATEMENT'] as const;
  expectDone(await bram.noteHearing(id, { personId: person.id, day: today(), points: [...all] }));
  const written = expectDone(await bram.writeStatement(id, null, HEARING, person.id));
  const paper = written.statements.find((one) => one.person.id === person.id);
  expectDone(await bram.offerStatement(id, paper?.id ?? ''));
  await signWhatWaits(ria);
  return ria;
}

async function accusedOf({ bram, id }: Running): Promise<PersonView> {
  expectDone(await bram.sync());
  const found = expectDone(await bram.dossier(id)).people.find(({ role }) => role === 'accused');
  if (!found) throw new Error('Nobody is accused.');
  return found;
}

type Outcome = Pick<EventOf<'DecisionProposed'>, 'finding' | 'measure' | 'reasons'>;

const UPHELD: Outcome = {
  ...{ finding: 'UPHELD', measure: 'WARNING' },
  reasons: 'De beschuldigde zegt zelf dat het gebeurde.',
};
const UNFOUNDED: Outcome = {
  ...{ finding: 'UNFOUNDED', measure: null },
  reasons: 'Twee anderen waren erbij en zagen niets van dit alles.',
};

async function propose({ bram, id }: Running, outcome: Outcome): Promise<void> {
  const deciders = expectDone(await bram.dossier(id)).case.deciders.map(({ kid }) => kid);
  await takeSteps(bram, id, [
    { type: 'DeliberationHeld', minutes: 'Wij lazen beide verslagen.', present: deciders },
    { type: 'VictimConsulted', about: 'MEASURES', how: 'WRITTEN', text: 'Wil niet meer samen.' },
    missed('MEASURES', 'coordinator'),
    {
      ...{ type: 'DecisionProposed', decisionId: '', ...outcome },
      evidence: 'Twee ondertekende verslagen.',
    },
  ]);
}

async function decide({ lotte, id }: Running): Promise<void> {
  expectDone(await lotte.sync());
  const { proposal } = expectDone(await lotte.dossier(id)).case;
  await takeSteps(lotte, id, [
    { type: 'DecisionConfirmed', decisionId: proposal?.decisionId ?? '' },
  ]);
}

async function close(it: Running, ria: Reporter): Promise<void> {
  const { bram, id, reporter } = it;
  expectDone(await bram.sync());
  for (const { id: personId } of expectDone(await bram.dossier(id)).case.parties) {
    const text = 'De directie heeft besloten. In deze brief lees je wat dat voor jou betekent.';
    expectDone(await bram.takeStep(id, { event: { type: 'LetterSent', text }, personId }));
  }
  for (const browser of [reporter, ria]) {
    expectDone(await browser.refresh());
    expectDone(await browser.readLetter());
  }
  await takeSteps(bram, id, [{ type: 'CaseClosed' }]);
}

async function keep({ bram, id }: Running): Promise<void> {
  await takeSteps(bram, id, [
    { type: 'Evaluated', text: 'De eerste reactie kwam snel. Het horen duurde te lang.' },
    { type: 'RetentionSet', until: inDays(700) },
  ]);
}

/** Nothing was found: two people sign that it is destroyed, and its day is still to come. */
async function destroy({ bram, lotte, id }: Running): Promise<void> {
  await takeSteps(bram, id, [
    { type: 'Evaluated', text: 'Iedereen werd op tijd gehoord.' },
    { type: 'DestructionOrdered', orderId: '', shredded: true },
  ]);
  await takeSteps(lotte, id, [{ type: 'DestructionConfirmed', orderId: '' }]);
}

/** How far a case is taken. */
export type Goal =
  'POLICE' | 'INVESTIGATION' | 'PROPOSED' | 'DECIDED' | 'CLOSED' | 'RETAINED' | 'DESTROYED';

/** Take a case of the directie to a place on the line, step by step, as people would. */
export async function takeTo(it: Running, goal: Goal): Promise<void> {
  await register(it);
  if (goal === 'POLICE') return suspect(it);
  await inquire(it);
  if (goal === 'INVESTIGATION') return;
  const ria = await hear(it);
  await propose(it, goal === 'DESTROYED' ? UNFOUNDED : UPHELD);
  if (goal === 'PROPOSED') return;
  await decide(it);
  if (goal === 'DECIDED') return;
  await close(it, ria);
  if (goal === 'RETAINED') await keep(it);
  if (goal === 'DESTROYED') await destroy(it);
}
