import type { Event } from '@gehoord/protocol';
import { planStep } from '../../../packages/client/src/desk/case/plan-step.ts';
import { planMessage } from '../../../packages/client/src/desk/plans.ts';
import { planMessage as planReply } from '../../../packages/client/src/reporter/plans.ts';
import { INTAKE, missed, RULED_OUT, unsigned } from '../../../scripts/demo/case.ts';
import { Case, Organisation } from '../../attacks/world.ts';
import { median, type Row } from '../row.ts';

/** Entries of a case that took months. */
const ENTRIES = 200;

/** Milliseconds until such a dossier is verified and folded. */
const LIMIT = 300;

const OPENED: Event = {
  ...{ type: 'CaseOpened', number: '2026-200', receivedOn: '', victimIs: 'REPORTER' },
};

/** A case in the inquiry, with a log of the two directors and a conversation with the reporter. */
function grownCase(): Case {
  const it = new Case(new Organisation(), { door: 'board' }, ['bram', 'lotte']);
  const begin = [...INTAKE, ...unsigned('UNREACHABLE'), OPENED, missed('CRIME', 'confidant')];
  for (const event of [...begin, RULED_OUT]) it.desk('bram', planStep(it.id, { event }));
  const said = 'Wij spraken elkaar vandaag, en maken volgende week een afspraak.';
  const turns = [
    () => it.desk('bram', planStep(it.id, { event: { type: 'LogNoted', text: said } })),
    () => it.desk('lotte', planMessage(it.id, 'PERSON', said)),
    () => it.report(planReply('PERSON', said)),
    () => it.desk('lotte', planStep(it.id, { event: { type: 'EvidenceNoted', text: said } })),
  ];
  for (let at = 0; entriesIn(it) < ENTRIES; at += 1) turns[at % turns.length]?.();
  return it;
}

const entriesIn = ({ stored }: Case): number =>
  [...stored.values()].reduce((all, { entries }) => all + entries.length, 0);

/** From what the server sent to a folded dossier: parsed, every signature and key checked, every rule asked. */
export async function opening(runs: number): Promise<readonly Row[]> {
  const it = grownCase();
  const { lotte } = it.organisation.pairs;
  const delivered = it.deliveredTo(lotte);
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    const { facts, state } = it.read(lotte, delivered);
    const took = performance.now() - started;
    if (facts.length < ENTRIES || state.broken.length > 0) throw new Error('Not a whole case.');
    return took;
  });
  return Promise.resolve([
    {
      row: `a dossier of ${ENTRIES} entries, verified and folded`,
      ...{ measured: median(times), unit: 'ms' },
      limit: { most: LIMIT },
      how: `every entry new to this client, without the network, ${runs} ×`,
    },
  ]);
}
