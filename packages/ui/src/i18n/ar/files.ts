import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'صور أو ملفات أخرى',
  'files.limits': 'يمكنك إرسال عشرة ملفات. حجم كل ملف: حتى 100 ميغابايت.',
  'files.pictures': 'نحذف من الصورة المكان والوقت ومعلومات الكاميرا. ما يظهر في الصورة يبقى ظاهرًا.',
  'files.documents':
    'في ملف آخر، مثل خطاب أو فيديو، قد يكون اسمك مخفيًا. هذا لا نحذفه. واسم الملف يُرسل أيضًا. صورة الشاشة أكثر أمانًا.',
  'files.later': 'لا تُرسل الملفات إلا بعد الضغط على «إرسال».',
  'files.choose': 'اختيار الملفات',
  'files.list': 'سوف تُرسل هذه الملفات',
  'files.cleaned': 'تم حذف المكان والوقت ومعلومات الكاميرا.',
  'files.hidden': 'قد تكون فيه معلومات مخفية.',
  'files.sent': 'تم إرسال {percent} بالمئة',
  'files.remove': 'إزالة',
  'files.remove.of': 'إزالة: {name}',
  'files.working': 'نجهّز الملفات …',
  'files.picture': 'صورة {number}',
  'files.not': 'لن يُرسل هذا: {name}.',
  'files.unreadable': 'لا نستطيع فتح هذه الصورة. يمكنك عمل صورة شاشة لها، ثم اختيار صورة الشاشة.',
};
