import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'بگویید چه شد',
  'story.lead': 'هر طور که راحت هستید بنویسید. اشتباه مهم نیست. می‌توانید به زبان خودتان بنویسید.',
  'story.prompts': 'این‌ها شاید به شما کمک کند',
  'story.what': 'چه شد؟',
  'story.when': 'چه زمانی بود؟',
  'story.involved': 'چه کسانی آنجا بودند؟',
  'story.aware': 'چه کسانی خبر دارند؟',
  'story.skip': 'چیزی را نمی‌دانید؟ اشکالی ندارد.',
  'story.label': 'حرف‌های شما',
  'story.missing': 'اول چیزی بنویسید. چند کلمه کافی است.',
  'text.left': 'هنوز می‌توانید {left} حرف بنویسید.',
  'text.over': 'این نوشته {over} حرف زیادتر است. بعداً می‌توانید بیشتر بگویید.',

  'more.title': 'می‌خواهید چیز دیگری بگویید؟',
  'more.lead': 'می‌توانید از همهٔ سؤال‌های زیر بگذرید.',
  'more.skip': 'نمی‌خواهم بگویم',

  'person.title': 'دربارهٔ آن شخص',
  'person.label': 'اسم آن شخص چیست؟',
  'person.hint': 'اسم، یا چیزی که ما آن شخص را با آن بشناسیم.',

  'self.title': 'دربارهٔ شما',
  'self.who': 'شما چه کسی هستید؟',
  'self.MENTEE': 'من منتی (mentee) هستم',
  'self.MENTOR': 'من منتور (mentor) هستم',
  'self.OTHER': 'من کس دیگری هستم',
  'self.mentor.note':
    'خوب است که این کار را می‌کنید. قواعد رفتاری از منتورها (mentor) می‌خواهد این را به شخص مورد اعتماد گزارش کنند. بدون اسم هم می‌شود.',
  'relation.label': 'برای خود شما اتفاق افتاده؟',
  'relation.SELF': 'بله، برای من',
  'relation.WITNESS': 'نه، آن را دیدم یا شنیدم',
  'relation.ON_BEHALF': 'نه، برای کس دیگری می‌نویسم',
  'knows.label': 'آن شخص می‌داند که شما این را می‌نویسید؟',
  'knows.hint': 'اگر خطری ندارد، اول از او بپرسید.',
  'knows.YES': 'بله، و اجازه داده است',
  'knows.NO': 'نه',
  'knows.UNKNOWN': 'نمی‌دانم',

  'safe.title': 'الان در امان هستید؟',
  'safe.YES': 'بله',
  'safe.NO': 'نه',
  'safe.UNKNOWN': 'نمی‌دانم',
  'safe.now': 'منتظر ما نمانید',
  'safe.now.text': 'اگر همین حالا در خطر هستید، با 112 تماس بگیرید. ما این را فوراً نمی‌خوانیم.',

  'wish.title': 'کمک می‌خواهید؟',
  'wish.label': 'چه چیزی به شما کمک می‌کند؟',
  'wish.hint': 'می‌توانید چند چیز را انتخاب کنید. با هم نگاه می‌کنیم چه کاری می‌شود کرد.',
  'wish.TALK': 'حرف زدن با کسی',
  'wish.DOCTOR': 'دکتر',
  'wish.POLICE': 'کمک برای حرف زدن با پلیس',
  'wish.STOP_CONTACT': 'دیگر با آن شخص تماسی نداشته باشم',
  'wish.NOTHING_NOW': 'فعلاً هیچ چیز',
};
