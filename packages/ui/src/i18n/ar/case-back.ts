import type { caseBack as nl } from '../nl/case-back.ts';

/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack: Record<keyof typeof nl, string> = {
  'letter.title': 'خطاب لك',
  'letter.from': 'هذا الخطاب من {name}، بتاريخ {day}.',
  'letter.from.unnamed': 'هذا الخطاب بتاريخ {day}.',
  'letter.calm': 'الأفضل قراءة الخطاب في وقت هادئ. لا يلزمك فعل شيء.',
  'letter.translation': 'هذه ترجمة. إذا اختلف المعنى، فالرسالة الهولندية هي المعتمدة.',
  'letter.read': 'قرأت هذا الخطاب',
  'letter.read.hint': 'هكذا نعرف أن الخطاب وصل إليك. هذا لا يعني موافقتك على ما فيه.',
  'letter.read.done': 'قلت يوم {day} إنك قرأت هذا الخطاب.',

  'withdraw.title': 'هل عندك رغبة في سحب بلاغك؟',
  'withdraw.text':
    'هذا من حقك. عندها نتوقف عن العمل على بلاغك. في أول 7 أيام ما زال يمكنك الرجوع عن ذلك.',
  'withdraw.after':
    'بلاغك وصل إلى الإدارة. إذا تم سحبه، تكمل الإدارة فقط من أجل سلامة شخص ما، أو إذا فرض القانون ذلك. هل يستمر الأمر؟ عندها يمكنك قراءة السبب هنا.',
  'withdraw.calm': 'لا يلزمك الاختيار الآن. يمكنك أيضًا الاتصال أو الكتابة أولًا.',
  'withdraw.why': 'هل هناك سبب يمكنك ذكره؟ هذا غير لازم.',
  'withdraw.button': 'أريد سحب بلاغي',
  'withdraw.sure': 'هل هذا اختيارك الأكيد؟',
  'withdraw.yes': 'نعم، أسحب بلاغي',
  'withdraw.no': 'لا، يبقى كما هو',
  'withdraw.busy': 'نسحب بلاغك …',
  'withdraw.done': 'سحبت بلاغك. هل غيّرت رأيك؟ العودة ممكنة حتى نهاية يوم {day}.',
  'withdraw.done.after': 'سحبت بلاغك. سوف تقرأ الإدارة هذا.',
  'withdraw.back.button': 'أريد أن يستمر بلاغي',

  'override.title': 'تم نقل بلاغك',
  'override.text': 'نُقل بلاغك على يد {name} يوم {day}. كان ذلك بدون موافقتك.',
  'override.text.unnamed': 'نُقل بلاغك يوم {day}. كان ذلك بدون موافقتك.',
  'override.DANGER': 'السبب: هناك شخص في خطر.',
  'override.LEGAL_DUTY': 'السبب: القانون يفرض ذلك.',
  'override.why': 'هذا هو الشرح: {why}',
  'override.do': 'عندك رأي آخر؟ عندك خوف؟ يمكنك الكتابة لنا، أو الاتصال.',
  'override.danger': 'هل أنت في خطر الآن؟ الرجاء الاتصال بـ 112.',

  'letIn.title': 'شخص آخر يقرأ أيضًا',
  'letIn.text':
    'منذ {day} هناك شخص آخر يقرأ مع الآخرين ويقرر معهم: {who}. كان عدد الأشخاص أقل مما يلزم للقرار.',
  'letIn.by': 'هذا الاختيار من {name}.',
  'letIn.reads': 'هذا الشخص يقرأ الرسائل هنا والتقارير.',
  'letIn.reads.not':
    'هذا الشخص لا يقرأ ما كتبته في بلاغك، ولا يقرأ اسمك. ولا يقرأ أيضًا أي حديث خاص.',
  'letIn.do': 'لا تناسبك هذه الخطوة؟ يمكنك الكتابة لنا، أو الاتصال.',

  'continued.title': 'الأمر يستمر رغم ذلك',
  'continued.text': 'سحبت بلاغك. لكن هذا مكتوب من {name} يوم {day}: يجب على الإدارة أن تكمل.',
  'continued.text.unnamed': 'سحبت بلاغك. لكن يوم {day} كُتب أن الإدارة يجب أن تكمل.',
  'continued.SAFETY': 'السبب: سلامة شخص ما.',
  'continued.LEGAL': 'السبب: القانون يفرض ذلك.',
  'continued.why': 'هذا هو الشرح: {why}',
  'continued.do': 'لا تلزمك المشاركة في أي شيء بعد الآن. التقرير الخاص بك لم يعد يُحسب دليلًا.',
  'continued.wrong': 'عندك رأي آخر؟ يمكنك الكتابة لنا، أو الاتصال.',

  'hearing.declined': 'لم يكن هناك حديث معك. كتبنا ذلك يوم {day}.',
  'hearing.declined.why': 'هذا مكتوب معه: {why}',
  'hearing.declined.wrong': 'هل هذا غير صحيح؟ أو هل يناسبك الآن الحديث معنا؟ يمكنك الكتابة لنا.',
};
