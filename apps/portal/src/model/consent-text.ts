import type { ConsentQuestion } from '@gehoord/client/types';
import { nameAndRole, namesAndRoles } from './names.ts';
import type { Texts } from './portal.ts';

/** What somebody chose so far; `report` is null while both are offered and none is chosen. */
export interface ConsentChoice {
  readonly report: 'RAW' | 'EXTRACT' | null;
  readonly identity: boolean;
}

/** A consent question in words, in the order it stands on the screen. */
export interface ConsentText {
  readonly asks: string;
  readonly why: string;
  readonly summary: { readonly title: string; readonly text: string } | null;
  readonly title: string;
  readonly says: readonly string[];
  readonly no: string;
}

/** What may be chosen: nothing to choose where only one kind is offered. */
export function firstChoice({ extract, offersRaw }: ConsentQuestion): ConsentChoice {
  if (extract === null) return { report: 'RAW', identity: false };
  return { report: offersRaw ? null : 'EXTRACT', identity: false };
}

function says(question: ConsentQuestion, choice: ConsentChoice, i18n: Texts): readonly string[] {
  const { t } = i18n;
  const readers = namesAndRoles(question.readers, i18n);
  const who = t('consent.says.who', { asker: question.askedBy.name, readers });
  const what = t(choice.report === null ? 'consent.says.open' : `consent.says.${choice.report}`);
  const name = t(choice.identity ? 'consent.says.identity' : 'consent.says.noIdentity');
  const { papers: n } = question;
  const along = n === 0 ? [] : [t('consent.says.papers', { n })];
  return [`${who} ${what}`, name, ...along, t('consent.says.later')];
}

/** The exact words for a question and a choice. What is drawn is what is signed. */
export function consentText(
  question: ConsentQuestion,
  choice: ConsentChoice,
  i18n: Texts,
): ConsentText {
  const { t } = i18n;
  const { askedBy, extract } = question;
  const readers = namesAndRoles(question.readers, i18n);
  return {
    asks: t('consent.asks', { asker: nameAndRole(askedBy, i18n), readers }),
    why: t('consent.why', { why: question.why }),
    summary: extract === null ? null : { title: t('consent.summary'), text: extract },
    title: t('consent.statement'),
    says: says(question, choice, i18n),
    no: t('consent.no', { asker: askedBy.name }),
  };
}

/** The words as one text, for the signature: every line that stood on the screen, in its order. */
export const shownText = ({ asks, why, summary, title, says, no }: ConsentText): string =>
  [asks, why, ...(summary === null ? [] : [summary.title, summary.text]), title, ...says, no].join(
    '\n\n',
  );
