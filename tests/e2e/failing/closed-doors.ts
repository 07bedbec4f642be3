import { expect, test } from 'vitest';
import { deskAt, expectDone } from '../../../scripts/demo/organise.ts';
import { DECLARATION } from '../../../scripts/demo/people.ts';
import * as portal from '../../support/portal-screens.ts';
import type { Scene } from '../../support/scene.ts';
import { d, p } from '../../support/words.ts';

/** Codes and links that open nothing, each with a sentence that says what to do. */
export function closedDoors(here: Scene): void {
  test('a code with a digit wrong, too few, too many, or of nobody', async () => {
    const { page } = await here.guest('amira');
    await portal.openPortal(page, here.house.portal);
    await portal.button(page, p.t('front.haveCode')).click();
    const { code } = await here.filed();
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
    await portal.button(page, p.t('view.refresh')).waitFor();
  });

  test('an invitation that was used, has expired or is of nobody, and a used set-up link', async () => {
    const { page } = await here.guest('somebody');
    const { bram } = here.people.desks;
    const invited = async () => expectDone(await bram.invite('coordinator')).token;
    const [used, expired] = [await invited(), await invited()];
    const passphrase = await bram.proposePassphrase();
    const member = { name: 'Nina Nieuw', signInName: 'nina', passphrase, declaration: DECLARATION };
    expectDone(await deskAt(here.house.desk).acceptInvitation(used, member));
    const follow = async (link: string): Promise<void> => {
      await page.goto('about:blank');
      await page.goto(`${here.house.desk}/#${link}`);
    };
    await follow(`invite=${expired}`);
    await portal.heading(page, d.t('invitation.title')).waitFor();
    here.daysLater(15);
    for (const token of [used, expired, 'A'.repeat(43)]) {
      await follow(`invite=${token}`);
      await portal.heading(page, d.t('invitation.gone.title')).waitFor();
      await page.getByText(d.t('invitation.gone.text')).waitFor();
      expect(page.url()).toBe(`${here.house.desk}/`);
    }
    here.daysLater(0);
    await follow(`setup=${'A'.repeat(43)}`);
    await portal.heading(page, d.t('setUp.done.title')).waitFor();
  });
}
