import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskAt, expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { DECLARATION, ORGANISATION } from '../../scripts/demo/people.ts';
import { launchBrowser } from '../support/browser.ts';
import * as desk from '../support/desk-screens.ts';
import { formOf } from '../support/form.ts';
import { guests } from '../support/guests.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';
import * as portal from '../support/portal-screens.ts';
import { visitor } from '../support/visitor.ts';
import type { Fate, Wire } from '../support/wire.ts';
import { d, p, starting } from '../support/words.ts';

const STORY = 'Dit typte ik zelf: Appelmoesvulkaan.';

let house: House;
let people: Organised;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
  people = await organise(house, house.app.setupToken ?? '');
});

afterAll(async () => {
  await browser.close();
  await house.tearDown();
});

const guest = guests(() => browser);
const inbox = async () => expectDone(await people.desks.noor.sync());
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Somebody on the third screen, with everything filled in. */
async function readyToSend(page: Page, story = STORY): Promise<void> {
  await portal.openPortal(page, house.portal);
  await portal.chooseSubject(page);
  await portal.toStory(page);
  await portal.tellStory(page, story);
}

const posted = ({ exchanges }: Wire) =>
  exchanges.filter(({ method }) => method !== 'GET' && method !== 'CONNECT');

async function hasNumbers(page: Page): Promise<void> {
  const shown = await page.locator('body').innerText();
  const { name, phone, hours } = ORGANISATION.contact;
  for (const text of [name, phone, hours, '112', '0900-8844', '0800-2000', '0800-0188', '113']) {
    expect(shown).toContain(text);
  }
}

describe('without what it takes to seal', () => {
  test('no JavaScript: whom to call, and nothing to fill in', async () => {
    const { page } = await guest('amira', { javaScriptEnabled: false });
    await page.goto(house.portal);
    await hasNumbers(page);
    expect(await page.locator('form, textarea, input, select, button').count()).toBe(0);
    await page.goto(house.desk);
    expect(await page.locator('body').innerText()).toContain('JavaScript');
  });

  // Browsers that are locked down have no WebAssembly at all; an old phone may have too little memory.
  test.each([
    ['no WebAssembly', '--js-flags=--jitless'],
    ['no memory for it', '--js-flags=--wasm-max-mem-pages=600'],
  ])('%s: whom to call, and nothing is ever sent', async (_, flag) => {
    const plain = await launchBrowser([flag]);
    const { page, wire, complaints } = await visitor(plain, 'amira');
    await page.goto(house.portal);
    await page.getByText(p.t('closed.crypto')).waitFor();
    await hasNumbers(page);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(posted(wire)).toEqual([]);
    expect(complaints).toEqual([]);
    await plain.close();
    await wire.close();
  });

  test('no WebAssembly at the desk: it says so', async () => {
    const plain = await launchBrowser(['--js-flags=--jitless']);
    const { page, wire, complaints } = await visitor(plain, 'noor');
    await page.goto(house.desk);
    await page.getByText(d.t('problem.CRYPTO_UNAVAILABLE')).waitFor();
    expect(posted(wire)).toEqual([]);
    expect(complaints).toEqual([]);
    await plain.close();
    await wire.close();
  });

  test('the crypto does not arrive: a sentence, and trying again works', async () => {
    const { page, wire } = await guest('amira');
    wire.fate = ({ path }) => (path.includes('worker') ? 'NEVER_LEAVES' : 'PASS');
    await portal.openPortal(page, house.portal);
    await page.getByRole('radio', { name: starting(p.t('who.MENTOR')) }).check();
    await page.getByText(p.t('problem.OFFLINE')).waitFor();
    wire.fate = () => 'PASS';
    await button(page, p.t('word.again')).click();
    await page.getByRole('group', { name: p.t('who.door') }).waitFor();
    await portal.toStory(page);
  });
});

const problem = (status: number, code: string): Fate => ({
  status,
  type: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: code, status, code }),
});
const BAD_GATEWAY: Fate = { status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' };

describe('a report that does not get through', () => {
  test.each([
    ['the request never leaves', 'NEVER_LEAVES', 'OFFLINE'],
    ['it arrives and the answer is lost', 'ANSWER_LOST', 'OFFLINE'],
    ['the server fails', problem(500, 'INTERNAL'), 'INTERNAL'],
    ['something in between fails', BAD_GATEWAY, 'OFFLINE'],
    ['there is no room left', problem(507, 'STORAGE_FULL'), 'STORAGE_FULL'],
  ] as const)('%s: the text stays, and sending again makes one report', async (_, fate, code) => {
    const { page, wire } = await guest('amira');
    const before = await inbox();
    await readyToSend(page);
    wire.fate = ({ path }) => (path === '/api/reports' ? fate : 'PASS');
    await portal.sendButton(page).click();
    await page.getByText(p.t(`problem.${code}`)).waitFor();
    await page.getByText(p.t('send.kept')).waitFor();
    await page.getByText(STORY).waitFor();
    wire.fate = () => 'PASS';
    await portal.sendButton(page).click();
    await heading(page, p.t('sent.heading')).waitFor();
    const after = await inbox();
    expect(after.length).toBe(before.length + 1);
  });

  test('no network at all, and then there is', async () => {
    const { page, context } = await guest('amira');
    const before = await inbox();
    await readyToSend(page);
    await context.setOffline(true);
    await portal.sendButton(page).click();
    await page.getByText(p.t('problem.OFFLINE')).waitFor();
    await context.setOffline(false);
    await portal.sendButton(page).click();
    await heading(page, p.t('sent.heading')).waitFor();
    expect((await inbox()).length).toBe(before.length + 1);
  });

  test('the answer is lost and the words are changed: one report, with all of them', async () => {
    const { page, wire } = await guest('amira');
    const before = new Set((await inbox()).map(({ dossierId }) => dossierId));
    await readyToSend(page);
    wire.fate = ({ path }) => (path === '/api/reports' ? 'ANSWER_LOST' : 'PASS');
    await portal.sendButton(page).click();
    await page.getByText(p.t('problem.OFFLINE')).waitFor();
    wire.fate = () => 'PASS';
    await button(page, p.t('review.change.of', { what: p.t('story.label') })).click();
    await portal.tellStory(page, `${STORY} En nog iets.`);
    await portal.sendButton(page).click();
    await heading(page, p.t('sent.heading')).waitFor();
    const fresh = (await inbox()).filter(({ dossierId }) => !before.has(dossierId));
    expect(fresh.length).toBe(1);
    const view = expectDone(await people.desks.noor.dossier(fresh[0]?.dossierId ?? ''));
    expect([view.report?.story, ...view.additions.map(({ text }) => text)]).toEqual([
      STORY,
      `${STORY} En nog iets.`,
    ]);
  });
});

/** A report that was filed and kept, without a screen. */
async function filed(): Promise<{ readonly code: string; readonly dossierId: string }> {
  const before = new Set((await inbox()).map(({ dossierId }) => dossierId));
  const reporter = reporterAt(house);
  expectDone(await reporter.prepare());
  const { code } = expectDone(await reporter.submit(formOf()));
  const row = (await inbox()).find(({ dossierId }) => !before.has(dossierId));
  return { code: code?.join('') ?? '', dossierId: row?.dossierId ?? '' };
}

const appended = ({ path }: { readonly path: string }) => path === '/api/appends';

describe('a message that does not get through', () => {
  test('of the reporter: the text stays, and sending again writes it once', async () => {
    const { code } = await filed();
    const { page, wire } = await guest('amira');
    await portal.returnWith(page, house.portal, code);
    wire.fate = (request) => (appended(request) ? 'ANSWER_LOST' : 'PASS');
    const label = p.t('thread.reply.TALK', { names: ORGANISATION.contact.name });
    await portal.writeIn(page, label, STORY);
    await page.getByText(p.t('problem.OFFLINE')).waitFor();
    const box = page.getByRole('textbox', { name: label, exact: true });
    expect(await box.inputValue()).toBe(STORY);
    wire.fate = () => 'PASS';
    await portal.writeIn(page, label, STORY);
    await page.getByRole('listitem').getByText(STORY).waitFor();
    await button(page, p.t('view.refresh')).click();
    await button(page, p.t('view.refresh')).waitFor();
    expect(await page.getByRole('listitem').getByText(STORY).count()).toBe(1);
  });

  test('of the desk: the text stays, and sending again writes it once', async () => {
    const { dossierId } = await filed();
    const { page, wire } = await guest('noor');
    await page.goto(house.desk);
    await desk.signIn(page, 'noor', people.passphrases.noor);
    await desk.openReport(page, dossierId);
    const place = desk.conversation(page, 'TALK');
    for (const fate of ['NEVER_LEAVES', 'ANSWER_LOST'] as const) {
      wire.fate = (request) => (appended(request) ? fate : 'PASS');
      await place.getByRole('textbox').fill('Ik lees mee.');
      await button(page, d.t('thread.send')).first().click();
      await page.getByText(d.t('problem.OFFLINE')).waitFor();
      expect(await place.getByRole('textbox').inputValue()).toBe('Ik lees mee.');
    }
    wire.fate = () => 'PASS';
    await desk.write(page, 'TALK', 'Ik lees mee.');
    await desk.openReport(page, dossierId);
    await place.getByRole('listitem').getByText('Ik lees mee.').waitFor();
    expect(await place.getByRole('listitem').count()).toBe(1);
  });
});

describe('what does not open anything', () => {
  test('a code with a digit wrong, too few, too many, or of nobody', async () => {
    const { page } = await guest('amira');
    await portal.openPortal(page, house.portal);
    await button(page, p.t('front.haveCode')).click();
    const { code } = await filed();
    const wrong = code.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
    for (const [typed, said] of [
      [wrong, 'CODE_MISTYPED'],
      [code.slice(1), 'CODE_TOO_SHORT'],
      [`${code}1`, 'CODE_TOO_LONG'],
      [`${'0'.repeat(22)}98`, 'SIGN_IN_FAILED'],
    ] as const) {
      await portal.enterCode(page, typed);
      await page.getByText(p.t(`problem.${said}`)).waitFor();
    }
    const arabic = code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
    await portal.enterCode(page, arabic);
    await button(page, p.t('view.refresh')).waitFor();
  });

  test('an invitation that was used, one of nobody, and a used set-up link', async () => {
    const { page } = await guest('somebody');
    const { token } = expectDone(await people.desks.bram.invite('coordinator'));
    const passphrase = await people.desks.bram.proposePassphrase();
    const member = { name: 'Nina Nieuw', signInName: 'nina', passphrase, declaration: DECLARATION };
    expectDone(await deskAt(house.desk).acceptInvitation(token, member));
    for (const used of [token, 'A'.repeat(43)]) {
      await page.goto('about:blank');
      await page.goto(`${house.desk}/#invite=${used}`);
      await heading(page, d.t('invitation.gone.title')).waitFor();
      expect(page.url()).toBe(`${house.desk}/`);
    }
    await page.goto('about:blank');
    await page.goto(`${house.desk}/#setup=${'A'.repeat(43)}`);
    await heading(page, d.t('setUp.done.title')).waitFor();
  });
});

/** Everything a page could still show of what was typed: its text, its fields, its address. */
const shownOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const values = fields.map(({ type, value, checked }) => (type === 'radio' ? checked : value));
    return [document.documentElement.outerHTML, document.title, location.href, ...values].join(
      '\n',
    );
  });

/** Runs in the page: tells what is on it when it starts to leave, and what is painted after that. */
function watchLeaving(): void {
  const tell = (when: string) =>
    console.info(`${when}: ${document.body.innerHTML}|${location.href}`);
  addEventListener('beforeunload', () => {
    tell('leaving');
    requestAnimationFrame(() => requestAnimationFrame(() => tell('waiting')));
  });
}

const THREE_SHIFTS = async (page: Page): Promise<void> => {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
};
const THE_BUTTON = (page: Page): Promise<void> =>
  button(page, p.t('leave.button')).click({ noWaitAfter: true });

describe('leaving quickly', () => {
  const ways = {
    'the first screen': (page: Page) =>
      portal.openPortal(page, house.portal).then(() => portal.chooseSubject(page)),
    'the story': async (page: Page) => {
      await portal.openPortal(page, house.portal);
      await portal.chooseSubject(page);
      await portal.toStory(page);
      await page.getByRole('textbox', { name: p.t('story.label') }).fill(STORY);
    },
    'the last look before sending': (page: Page) => readyToSend(page),
    'the code, before it was kept': async (page: Page) => {
      await readyToSend(page);
      await portal.sendButton(page).click();
      await heading(page, p.t('sent.heading')).waitFor();
    },
    'the messages': async (page: Page) => {
      const { code } = await filed();
      await portal.returnWith(page, house.portal, code);
      const label = p.t('thread.reply.TALK', { names: ORGANISATION.contact.name });
      await page.getByRole('textbox', { name: label, exact: true }).fill(STORY);
    },
  };

  test.each(Object.entries(ways))('from %s', async (where, goThere) => {
    const { page, context, console: said } = await guest('amira');
    await context.addInitScript(watchLeaving);
    let arrive: () => void = () => undefined;
    const arriving = new Promise<void>((resolve) => (arrive = resolve));
    await context.route(`${ORGANISATION.leaveUrl}**`, async (route) => {
      await arriving;
      await route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' });
    });
    await goThere(page);
    const code = await portal.readCode(page);
    await page.locator('body').press('Escape');
    await (where === 'the story' ? THREE_SHIFTS(page) : THE_BUTTON(page));
    // The other site has not answered yet: the page is blank all the same.
    for (const when of ['leaving', 'waiting']) {
      await expect.poll(() => said.join('\n')).toContain(`${when}: |${house.portal}/`);
    }
    arrive();
    await heading(page, 'Het weer').waitFor();
    expect(page.url()).toBe(ORGANISATION.leaveUrl);
    let back = 0;
    while ((await page.goBack()) !== null && page.url() !== 'about:blank') {
      back += 1;
      await heading(page, p.t('front.heading')).waitFor();
      const shown = await shownOn(page);
      for (const trace of ['Appelmoesvulkaan', ...code]) expect(shown).not.toContain(trace);
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
      expect(page.url()).toBe(`${house.portal}/`);
    }
    expect(back > 0).toBe(where !== 'the first screen');
  });
});

describe('the desk keeps nothing open', () => {
  const HALF = 'Half geschreven: Tandpastaparade';

  async function atWork(page: Page) {
    await page.goto(house.desk);
    await desk.signIn(page, 'noor', people.passphrases.noor);
    await desk.openReport(page);
    return desk.conversation(page, 'TALK').getByRole('textbox');
  }

  async function backAtWork(page: Page) {
    expect(await shownOn(page)).not.toContain('Tandpastaparade');
    await desk.signIn(page, 'noor', people.passphrases.noor);
    const box = desk.conversation(page, 'TALK').getByRole('textbox');
    await expect.poll(() => box.inputValue()).toBe(HALF);
    return box;
  }

  test('locking on demand keeps a half-written text; a reload asks to sign in', async () => {
    await filed();
    const { page } = await guest('noor');
    const box = await atWork(page);
    await box.fill(HALF);
    await page.keyboard.press('Alt+Shift+L');
    await page.getByText(d.t('signIn.farewell.LOCKED')).waitFor();
    await (await backAtWork(page)).fill('');
    await page.reload();
    await heading(page, d.t('signIn.title')).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await shownOn(page)).not.toContain(formOf().story);
  });

  test('ten idle minutes lock it; what was half-written is there again', async () => {
    await filed();
    const { page } = await guest('noor');
    await page.clock.install();
    const box = await atWork(page);
    await box.fill(HALF);
    await page.clock.fastForward('09:30');
    await page.getByText(d.t('desk.nearLock')).waitFor();
    await page.clock.fastForward('00:40');
    await page.getByText(d.t('signIn.farewell.IDLE')).waitFor();
    await backAtWork(page);
  });
});
