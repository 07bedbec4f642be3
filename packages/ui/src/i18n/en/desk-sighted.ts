/** Who had a dossier on the screen, at the desk. */
export const deskSighted = {
  'sighted.title': 'Who has read this',
  'sighted.explain':
    "Everybody's program writes down itself on which days this was open. Others see it after locking, or at the next sign-in. The reporter reads your role, never your name.",
  'sighted.limits':
    'This does not prove that nobody else read it: a changed program can read without writing it down.',
  'sighted.none': 'Nobody yet.',
  'sighted.failed': 'This cannot be fetched now.',
  'sighted.days': 'Open on {days}.',
  'sighted.earlier': 'And on {count, plural, one {# day} other {# days}} before that.',
  'sighted.broken':
    'This does not match what stood here before. It was changed or taken away. Do not trust it, and tell the administrator.',
  'sighted.kind.report': 'the report',
  'sighted.kind.identity': 'the name of the reporter',
  'sighted.kind.talk': 'the confidential talk',
  'sighted.kind.person': 'the messages to the reporter',
  'sighted.kind.intake': 'the intake',
  'sighted.kind.casefile': 'the case file',
  'sighted.kind.consult': 'the handover',
} as const;
