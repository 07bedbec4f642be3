/** The key words of the portal in Tigrinya: the same word for the same thing everywhere. */
export const glossary = {
  report: 'ጸብጻብ',
  code: 'ኮድ',
  confidant: 'ናይ እምነት ሰብ',
  directors: 'ሓለፍቲ',
  statement: 'ጽሑፍ ቃል',
  consent: 'ፍቓድ',
  decision: 'ውሳነ',
  request: 'ሕቶ',
  erase: 'ምድምሳስ',
} as const;
