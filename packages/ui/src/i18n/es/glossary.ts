/** The key words in Spanish: the same word for the same thing on every screen. */
export const glossary = {
  report: 'aviso',
  code: 'tu código',
  confidant: 'persona de confianza',
  directors: 'dirección',
  statement: 'escrito',
  consent: 'permiso',
  decision: 'decisión',
  request: 'petición',
  erase: 'borrar',
} as const;
