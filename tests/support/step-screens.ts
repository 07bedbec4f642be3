import type { Locator, Page } from 'playwright-core';
import type { EventType } from '@gehoord/client/types';
import { deskNl } from '@gehoord/ui/i18n/desk.nl';
import { ANY, d, shaped, starting } from './words.ts';

/* Steps of the protocol at the desk, as a person takes them. */

const words: Readonly<Record<string, string>> = deskNl;

const word = (key: string): string => {
  const found = words[key];
  if (found === undefined) throw new Error(`No text is called ${key}.`);
  return found.replaceAll('\u00ad', '');
};

/** What somebody fills in: a tick, one of the options or of the people, several of them, or words. */
export type Filled = Readonly<Record<string, string | true | readonly string[]>>;

/** A part of the dossier, by its heading. */
export const part = (page: Page, name: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) });

/** Where one person is heard and informed. @param who as the desk calls them. */
export const partyOf = (page: Page, who: string): Locator =>
  part(page, d.t('case.parties')).locator('section', {
    has: page.getByRole('heading', { level: 3, name: starting(who) }),
  });

/** Unfold what has this summary, unless it is open. */
export async function unfolded(place: Page | Locator, summary: string): Promise<Locator> {
  const title = place.locator('summary', { hasText: shaped(summary) }).first();
  const fold = title.locator('xpath=..');
  if ((await fold.getAttribute('open')) === null) await title.click();
  return fold;
}

/** The form of a step, unfolded; one that stands open under a decision has no fold. */
export async function stepForm(place: Page | Locator, event: EventType): Promise<Locator> {
  const button = place.getByRole('button', { name: word(`step.${event}.button`), exact: true });
  const fold = place.locator('summary', { hasText: shaped(word(`step.${event}`)) });
  if ((await fold.count()) > 0) return unfolded(place, word(`step.${event}`));
  return place.locator('form', { has: button });
}

/** Fill one field: a tick, options or people, or words. */
async function fill(form: Locator, name: string, value: Filled[string]): Promise<void> {
  const label = word(name);
  if (value === true) return form.getByRole('checkbox', { name: starting(label) }).check();
  const group = form.getByRole('group', { name: starting(label) });
  if ((await group.count()) === 0) {
    return form.getByLabel(label, { exact: true }).fill(String(value));
  }
  for (const one of typeof value === 'string' ? [value] : value) {
    const option = starting(words[`${name}.${one}`] ?? one);
    await group.getByRole('radio', { name: option }).or(group.getByLabel(option)).first().check();
  }
}

/** Fill what is given and press the button of a step. @returns its form. */
async function send(place: Page | Locator, event: EventType, values: Filled): Promise<Locator> {
  const form = await stepForm(place, event);
  for (const [field, value] of Object.entries(values)) {
    await fill(form, `step.${event}.${field}`, value);
  }
  await form.getByRole('button', { name: word(`step.${event}.button`), exact: true }).click();
  return form;
}

/** Lines of the logbook that say that a step was taken, the older ones folded away too. */
const lines = (page: Page, event: EventType): Locator =>
  part(page, word('case.log')).getByText(shaped(word(`log.${event}`).replace('{whom}', ANY)));

/** How often a step stands in the logbook. */
export const logged = (page: Page, event: EventType): Promise<number> => lines(page, event).count();

/**
 * Take a step: fill what is given, press its button, and see that one more of it stands in the log.
 * @param place of a step that more people have, where that one stands.
 */
export async function takeStep(
  page: Page,
  event: EventType,
  values: Filled = {},
  place: Page | Locator = page,
): Promise<void> {
  const before = await lines(page, event).count();
  await send(place, event, values);
  await lines(page, event).nth(before).waitFor({ state: 'attached' });
}

/** Try a step that is refused. @returns what the screen says about it. */
export async function refusedStep(
  page: Page,
  event: EventType,
  values: Filled = {},
): Promise<string> {
  const form = await send(page, event, values);
  return form.getByRole('alert').innerText();
}

/** Try a step that somebody else was first with: the page says so, wherever the form went. */
export async function overtaken(page: Page, event: EventType, values: Filled): Promise<string> {
  await send(page, event, values);
  return page.locator('#overtaken').innerText();
}

/** What stands in the way of a step before anything is typed: there is a sentence, and no button. */
export async function inTheWay(page: Page, event: EventType): Promise<string> {
  const cannot = await unfolded(part(page, word('case.steps')), word('case.refused.show'));
  const row = cannot.locator('dt', { hasText: shaped(word(`step.${event}`)) });
  return row.locator('xpath=following-sibling::dd').innerText();
}
