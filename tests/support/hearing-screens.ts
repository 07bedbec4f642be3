import type { Locator, Page } from 'playwright-core';
import { HEARING_POINTS } from '@gehoord/client/types';
import { peopleSection } from './desk-screens.ts';
import { unfolded } from './step-screens.ts';
import { d, starting } from './words.ts';

/* What the desk does with one person: inviting them to a talk, and noting that there was one. */

/** Where somebody stands who was given a code. @param who as the desk calls them. */
export const personAt = (page: Page, who: string): Locator =>
  peopleSection(page).locator('section', {
    has: page.getByRole('heading', { level: 3, name: starting(who) }),
  });

/** Fill in an invitation to a talk and send it. @returns its form. */
export async function inviteToTalk(place: Locator, day: string, words: string): Promise<Locator> {
  const form = await unfolded(place, d.t('hearing.invite'));
  await form.getByLabel(d.t('hearing.day'), { exact: true }).fill(day);
  await form.getByLabel(d.t('hearing.words'), { exact: true }).fill(words);
  await form.getByRole('button', { name: d.t('hearing.send'), exact: true }).click();
  return form;
}

/** Write down that the talk was held, with all five points. */
export async function noteTalk(place: Locator, day: string): Promise<void> {
  const form = await unfolded(place, d.t('hearing.note'));
  await form.getByLabel(d.t('hearing.note.day'), { exact: true }).fill(day);
  for (const point of HEARING_POINTS) {
    await form.getByRole('checkbox', { name: starting(d.t(`hearing.point.${point}`)) }).check();
  }
  await form.getByRole('button', { name: d.t('hearing.keep'), exact: true }).click();
  await place
    .getByText(d.t('hearing.held', { day: d.formatDay(day) }))
    .first()
    .waitFor();
}
