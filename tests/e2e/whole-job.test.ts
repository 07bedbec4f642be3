import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ORGANISATION, PEOPLE, PERSON_KEYS, type PersonKey } from '../../scripts/demo/people.ts';
import { needlesOf, search, type Haystack } from '../support/canary.ts';
import * as desk from '../support/desk-screens.ts';
import { strays } from '../support/harvest.ts';
import { placesOfJob, plotsOfJob } from '../support/job-places.ts';
import { secretsOf, type JobSecrets } from '../support/job-secrets.ts';
import { inOrder } from '../support/in-order.ts';
import { AMIRA, arrives, beginJob, endJob, TYPED, whoIs, type Job } from '../support/job.ts';
import { EMPTY_PLACES, leftoversOf } from '../support/leftovers.ts';
import { once } from '../support/places.ts';
import { missedOf } from '../support/planted.ts';
import * as portal from '../support/portal-screens.ts';
import { takeStep } from '../support/step-screens.ts';
import { anyOf, d, p, starting } from '../support/words.ts';

// Chromium asks its maker about the shape of any form, whatever a page says; it is told nothing.
const BROWSERS_OWN = 'content-autofill.googleapis.com:443';
const PROMISED = '2099-01-02';

let job: Job;

beforeAll(async () => {
  job = await beginJob();
});

afterAll(() => endJob(job));

const step = inOrder();

const others = PERSON_KEYS.filter((key) => key !== 'bram');

async function directorsSeeNothing(): Promise<void> {
  for (const { page } of [job.staff.bram, job.staff.lotte]) {
    await desk.look(page);
    await page.getByRole('heading', { name: d.t('inbox.empty.title'), exact: true }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  }
}

describe('an organisation begins', () => {
  step('the first member sets it up with the one-time link', async () => {
    job.staff.bram = await arrives(job, 'bram');
    const { page } = job.staff.bram;
    await page.goto(`${job.house.desk}/#setup=${job.setupToken}`);
    await page.getByLabel(d.t('setUp.organisation.name'), { exact: true }).fill(ORGANISATION.name);
    await page.getByLabel(d.t('setUp.leaveUrl'), { exact: true }).fill(ORGANISATION.leaveUrl);
    expect(page.url()).toBe(`${job.house.desk}/`);
    await page.getByRole('button', { name: d.t('word.next') }).click();
    for (const [key, text] of Object.entries(ORGANISATION.contact)) {
      const label = d.t(`setUp.contact.${key as keyof typeof ORGANISATION.contact}`);
      await page.getByLabel(label, { exact: true }).fill(text);
    }
    await page.getByRole('button', { name: d.t('word.next') }).click();
    await desk.nameOneself(page, PEOPLE.bram);
    await desk.declare(page);
    const passphrase = await desk.takeWords(page, d.t('setUp.create'));
    job.papers.bram = { passphrase, sheets: await desk.keepSheets(page) };
    await desk.signIn(page, PEOPLE.bram.signInName, passphrase);
  });

  step('four people are invited and make their own keys in their own browsers', async () => {
    for (const key of others) job.links[key] = await desk.invite(job.staff.bram.page, PEOPLE[key]);
    const joins = async (key: PersonKey): Promise<void> => {
      job.staff[key] = await arrives(job, key);
      job.papers[key] = await desk.join(job.staff[key].page, job.links[key], PEOPLE[key]);
      expect(job.staff[key].page.url()).toBe(`${job.house.desk}/`);
    };
    await Promise.all(others.map(joins));
  });

  step('the portal is not open yet: it says so and shows whom to call', async () => {
    const { page } = await arrives(job, 'passer-by');
    await page.goto(job.house.portal);
    await page.getByRole('heading', { name: p.t('closed.heading'), exact: true }).waitFor();
    const { name, phone, hours } = ORGANISATION.contact;
    for (const text of [name, phone, hours, '112', '0800-0188']) {
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    }
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  step('ROOT signs the team; VCP and toezicht compare and countersign', async () => {
    const { page } = job.staff.bram;
    await page.getByRole('button', { name: d.t('team.refresh') }).click();
    await desk.signTeam(page, Object.values(job.papers.bram.sheets)[0] ?? '');
    await Promise.all(
      others.map((key) =>
        desk.signIn(job.staff[key].page, PEOPLE[key].signInName, job.papers[key].passphrase),
      ),
    );
    await desk.countersign(job.staff.noor.page);
    await desk.countersign(job.staff.teun.page);
    for (const key of ['bram', 'noor', 'teun'] as const) {
      await job.staff[key].page.getByRole('link', { name: d.t('team.back') }).click();
      await job.staff[key].page.getByText(d.t('team.open')).waitFor();
    }
    for (const key of ['lotte', 'iris'] as const) {
      await job.staff[key].page.getByRole('button', { name: d.t('team.refresh') }).click();
    }
  });
});

describe('Amira reports', () => {
  step('on the shortest path: four screens, and the code is kept', async () => {
    const amira = await arrives(job, AMIRA.first);
    job.code = await portal.fileReport(amira.page, job.house.portal, TYPED.story);
    expect(job.code.join(' ')).toMatch(/^\d{4}( \d{4}){5}$/);
    await amira.page.getByText(p.t('who.step', { step: 4, of: 4 })).waitFor();
    await directorsSeeNothing();
  });

  step('the VCP opens it, decrypts it, answers and sets a status', async () => {
    const { page } = job.staff.noor;
    await desk.openReport(page);
    await page.getByText(TYPED.story).waitFor();
    await page.getByText(d.t('identity.ANONYMOUS'), { exact: true }).waitFor();
    await desk.write(page, 'TALK', TYPED.answer);
    await desk.setStatus(page, 'GELEZEN');
    await page.getByLabel(d.t('notes.new'), { exact: true }).fill(TYPED.note);
    await page.getByRole('button', { name: d.t('notes.button'), exact: true }).click();
    await page.getByText(d.t('notes.done')).waitFor();
    await directorsSeeNothing();
  });

  step('the VCP takes it in, and sees to safety first', async () => {
    const { page } = job.staff.noor;
    await takeStep(page, 'IntakeNoted', {
      ...{ what: TYPED.intake, danger: 'NONE', conflictChecked: true },
    });
    await takeStep(page, 'SafetyNoted', { safety: TYPED.safety, support: TYPED.support });
    await directorsSeeNothing();
  });

  step('the VCP writes down what she told, and offers it', async () => {
    const { page } = job.staff.noor;
    await desk.writeStatement(page, TYPED.statement);
    await desk.offerStatement(page);
    await directorsSeeNothing();
  });

  step('she comes back with the code, reads it and wants it changed', async () => {
    const { page } = await arrives(job, AMIRA.later);
    await portal.returnWith(page, job.house.portal, job.code.join(' '));
    await portal.heading(page, p.t('status.CONTROLEER')).waitFor();
    await page.getByText(TYPED.statement).waitFor();
    expect(await page.getByText('Zilverduikboot').count()).toBe(0);
    await portal.answerPaper(page, 'CORRECT', TYPED.correction);
    await page.getByText(TYPED.correction).waitFor();
  });

  step('the VCP takes it back, changes it and offers it again', async () => {
    const { page } = job.staff.noor;
    await desk.openReport(page);
    await page.getByText(TYPED.correction).waitFor();
    await page.getByRole('button', { name: d.t('statement.back'), exact: true }).click();
    await desk.writeStatement(page, TYPED.corrected, { version: 2 });
    await desk.offerStatement(page);
    await directorsSeeNothing();
  });

  step('she signs the new version; the paper is gone, a line about it stays', async () => {
    const { page } = whoIs(job, AMIRA.later);
    // What stands on her screen is the first version still: nothing of it can be signed.
    await portal.answerPaper(page, 'SIGN', TYPED.remarks);
    await page.getByText(p.t('problem.PAPER_CHANGED')).waitFor();
    await page.getByRole('button', { name: p.t('view.refresh') }).click();
    await page.getByText(TYPED.corrected).waitFor();
    expect(await page.getByText(TYPED.statement).count()).toBe(0);
    await portal.answerPaper(page, 'SIGN', TYPED.remarks);
    await portal.heading(page, p.t('paper.answered')).waitFor();
    expect(await page.getByText(TYPED.corrected).count()).toBe(0);
    await desk.openReport(job.staff.noor.page);
    await job.staff.noor.page.getByText(TYPED.remarks).waitFor();
    await desk
      .saying(job.staff.noor.page, d.t('statement.answer.SIGNED', anyOf('day', 'version', 'mark')))
      .waitFor();
  });

  step('the VCP asks whether it may be handed over', async () => {
    await takeStep(job.staff.noor.page, 'StepsTold', {
      ...{ reached: 'YES', contact: TYPED.agreed, explained: true, adviceGiven: true },
    });
    await desk.askHandover(job.staff.noor.page, TYPED.why, TYPED.extract);
    await directorsSeeNothing();
  });

  step('she answers, adds, gives her name and says yes', async () => {
    const { page } = whoIs(job, AMIRA.later);
    await page.getByRole('button', { name: p.t('view.refresh') }).click();
    await page.getByText(TYPED.answer).waitFor();
    expect(await page.getByText('Zilverduikboot').count()).toBe(0);
    const names = PEOPLE.noor.name;
    await portal.writeIn(page, p.t('thread.reply.TALK', { names }), TYPED.reply);
    await page.getByText(TYPED.reply).waitFor();
    await portal.unfold(page, p.t('do.add'));
    await portal.writeIn(page, p.t('do.add.label'), TYPED.addition);
    await page.getByText(p.t('do.add.done')).waitFor();
    await portal.unfold(page, p.t('do.name'));
    await page.getByLabel(p.t('name.field'), { exact: true }).fill(TYPED.name);
    await page.getByLabel(p.t('name.contact'), { exact: true }).fill(TYPED.contact);
    await page.getByRole('button', { name: p.t('do.name.button') }).click();
    await page.getByText(p.t('do.name.done')).waitFor();
    await directorsSeeNothing();
    await page.getByText(p.t('consent.why', { why: TYPED.why })).waitFor();
    await page.getByRole('radio', { name: starting(p.t('consent.EXTRACT')) }).check();
    await page.getByText(p.t('consent.says.noIdentity')).waitFor();
    await page.getByText(p.t('consent.says.papers', { n: 1 })).waitFor();
    await page.getByRole('button', { name: p.t('consent.yes.button') }).click();
    await page.getByRole('heading', { name: p.t('consent.past'), exact: true }).waitFor();
    await directorsSeeNothing();
  });

  step('the VCP hands over exactly that', async () => {
    const { page } = job.staff.noor;
    await desk.openReport(page);
    for (const text of [TYPED.reply, TYPED.addition, TYPED.name]) {
      await page.getByText(text).first().waitFor();
    }
    await page.getByText(d.t('handover.given.EXTRACT')).waitFor();
    await directorsSeeNothing();
    await desk.openReport(page);
    await page.getByRole('button', { name: new RegExp(d.t('handover.do', { names: '' })) }).click();
    await desk.saying(page, d.t('handover.done', anyOf('names'))).waitFor();
  });

  step('a director sees the summary, promises a date and writes', async () => {
    const { page } = job.staff.bram;
    await desk.openReport(page);
    await page.getByText(TYPED.extract).first().waitFor();
    const words = await page.locator('body').innerText();
    for (const text of ['Zilverduikboot', 'Amira', 'Kurkentrekkerwolk', 'Dromedarisfontein']) {
      expect(words).not.toContain(text);
    }
    await desk
      .saying(page, d.t('statement.answer.SIGNED', anyOf('day', 'version', 'mark')))
      .waitFor();
    await page.getByText(TYPED.remarks).waitFor();
    await desk.setStatus(page, 'BEZIG', PROMISED);
    await desk.write(page, 'PERSON', TYPED.follow);
  });

  step('she reads both and answers; the director reads the answer', async () => {
    const { page } = whoIs(job, AMIRA.later);
    await page.getByRole('button', { name: p.t('view.refresh') }).click();
    await page.getByRole('heading', { name: p.t('status.BEZIG'), exact: true }).waitFor();
    const date = p.formatDay(PROMISED);
    await page.getByText(p.t('status.BEZIG.text', { date })).waitFor();
    await page.getByText(TYPED.follow).waitFor();
    await portal.writeIn(page, p.t('thread.reply'), TYPED.thanks);
    await page.getByText(TYPED.thanks).waitFor();
    await desk.openReport(job.staff.bram.page);
    await job.staff.bram.page.getByText(TYPED.thanks).waitFor();
  });
});

describe('what stays behind', () => {
  step('nothing in any browser', async () => {
    for (const who of job.everybody) job.kept.set(who, await leftoversOf(who));
    const filled = job.everybody.flatMap((who) =>
      EMPTY_PLACES.filter((place) => job.kept.get(who)?.[place]?.length !== 0),
    );
    expect(filled).toEqual([]);
  });

  step('no complaint in any console, and nobody else was asked anything', async () => {
    const hosts = [
      ...[job.house.portal, job.house.desk].map((it) => new URL(it).host),
      BROWSERS_OWN,
    ];
    const complained = job.everybody.map(({ name, complaints }) => [name, complaints]);
    expect(complained).toEqual(job.everybody.map(({ name }) => [name, []]));
    const foreign = job.everybody.map(({ name, wire }) => {
      const asked = wire.exchanges.map(({ method, url }) =>
        method === 'CONNECT' ? url : new URL(url).host,
      );
      return [name, asked.filter((host) => !hosts.includes(host))];
    });
    expect(foreign).toEqual(job.everybody.map(({ name }) => [name, []]));
  });
});

describe('the canary', () => {
  let places: readonly Haystack[];
  let secrets: JobSecrets;

  step('every place that was written to is at hand', async () => {
    places = await placesOfJob(job);
    const names = places.map(({ place }) => place);
    for (const file of ['gehoord.db', 'gehoord.db-wal', 'shares.db', 'shares.db-wal']) {
      expect(names).toContain(`running: ${file}`);
    }
    expect(names.filter((place) => place.includes('/api/reports'))).not.toEqual([]);
  });

  step('every secret of the run is known, also those no screen ever showed', () => {
    secrets = secretsOf(job);
    expect(secrets.everywhere.length).toBeGreaterThan(300);
    expect(secrets.contentKeys.length).toBeGreaterThanOrEqual(8);
  });

  step('none stands anywhere, in any disguise', () => {
    expect(search(once(places), needlesOf(secrets.everywhere))).toEqual([]);
  });

  step('tokens and the locator stand with their owner only, and never in an address', () => {
    const { owned } = secrets;
    const found = search(places, needlesOf(owned.map(({ secret }) => secret)));
    expect(strays(owned, found)).toEqual([]);
    expect(new Set(found.map(({ secret }) => secret)).size).toBe(owned.length);
  });

  step('shred shares are kept in the share store only', () => {
    const files = places.filter(({ place }) => /^(running|started again): /.test(place));
    const found = search(files, needlesOf(secrets.shares));
    expect(new Set(found.map(({ secret }) => secret)).size).toBe(secrets.shares.length);
    expect(found.filter(({ place }) => !place.includes(': shares.db'))).toEqual([]);
  });

  step('all of this would have been found: planted one by one', () => {
    const { everywhere } = secrets;
    const plots = plotsOfJob(job, places);
    const needles = needlesOf(everywhere);
    const sorts = ['story', 'statuscode', 'sheet of noor', 'passphrase of bram', 'amira: sealing'];
    const samples = sorts.flatMap(
      (sort) => everywhere.find((it) => it.name.startsWith(sort)) ?? [],
    );
    const body = plots.filter(({ kind }) => kind === 'answer body');
    expect([samples.length, body.length]).toEqual([sorts.length, 1]);
    // Each secret in each disguise, each secret in each place, each disguise in each place.
    const missed = [
      ...missedOf(everywhere, body, needles),
      ...missedOf(everywhere, plots, needles, 'NONE'),
      ...missedOf(samples, plots, needles),
    ];
    expect(missed).toEqual([]);
  });
});
