// Address: شما with everyday verbs, as one speaks to a grown person one does not know; Persian has no
// gender here. Numbers that count are in Persian digits, as the formatted ones are; telephone numbers
// stay as they stand on the keys. \u2066…\u2069 keeps such a number in its order inside this text.
// What is signed never begins with a name: there the direction follows the first letter.

import type { common as nl } from '../nl/common.ts';

/** Words both apps use: roles, status, help numbers, small actions. */
export const common: Record<keyof typeof nl, string> = {
  'role.confidant': 'شخص مورد اعتماد',
  'role.board': 'مدیریت',
  'role.coordinator': 'هماهنگ‌کننده',
  'role.alternate': 'جانشین از بیرون گروه',

  'status.ONTVANGEN': 'رسید',
  'status.GELEZEN': 'خوانده شد',
  'status.VRAAG': 'سؤالی از شما',
  'status.JOUW_KEUZE': 'شما انتخاب می‌کنید',
  'status.CONTROLEER': 'شرح را بخوانید',
  'status.BEZIG': 'مشغول کار هستیم',
  'status.LANGER': 'بیشتر طول می‌کشد',
  'status.BESLUIT': 'تصمیم گرفته شد',
  'status.KLAAR': 'تمام شد',
  'status.GESTOPT': 'متوقف شد',
  'status.GEWIST': 'پاک شد',
  'status.ONTVANGEN.text': 'پیام شما به ما رسید. تا ۷ روز دیگر خبری از ما می‌گیرید.',
  'status.ONTVANGEN.text.undated': 'پیام شما به ما رسید.',
  'status.GELEZEN.text': 'پیام شما خوانده شد.',
  'status.VRAAG.text': 'یک سؤال داریم. لازم نیست جواب بدهید.',
  'status.JOUW_KEUZE.text': 'اجازه داریم ادامه بدهیم؟ شما انتخاب می‌کنید.',
  'status.CONTROLEER.text': 'چیزی که نوشتیم درست است؟ می‌توانید آن را تغییر بدهید.',
  'status.BEZIG.text': 'داریم روی آن کار می‌کنیم. روز {date} خبر بیشتری می‌گیرید.',
  'status.BEZIG.text.undated': 'داریم روی آن کار می‌کنیم.',
  'status.LANGER.text': 'بیشتر طول می‌کشد. تقصیر شما نیست.',
  'status.BESLUIT.text': 'پیام را بخوانید.',
  'status.KLAAR.text': 'کار ما تمام شد. هنوز می‌توانید بنویسید.',
  'status.GESTOPT.text': 'شما خواستید که کار متوقف شود.',
  'status.GEWIST.text': 'اطلاعات شما دیگر نیست.',

  'help.title': 'کمک از جاهای دیگر',
  'help.emergency': 'همین حالا در خطر',
  'help.police': 'پلیس، کار غیر فوری',
  'help.veiligThuis': 'Veilig Thuis: خشونت در خانه',
  'help.csg': 'Centrum Seksueel Geweld: مرکز خشونت جنسی',
  'help.slachtofferhulp': 'Slachtofferhulp: کمک به آسیب‌دیدگان',
  'help.suicide': 'به خودکشی فکر می‌کنید؟ با 113 تماس بگیرید',

  'code.group': 'گروه {n} از {total}',
  'word.back': 'برگشت',
  'word.next': 'ادامه',
  'word.again': 'دوباره امتحان کنید',
  'word.patience': 'کمی طول می‌کشد. این صفحه را باز بگذارید.',
  'word.wait': 'کمی صبر کنید …',
  'word.nameAndRole': '{name} ({role})',
};
