import type { rights as nl } from '../nl/rights.ts';

/** What somebody with a code may ask about what stands there of them. */
export const rights: Record<keyof typeof nl, string> = {
  'rights.title': 'معلوماتك',
  'rights.intro': 'يمكنك دائمًا السؤال عن معلوماتك. لا يلزمك سبب لذلك.',
  'rights.open': 'سؤال عن معلوماتك',
  'rights.what': 'ما هو سؤالك؟',
  'rights.what.missing': 'الرجاء أولًا اختيار السؤال.',
  'rights.ACCESS': 'ما المعلومات التي عندكم عني؟',
  'rights.CORRECTION': 'هناك شيء غير صحيح',
  'rights.ERASURE': 'حذف معلوماتي',
  'rights.OBJECTION': 'عندي اعتراض',
  'rights.ACCESS.text':
    'عندها يمكنك هنا قراءة ما هو مكتوب عنك. نحن نحذف أسماء الآخرين. وأحيانًا نحذف شيئًا آخر أيضًا.',
  'rights.CORRECTION.text':
    'الرجاء كتابة ما هو غير صحيح. إذا كان الحق معك، يبقى المكتوب من قبل. وما كتبته أنت يكون بجانبه.',
  'rights.ERASURE.text':
    'ننظر في ما يمكننا حذفه. أحيانًا يجب أن نحتفظ بشيء. مثلًا من أجل سلامة شخص ما، أو بسبب القانون. عندها يمكنك قراءة السبب هنا.',
  'rights.ERASURE.reporter':
    'هل التوقف أفضل لك؟ يمكنك أيضًا سحب بلاغك. مكان ذلك هو «ماذا يمكنك عمله هنا أيضًا؟».',
  'rights.OBJECTION.text':
    'الرجاء كتابة ما هو غير صحيح في رأيك. ننظر فيه من جديد. ويمكنك هنا قراءة رأينا.',
  'rights.words.needed': 'الرجاء الكتابة هنا.',
  'rights.words.may': 'هل عندك إضافة؟ هذا غير لازم.',
  'rights.words.missing': 'الرجاء أولًا كتابة قصدك.',
  'rights.who': 'من يقرأ هذا: {names}.',
  'rights.send': 'إرسال سؤالي',
  'rights.sent': 'تم إرسال سؤالك. في الأعلى مكتوب متى يجب أن نرد.',
  'rights.none': 'سألت عن كل ما يمكن السؤال عنه هنا. يمكنك انتظار الجواب، أو سحب سؤال.',
  'rights.yours': 'أسئلتك عن معلوماتك',
  'rights.asked': 'سألت هذا يوم {day}.',
  'rights.words': 'كتبت: {text}',
  'rights.due': 'يجب أن نرد يوم {day} أو قبله.',
  'rights.late': 'كان يجب أن نرد يوم {day}. هذا ليس بسببك. يمكنك الكتابة لنا، أو الاتصال.',
  'rights.take': 'أسحب هذا السؤال',
  'rights.take.text': 'هل هذا اختيارك الأكيد؟ يمكنك السؤال مرة أخرى لاحقًا.',
  'rights.WITHDRAWN': 'سحبت هذا السؤال.',
  'rights.LEFT': 'بعد ذلك وصل بلاغك إلى الإدارة. هي لا ترى هذا السؤال. يمكنك السؤال من جديد.',
  'rights.GRANTED': 'نعم.',
  'rights.PARTLY': 'جزئيًا.',
  'rights.REFUSED': 'لا.',
  'rights.answered': 'جوابنا: {outcome}',
  'rights.by': 'هذا مكتوب من {name}، يوم {day}.',
  'rights.by.unnamed': 'هذا مكتوب يوم {day}.',
  'rights.beside': 'ما كتبته أنت موجود الآن بجانب المكتوب من قبل. لم يتغيّر شيء ولم يُحذف شيء.',
  'rights.notAgreed':
    'عندك رأي آخر؟ يمكنك الكتابة لنا، أو الاتصال. ويمكنك أيضًا تقديم شكوى إلى الهيئة الهولندية لحماية المعلومات (Autoriteit Persoonsgegevens).',
  'rights.given': 'هذا هو المكتوب عنك',
  'rights.given.text':
    'أسماء الآخرين محذوفة. في كل مكان مكتوب فيه [weggelaten]، هناك شيء محذوف. راجع هذا شخص ثانٍ.',
  'rights.print': 'طباعة',
  'rights.print.hint': 'للعلم: من يجد الورقة يستطيع قراءتها.',
};
