/** The key words in Polish: the same word for the same thing on every screen. */
export const glossary = {
  report: 'zgłoszenie',
  code: 'twój kod',
  confidant: 'osoba zaufania',
  directors: 'dyrekcja',
  statement: 'zapis',
  consent: 'zgoda',
  decision: 'decyzja',
  request: 'prośba',
  erase: 'usunąć',
} as const;
