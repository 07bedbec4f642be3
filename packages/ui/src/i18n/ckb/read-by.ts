import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': 'کێ ڕاپۆرتەکەتی خوێندووەتەوە؟',
  'readBy.REPORT':
    '{n, plural, one {# کەس ڕاپۆرتەکەتی خوێندووەتەوە} other {# کەس ڕاپۆرتەکەتیان خوێندووەتەوە}}: {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {# کەس کورتەی ڕاپۆرتەکەتی خوێندووەتەوە} other {# کەس کورتەی ڕاپۆرتەکەتیان خوێندووەتەوە}}: {who}.',
  'readBy.who': '{role}، دوایین جار لە {day}',
  'readBy.role.confidant': 'کەسی متمانەپێکراو',
  'readBy.role.board': 'کەسێک لە بەڕێوەبەران',
  'readBy.role.coordinator': 'ڕێکخەر',
  'readBy.role.alternate': 'جێگرەوە لە دەرەوەی تیمەکە',
  'readBy.note':
    'ئەوەی دەیخوێنێتەوە، خۆی بە پرۆگرامەکە ئاگادارت دەکاتەوە. هەندێک جار دوای چەند ڕۆژێک دەیبینیت. ئەمە بەڵگەی ئەوە نییە کە کەسی تر نەیخوێندووەتەوە.',
};
