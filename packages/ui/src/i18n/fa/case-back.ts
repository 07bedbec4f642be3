import type { caseBack as nl } from '../nl/case-back.ts';

/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack: Record<keyof typeof nl, string> = {
  'letter.title': 'نامه‌ای برای شما',
  'letter.from': '{name} این نامه را روز {day} نوشت.',
  'letter.from.unnamed': 'این نامه مال روز {day} است.',
  'letter.calm': 'نامه را در وقتی آرام بخوانید. لازم نیست کاری بکنید.',
  'letter.translation': 'این یک ترجمه است. اگر فرقی داشت، نامهٔ هلندی معتبر است.',
  'letter.read': 'این نامه را خواندم',
  'letter.read.hint': 'این‌طور ما می‌دانیم که نامه را دیده‌اید. لازم نیست با آن موافق باشید.',
  'letter.read.done': 'روز {day} گفتید که این نامه را خوانده‌اید.',

  'withdraw.title': 'می‌خواهید گزارشتان را پس بگیرید؟',
  'withdraw.text':
    'می‌توانید. آن وقت کار روی گزارش شما را متوقف می‌کنیم. در ۷ روز اول هنوز می‌توانید برگردید.',
  'withdraw.after':
    'گزارش شما دست مدیریت است. آن را پس می‌گیرید؟ پس مدیریت فقط برای امنیت کسی ادامه می‌دهد، یا اگر قانون مجبور کند. کار ادامه دارد؟ پس اینجا می‌خوانید چرا.',
  'withdraw.calm': 'لازم نیست الان انتخاب کنید. می‌توانید اول تماس بگیرید یا بنویسید.',
  'withdraw.why': 'می‌خواهید بگویید چرا؟ لازم نیست.',
  'withdraw.button': 'می‌خواهم گزارشم را پس بگیرم',
  'withdraw.sure': 'مطمئن هستید؟',
  'withdraw.yes': 'بله، گزارشم را پس می‌گیرم',
  'withdraw.no': 'نه، همین‌طور بماند',
  'withdraw.busy': 'داریم گزارش شما را پس می‌گیریم …',
  'withdraw.done': 'گزارشتان را پس گرفتید. باز می‌خواهید ادامه بدهید؟ تا پایان روز {day} می‌شود.',
  'withdraw.done.after': 'گزارشتان را پس گرفتید. مدیریت این را می‌خواند.',
  'withdraw.back.button': 'می‌خواهم گزارشم ادامه پیدا کند',

  'override.title': 'گزارش شما تحویل داده شد',
  'override.text': '{name} روز {day} گزارش شما را تحویل داد. این بدون اجازهٔ شما بود.',
  'override.text.unnamed': 'گزارش شما روز {day} تحویل داده شد. این بدون اجازهٔ شما بود.',
  'override.DANGER': 'دلیل: کسی در خطر است.',
  'override.LEGAL_DUTY': 'دلیل: قانون مجبور می‌کند.',
  'override.why': 'این توضیح آن است: {why}',
  'override.do': 'موافق نیستید؟ می‌ترسید؟ برای ما بنویسید، یا تماس بگیرید.',
  'override.danger': 'همین حالا در خطر هستید؟ با 112 تماس بگیرید.',

  'continued.title': 'با این حال ادامه دارد',
  'continued.text':
    'گزارشتان را پس گرفتید. {name} روز {day} نوشت که مدیریت با این حال باید ادامه بدهد.',
  'continued.text.unnamed':
    'گزارشتان را پس گرفتید. روز {day} نوشته شد که مدیریت با این حال باید ادامه بدهد.',
  'continued.SAFETY': 'دلیل: امنیت یک نفر.',
  'continued.LEGAL': 'دلیل: قانون مجبور می‌کند.',
  'continued.why': 'این توضیح آن است: {why}',
  'continued.do': 'دیگر لازم نیست در هیچ کاری شرکت کنید. شرح شما دیگر مدرک حساب نمی‌شود.',
  'continued.wrong': 'موافق نیستید؟ برای ما بنویسید، یا تماس بگیرید.',

  'hearing.declined': 'با شما گفتگو نشد. ما این را روز {day} نوشتیم.',
  'hearing.declined.why': 'همراه آن نوشته شده است: {why}',
  'hearing.declined.wrong': 'این درست نیست؟ یا حالا می‌خواهید گفتگو کنید؟ برای ما بنویسید.',
};
