/** Who read the report, as the reporter reads it under the code. */
export const readBy = {
  'readBy.title': 'Wie heeft je melding gelezen?',
  'readBy.REPORT':
    '{n, plural, one {Eén mens heeft} other {# mensen hebben}} je melding gelezen: {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {Eén mens heeft} other {# mensen hebben}} een samenvatting van je melding gelezen: {who}.',
  'readBy.who': '{role}, voor het laatst op {day}',
  'readBy.role.confidant': 'de vertrouwens\u00adcontact\u00adpersoon',
  'readBy.role.board': 'iemand van de directie',
  'readBy.role.coordinator': 'de coördinator',
  'readBy.role.alternate': 'de vervanger van buiten het team',
  'readBy.note':
    'Wie leest, laat dit zelf weten met het programma. Soms zie je het pas een paar dagen later. Het is geen bewijs dat niemand anders het las.',
} as const;
