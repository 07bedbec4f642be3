/** Who read the report, as the reporter reads it under the code. */
export const readBy = {
  'readBy.title': 'Who has read your report?',
  'readBy.REPORT':
    '{n, plural, one {One person has} other {# people have}} read your report: {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {One person has} other {# people have}} read a summary of your report: {who}.',
  'readBy.who': '{role}, last on {day}',
  'readBy.role.confidant': 'the confidential contact person',
  'readBy.role.board': 'somebody of the board',
  'readBy.role.coordinator': 'the coordinator',
  'readBy.role.alternate': 'the stand-in from outside the team',
  'readBy.note':
    'Whoever reads lets you know this themselves, with the program. Sometimes you see it only some days later. It does not prove that nobody else read it.',
} as const;
