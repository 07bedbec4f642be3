import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': 'Хто прочитав ваше звернення?',
  'readBy.REPORT':
    '{n, plural, one {# людина прочитала} few {# людини прочитали} many {# людей прочитали} other {# людини прочитало}} ваше звернення: {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {# людина прочитала} few {# людини прочитали} many {# людей прочитали} other {# людини прочитало}} короткий виклад вашого звернення: {who}.',
  'readBy.who': '{role} (востаннє: {day})',
  'readBy.role.confidant': 'довірена особа',
  'readBy.role.board': 'хтось із керівництва',
  'readBy.role.coordinator': 'координатор',
  'readBy.role.alternate': 'людина на заміну не з цієї команди',
  'readBy.note':
    'Хто читає, сам повідомляє про це через програму. Інколи ви побачите це тільки за кілька днів. Це не доказ, що більше ніхто цього не читав.',
};
