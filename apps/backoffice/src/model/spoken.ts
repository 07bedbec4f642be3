import { LANGUAGES, type Language } from '@gehoord/ui/i18n';

/** Languages people report in, each by its own name; the language of the desk's country first. */
export function spokenLanguages(): readonly { value: Language; label: string; lang: string }[] {
  return LANGUAGES.map(({ code, name }) => ({ value: code, label: name, lang: code }));
}
