import type { NamingQuestion } from '@gehoord/client/types';
import { nameAndRole } from './names.ts';
import type { Texts } from './portal.ts';

/** The question about a name in words, in the order it stands on the screen. */
export interface NamingText {
  readonly asks: string;
  readonly why: string;
  readonly name: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly no: string;
}

/** The exact words for a question. What is drawn is what a yes signs. */
export function namingText(
  { askedBy, why, name, until }: NamingQuestion,
  { t, ...i18n }: Texts,
): NamingText {
  return {
    asks: t('naming.asks', { asker: nameAndRole(askedBy, { t, ...i18n }) }),
    why: t('naming.why', { why }),
    name: t('naming.name', { name }),
    title: t('naming.statement'),
    says: [
      t('naming.says', { asker: askedBy.name, name }),
      t('naming.says.whom'),
      t('naming.says.until', { day: i18n.formatDay(until) }),
      t('naming.says.later'),
    ],
    no: t('naming.no'),
  };
}

/** The words as one text, for the signature. */
export const namingShown = ({ asks, why, name, title, says, no }: NamingText): string =>
  [asks, why, name, title, ...says, no].join('\n\n');
