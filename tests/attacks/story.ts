import type { IntakeSummary } from '@gehoord/protocol';
import type { Dossier } from '../../packages/client/src/core/dossier.ts';
import { planStep } from '../../packages/client/src/desk/case/plan-step.ts';
import { planHandover } from '../../packages/client/src/desk/handover.ts';
import { planAsk, planMessage, planStatus } from '../../packages/client/src/desk/plans.ts';
import { planAnswer } from '../../packages/client/src/reporter/consent.ts';
import { planMessage as planReply, planMore } from '../../packages/client/src/reporter/plans.ts';
import { INTAKE, unsigned } from '../../scripts/demo/case.ts';
import { Case, type Organisation } from './world.ts';

export const SHOWN = 'Mag de directie je eigen woorden en je naam lezen?';
export const SUMMARY = 'Een mentor raakt een mentee aan. Zij wil dat het stopt.';

/** Noor takes a report in; nobody signs what she noted. */
function takenIn(it: Case): void {
  for (const event of [...INTAKE, ...unsigned('UNREACHABLE')]) {
    it.desk('noor', planStep(it.id, { event }));
  }
}

/** How the intake went, as the one who took it in would truly say. */
export function intakeIn({ state }: Pick<Dossier, 'state'>): IntakeSummary {
  const { notedOn, safetyOn, toldOn } = state.case.intake;
  if (notedOn === null || safetyOn === null || toldOn === null) throw new Error('No intake.');
  return { notedOn, safetyOn, toldOn, statement: 'UNSIGNED' };
}

/** A report, an answer and a reply, the intake, and a question whether it may be handed over. */
export function untilAsked(organisation: Organisation): Case {
  const it = new Case(organisation);
  it.desk('noor', planMessage(it.id, 'TALK', 'Dank je dat je dit vertelt.'));
  it.desk('noor', planStatus(it.id, 'BEZIG', '2026-12-01', 'PERSON'));
  it.report(planReply('TALK', 'Het gebeurde vaker.'));
  it.report(planMore('report', { type: 'ReportAdded', text: 'En nog iets.' }));
  takenIn(it);
  it.desk(
    'noor',
    planAsk(it.id, { why: 'Dan kan de directie het stoppen.', extract: SUMMARY, offersRaw: true }),
  );
  return it;
}

/** The question that waits, or was answered. */
export function consultationOf(it: Case) {
  const { consultation } = it.read(it.reporter.pair).state;
  if (!consultation) throw new Error('Nothing was asked.');
  return consultation;
}

/** The reporter says yes: to their own words and name, or to the summary alone. */
export function untilGiven(organisation: Organisation, choice: 'ALL' | 'SUMMARY' = 'ALL'): Case {
  const it = untilAsked(organisation);
  const { requestId } = consultationOf(it).asked;
  const all = choice === 'ALL';
  it.report(
    planAnswer({
      ...{ requestId, shown: SHOWN, language: 'nl' },
      choice: { report: all ? 'RAW' : 'EXTRACT', identity: all },
    }),
  );
  return it;
}

/** The whole way: handed over, a director writes, the reporter answers. */
export function wholeStory(organisation: Organisation): Case {
  const it = untilGiven(organisation);
  it.desk('noor', planHandover(it.id));
  it.desk('bram', planStatus(it.id, 'BEZIG', '2026-12-15', 'PERSON'));
  it.desk('bram', planMessage(it.id, 'PERSON', 'Wij gaan met je in gesprek.'));
  it.report(planReply('PERSON', 'Dat is goed.'));
  return it;
}
