import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': 'چه کسی گزارش شما را خوانده است؟',
  'readBy.REPORT':
    '{n, plural, one {# نفر گزارش شما را خوانده است} other {# نفر گزارش شما را خوانده‌اند}}: {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {# نفر خلاصهٔ گزارش شما را خوانده است} other {# نفر خلاصهٔ گزارش شما را خوانده‌اند}}: {who}.',
  'readBy.who': '{role}، آخرین بار روز {day}',
  'readBy.role.confidant': 'شخص مورد اعتماد',
  'readBy.role.board': 'یک نفر از مدیریت',
  'readBy.role.coordinator': 'هماهنگ‌کننده',
  'readBy.role.alternate': 'جانشین از بیرون گروه',
  'readBy.note':
    'هر کس می‌خواند، خودش این را با برنامه به شما خبر می‌دهد. گاهی آن را چند روز بعد می‌بینید. این ثابت نمی‌کند که کس دیگری آن را نخوانده است.',
};
