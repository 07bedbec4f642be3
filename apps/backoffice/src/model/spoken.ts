import { ownName } from '@gehoord/ui/i18n';

/** Languages people report in, by code; the language of the desk's country first. */
const SPOKEN = ['nl', 'en', 'ar', 'ti', 'tr', 'uk', 'fa', 'ckb', 'so', 'fr', 'es', 'pl'] as const;

/** Each language by its own name. */
export function spokenLanguages(): readonly { value: string; label: string; lang: string }[] {
  return SPOKEN.map((code) => ({
    value: code,
    label: ownName(code),
    lang: code,
  }));
}
