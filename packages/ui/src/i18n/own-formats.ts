import { dateOf, digitsOf, type Formats } from './formats.ts';
import type { Language } from './languages.ts';

/** What has to be known to write a day, a number and an enumeration. */
interface Words {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday first, as JavaScript counts. */
  readonly weekdays: readonly string[];
  readonly day: (weekday: string, day: string, month: string, year: string) => string;
  readonly shortDay: (day: string, month: string, year: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Whether a number takes the form for one. */
  readonly isOne: (value: number) => boolean;
}

const list = (text: string): readonly string[] => text.split(' | ');

function joined(items: readonly string[], comma: string, and: string): string {
  return [items.slice(0, -1).join(comma), ...items.slice(-1)].filter(Boolean).join(and);
}

const MONTHS_CKB = list(
  'کانوونی دووەم | شوبات | ئازار | نیسان | ئایار | حوزەیران | تەمووز | ئاب | ئەیلوول | تشرینی یەکەم | تشرینی دووەم | کانونی یەکەم',
);

/** Names of months and days, and plural forms, from the Unicode CLDR. */
const WORDS = {
  ckb: {
    months: MONTHS_CKB,
    shortMonths: MONTHS_CKB,
    weekdays: list('یەکشەممە | دووشەممە | سێشەممە | چوارشەممە | پێنجشەممە | ھەینی | شەممە'),
    day: (weekday, day, month, year) => `${weekday}، ${day}ی ${month}ی ${year}`,
    shortDay: (day, month, year) => `${day}ی ${month}ی ${year}`,
    list: (items) => joined(items, '، ', ' و '),
    isOne: (value) => value === 1,
  },
  ti: {
    months: list('ጥሪ | ለካቲት | መጋቢት | ሚያዝያ | ጉንበት | ሰነ | ሓምለ | ነሓሰ | መስከረም | ጥቅምቲ | ሕዳር | ታሕሳስ'),
    shortMonths: list('ጥሪ | ለካ | መጋ | ሚያ | ግን | ሰነ | ሓም | ነሓ | መስ | ጥቅ | ሕዳ | ታሕ'),
    weekdays: list('ሰንበት | ሰኑይ | ሰሉስ | ረቡዕ | ሓሙስ | ዓርቢ | ቀዳም'),
    day: (weekday, day, month, year) => `${weekday}፣ ${day} ${month} ${year}`,
    shortDay: (day, month, year) => `${day} ${month} ${year}`,
    // "And" is a suffix on whatever is named: a name in Latin letters is better left whole.
    list: (items) => joined(items, '፣ ', 'ን '),
    isOne: (value) => value === 0 || value === 1,
  },
  so: {
    months: list(
      'Janaayo | Febraayo | Maarso | Abriil | Maayo | Juun | Luulyo | Agosto | Sebtembar | Oktoobar | Noofeembar | Diseembar',
    ),
    shortMonths: list('Jan | Feb | Mar | Abr | May | Jun | Lul | Ogs | Seb | Okt | Nof | Dis'),
    weekdays: list('Axad | Isniin | Talaado | Arbaco | Khamiis | Jimco | Sabti'),
    day: (weekday, day, month, year) => `${weekday}, ${day} ${month} ${year}`,
    shortDay: (day, month, year) => `${day} ${month} ${year}`,
    list: (items) => joined(items, ', ', ' iyo '),
    isOne: (value) => value === 1,
  },
} as const satisfies Partial<Record<Language, Words>>;

/** Languages that hardly any browser can write a day in. */
export type OwnLanguage = keyof typeof WORDS;

/** Days, numbers and enumerations of a language whatever the browser knows of it. */
export function ownFormats(language: OwnLanguage): Formats {
  const words: Words = WORDS[language];
  const digits = { numberingSystem: digitsOf(language) };
  const numbers = new Intl.NumberFormat('en', digits);
  const plain = new Intl.NumberFormat('en', { ...digits, useGrouping: false });
  const inParts = (day: string, write: (date: Date, month: number) => string): string => {
    const date = dateOf(day);
    return date === null ? day : write(date, date.getUTCMonth());
  };
  return {
    number: (value) => numbers.format(value),
    form: (value) => (words.isOne(value) ? 'one' : 'other'),
    day: (day) =>
      inParts(day, (it, month) =>
        words.day(
          words.weekdays[it.getUTCDay()] ?? '',
          plain.format(it.getUTCDate()),
          words.months[month] ?? '',
          plain.format(it.getUTCFullYear()),
        ),
      ),
    shortDay: (day) =>
      inParts(day, (it, month) =>
        words.shortDay(
          plain.format(it.getUTCDate()),
          words.shortMonths[month] ?? '',
          plain.format(it.getUTCFullYear()),
        ),
      ),
    month: (month) =>
      inParts(
        `${month}-01`,
        (it, at) => `${words.months[at] ?? ''} ${plain.format(it.getUTCFullYear())}`,
      ),
    list: words.list,
  };
}
