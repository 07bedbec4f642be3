/** The key words in French: the same word for the same thing on every screen. */
export const glossary = {
  report: 'signalement',
  code: 'votre code',
  confidant: 'personne de confiance',
  directors: 'direction',
  statement: 'compte rendu',
  consent: 'accord',
  decision: 'décision',
  request: 'demande',
  erase: 'effacer',
} as const;
