import type { naming as nl } from '../nl/naming.ts';

/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming: Record<keyof typeof nl, string> = {
  'naming.title': 'دەتوانین ناوت بڵێین؟',
  'naming.asks':
    'پرسیاری {asker}: دەتوانین ناوت بڵێین؟ ئەو کاتە ئەو کەسەی ڕاپۆرتەکە دەربارەیەتی ناوت دەبیستێت.',
  'naming.again': 'لە {day} وتت نەخێر. ئێستا هۆکارێکی تر هەیە. دەتوانیت دووبارە بڵێیت نەخێر.',
  'naming.why': 'بۆچی: {why}',
  'naming.name': 'بەم شێوەیە ناوت دەڵێین: {name}',
  'naming.statement': 'ئەگەر بەڵێ هەڵبژێریت، ئەمە دەڵێیت:',
  'naming.says': 'ڕێگە دەدەم {asker} و بەڕێوەبەران ناوم بڵێن: {name}.',
  'naming.says.whom': 'تەنها بەو کەسەی ڕاپۆرتەکە دەربارەیەتی.',
  'naming.says.until': 'ئەمە تا کۆتایی {day} ڕێگەی هەیە.',
  'naming.says.later':
    'دواتر دەتوانم ڕەزامەندییەکەم بکێشمەوە. ئەوەی ئەو کەسە پێشتر دەیزانێت، ناگەڕێتەوە.',
  'naming.no':
    'نەخێر هەڵدەبژێریت؟ کەواتە ناوت ناڵێین. هەندێک جار کەسێک هەر مەزەندە دەکات کێیە. ئێمە ناتوانین هەمیشە ڕێگری لەوە بکەین.',
  'naming.calm': 'پێویست ناکات ئێستا هەڵبژێریت. بەڵێ باشە. نەخێریش باشە.',
  'naming.yes.button': 'بەڵێ، ناوم بڵێن',
  'naming.no.button': 'نەخێر، ناوم مەڵێن',
  'naming.past': 'ناوت',
  'naming.GIVEN': 'وتت بەڵێ: دەتوانین ناوت ({name}) بڵێین، تا کۆتایی {day}.',
  'naming.DECLINED': 'وتت نەخێر: ناوت ناڵێین.',
  'naming.WITHDRAWN': 'ڕەزامەندییەکەت کێشایەوە. لە ئێستاوە ناوت ناڵێین.',
  'naming.withdraw.text':
    'دڵنیایت؟ لە ئێستاوە ناوت ناڵێین. ئەو کەسەی ڕاپۆرتەکە دەربارەیەتی پێشتر ناوت دەزانێت؟ کەواتە ئەوە ناگەڕێتەوە.',
  'confirmed.naming': '{name} لە {day} نووسی کە تۆ خۆت ئەمەت هەڵبژارد.',
  'confirmed.handover': '{name} لە {day} نووسی کە تۆ خۆت بۆ ئەم پێدانە وتت بەڵێ.',
  'confirmed.how': 'بەم شێوەیە {name} ئەمە دەزانێت: {how}',
  'confirmed.wrong': 'ئەمە ڕاست نییە؟ بۆمان بنووسە، یان پەیوەندی بکە.',
};
