import { createLanguageChoice, type I18n } from '@gehoord/ui/i18n';
import type { InfoMessages } from '@gehoord/ui/i18n/info/nl';
import { READING_CATALOGUES } from '@gehoord/ui/i18n/reading';

export type InfoTexts = I18n<keyof InfoMessages>;

/**
 * What may be read without telling anything: one language travels, and only when asked for.
 * The page itself follows the choice of the portal.
 */
export const infoTexts = createLanguageChoice(READING_CATALOGUES, () => undefined);
