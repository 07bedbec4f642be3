import { describe, expect, test } from 'vitest';
import { formOf } from '../support/form.ts';
import { reporterAt } from '../support/house.ts';
import * as portal from '../support/portal-screens.ts';
import { scene } from '../support/scene.ts';
import { p } from '../support/words.ts';
import { expectDone } from '../../scripts/demo/organise.ts';

const STORY = 'Hij stuurt mij elke nacht berichten.';

/* A tenth of the usual limits, so that one report uses up what an address may file at once. */
const here = scene({ rateLimit: 120 });

describe('while a flood lasts from the same address', () => {
  test('a browser does the work by itself, and the report arrives once', async () => {
    const other = reporterAt(here.house);
    expectDone(await other.prepare());
    expectDone(await other.submit(formOf()));
    const before = await here.inbox();

    const { page, wire, complaints } = await here.guest('amira');
    await portal.readyToSend(page, here.house.portal, STORY);
    await portal.sendButton(page).click();
    await portal.heading(page, p.t('sent.heading')).waitFor();

    const sent = wire.exchanges.filter(({ url }) => new URL(url).pathname === '/api/reports');
    expect(sent.map(({ status }) => status)).toEqual([429, 200]);
    expect(sent.map(({ requestHeaders }) => /^x-proof: /im.test(requestHeaders))).toEqual([
      false,
      true,
    ]);
    expect(sent[0]?.requestBody.equals(sent[1]?.requestBody ?? Buffer.alloc(0))).toBe(true);
    expect((await here.inbox()).length).toBe(before.length + 1);
    expect(complaints).toEqual([]);
  });

  test('somebody who waits long is told so, and nothing typed is lost meanwhile', async () => {
    const { page, wire } = await here.guest('amira on an old phone');
    await portal.readyToSend(page, here.house.portal, STORY);
    let pass: () => void = () => undefined;
    const held = new Promise<'PASS'>((resolve) => (pass = () => resolve('PASS')));
    wire.fate = ({ path }) => (path === '/api/reports' ? held : 'PASS');
    await portal.sendButton(page).click();
    await page.getByText(p.t('word.patience')).waitFor();
    await page.getByText(STORY).waitFor();
    pass();
    await portal.heading(page, p.t('sent.heading')).waitFor();
    const filed = wire.exchanges.filter(({ url }) => new URL(url).pathname === '/api/reports');
    expect(filed.map(({ status }) => status)).toEqual([429, 200]);
  });
});
