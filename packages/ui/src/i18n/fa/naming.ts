import type { naming as nl } from '../nl/naming.ts';

/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming: Record<keyof typeof nl, string> = {
  'naming.title': 'اجازه داریم اسم شما را بگوییم؟',
  'naming.asks':
    'سؤال {asker}: اجازه داریم اسم شما را بگوییم؟ آن وقت کسی که گزارش دربارهٔ اوست، اسم شما را می‌شنود.',
  'naming.again': 'روز {day} نه گفتید. حالا دلیل دیگری هست. می‌توانید باز هم نه بگویید.',
  'naming.why': 'چرا: {why}',
  'naming.name': 'اسم شما را این‌طور می‌گوییم: {name}',
  'naming.statement': 'اگر بله را انتخاب کنید، این را می‌گویید:',
  'naming.says': 'به {asker} و مدیریت اجازه می‌دهم اسم من را بگویند: {name}.',
  'naming.says.whom': 'فقط به کسی که گزارش دربارهٔ اوست.',
  'naming.says.until': 'این اجازه تا پایان روز {day} است.',
  'naming.says.later':
    'بعداً می‌توانم اجازه‌ام را پس بگیرم. چیزی که آن شخص تا آن وقت می‌داند، برنمی‌گردد.',
  'naming.no':
    'نه را انتخاب می‌کنید؟ پس اسم شما را نمی‌گوییم. گاهی با این حال کسی حدس می‌زند که شما هستید. ما همیشه نمی‌توانیم جلوی آن را بگیریم.',
  'naming.calm': 'لازم نیست الان انتخاب کنید. بله خوب است. نه هم خوب است.',
  'naming.yes.button': 'بله، اسمم را بگویید',
  'naming.no.button': 'نه، اسمم را نگویید',
  'naming.past': 'اسم شما',
  'naming.GIVEN': 'شما بله گفتید: اجازه داریم اسم شما را بگوییم ({name})، تا پایان روز {day}.',
  'naming.DECLINED': 'شما نه گفتید: اسم شما را نمی‌گوییم.',
  'naming.WITHDRAWN': 'شما اجازه را پس گرفتید. از حالا اسم شما را نمی‌گوییم.',
  'naming.withdraw.text':
    'مطمئن هستید؟ از حالا اسم شما را نمی‌گوییم. کسی که گزارش دربارهٔ اوست، اسم شما را از قبل می‌داند؟ پس آن برنمی‌گردد.',
  'confirmed.naming': '{name} روز {day} نوشت که شما خودتان این را انتخاب کردید.',
  'confirmed.handover': '{name} روز {day} نوشت که شما خودتان به دادن آن بله گفتید.',
  'confirmed.how': 'این‌طور {name} این را می‌داند: {how}',
  'confirmed.wrong': 'این درست نیست؟ برای ما بنویسید، یا تماس بگیرید.',
};
