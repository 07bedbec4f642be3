import { expect, test } from 'vitest';
import { deskAt, expectDone } from '../../../scripts/demo/organise.ts';
import { DECLARATION, PEOPLE } from '../../../scripts/demo/people.ts';
import * as portal from '../../support/portal-screens.ts';
import type { Scene } from '../../support/scene.ts';
import { p } from '../../support/words.ts';

const STORY = 'Dit typte ik zelf: Appelmoesvulkaan.';

/** A second VCP joins, and the team is signed and countersigned anew. */
async function hireConfidant({ people, house }: Scene): Promise<void> {
  const { desks, root } = people;
  const { token } = expectDone(await desks.bram.invite('confidant'));
  const passphrase = await desks.bram.proposePassphrase();
  const member = { name: 'Vera Vers', signInName: 'vera', passphrase, declaration: DECLARATION };
  expectDone(await deskAt(house.desk).acceptInvitation(token, member));
  expectDone(await desks.bram.team());
  const { directory } = expectDone(await desks.bram.signDirectory(root.join(' ')));
  for (const key of ['noor', 'teun'] as const) {
    expectDone(await desks[key].team());
    expectDone(await desks[key].countersign(directory?.number ?? 0));
  }
}

/** Somebody comes in behind the door that was chosen. */
export function newReader(here: Scene): void {
  test('nothing is sent before the new reader stands on the screen', async () => {
    const { page } = await here.guest('amira');
    await portal.readyToSend(page, here.house.portal, STORY);
    const readers = page.locator('dl > div', { hasText: p.t('review.readers') });
    expect(await readers.innerText()).toContain(PEOPLE.noor.name);
    const before = await here.inbox();
    await hireConfidant(here);
    await portal.sendButton(page).click();
    await page.getByText(p.t('problem.DIRECTORY_STALE')).waitFor();
    await readers.getByText('Vera Vers').waitFor();
    await page.getByText(STORY).waitFor();
    expect((await here.inbox()).length).toBe(before.length);
    await portal.sendButton(page).click();
    await portal.heading(page, p.t('sent.heading')).waitFor();
    expect((await here.inbox()).length).toBe(before.length + 1);
  });
}
