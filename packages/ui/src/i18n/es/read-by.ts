import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': '¿Quién leyó tu aviso?',
  'readBy.REPORT':
    '{n, plural, one {Una persona leyó} many {# de personas leyeron} other {# personas leyeron}} tu aviso: {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {Una persona leyó} many {# de personas leyeron} other {# personas leyeron}} un resumen de tu aviso: {who}.',
  'readBy.who': '{role} (por última vez el {day})',
  'readBy.role.confidant': 'la persona de confianza',
  'readBy.role.board': 'alguien de la dirección',
  'readBy.role.coordinator': 'alguien de la coordinación',
  'readBy.role.alternate': 'la persona suplente de fuera del equipo',
  'readBy.note':
    'Quien lee lo dice por su cuenta, con el programa. A veces lo ves solo unos días después. No es una prueba de que nadie más lo leyó.',
};
