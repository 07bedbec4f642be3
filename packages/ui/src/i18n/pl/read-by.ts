import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': 'Kto przeczytał twoje zgłoszenie?',
  'readBy.REPORT':
    '{n, plural, one {Jedna osoba przeczytała} few {# osoby przeczytały} many {# osób przeczytało} other {# osoby przeczytało}} twoje zgłoszenie: {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {Jedna osoba przeczytała} few {# osoby przeczytały} many {# osób przeczytało} other {# osoby przeczytało}} streszczenie twojego zgłoszenia: {who}.',
  'readBy.who': '{role} (ostatni raz: {day})',
  'readBy.role.confidant': 'osoba zaufania',
  'readBy.role.board': 'ktoś z dyrekcji',
  'readBy.role.coordinator': 'ktoś z koordynacji',
  'readBy.role.alternate': 'osoba na zastępstwo spoza zespołu',
  'readBy.note':
    'Kto czyta, sam daje o tym znać przez program. Czasem zobaczysz to dopiero po kilku dniach. To nie jest dowód, że nikt inny tego nie czytał.',
};
