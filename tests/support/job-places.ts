import type { Haystack } from './canary.ts';
import { placesOf, serverPlaces } from './harvest.ts';
import { AMIRA, whoIs, type Job } from './job.ts';
import { linePlaces } from './places.ts';
import { browserPlot, filePlot, linePlot, wirePlots, type Plot } from './planted.ts';

/** Every place that was written to. The house is started again on the way. */
export async function placesOfJob(job: Job): Promise<readonly Haystack[]> {
  const browsers = job.everybody.flatMap((who) => placesOf(who, job.kept.get(who) ?? {}));
  const running = serverPlaces(job.house, 'running');
  const log = linePlaces('log', job.house.logged);
  job.house = await job.house.restart();
  return [...browsers, ...running, ...log, ...serverPlaces(job.house, 'started again')];
}

const DATABASE = /^running: .*\.db(-wal)?$/;

/** One of each kind of place, to plant in. */
export function plotsOfJob(job: Job, places: readonly Haystack[]): readonly Plot[] {
  const amira = whoIs(job, AMIRA.later);
  const signIn = amira.wire.exchanges.find(({ url }) => url.endsWith('/api/sessions'));
  const value = places.find(({ place }) => place === 'members.name');
  if (signIn === undefined || value === undefined) throw new Error('This was no whole job.');
  const browser = Object.entries(job.kept.get(amira) ?? {});
  const files = places.filter(({ place }) => DATABASE.test(place));
  return [
    ...wirePlots(signIn),
    ...browser.map(([kind, texts]) => browserPlot(kind, texts)),
    linePlot('console', amira.console),
    linePlot('log', job.house.logged),
    ...[...files, value].map(filePlot),
  ];
}
