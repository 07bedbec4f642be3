import type { invited as nl } from '../nl/invited.ts';

/** What somebody reads who did not report, and was given a code. Equal words for everybody. */
export const invited: Record<keyof typeof nl, string> = {
  'me.heading': 'لماذا عندك رمز',
  'me.by': 'وصلك هذا الرمز من {name} يوم {day}. والكلام التالي من {name}:',
  'me.by.unnamed': 'وصلك هذا الرمز يوم {day}. وهذا مكتوب معه:',
  'me.only': 'هذه الصفحة لمن عنده رمزك، وللأشخاص الذين يعملون على هذا الأمر.',
  'me.accused':
    'يمكنك أن تحكي كيف هو الأمر بالنسبة لك. نحن نعامل الجميع بالتساوي. يمكن أن يأتي معك شخص يدعمك.',
  'me.affectedPerson':
    'لا يلزمك أن تحكي شيئًا. يمكنك إخبارنا بما يلزمك. وأيضًا إن كان يُسمح لنا بذكر اسمك.',
  'me.witness':
    'الرجاء أن تحكي فقط ما حدث أمام عينيك أو سمعته بأذنيك. الأفضل عدم الكلام عنه مع آخرين. لكن مع طبيب أو محامٍ أو الشرطة أو شخص يدعمك، الكلام مسموح دائمًا.',
  'me.hearing': 'هل يمكنك القدوم للحديث معنا؟',
  'me.hearing.day': 'دعوة ليوم {day}',
  'me.hearing.answer':
    'هل يناسبك القدوم؟ يمكنك كتابة جوابك في الأسفل. لا يناسبك؟ لا مشكلة في قول ذلك.',
  'me.hearing.off': 'تم إلغاء الحديث',
  'me.hearing.off.text': 'كانت عندك دعوة ليوم {day}. تم إلغاء ذلك الحديث. لا يلزمك القدوم.',
  'me.hearing.off.later': 'هل سيكون هناك يوم جديد؟ عندها يمكنك قراءة ذلك هنا.',
  'me.heard': 'تحدثنا معك يوم {day}',
  'me.heard.points': 'هذا مكتوب عن الحديث:',
  'me.point.NATURE': 'قلنا ما هو موضوع البلاغ.',
  'me.point.OPEN': 'طرحنا أسئلة مفتوحة واستمعنا.',
  'me.point.SUPPORT': 'سألنا عن الدعم الذي يلزمك.',
  'me.point.CONTACT': 'اتفقنا كيف نبقى على تواصل.',
  'me.point.STATEMENT': 'سيكون هناك تقرير لك للقراءة. التوقيع عليه أو عدم التوقيع: الاختيار لك.',
  'me.heard.wrong': 'هل هذا غير صحيح؟ يمكنك الكتابة لنا.',
  'view.replaced': 'يوم {day} تم عمل رمز جديد لك على يد {name}. الرمز القديم لم يعد يعمل.',
  'view.replaced.why': 'السبب: {why}',
  'view.replaced.wrong': 'لم يكن عندك علم بذلك؟ الرجاء الاتصال بنا.',
  'thread.PERSON.invited': 'رسائل',
};
