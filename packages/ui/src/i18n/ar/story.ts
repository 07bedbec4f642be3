import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'هنا يمكنك أن تحكي ما حدث',
  'story.lead': 'يمكنك الكتابة بطريقتك. الأخطاء ليست مشكلة. ويمكنك الكتابة بلغتك.',
  'story.prompts': 'هذه الأسئلة قد تساعدك',
  'story.what': 'ماذا حدث؟',
  'story.when': 'متى حدث؟',
  'story.involved': 'من كان هناك؟',
  'story.aware': 'من يعرف بالأمر؟',
  'story.skip': 'هناك شيء غير معروف لك؟ لا بأس.',
  'story.label': 'قصتك',
  'story.missing': 'الرجاء كتابة شيء أولًا. بضع كلمات تكفي.',
  'text.left': 'الأحرف الباقية لك: {left}.',
  'text.over': 'النص طويل. عدد الأحرف الزائدة: {over}. يمكنك أن تحكي المزيد لاحقًا.',

  'more.title': 'هل عندك شيء آخر لنا؟',
  'more.lead': 'يمكنك ترك كل ما يلي فارغًا.',
  'more.skip': 'أفضّل عدم القول',

  'person.title': 'عن الشخص الآخر',
  'person.label': 'ما اسم هذا الشخص؟',
  'person.hint': 'الاسم، أو شيء نعرف به هذا الشخص.',

  'self.title': 'عنك',
  'self.who': 'من أنت؟',
  'self.MENTEE': 'أنا منتي (mentee)',
  'self.MENTOR': 'أنا منتور (mentor)',
  'self.OTHER': 'أنا شخص آخر',
  'self.mentor.note':
    'هذه خطوة جيدة منك. قواعد السلوك تطلب من المنتور (mentor) إبلاغ شخص الثقة بمثل هذا. يمكن ذلك بدون اسمك.',
  'relation.label': 'هل حدث هذا لك؟',
  'relation.SELF': 'نعم، لي أنا',
  'relation.WITNESS': 'لا، رأيته أو سمعته',
  'relation.ON_BEHALF': 'لا، أكتب نيابة عن شخص آخر',
  'knows.label': 'هل يعرف ذلك الشخص بهذه الرسالة منك؟',
  'knows.hint': 'الأفضل سؤاله أولًا، إذا كان ذلك آمنًا.',
  'knows.YES': 'نعم، وعندي موافقته',
  'knows.NO': 'لا',
  'knows.UNKNOWN': 'لا أعرف',

  'safe.title': 'هل أنت في أمان الآن؟',
  'safe.YES': 'نعم',
  'safe.NO': 'لا',
  'safe.UNKNOWN': 'لا أعرف',
  'safe.now': 'الأفضل عدم انتظارنا',
  'safe.now.text': 'إذا كنت في خطر الآن، الرجاء الاتصال بـ 112. نحن لا نقرأ هذا فورًا.',

  'wish.title': 'هل تلزمك مساعدة؟',
  'wish.label': 'ما الذي قد يساعدك؟',
  'wish.hint': 'يمكنك اختيار أكثر من شيء. نرى معًا ما هو ممكن.',
  'wish.TALK': 'الكلام مع شخص ما',
  'wish.DOCTOR': 'زيارة الطبيب',
  'wish.POLICE': 'مساعدة في الكلام مع الشرطة',
  'wish.STOP_CONTACT': 'لا أريد تواصلًا مع ذلك الشخص بعد الآن',
  'wish.NOTHING_NOW': 'لا شيء الآن',
};
