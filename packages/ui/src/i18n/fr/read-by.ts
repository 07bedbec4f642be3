import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': 'Qui a lu votre signalement ?',
  'readBy.REPORT':
    '{n, plural, one {Une personne a lu} many {# de personnes ont lu} other {# personnes ont lu}} votre signalement : {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {Une personne a lu} many {# de personnes ont lu} other {# personnes ont lu}} un résumé de votre signalement : {who}.',
  'readBy.who': '{role} (la dernière fois le {day})',
  'readBy.role.confidant': 'la personne de confiance',
  'readBy.role.board': 'une personne de la direction',
  'readBy.role.coordinator': 'une personne de la coordination',
  'readBy.role.alternate': 'la personne de remplacement extérieure à l’équipe',
  'readBy.note':
    'La personne qui lit le fait savoir elle-même, avec le programme. Parfois, vous le voyez seulement quelques jours plus tard. Cela ne prouve pas que personne d’autre ne l’a lu.',
};
