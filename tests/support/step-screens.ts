import type { Locator, Page } from 'playwright-core';
import type { EventType } from '@gehoord/client/types';
import { deskNl } from '@gehoord/ui/i18n/desk.nl';
import { starting } from './words.ts';

/* Steps of the protocol at the desk, as a person takes them. */

const words: Readonly<Record<string, string>> = deskNl;

const word = (key: string): string => {
  const found = words[key];
  if (found === undefined) throw new Error(`No text is called ${key}.`);
  return found;
};

/** The form of a step, unfolded. */
export async function stepForm(page: Page, event: EventType): Promise<Locator> {
  const summary = page.locator('summary', { hasText: word(`step.${event}`) });
  const fold = page.locator('details', { has: summary }).first();
  if ((await fold.getAttribute('open')) === null) await summary.first().click();
  return fold;
}

/** Fill one field: a tick, one of the options, or words. */
async function fill(form: Locator, name: string, value: string | true): Promise<void> {
  const label = word(name);
  if (value === true) await form.getByRole('checkbox', { name: starting(label) }).check();
  else if (words[`${name}.${value}`] !== undefined) {
    const group = form.getByRole('group', { name: starting(label) });
    await group.getByRole('radio', { name: starting(word(`${name}.${value}`)) }).check();
  } else await form.getByLabel(label, { exact: true }).fill(value);
}

/** Take a step: fill what is given, press its button, and see that it stands in the logbook. */
export async function takeStep(
  page: Page,
  event: EventType,
  values: Readonly<Record<string, string | true>>,
): Promise<void> {
  const form = await stepForm(page, event);
  for (const [field, value] of Object.entries(values)) {
    await fill(form, `step.${event}.${field}`, value);
  }
  await form.getByRole('button', { name: word(`step.${event}.button`), exact: true }).click();
  const log = page.locator('section', {
    has: page.getByRole('heading', { level: 2, name: word('case.log'), exact: true }),
  });
  await log
    .getByText(word(`log.${event}`), { exact: true })
    .first()
    .waitFor();
}
