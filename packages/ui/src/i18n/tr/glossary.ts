/** The key words in Turkish: the same word for the same thing on every screen. */
export const glossary = {
  report: 'bildirim',
  code: 'kodunuz',
  confidant: 'güven danışmanı',
  directors: 'yönetim',
  statement: 'tutanak',
  consent: 'izin',
  decision: 'karar',
  request: 'istek',
  erase: 'silmek',
} as const;
