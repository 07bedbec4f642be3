import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'بڵێ چی ڕوویدا',
  'story.lead': 'بە شێوازی خۆت بینووسە. هەڵە گرنگ نییە. دەتوانیت بە زمانی خۆت بنووسیت.',
  'story.prompts': 'ئەمانە لەوانەیە یارمەتیت بدەن',
  'story.what': 'چی ڕوویدا؟',
  'story.when': 'کەی بوو؟',
  'story.involved': 'کێ لەوێ بوو؟',
  'story.aware': 'کێ پێی دەزانێت؟',
  'story.skip': 'شتێک هەیە نایزانیت؟ کێشە نییە.',
  'story.label': 'چیرۆکی تۆ',
  'story.missing': 'سەرەتا شتێک بنووسە. چەند وشەیەک بەسە.',
  'text.left': 'هێشتا دەتوانیت {left} پیت بنووسیت.',
  'text.over': 'ئەم نووسینە {over} پیت زیادە. دواتر دەتوانیت زیاتر بڵێیت.',

  'more.title': 'دەتەوێت شتێکی تریش بڵێیت؟',
  'more.lead': 'دەتوانیت هەموو ئەوەی خوارەوە بەجێ بهێڵیت.',
  'more.skip': 'نامەوێت بیڵێم',

  'person.title': 'دەربارەی کەسەکەی تر',
  'person.label': 'ناوی ئەو کەسە چییە؟',
  'person.hint': 'ناوێک، یان شتێک کە ئێمە کەسەکەی پێ بناسینەوە.',

  'self.title': 'دەربارەی تۆ',
  'self.who': 'تۆ کێیت؟',
  'self.MENTEE': 'من مێنتیم (mentee)',
  'self.MENTOR': 'من مێنتۆرم (mentor)',
  'self.OTHER': 'من کەسێکی ترم',
  'self.mentor.note':
    'باشە کە ئەمە دەکەیت. ڕێنمایی ڕەفتار داوا لە مێنتۆر (mentor) دەکات ئەمە بە کەسی متمانەپێکراو بڵێت. دەکرێت بەبێ ناوی تۆ بێت.',
  'relation.label': 'بەسەر خۆتدا هاتووە؟',
  'relation.SELF': 'بەڵێ، بەسەر مندا',
  'relation.WITNESS': 'نەخێر، بینیم یان بیستم',
  'relation.ON_BEHALF': 'نەخێر، بۆ کەسێکی تر دەنووسم',
  'knows.label': 'ئەو کەسە دەزانێت کە تۆ ئەمە دەنووسیت؟',
  'knows.hint': 'ئەگەر مەترسی نەبێت، سەرەتا لێی بپرسە.',
  'knows.YES': 'بەڵێ، و ڕێگەی داوە',
  'knows.NO': 'نەخێر',
  'knows.UNKNOWN': 'نازانم',

  'safe.title': 'ئێستا سەلامەتیت؟',
  'safe.YES': 'بەڵێ',
  'safe.NO': 'نەخێر',
  'safe.UNKNOWN': 'نازانم',
  'safe.now': 'چاوەڕێی ئێمە مەبە',
  'safe.now.text': 'ئەگەر ئێستا لە مەترسیدایت، پەیوەندی بە 112 بکە. ئێمە ئەمە یەکسەر ناخوێنینەوە.',

  'wish.title': 'یارمەتیت دەوێت؟',
  'wish.label': 'چی یارمەتیت دەدات؟',
  'wish.hint': 'دەتوانیت زیاتر لە یەک شت هەڵبژێریت. پێکەوە سەیر دەکەین چی دەکرێت.',
  'wish.TALK': 'قسەکردن لەگەڵ کەسێک',
  'wish.DOCTOR': 'پزیشک',
  'wish.POLICE': 'یارمەتی بۆ قسەکردن لەگەڵ پۆلیس',
  'wish.STOP_CONTACT': 'چیتر پەیوەندی لەگەڵ ئەو کەسە نەبێت',
  'wish.NOTHING_NOW': 'ئێستا هیچ',
};
