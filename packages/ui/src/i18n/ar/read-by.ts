import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': 'من قرأ بلاغك؟',
  'readBy.REPORT':
    '{n, plural, zero {لم يقرأ أحد بلاغك بعد} one {شخص واحد قرأ بلاغك} two {شخصان قرآ بلاغك} few {# أشخاص قرؤوا بلاغك} many {# شخصًا قرؤوا بلاغك} other {# شخص قرؤوا بلاغك}}: {who}.',
  'readBy.EXTRACT':
    '{n, plural, zero {لم يقرأ أحد ملخص بلاغك بعد} one {شخص واحد قرأ ملخص بلاغك} two {شخصان قرآ ملخص بلاغك} few {# أشخاص قرؤوا ملخص بلاغك} many {# شخصًا قرؤوا ملخص بلاغك} other {# شخص قرؤوا ملخص بلاغك}}: {who}.',
  'readBy.who': '{role}، آخر مرة يوم {day}',
  'readBy.role.confidant': 'شخص الثقة',
  'readBy.role.board': 'شخص من الإدارة',
  'readBy.role.coordinator': 'شخص التنسيق',
  'readBy.role.alternate': 'الشخص البديل من خارج الفريق',
  'readBy.note':
    'من يقرأ بلاغك يخبرك بذلك بنفسه، عن طريق البرنامج. أحيانًا يظهر ذلك هنا بعد بضعة أيام. هذا ليس دليلًا على أن لا أحد غيره قرأ البلاغ.',
};
