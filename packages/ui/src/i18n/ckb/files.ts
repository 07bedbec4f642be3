import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'وێنە یان فایلی تر',
  'files.limits': 'دەتوانیت دە فایل بنێریت. فایلێک دەتوانێت تا 100 مێگابایت بێت.',
  'files.pictures':
    'لە وێنە، شوێن و کات و زانیاریی کامێراکەت لادەبەین. ئەوەی لە وێنەکەدا دیارە، هەر دیار دەبێت.',
  'files.documents':
    'لە فایلی تردا، وەک نامە یان ڤیدیۆ، ڕەنگە ناوت شاردرابێتەوە. ئێمە ئەوە لانابەین. ناوی فایلەکەش دەنێردرێت. وێنەی شاشە سەلامەتترە.',
  'files.later': 'فایلەکان تەنها کاتێک دەنێردرێن کە «ناردن» دابگریت.',
  'files.choose': 'فایل هەڵبژێرە',
  'files.list': 'ئەم فایلانە دەنێردرێن',
  'files.cleaned': 'شوێن و کات و زانیاریی کامێرا لابراون.',
  'files.hidden': 'ڕەنگە زانیاریی شاراوەی تێدا بێت.',
  'files.sent': 'لە سەدا {percent} نێردرا',
  'files.remove': 'لابردن',
  'files.remove.of': 'لابردن: {name}',
  'files.working': 'فایلەکان ئامادە دەکەین …',
  'files.picture': 'وێنەی {number}',
  'files.not': 'ئەمە نانێردرێت: {name}.',
  'files.unreadable': 'ناتوانین ئەم وێنەیە بکەینەوە. وێنەی شاشەی لێ بگرە و ئەوە هەڵبژێرە.',
};
