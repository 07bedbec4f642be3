/** The key words of the portal in Somali: the same word for the same thing everywhere. */
export const glossary = {
  report: 'warbixin',
  code: 'koodh',
  confidant: 'qofka kalsoonida',
  directors: 'maamulka',
  statement: 'bayaan',
  consent: 'oggolaansho',
  decision: 'go’aan',
  request: 'codsi',
  erase: 'tirtir',
} as const;
