import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PaperDraft, Reporter } from '@gehoord/client/types';
import { INTAKE as INTAKE_STEPS, takeSteps } from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import { PEOPLE } from '../../scripts/demo/people.ts';
import * as desk from '../support/desk-screens.ts';
import { formOf } from '../support/form.ts';
import { reporterAt } from '../support/house.ts';
import { printed, withoutPrinter } from '../support/pictures.ts';
import { scene } from '../support/scene.ts';
import { d } from '../support/words.ts';

/*
 * Bram prints what Amira and Kees put their names under, and keeps it as a file that the command
 * checks years later, without the server.
 */

const here = scene();
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'gehoord-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STORY = 'Kees legde zijn hand op mijn been. Speldenkussenwals.';
const INTAKE: PaperDraft = {
  ...{ paper: 'INTAKE', identity: 'KNOWN', language: 'nl', words: STORY },
  translations: [
    { language: 'ar', words: 'وضع كيس يده على ساقي.' },
    { language: 'ti', words: 'ኪስ ኢዱ ኣብ እግረይ ኣንቢሩ።' },
  ],
};
const LONG = Array.from(
  { length: 120 },
  (_, at) => `${at + 1}. Kees vertelt hoe hij het zag, en wat hij daarna deed.`,
).join('\n');
const HEARING: PaperDraft = {
  ...{ paper: 'HEARING', identity: 'SEEN', language: 'nl' },
  words: LONG,
  translations: [],
};
const REFUSAL = 'Zo heb ik het niet gezegd. Regenpijpsymfonie.';

async function answer(browser: Reporter, said: 'SIGNED' | 'REFUSED', remarks: string | null) {
  const [paper] = expectDone(await browser.refresh()).papers;
  const about = { id: paper?.id ?? '', shown: paper?.shown ?? '', remarks, language: 'nl' };
  expectDone(await browser.answerStatement({ ...about, answer: said }));
}

let id = '';

beforeAll(async () => {
  const { bram } = here.people.desks;
  const amira = reporterAt(here.house);
  expectDone(await amira.prepare());
  const { code } = expectDone(await amira.submit(formOf({ door: 'board' })));
  expectDone(await amira.open(code?.join('') ?? ''));
  id = expectDone(await bram.sync())[0]?.dossierId ?? '';
  await takeSteps(bram, id, INTAKE_STEPS);
  const about = 'Iemand meldde ongewenst gedrag.';
  const who = { role: 'accused', name: 'ኪስ Testmentor', about } as const;
  const card = expectDone(await bram.invitePerson(id, who));
  const kees = reporterAt(here.house);
  expectDone(await kees.prepare());
  expectDone(await kees.open(card.code.join('')));
  expectDone(await kees.claim());
  const person = expectDone(await bram.dossier(id)).people[0]?.id ?? '';
  const first = expectDone(await bram.writeStatement(id, null, INTAKE)).statements[0];
  expectDone(await bram.offerStatement(id, first?.id ?? ''));
  await answer(amira, 'SIGNED', 'Het was op dinsdag.');
  // Which of two papers comes first depends on what was added to last, so this one goes by its kind.
  const { statements } = expectDone(await bram.writeStatement(id, null, HEARING, person));
  const second = statements.find(({ paper }) => paper === 'HEARING');
  expectDone(await bram.offerStatement(id, second?.id ?? ''));
  await answer(kees, 'REFUSED', REFUSAL);
}, 120_000);

async function opened(): Promise<Page> {
  const { page } = await here.guest('bram');
  await withoutPrinter(page);
  await page.goto(here.house.desk);
  await desk.signIn(page, PEOPLE.bram.signInName, here.people.passphrases.bram);
  await desk.openReport(page);
  const folds = page.locator('summary', { hasText: d.t('takeOut.title') });
  await folds.last().click();
  return page;
}

test('all papers are printed: each on its own sheets, with what was said under it', async () => {
  const page = await opened();
  await page.getByRole('button', { name: d.t('takeOut.print.all') }).click();
  await page.locator('[data-paper]').nth(1).waitFor({ state: 'attached' });
  const { sheets, all, pages } = await printed(page, 'statements');
  const text = sheets.join('\n');
  expect(sheets).toHaveLength(2);
  const about = (words: string) => sheets.find((sheet) => sheet.includes(words));
  const [hearing, intake] = [about('Kees vertelt hoe'), about('Speldenkussenwals')];
  expect(intake).toContain('Speldenkussenwals');
  expect(intake).toContain('وضع كيس يده على ساقي.');
  expect(intake).toContain('ኪስ ኢዱ ኣብ እግረይ ኣንቢሩ።');
  expect(intake).toContain('Het was op dinsdag.');
  expect(hearing).toContain('ኪስ Testmentor');
  expect(hearing).toContain('120. Kees vertelt');
  expect(hearing).toContain(REFUSAL);
  expect(hearing).toContain(d.t('print.unsigned'));
  // Nothing of the desk around it, and nothing of the report itself.
  expect(all).not.toContain(d.t('inbox.title'));
  expect(text).not.toContain('steeds zijn hand');
  // The long one runs over several sheets; the other begins on a new one.
  expect(pages).toBeGreaterThanOrEqual(4);
  const day = { day: '' };
  expect(d.t('takeOut.done.PRINT', { ...day, name: '' })).toContain('afgedrukt');
  await page
    .getByText(/afgedrukt door Bram Bestuur/)
    .first()
    .waitFor();
});

test('all papers are kept as a file, which the command finds to be whole', async () => {
  const page = await opened();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: d.t('takeOut.file.all') }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^papieren-\d{4}-\d{2}-\d{2}\.gehoord$/);
  const file = join(folder, 'papers.gehoord');
  await download.saveAs(file);
  await page
    .getByText(/als bestand bewaard door Bram Bestuur/)
    .first()
    .waitFor();
  const checked = spawnSync(process.execPath, [join(root, 'scripts/verify.mjs'), file], {
    encoding: 'utf8',
  });
  expect(checked.stderr).toBe('');
  expect(checked.status).toBe(0);
  expect(checked.stdout).toContain('Speldenkussenwals');
  expect(checked.stdout).toContain(REFUSAL);
});

test('the page that checks the file comes from the desk, and works from disk', async () => {
  const page = await opened();
  const [paper] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: d.t('takeOut.file.all') }).click(),
  ]);
  const [file, checker] = [join(folder, 'again.gehoord'), join(folder, 'controle.html')];
  await paper.saveAs(file);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: d.t('takeOut.page') })
      .last()
      .click(),
  ]);
  await download.saveAs(checker);
  const { page: reader } = await here.guest('somebody years later');
  await reader.goto(pathToFileURL(checker).href);
  await reader.locator('input[type=file]').setInputFiles(file);
  await reader.getByRole('button', { name: 'Controleren' }).click();
  await reader.locator('#result h2').first().waitFor();
  const found = await reader.locator('#result').innerText();
  expect(found).toContain('Speldenkussenwals');
  expect(found).toContain(REFUSAL);
});
