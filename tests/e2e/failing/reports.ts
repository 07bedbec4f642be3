import { expect, test } from 'vitest';
import { expectDone } from '../../../scripts/demo/organise.ts';
import * as portal from '../../support/portal-screens.ts';
import type { Scene } from '../../support/scene.ts';
import { bodiesOf, type Fate } from '../../support/wire.ts';
import { p } from '../../support/words.ts';

const STORY = 'Dit typte ik zelf: Appelmoesvulkaan.';

const problem = (status: number, code: string): Fate => ({
  status,
  type: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: code, status, code }),
});
const BAD_GATEWAY: Fate = { status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' };

function problemText(
  code: 'OFFLINE' | 'INTERNAL' | 'BODY_TOO_LARGE' | 'TOO_MANY_REQUESTS' | 'STORAGE_FULL',
) {
  return p.t(`problem.${code}`);
}

/** A report that does not get through is not lost, and arrives once. */
export function lostReports(here: Scene): void {
  test('the text stays whatever happens, and trying again at last makes one report', async () => {
    const { page, wire, context } = await here.guest('amira');
    const before = await here.inbox();
    await portal.readyToSend(page, here.house.portal, STORY);
    const fails = async (code: Parameters<typeof problemText>[0]): Promise<void> => {
      await portal.sendButton(page).click();
      await page.getByText(problemText(code)).waitFor();
      await page.getByText(p.t('send.kept')).waitFor();
      await page.getByText(STORY).waitFor();
    };
    await context.setOffline(true);
    await fails('OFFLINE');
    await context.setOffline(false);
    for (const [fate, code] of [
      [problem(500, 'INTERNAL'), 'INTERNAL'],
      ['NEVER_LEAVES', 'OFFLINE'],
      [problem(413, 'BODY_TOO_LARGE'), 'BODY_TOO_LARGE'],
      [BAD_GATEWAY, 'OFFLINE'],
      [problem(429, 'TOO_MANY_REQUESTS'), 'TOO_MANY_REQUESTS'],
      ['ANSWER_LOST', 'OFFLINE'],
      [problem(507, 'STORAGE_FULL'), 'STORAGE_FULL'],
      ['ANSWER_LOST', 'OFFLINE'],
    ] as const) {
      wire.fate = ({ path }) => (path === '/api/reports' ? fate : 'PASS');
      await fails(code);
    }
    wire.fate = () => 'PASS';
    await portal.sendButton(page).click();
    await portal.heading(page, p.t('sent.heading')).waitFor();
    const after = await here.inbox();
    expect(after.length).toBe(before.length + 1);
    const sent = bodiesOf(wire);
    expect(sent.length).toBeGreaterThan(7);
    for (const body of sent) expect(body).not.toMatch(/Appelmoesvulkaan|"story"/);
  });

  test('the answer is lost and the words are changed: one report, with all of them', async () => {
    const { page, wire } = await here.guest('amira');
    const before = new Set((await here.inbox()).map(({ dossierId }) => dossierId));
    await portal.readyToSend(page, here.house.portal, STORY);
    wire.fate = ({ path }) => (path === '/api/reports' ? 'ANSWER_LOST' : 'PASS');
    await portal.sendButton(page).click();
    await page.getByText(p.t('problem.OFFLINE')).waitFor();
    wire.fate = () => 'PASS';
    await portal.button(page, p.t('review.change.of', { what: p.t('story.label') })).click();
    await portal.tellStory(page, `${STORY} En nog iets.`);
    await portal.sendButton(page).click();
    await portal.heading(page, p.t('sent.heading')).waitFor();
    const fresh = (await here.inbox()).filter(({ dossierId }) => !before.has(dossierId));
    expect(fresh.length).toBe(1);
    const view = expectDone(await here.people.desks.noor.dossier(fresh[0]?.dossierId ?? ''));
    expect([view.report?.story, ...view.additions.map(({ text }) => text)]).toEqual([
      STORY,
      `${STORY} En nog iets.`,
    ]);
  });
}
