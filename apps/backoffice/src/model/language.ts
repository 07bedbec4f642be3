import {
  createLanguageChoice,
  type Catalogues,
  type DeskLanguage,
  type I18n,
} from '@gehoord/ui/i18n';
import type { DeskMessages } from '@gehoord/ui/i18n/desk.nl';

/** Every text of the desk has one of these names. */
export type Key = keyof DeskMessages;

/** The language of the desk. It lives in memory only: a reload starts in Dutch. */
export const language = createLanguageChoice<Key>({
  nl: () => import('@gehoord/ui/i18n/desk.nl').then(({ deskNl }) => deskNl),
  en: () => import('@gehoord/ui/i18n/desk.en').then(({ deskEn }) => deskEn),
} satisfies Pick<Required<Catalogues<Key>>, DeskLanguage>);

/** Texts in the language of the screen. Nothing is drawn before the first catalogue is in. */
export function useI18n(): I18n<Key> {
  const i18n = language.i18n.value;
  if (!i18n) throw new Error('No catalogue is loaded yet.');
  return i18n;
}
