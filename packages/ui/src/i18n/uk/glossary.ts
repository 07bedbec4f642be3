/** The key words in Ukrainian: the same word for the same thing on every screen. */
export const glossary = {
  report: 'звернення',
  code: 'ваш код',
  confidant: 'довірена особа',
  directors: 'керівництво',
  statement: 'письмовий запис',
  consent: 'згода',
  decision: 'рішення',
  request: 'запит',
  erase: 'стерти',
} as const;
