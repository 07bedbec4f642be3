import { createLanguageChoice, type I18n } from '@gehoord/ui/i18n';
import type { InfoMessages } from '@gehoord/ui/i18n/info/nl';

export type InfoTexts = I18n<keyof InfoMessages>;

/** What may be read without telling anything: one language travels, and only when asked for. */
export const infoTexts = createLanguageChoice<keyof InfoMessages>({
  nl: () => import('@gehoord/ui/i18n/info/nl').then((it) => it.info),
  en: () => import('@gehoord/ui/i18n/info/en').then((it) => it.info),
});
