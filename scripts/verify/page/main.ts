/* The page: somebody picks a file, it is read here and nowhere else, and what came of it is told. */
import type { Checked } from '../checked.ts';
import { tell } from '../sentences.ts';
import { LANGUAGES, type Language, type Piece, type Section } from '../told.ts';
import { MOST } from './file.ts';
import { check } from './judge.ts';

function at<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`No ${id}.`);
  return found;
}

const file = at('file', HTMLInputElement);
const poster = at('poster', HTMLInputElement);
const button = at('check', HTMLButtonElement);
const status = at('status', HTMLElement);
const result = at('result', HTMLElement);

function element(
  name: string,
  text = '',
  also: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [attribute, value] of Object.entries(also)) made.setAttribute(attribute, value);
  return made;
}

function digits(label: string, groups: readonly string[]): HTMLElement {
  const made = element('p', `${label} `);
  const value = element('span', '', { class: 'digits', dir: 'ltr' });
  for (const [index, group] of groups.entries())
    value.append(...(index > 0 ? [' '] : []), element('span', group));
  made.append(value);
  return made;
}

function listed(items: readonly string[]): HTMLElement {
  const list = element('ul');
  list.append(...items.map((it) => element('li', it)));
  return list;
}

/** A language tag only where it is one; a paper can call its language anything. */
const tagOf = (language: string): Readonly<Record<string, string>> =>
  /^[a-z]{2,3}$/.test(language) ? { lang: language } : {};

function shown(piece: Piece): HTMLElement {
  if (piece.is === 'line') return element('p', piece.text);
  if (piece.is === 'list') return listed(piece.items);
  if (piece.is === 'digits') return digits(piece.label, piece.groups);
  return element('blockquote', piece.text, { dir: 'auto', ...tagOf(piece.language) });
}

function block({ title, pieces }: Section): HTMLElement {
  const made = element('section');
  made.append(element('h3', title), ...pieces.map(shown));
  return made;
}

/** Everything in one language; the words of the papers stand in the first one only. */
function told(checked: Checked, language: Language, hadPoster: boolean): HTMLElement {
  const first = language === LANGUAGES[0];
  const { state, title, lead, findings, sections } = tell(checked, language, {
    ...{ hadPoster, withWords: first },
  });
  const made = element('article', '', { lang: language });
  const heading = element('h2', title, {
    tabindex: '-1',
    class: state === 'HOLDS' ? 'good' : 'bad',
  });
  made.append(heading, element('p', lead));
  if (findings.length > 0) made.append(listed(findings));
  made.append(...sections.map(block));
  return made;
}

function show(checked: Checked, hadPoster: boolean): void {
  result.replaceChildren(...LANGUAGES.map((language) => told(checked, language, hadPoster)));
  status.textContent = '';
  result.querySelector('h2')?.focus();
}

const TOO_LARGE: Checked = {
  ...{ isBundle: false, facts: null },
  findings: [{ code: 'TOO_LARGE', part: 'file' }],
};

async function look(): Promise<void> {
  const chosen = file.files?.[0];
  result.replaceChildren();
  if (!chosen) {
    status.textContent = 'Kies eerst een bestand. · Choose a file first.';
    file.focus();
    return;
  }
  status.textContent = 'We kijken het na. Even geduld. · Checking. One moment.';
  // The page draws what it says before the work begins.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const typed = poster.value.trim();
  const known = typed === '' ? null : typed;
  if (chosen.size > MOST) show(TOO_LARGE, false);
  else show(check(new Uint8Array(await chosen.arrayBuffer()), known), known !== null);
}

button.addEventListener('click', () => {
  look().catch(() => {
    status.textContent =
      'Het bestand is niet te lezen. Kies het opnieuw. · The file cannot be read. Choose it again.';
  });
});
