import { expect, test } from 'vitest';
import { ORGANISATION } from '../../../scripts/demo/people.ts';
import * as desk from '../../support/desk-screens.ts';
import * as portal from '../../support/portal-screens.ts';
import type { Scene } from '../../support/scene.ts';
import { d, p } from '../../support/words.ts';

const STORY = 'Dit typte ik zelf: Appelmoesvulkaan.';

const appended = ({ path }: { readonly path: string }) => path === '/api/appends';

/** A message that does not get through stays in its box, and arrives once. */
export function lostMessages(here: Scene): void {
  test('of the reporter: the text stays, and sending again writes it once', async () => {
    const { code } = await here.filed();
    const { page, wire } = await here.guest('amira');
    await portal.returnWith(page, here.house.portal, code);
    wire.fate = (request) => (appended(request) ? 'ANSWER_LOST' : 'PASS');
    const label = p.t('thread.reply.TALK', { names: ORGANISATION.contact.name });
    await portal.writeIn(page, label, STORY);
    await page.getByText(p.t('problem.OFFLINE')).waitFor();
    const box = page.getByRole('textbox', { name: label, exact: true });
    expect(await box.inputValue()).toBe(STORY);
    wire.fate = () => 'PASS';
    await portal.writeIn(page, label, STORY);
    await page.getByRole('listitem').getByText(STORY).waitFor();
    await portal.button(page, p.t('view.refresh')).click();
    await portal.button(page, p.t('view.refresh')).waitFor();
    expect(await page.getByRole('listitem').getByText(STORY).count()).toBe(1);
  });

  test('of the desk: the text stays, and sending again writes it once', async () => {
    const { dossierId } = await here.filed();
    const { page, wire } = await here.guest('noor');
    await page.goto(here.house.desk);
    await desk.signIn(page, 'noor', here.people.passphrases.noor);
    await desk.openReport(page, dossierId);
    const place = desk.conversation(page, 'TALK');
    for (const fate of ['NEVER_LEAVES', 'ANSWER_LOST'] as const) {
      wire.fate = (request) => (appended(request) ? fate : 'PASS');
      await place.getByRole('textbox').fill('Ik lees mee.');
      await portal.button(page, d.t('thread.send')).first().click();
      await page.getByText(d.t('problem.OFFLINE')).waitFor();
      expect(await place.getByRole('textbox').inputValue()).toBe('Ik lees mee.');
    }
    wire.fate = () => 'PASS';
    await desk.write(page, 'TALK', 'Ik lees mee.');
    await desk.openReport(page, dossierId);
    await place.getByRole('listitem').getByText('Ik lees mee.').waitFor();
    expect(await place.getByRole('listitem').count()).toBe(1);
  });
}
