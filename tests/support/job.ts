import { ready } from '@gehoord/crypto';
import type { Browser } from 'playwright-core';
import type { PersonKey } from '../../scripts/demo/people.ts';
import { launchBrowser } from './browser.ts';
import type { Papers } from './desk-screens.ts';
import { startHouse, type House } from './house.ts';
import type { Leftovers } from './leftovers.ts';
import { visitor, type Visitor } from './visitor.ts';

/** Everything that is typed in the whole job; each text has a word that stands nowhere else. */
export const TYPED = {
  story:
    'Kees Testmentor (“mijn maatje”) legde zijn hand op mijn been. Het was in café De Zilverduikboot, één keer.',
  answer: 'Wat goed dat je schrijft. Ik ben er. Kurkentrekkerwolk.',
  reply: 'Dank je. Mag mijn zus Pimpelmees Verzonnen mee?',
  addition: 'Het gebeurde óók bij de Dromedarisfontein.',
  name: 'Amira Proefmelder',
  contact: 'amira.proefmelder@voorbeeld.invalid',
  why: 'Dan kan de directie met Kees praten over Lantaarnvlinder.',
  extract: 'Een mentor raakte een mentee aan: Bramenspoorboekje.',
  intake: 'Hij legde zijn hand op haar been, zegt Theelepelregatta.',
  safety: 'Zij zien elkaar niet meer. Regenwormfanfare.',
  support: 'Met een vriendin praten, en Karamelvlieger.',
  agreed: 'Elke week, onder de code. Bezemkastopera.',
  statement: 'De mentor legde zijn hand op het been. Zeepbellenarchief.',
  correction: 'Het was niet één keer, maar twee keer. Duizendpootlimonade.',
  corrected: 'De mentor legde twee keer zijn hand op het been. Knoopsgatenmuseum.',
  remarks: 'Zo klopt het, zegt mijn Fietsbelorkest.',
  note: 'Nog even bellen over Schilpaddensoep.',
  follow: 'Wij gaan met je zaak aan de slag. Hagelslagkathedraal.',
  thanks: 'Fijn. Tot dan, Watervalpaperclip.',
} as const;

/** The browsers somebody uses to come back with the code and to report. */
export const AMIRA = { first: 'amira on the tram', later: 'amira at home' } as const;

/** What is known about one run through the whole job. */
export interface Job {
  house: House;
  readonly browser: Browser;
  /** From the link that is printed while there is no organisation. */
  readonly setupToken: string;
  /** Everybody in the order in which they came. */
  readonly everybody: Visitor[];
  readonly staff: Record<PersonKey, Visitor>;
  readonly links: Record<PersonKey, string>;
  readonly papers: Record<PersonKey, Papers>;
  /** What stayed in each browser at the end. */
  readonly kept: Map<Visitor, Leftovers>;
  /** Amira's six groups. */
  code: readonly string[];
}

/** An empty server and a browser without anybody in it. */
export async function beginJob(): Promise<Job> {
  const [house, browser] = await Promise.all([startHouse(), launchBrowser(), ready()]);
  return {
    house,
    browser,
    setupToken: house.app.setupToken ?? '',
    everybody: [],
    staff: {} as Job['staff'],
    links: {} as Job['links'],
    papers: {} as Job['papers'],
    kept: new Map(),
    code: [],
  };
}

/** Somebody opens a browser of their own. */
export async function arrives(job: Job, name: string): Promise<Visitor> {
  const who = await visitor(job.browser, name);
  job.everybody.push(who);
  return who;
}

/** Who came under this name. @throws where nobody did. */
export function whoIs({ everybody }: Job, name: string): Visitor {
  const found = everybody.find((who) => who.name === name);
  if (found === undefined) throw new Error(`Nobody here is called ${name}.`);
  return found;
}

/** Everybody leaves, and the house is torn down. */
export async function endJob({ everybody, browser, house }: Job): Promise<void> {
  for (const who of everybody) await who.leave();
  await browser.close();
  await house.tearDown();
}
