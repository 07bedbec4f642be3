import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ORGANISATION } from '../../../scripts/demo/people.ts';
import * as portal from '../../support/portal-screens.ts';
import type { Scene } from '../../support/scene.ts';
import { shownOn } from '../../support/shown-on.ts';
import type { Visitor } from '../../support/visitor.ts';
import { anyOf, p, shaped } from '../../support/words.ts';

const STORY = 'Dit typte ik zelf: Appelmoesvulkaan.';

type Way = (page: Page, here: Scene) => Promise<void>;

/** Runs in the page: tells what is on it when it starts to leave, and what is painted after that. */
function watchLeaving(): void {
  const outside = globalThis as { tellOutside?: (line: string) => void };
  const tell = (when: string) =>
    outside.tellOutside?.(`${when}: ${document.body.innerHTML}|${location.href}`);
  addEventListener('beforeunload', () => {
    tell('leaving');
    requestAnimationFrame(() => requestAnimationFrame(() => tell('waiting')));
  });
}

const toStory: Way = async (page, { house }) => {
  await portal.openPortal(page, house.portal);
  await portal.chooseSubject(page);
  await portal.toStory(page);
  await page.getByRole('textbox', { name: p.t('story.label') }).fill(STORY);
};
const toSend: Way = (page, { house }) => portal.readyToSend(page, house.portal, STORY);
const toCode: Way = async (page, here) => {
  await toSend(page, here);
  await portal.sendButton(page).click();
  await portal.heading(page, p.t('sent.heading')).waitFor();
};

/** Every screen of the portal, with something of one's own on it wherever there can be. */
const SCREENS: Readonly<Record<string, Way>> = {
  'the first screen': async (page, { house }) => {
    await portal.openPortal(page, house.portal);
    await portal.chooseSubject(page);
  },
  'the story': toStory,
  'the last look before sending': toSend,
  'the code, before it was kept': toCode,
  'the receipt': async (page, here) => {
    await toCode(page, here);
    await portal.keepCode(page, await portal.readCode(page));
    await portal.heading(page, p.t('receipt.heading')).waitFor();
  },
  'typing a code': async (page, { house }) => {
    await portal.openPortal(page, house.portal);
    await portal.button(page, p.t('front.haveCode')).click();
    await page.getByRole('textbox', { name: p.t('return.label') }).fill('0482');
  },
  'the messages': async (page, here) => {
    const { code } = await here.filed();
    await portal.returnWith(page, here.house.portal, code);
    const label = p.t('thread.reply.TALK', { names: ORGANISATION.contact.name });
    await page.getByRole('textbox', { name: label, exact: true }).fill(STORY);
  },
};

const WAYS: readonly ((page: Page) => Promise<void>)[] = [
  (page) => portal.button(page, p.t('leave.button')).click({ noWaitAfter: true }),
  async (page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  },
];

/** A site anybody may be looking at, which answers when it is let. */
async function slowSite({ context }: Visitor): Promise<() => void> {
  let arrive: () => void = () => undefined;
  const arriving = new Promise<void>((resolve) => (arrive = resolve));
  await context.route(`${ORGANISATION.leaveUrl}**`, async (route) => {
    await arriving;
    await route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' });
  });
  return arrive;
}

/** Goes back as far as it goes: only ever the first screen, as somebody finds it who is new. */
async function goBack(page: Page, origin: string, code: readonly string[]): Promise<number> {
  let back = 0;
  while ((await page.goBack()) !== null && page.url() !== 'about:blank') {
    back += 1;
    await portal.heading(page, p.t('front.heading')).waitFor();
    const shown = await shownOn(page);
    for (const trace of ['Appelmoesvulkaan', ...code]) expect(shown).not.toContain(trace);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(page.url()).toBe(`${origin}/`);
  }
  return back;
}

/** The button and three times Shift, from everywhere. */
export function leavingQuickly(here: Scene): void {
  test.each(Object.entries(SCREENS))('from %s', async (where, goThere) => {
    const leaveBy = async (way: (typeof WAYS)[number]): Promise<void> => {
      const guest = await here.guest('amira');
      const { page, context } = guest;
      const said: string[] = [];
      await context.exposeFunction('tellOutside', (line: string) => void said.push(line));
      await context.addInitScript(watchLeaving);
      const arrive = await slowSite(guest);
      await goThere(page, here);
      const code = await portal.readCode(page);
      await way(page);
      // The other site has not answered yet: the page is blank all the same.
      for (const when of ['leaving', 'waiting']) {
        await expect.poll(() => said.join('\n')).toContain(`${when}: |${here.house.portal}/`);
      }
      arrive();
      await portal.heading(page, 'Het weer').waitFor();
      expect(page.url()).toBe(ORGANISATION.leaveUrl);
      const back = await goBack(page, here.house.portal, code);
      expect(back > 0).toBe(where !== 'the first screen');
    };
    await Promise.all(WAYS.map(leaveBy));
  });
}

/** Between sending and typing a group back nothing may cost the code by mistake. */
export function unkeptCode(here: Scene): void {
  const reload = (page: Page) => page.evaluate(() => void setTimeout(() => location.reload()));

  test('a wrong group is said; leaving is warned of, going back stays; once kept both are free', async () => {
    const { page } = await here.guest('amira');
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    await toCode(page, here);
    const code = await portal.readCode(page);
    await portal.keepCode(
      page,
      code.map((group) => group.replace(/^./, (it) => `${9 - Number(it)}`)),
    );
    await page.getByText(shaped(p.t('keep.check.wrong', anyOf('n')))).waitFor();
    await reload(page);
    await expect.poll(() => asked).toBe(1);
    await page.evaluate(() => history.back());
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await portal.readCode(page)).toEqual(code);
    await portal.keepCode(page, code);
    await portal.heading(page, p.t('receipt.heading')).waitFor();
    await reload(page);
    await portal.heading(page, p.t('front.heading')).waitFor();
    expect(asked).toBe(1);
    expect(await shownOn(page)).not.toContain(code[0]);
  });
}
