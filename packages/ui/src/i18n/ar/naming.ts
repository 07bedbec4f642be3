import type { naming as nl } from '../nl/naming.ts';

/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming: Record<keyof typeof nl, string> = {
  'naming.title': 'هل يمكننا ذكر اسمك؟',
  'naming.asks':
    'سؤال من {asker}: هل يمكننا ذكر اسمك؟ عندها يسمع اسمك الشخص الذي يدور البلاغ حوله.',
  'naming.again': 'قلت «لا» يوم {day}. الآن هناك سبب آخر. يمكنك قول «لا» مرة أخرى.',
  'naming.why': 'السبب: {why}',
  'naming.name': 'هكذا نذكر اسمك: {name}',
  'naming.statement': 'إذا اخترت نعم، فهذا هو كلامك:',
  'naming.says': 'أسمح لـ {asker} وللإدارة بذكر اسمي: {name}.',
  'naming.says.whom': 'هذا مسموح فقط أمام الشخص الذي يدور البلاغ حوله.',
  'naming.says.until': 'هذا مسموح حتى نهاية يوم {day}.',
  'naming.says.later': 'يمكنني لاحقًا التراجع عن موافقتي. ما عرفه ذلك الشخص لا يمكن محوه.',
  'naming.no':
    'اخترت «لا»؟ عندها لا نذكر اسمك. أحيانًا يخمّن الناس مع ذلك من هو الشخص. لا يمكننا دائمًا منع ذلك.',
  'naming.calm': 'لا يلزمك الاختيار الآن. جواب «نعم» مقبول. وجواب «لا» مقبول أيضًا.',
  'naming.yes.button': 'نعم، اذكروا اسمي',
  'naming.no.button': 'لا، لا تذكروا اسمي',
  'naming.past': 'اسمك',
  'naming.GIVEN': 'قلت نعم: يمكننا ذكر اسمك ({name})، حتى نهاية يوم {day}.',
  'naming.DECLINED': 'قلت لا: لا نذكر اسمك.',
  'naming.WITHDRAWN': 'تراجعت عن موافقتك. من الآن لا نذكر اسمك.',
  'naming.withdraw.text':
    'هل هذا اختيارك الأكيد؟ من الآن لا نذكر اسمك. هل الشخص الذي يدور البلاغ حوله يعرف اسمك من قبل؟ عندها لا يمكن إرجاع ذلك.',
  'confirmed.naming': 'هذا مكتوب من {name} يوم {day}: أنت اخترت هذا بنفسك.',
  'confirmed.handover': 'هذا مكتوب من {name} يوم {day}: أنت قلت بنفسك نعم للنقل.',
  'confirmed.how': 'هكذا وصل ذلك إلى علم {name}: {how}',
  'confirmed.wrong': 'هل هذا غير صحيح؟ يمكنك الكتابة لنا، أو الاتصال.',
};
