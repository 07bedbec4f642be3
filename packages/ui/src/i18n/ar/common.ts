// Address: one person (singular), in forms that are written the same for a woman and a man
// (عندك، يمكنك، كتبت), with nouns of action for what to do (كتابة، اختيار، "الرجاء …").
// What a named person did is said without a verb that agrees with a name (من {name}، على يد {name}).
// \u2066…\u2069 keeps a telephone number in its order inside text from right to left.

import type { common as nl } from '../nl/common.ts';

/** Words both apps use: roles, status, help numbers, small actions. */
export const common: Record<keyof typeof nl, string> = {
  'role.confidant': 'شخص الثقة',
  'role.board': 'الإدارة',
  'role.coordinator': 'شخص التنسيق',
  'role.alternate': 'شخص بديل من خارج الفريق',

  'status.ONTVANGEN': 'وصلت الرسالة',
  'status.GELEZEN': 'قرأنا الرسالة',
  'status.VRAAG': 'سؤال لك',
  'status.JOUW_KEUZE': 'الاختيار لك',
  'status.CONTROLEER': 'تقرير لك للقراءة',
  'status.BEZIG': 'نعمل على ذلك',
  'status.LANGER': 'نحتاج وقتًا أطول',
  'status.BESLUIT': 'صدر القرار',
  'status.KLAAR': 'انتهينا',
  'status.GESTOPT': 'توقفنا',
  'status.GEWIST': 'تم الحذف',
  'status.ONTVANGEN.text': 'رسالتك عندنا. خلال 7 أيام يصلك خبر منا.',
  'status.ONTVANGEN.text.undated': 'رسالتك عندنا.',
  'status.GELEZEN.text': 'تمت قراءة رسالتك.',
  'status.VRAAG.text': 'عندنا سؤال. لا يلزمك الرد.',
  'status.JOUW_KEUZE.text': 'هل يمكننا أن نكمل؟ الاختيار لك.',
  'status.CONTROLEER.text': 'هل ما كتبناه صحيح؟ يمكنك تغييره.',
  'status.BEZIG.text': 'نعمل على ذلك. يوم {date} يصلك خبر جديد.',
  'status.BEZIG.text.undated': 'نعمل على ذلك.',
  'status.LANGER.text': 'الأمر يأخذ وقتًا أطول. هذا ليس بسببك.',
  'status.BESLUIT.text': 'القرار مكتوب في الرسالة.',
  'status.KLAAR.text': 'انتهى عملنا. ما زال يمكنك الكتابة لنا.',
  'status.GESTOPT.text': 'طلبت منا أن نتوقف.',
  'status.GEWIST.text': 'معلوماتك لم تعد موجودة.',

  'help.title': 'مساعدة من جهات أخرى',
  'help.emergency': 'في خطر الآن',
  'help.police': 'الشرطة، بدون استعجال',
  'help.veiligThuis': 'Veilig Thuis: العنف في البيت',
  'help.csg': 'Centrum Seksueel Geweld: مركز العنف الجنسي',
  'help.slachtofferhulp': 'Slachtofferhulp: مساعدة الضحايا',
  'help.suicide': 'عندك أفكار عن الانتحار؟ رقم المساعدة 113',

  'code.group': 'المجموعة {n} من {total}',
  'word.back': 'رجوع',
  'word.next': 'التالي',
  'word.again': 'محاولة مرة أخرى',
  'word.patience': 'هذا يأخذ بعض الوقت. الرجاء ترك هذه الصفحة مفتوحة.',
  'word.wait': 'لحظة من فضلك …',
  'word.nameAndRole': '{name} ({role})',
};
