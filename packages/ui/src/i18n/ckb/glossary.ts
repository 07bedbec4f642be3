/** The key words of the portal in Sorani Kurdish: the same word for the same thing everywhere. */
export const glossary = {
  report: 'ڕاپۆرت',
  code: 'کۆد',
  confidant: 'کەسی متمانەپێکراو',
  directors: 'بەڕێوەبەران',
  statement: 'وتەی نووسراو',
  consent: 'ڕەزامەندی',
  decision: 'بڕیار',
  request: 'داواکاری',
  erase: 'سڕینەوە',
} as const;
