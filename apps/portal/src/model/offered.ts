import type { Language, LanguageOf } from '@gehoord/ui/i18n';
import type { Organisation } from './organisation.ts';

/**
 * The languages a visitor may choose from: those that somebody checked, and those that the
 * organisation switched on although nobody did.
 */
export function offered(
  languages: readonly LanguageOf<Language>[],
  { languages: switchedOn }: Organisation,
): readonly LanguageOf<Language>[] {
  return languages.filter(
    ({ code, reviewedBy }) => reviewedBy !== null || switchedOn.includes(code),
  );
}
