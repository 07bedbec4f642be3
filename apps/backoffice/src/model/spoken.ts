import { LANGUAGES, type Language } from '@gehoord/ui/i18n';

/** In which the desk writes its papers and letters. */
export const WRITTEN_IN = 'nl';

interface Spoken {
  readonly value: Language | '';
  readonly label: string;
  readonly lang?: string;
}

/** Languages people report in, each by its own name; the language of the desk's country first. */
export function spokenLanguages(): readonly Spoken[] {
  return LANGUAGES.map(({ code, name }) => ({ value: code, label: name, lang: code }));
}

/** Languages that something the desk wrote can be translated into. */
export function otherLanguages(): readonly Spoken[] {
  return spokenLanguages().filter(({ value }) => value !== WRITTEN_IN);
}
