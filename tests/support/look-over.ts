import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { LARGE, picture, SMALL } from './pictures.ts';
import { tabStops, tooSmall, tooWide, watchFocus, whatFocusSaw } from './screen-checks.ts';

const RULES = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations' as const],
};

/** Looks at one screen after the other, and keeps what is wrong with each. */
export interface Eye {
  /** What is wrong, each with the screen and the width. */
  readonly findings: readonly string[];
  /** How many screens were looked at. */
  readonly screens: readonly string[];
  /** Look at what is on the page now, small and large, and walk over it with Tab. */
  look(page: Page, screen: string): Promise<void>;
  /** Look only whether other words fit too, where there is least room: on a small telephone. */
  glance(page: Page, screen: string): Promise<void>;
}

async function axe(page: Page): Promise<readonly string[]> {
  // What has scrolled under the bar is not too small for that.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page }).options(RULES).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary ?? ''}`,
    ),
  );
}

/** Backwards where there is little room: that is when what has the focus slips under the bar. */
async function byKeyboard(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> {
  const stops = await page.evaluate(tabStops);
  await page.evaluate(watchFocus);
  for (let press = 0; press < stops; press += 1) await page.keyboard.press(key);
  const { unseen, reached } = await page.evaluate(whatFocusSaw);
  return reached === 0 ? ['nothing can be reached with Tab'] : unseen;
}

/**
 * An eye for everything that can be measured: WCAG 2.2 AA by axe, no scrolling sideways, targets
 * of 44 px, focus visible and uncovered. With `SCREENS=folder` it leaves a picture of each screen.
 */
export function openEye(): Eye {
  const findings: string[] = [];
  const screens: string[] = [];
  const at = async (page: Page, screen: string, size: typeof SMALL, tabs: boolean) => {
    await page.setViewportSize(size);
    const wrong = [
      ...(await axe(page)),
      ...(await page.evaluate(tooWide)),
      ...(await page.evaluate(tooSmall)),
      ...(tabs ? await byKeyboard(page, size === SMALL ? 'Shift+Tab' : 'Tab') : []),
    ];
    findings.push(...wrong.map((it) => `${screen} at ${size.width}: ${it}`));
    await picture(page, `${screen}-${size.width}`);
  };
  return {
    findings,
    screens,
    async look(page, screen) {
      screens.push(screen);
      for (const size of [SMALL, LARGE]) await at(page, screen, size, true);
    },
    async glance(page, screen) {
      screens.push(screen);
      await at(page, screen, SMALL, false);
    },
  };
}
