import type { Locator, Page } from 'playwright-core';
import type { Fictional } from '../../scripts/demo/people.ts';
import { ANY, anyOf, d, shaped, starting } from './words.ts';

const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true });

/** What stands above the part about a reporter without a name. */
export const THE_REPORTER = d.t('party.the.reporter').replace(/^./, (first) => first.toUpperCase());

/** Text on the screen that is filled in with something not known beforehand. */
export const saying = (page: Page, text: string): Locator =>
  page.getByText(new RegExp(shaped(text).source.slice(1, -1)));

/** What somebody keeps on paper and in the head after joining. */
export interface Papers {
  readonly passphrase: string;
  /** Codes by title of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
}

/** Agree with the declaration of secrecy. */
export async function declare(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: starting(d.t('declaration.agree')) }).check();
  await button(page, d.t('word.next')).click();
}

/** Say who one is. */
export async function nameOneself(page: Page, { name, signInName }: Fictional): Promise<void> {
  await field(page, d.t('member.name')).fill(name);
  await field(page, d.t('member.signInName')).fill(signInName);
  await button(page, d.t('word.next')).click();
}

/** Take the six words that are proposed. @returns them. */
export async function takeWords(page: Page, go: string): Promise<string> {
  const proposed = page.getByText(/^\p{L}+([ -]\p{L}+){5}$/u);
  const words = (await proposed.innerText()).trim();
  await field(page, d.t('passphrase.retype')).fill(words);
  await button(page, go).click();
  return words;
}

async function groupsOn(sheet: Locator): Promise<string> {
  const groups = sheet.getByRole('list', { name: d.t('sheet.code') }).locator('[aria-hidden]');
  return (await groups.allTextContents()).join('-');
}

/** Read the sheets and type back what is asked of each. @returns the codes by title. */
export async function keepSheets(page: Page): Promise<Papers['sheets']> {
  await page.getByRole('heading', { name: d.t('sheets.confirm.title'), exact: true }).waitFor();
  const sheets: Record<string, string> = {};
  for (const sheet of await page.getByRole('article').all()) {
    sheets[await sheet.getByRole('heading').innerText()] = await groupsOn(sheet);
  }
  const codes = Object.values(sheets);
  const asked = [
    [d.t('sheets.confirm.root'), codes.length > 2 ? codes[0] : undefined],
    [d.t('sheets.confirm.recovery'), codes.at(-2)],
    [d.t('sheets.confirm.escrow'), codes.at(-1)],
  ] as const;
  for (const [sheet, code] of asked) {
    if (code === undefined) continue;
    const label = shaped(d.t('sheets.confirm.group', { sheet, number: ANY }));
    const text = await page.locator('label').getByText(label).innerText();
    const number = Number(label.exec(text.trim())?.[1]);
    await field(page, text.trim()).fill(code.split('-')[number - 1] ?? '');
  }
  await button(page, d.t('sheets.confirm.button')).click();
  await page.getByRole('heading', { name: d.t('signIn.title'), exact: true }).waitFor();
  return sheets;
}

/** Join with a one-time link, in one's own browser. */
export async function join(page: Page, link: string, who: Fictional): Promise<Papers> {
  await page.goto(link);
  await declare(page);
  await nameOneself(page, who);
  const passphrase = await takeWords(page, d.t('invitation.create'));
  return { passphrase, sheets: await keepSheets(page) };
}

/** Fill in the page for signing in, and press the button. */
export async function fillSignIn(page: Page, name: string, passphrase: string): Promise<void> {
  await field(page, d.t('signIn.name')).fill(name);
  await page.getByLabel(d.t('signIn.passphrase'), { exact: true }).fill(passphrase);
  await button(page, d.t('signIn.button')).click();
}

/** Sign in on the page that is open. */
export async function signIn(page: Page, signInName: string, passphrase: string): Promise<void> {
  await fillSignIn(page, signInName, passphrase);
  await page.getByRole('button', { name: d.t('desk.lock') }).waitFor();
}

/** Invite somebody from the team page. @returns the one-time link. */
export async function invite(page: Page, { role }: Fictional): Promise<string> {
  await page.getByRole('radio', { name: starting(d.t(`role.${role}`)) }).check();
  await button(page, d.t('invite.button')).click();
  const link = await page.getByTestId('invitation-link').innerText();
  await button(page, d.t('invite.close')).click();
  return link.trim();
}

/** Sign the list of members with the code from paper. */
export async function signTeam(page: Page, rootCode: string): Promise<void> {
  await page
    .getByRole('link', { name: d.t('sign.link') })
    .first()
    .click();
  await field(page, d.t('sign.code')).fill(rootCode);
  await button(page, d.t('sign.button')).click();
  await page.getByText(d.t('sign.done')).waitFor();
}

/** Compare everybody's number and countersign. */
export async function countersign(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: d.t('countersign.link') })
    .first()
    .click();
  const ticks = page.getByRole('checkbox');
  await ticks.first().waitFor();
  for (const tick of await ticks.all()) await tick.check();
  await button(page, d.t('countersign.button')).click();
  await page.getByText(d.t('countersign.done')).waitFor();
}

/** Go to the inbox and fetch what is new. */
export async function look(page: Page): Promise<void> {
  const inbox = page.getByRole('navigation').getByRole('link', { name: d.t('desk.nav.inbox') });
  await inbox.click();
  await button(page, d.t('inbox.refresh')).click();
  await page.getByText(d.t('inbox.refreshed')).waitFor();
}

/** Open a report: the one that is meant, or the first of the list. */
export async function openReport(page: Page, dossierId = ''): Promise<void> {
  await look(page);
  await page.getByRole('table').locator(`a[href^="/dossier/${dossierId}"]`).first().click();
  await page.getByRole('heading', { name: d.t('report.title'), exact: true }).waitFor();
}

/** One conversation of the open report. */
export const conversation = (page: Page, thread: 'TALK' | 'PERSON'): Locator =>
  page.locator('section', {
    has: page.getByRole('heading', { name: d.t(`thread.${thread}`), exact: true }),
  });

/** Write to the reporter. */
export async function write(page: Page, thread: 'TALK' | 'PERSON', text: string): Promise<void> {
  const place = conversation(page, thread);
  await place.getByRole('textbox').fill(text);
  await button(place, d.t('thread.send')).click();
  await place.getByText(d.t('thread.sent')).waitFor();
}

/** Set what the reporter sees. @param day with a promised date. */
export async function setStatus(
  page: Page,
  code: 'GELEZEN' | 'BEZIG',
  day: string | null = null,
): Promise<void> {
  await page.locator('summary', { hasText: d.t('status.change') }).click();
  await page.getByRole('radio', { name: starting(d.t(`status.${code}`)) }).check();
  if (day !== null) await page.getByLabel(d.t('status.date'), { exact: true }).fill(day);
  await button(page, d.t('status.button')).click();
  await page.getByText(d.t('status.done')).waitFor();
}

/** Ask the reporter whether it may be handed over: a summary, or their own words. */
export async function askHandover(page: Page, why: string, extract: string): Promise<void> {
  await page.locator('summary', { hasText: d.t('handover.open') }).click();
  await field(page, d.t('handover.why')).fill(why);
  await field(page, d.t('handover.extract')).fill(extract);
  await page.getByRole('checkbox', { name: starting(d.t('handover.offersRaw')) }).check();
  await button(page, d.t('handover.ask')).click();
  await saying(page, d.t('handover.asked', anyOf('day'))).waitFor();
}

interface Writing {
  readonly version?: number;
  readonly whose?: string;
  /** How the desk knows who signs: unless told, by the code alone. */
  readonly identity?: 'SEEN' | 'ANONYMOUS';
}

/** Write a statement, or its next version. */
export async function writeStatement(
  page: Page,
  words: string,
  { version = 1, whose, identity = 'ANONYMOUS' }: Writing = {},
): Promise<void> {
  const begin = version === 1 ? d.t('statement.new') : d.t('statement.change', { version });
  // The newest paper comes first.
  await button(page, begin).first().click();
  if (whose !== undefined) await page.getByRole('radio', { name: starting(whose) }).check();
  await field(page, d.t('statement.words')).fill(words);
  await page.getByRole('radio', { name: starting(d.t(`statement.choose.${identity}`)) }).check();
  await button(page, d.t('statement.save')).click();
  await page.getByText(d.t('statement.state.WRITTEN'), { exact: true }).waitFor();
}

/** Offer the statement that was written. @param who as the desk speaks of whoever signs. */
export async function offerStatement(page: Page, who = d.t('party.the.reporter')): Promise<void> {
  await button(page, d.t('statement.offer', { who })).click();
  await saying(page, d.t('statement.state.WAITING', { ...anyOf('day'), who })).waitFor();
}

/** What is between the desk and people who were given a code. */
export const peopleSection = (page: Page): Locator =>
  page.locator('section', {
    has: page.getByRole('heading', { level: 2, name: d.t('people.title'), exact: true }),
  });

/** Read the code off the card that was just made, and say that it was given. */
export async function takeCard(page: Page): Promise<string> {
  const code = page.getByRole('list', { name: d.t('card.paper.title') });
  const groups = await code.locator('li > [aria-hidden="true"]:not(svg)').allTextContents();
  await button(page, d.t('card.given')).click();
  return groups.join('');
}

/** Who is given a code, and what they read about why; what the desk proposes, unless told. */
interface Invited {
  readonly role: 'affectedPerson' | 'accused' | 'witness';
  readonly name: string;
  readonly about?: string;
}

/** Fill in whom to give a code, and ask for the card. */
export async function fillInvitation(page: Page, { role, name, about }: Invited): Promise<void> {
  await page.getByRole('radio', { name: starting(d.t(`party.${role}`)) }).check();
  await field(page, d.t('invite.person.name')).fill(name);
  if (about !== undefined) await field(page, d.t('invite.person.about')).fill(about);
  await button(page, d.t('invite.person.button')).click();
}

/** Give somebody a code. @returns the 24 digits on the card. */
export async function inviteSomebody(
  page: Page,
  role: Invited['role'],
  name: string,
  about?: string,
): Promise<string> {
  await button(page, d.t('people.invite')).click();
  await fillInvitation(page, { role, name, ...(about !== undefined && { about }) });
  await page.getByText(d.t('people.card.title', { name })).waitFor();
  return takeCard(page);
}

/** What the dossier says about one person's name. */
export const nameOf = (page: Page, name: string): Locator =>
  page
    .locator('section', {
      has: page.getByRole('heading', { level: 2, name: d.t('names.title'), exact: true }),
    })
    .locator('section', { has: page.getByRole('heading', { level: 3, name: starting(name) }) });

/** Ask somebody whether the accused may hear their name. */
export async function askAboutName(
  page: Page,
  who: string,
  name: string,
  why: string,
): Promise<void> {
  const place = nameOf(page, who);
  await place.locator('summary').click();
  await place.getByRole('textbox', { name: d.t('names.name'), exact: true }).fill(name);
  await place.getByRole('textbox', { name: d.t('names.why'), exact: true }).fill(why);
  await button(place, d.t('names.ask')).click();
}

/** Say how one knows that a yes was theirs. */
export async function confirmName(page: Page, who: string, how: string): Promise<void> {
  const place = nameOf(page, who);
  await place.getByRole('textbox', { name: d.t('confirm.how'), exact: true }).fill(how);
  await button(place, d.t('confirm.button')).click();
}
