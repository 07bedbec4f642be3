/** Who had a dossier on the screen, at the desk. */
export const deskSighted = {
  'sighted.title': 'Wie heeft dit gelezen',
  'sighted.explain':
    'Ieders programma schrijft zelf op welke dagen dit open stond. Anderen zien dat na het vergrendelen of bij de volgende keer aanmelden. De melder leest je rol, nooit je naam.',
  'sighted.limits':
    'Dit is geen bewijs dat niemand anders het las: een veranderd programma kan lezen zonder het op te schrijven.',
  'sighted.none': 'Nog niemand.',
  'sighted.failed': 'Dit is nu niet op te halen.',
  'sighted.days': 'Open op {days}.',
  'sighted.earlier': 'En op {count, plural, one {# dag} other {# dagen}} daarvoor.',
  'sighted.broken':
    'Dit klopt niet met wat hier eerder stond. Het is veranderd of weggehaald. Vertrouw het niet, en vertel het de beheerder.',
  'sighted.kind.report': 'de melding',
  'sighted.kind.identity': 'de naam van de melder',
  'sighted.kind.talk': 'het vertrouwelijke gesprek',
  'sighted.kind.person': 'de berichten aan de melder',
  'sighted.kind.intake': 'de intake',
  'sighted.kind.casefile': 'het zaakdossier',
  'sighted.kind.consult': 'de overdracht',
} as const;
