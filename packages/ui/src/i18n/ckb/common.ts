// Address: تۆ (one person), so that it is clear that nobody else is meant; Sorani has no gender here.
// Numbers are in Latin digits, as on the keys, in the code and in what most browsers format.
// \u2066…\u2069 keeps a telephone number in its order inside this text.
// What is signed never begins with a name: there the direction follows the first letter.

import type { common as nl } from '../nl/common.ts';

/** Words both apps use: roles, status, help numbers, small actions. */
export const common: Record<keyof typeof nl, string> = {
  'role.confidant': 'کەسی متمانەپێکراو',
  'role.board': 'بەڕێوەبەران',
  'role.coordinator': 'ڕێکخەر',
  'role.alternate': 'جێگرەوە لە دەرەوەی تیمەکە',

  'status.ONTVANGEN': 'گەیشت',
  'status.GELEZEN': 'خوێندرایەوە',
  'status.VRAAG': 'پرسیارێک بۆ تۆ',
  'status.JOUW_KEUZE': 'تۆ هەڵدەبژێریت',
  'status.CONTROLEER': 'وتەی نووسراو بخوێنەوە',
  'status.BEZIG': 'کاری لەسەر دەکەین',
  'status.LANGER': 'کاتی زیاتری دەوێت',
  'status.BESLUIT': 'بڕیارێک هەیە',
  'status.KLAAR': 'تەواو بوو',
  'status.GESTOPT': 'وەستا',
  'status.GEWIST': 'سڕایەوە',
  'status.ONTVANGEN.text': 'پەیامەکەت گەیشتە دەستمان. لە ماوەی 7 ڕۆژدا هەواڵت پێ دەگات.',
  'status.ONTVANGEN.text.undated': 'پەیامەکەت گەیشتە دەستمان.',
  'status.GELEZEN.text': 'پەیامەکەت خوێندراوەتەوە.',
  'status.VRAAG.text': 'پرسیارێکمان هەیە. پێویست ناکات وەڵام بدەیتەوە.',
  'status.JOUW_KEUZE.text': 'دەتوانین بەردەوام بین؟ تۆ هەڵدەبژێریت.',
  'status.CONTROLEER.text': 'ئەوەی نووسیومانە ڕاستە؟ دەتوانیت بیگۆڕیت.',
  'status.BEZIG.text': 'کاری لەسەر دەکەین. لە {date} هەواڵی زیاترت پێ دەگات.',
  'status.BEZIG.text.undated': 'کاری لەسەر دەکەین.',
  'status.LANGER.text': 'کاتی زیاتری دەوێت. ئەمە هەڵەی تۆ نییە.',
  'status.BESLUIT.text': 'پەیامەکە بخوێنەوە.',
  'status.KLAAR.text': 'کارەکەمان تەواو بوو. هێشتا دەتوانیت بنووسیت.',
  'status.GESTOPT.text': 'تۆ داوات کرد کە بوەستین.',
  'status.GEWIST.text': 'زانیارییەکانت نەماون.',

  'help.title': 'یارمەتی لە شوێنی تر',
  'help.emergency': 'ئێستا لە مەترسیدا',
  'help.police': 'پۆلیس، کاتێک بەپەلە نییە',
  'help.veiligThuis': 'Veilig Thuis: توندوتیژی لە ماڵەوە',
  'help.csg': 'Centrum Seksueel Geweld: ناوەندی توندوتیژی سێکسی',
  'help.slachtofferhulp': 'Slachtofferhulp: یارمەتی بۆ زیانلێکەوتووان',
  'help.suicide': 'بیر لە خۆکوشتن دەکەیتەوە؟ پەیوەندی بە 113 بکە',

  'code.group': 'گرووپی {n} لە {total}',
  'word.back': 'گەڕانەوە',
  'word.next': 'دواتر',
  'word.again': 'دووبارە هەوڵ بدە',
  'word.patience': 'کەمێک کاتی دەوێت. ئەم لاپەڕەیە بە کراوەیی بهێڵەوە.',
  'word.wait': 'کەمێک چاوەڕێ بە …',
  'word.nameAndRole': '{name} ({role})',
};
