/** Languages people report in, by code; the language of the desk's country first. */
const SPOKEN = ['nl', 'en', 'ar', 'ti', 'tr', 'uk', 'fa', 'ckb', 'so', 'fr', 'es', 'pl'] as const;

/** A language by its own name, as far as this browser knows it. */
export function ownName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    // Not a language: somebody's modified client wrote something else there.
    return language;
  }
}

/** Each language by its own name. */
export function spokenLanguages(): readonly { value: string; label: string; lang: string }[] {
  return SPOKEN.map((code) => ({
    value: code,
    label: ownName(code),
    lang: code,
  }));
}
