import type { CaseStep, Desk, DossierView, PaperDraft, Reporter } from '@gehoord/client/types';
import { expectDone } from './organise.ts';

/* How fictional people take a case through its steps, for the demo and for the tests. */

type Step = CaseStep['event'];

/** What the receiver writes down of every report, before anybody signs. */
export const INTAKE: readonly Step[] = [
  {
    ...{ type: 'IntakeNoted', what: 'Een mentor raakte een mentee aan.', when: 'In november.' },
    ...{ who: 'De mentor en de mentee.', aware: 'Alleen de ontvanger.' },
    ...{ danger: 'NONE', dangerNote: '', conflictChecked: true },
  },
  {
    type: 'SafetyNoted',
    safety: 'Zij zien elkaar deze week niet.',
    support: 'Slachtofferhulp genoemd, en iemand om mee te praten.',
  },
];

const told = (reached: boolean): Step => ({
  ...{ type: 'StepsTold', reached, explained: reached, adviceGiven: reached },
  contact: reached ? 'Elke week, onder de code.' : 'Drie keer gevraagd, geen antwoord.',
});

/** The next steps were told. */
export const TOLD = told(true);

/** Nobody signs: there is no code, or nobody answers. */
export const unsigned = (why: 'NO_CODE' | 'UNREACHABLE'): readonly Step[] => [
  { type: 'IntakeUnsigned', why, text: 'Drie keer gevraagd, geen antwoord.' },
  told(false),
];

export const INTAKE_PAPER: PaperDraft = {
  ...{ paper: 'INTAKE', identity: 'SEEN', language: 'nl' },
  ...{ words: 'Een mentor legde zijn hand op mijn been.', translations: [] },
};

/** Take steps one after the other, on the newest state. */
export async function takeSteps(
  desk: Desk,
  id: string,
  steps: readonly (CaseStep | Step)[],
): Promise<DossierView> {
  expectDone(await desk.sync());
  for (const step of steps) {
    expectDone(await desk.takeStep(id, 'event' in step ? step : { event: step }));
  }
  return expectDone(await desk.dossier(id));
}

/** Somebody signs what waits for them. */
export async function signWhatWaits(browser: Reporter) {
  const paper = expectDone(await browser.refresh()).papers[0];
  if (!paper) throw new Error('Nothing waits.');
  return expectDone(
    await browser.answerStatement({
      ...{ id: paper.id, shown: paper.shown, answer: 'SIGNED', remarks: null, language: 'nl' },
    }),
  );
}

/** Write a paper for somebody, and let them sign it. @returns the dossier afterwards. */
export async function signedBy(
  browser: Reporter,
  at: { desk: Desk; id: string; draft: PaperDraft; personId?: string },
): Promise<DossierView> {
  const { desk, id, draft, personId } = at;
  expectDone(await desk.sync());
  const before = new Set(expectDone(await desk.dossier(id)).statements.map((one) => one.id));
  const view = expectDone(await desk.writeStatement(id, null, draft, personId));
  const written = view.statements.find((one) => !before.has(one.id));
  expectDone(await desk.offerStatement(id, written?.id ?? ''));
  await signWhatWaits(browser);
  expectDone(await desk.sync());
  return expectDone(await desk.dossier(id));
}

/** How an intake ends: with a signature, or without anybody to sign. */
type Ending =
  | { readonly signedBy: Reporter; readonly draft?: PaperDraft }
  | { readonly unsigned: 'NO_CODE' | 'UNREACHABLE' };

/** Take a dossier through the intake: noted, safe, signed or not, the next steps told. */
export async function takenIn(desk: Desk, id: string, ending: Ending): Promise<DossierView> {
  await takeSteps(desk, id, INTAKE);
  if ('unsigned' in ending) return takeSteps(desk, id, unsigned(ending.unsigned));
  await signedBy(ending.signedBy, { desk, id, draft: ending.draft ?? INTAKE_PAPER });
  return takeSteps(desk, id, [TOLD]);
}

/** Open the case of a dossier. */
export const opened = (
  desk: Desk,
  id: string,
  victimIs: 'REPORTER' | 'OTHER' | 'UNKNOWN' = 'REPORTER',
): Promise<DossierView> =>
  takeSteps(desk, id, [{ type: 'CaseOpened', number: '2026-007', receivedOn: '', victimIs }]);

export const missed = (
  about: 'CRIME' | 'INQUIRY' | 'MEASURES',
  whom: 'confidant' | 'coordinator' | 'victim',
): Step => ({ type: 'ConsultationMissed', about, whom, why: 'Twee keer gebeld, geen antwoord.' });

/** Somebody is asked for advice, and gives it. */
export async function advised(
  desk: Desk,
  id: string,
  about: 'CRIME' | 'INQUIRY' | 'MEASURES' | 'POLICE',
  by: { readonly desk: Desk; readonly kid: string },
): Promise<DossierView> {
  const asked: Step = { type: 'AdviceAsked', about, text: 'Wat raad jij aan?' };
  await takeSteps(desk, id, [{ event: asked, adviser: by.kid }]);
  await takeSteps(by.desk, id, [{ type: 'AdviceGiven', about, text: 'Ga zorgvuldig te werk.' }]);
  expectDone(await desk.sync());
  return expectDone(await desk.dossier(id));
}

export const RULED_OUT: Step = {
  ...{ type: 'CrimeRuledOut', reason: 'Wat er staat is geen strafbaar feit.' },
  withoutRegardToForce: true,
};

/** Open a case and bring it to the inquiry, without advice: the confidant could not be reached. */
export async function investigated(
  desk: Desk,
  id: string,
  victimIs?: 'REPORTER' | 'OTHER' | 'UNKNOWN',
): Promise<DossierView> {
  await opened(desk, id, victimIs);
  return takeSteps(desk, id, [missed('CRIME', 'confidant'), RULED_OUT]);
}
