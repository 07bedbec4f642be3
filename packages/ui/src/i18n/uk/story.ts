import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'Розкажіть, що сталося',
  'story.lead': 'Пишіть так, як вам зручно. Помилки не страшні. Можна писати своєю мовою.',
  'story.prompts': 'Це може вам допомогти',
  'story.what': 'Що сталося?',
  'story.when': 'Коли це було?',
  'story.involved': 'Хто там був?',
  'story.aware': 'Хто про це знає?',
  'story.skip': 'Чогось не знаєте? Нічого страшного.',
  'story.label': 'Ваша розповідь',
  'story.missing': 'Спочатку щось напишіть. Кількох слів достатньо.',
  'text.left':
    'Ви можете написати ще {left, plural, one {# знак} few {# знаки} many {# знаків} other {# знака}}.',
  'text.over':
    'Текст задовгий на {over, plural, one {# знак} few {# знаки} many {# знаків} other {# знака}}. Більше можна розповісти пізніше.',

  'more.title': 'Хочете сказати ще щось?',
  'more.lead': 'Усе, що нижче, можна пропустити.',
  'more.skip': 'Не хочу казати',

  'person.title': 'Про іншу людину',
  'person.label': 'Як звати цю людину?',
  'person.hint': 'Ім’я або те, за чим ми впізнаємо цю людину.',

  'self.title': 'Про вас',
  'self.who': 'Хто ви?',
  'self.MENTEE': 'Я менті (мені допомагає ментор)',
  'self.MENTOR': 'Я ментор або менторка',
  'self.OTHER': 'Я інша людина',
  'self.mentor.note':
    'Добре, що ви це робите. Правила поведінки просять менторів повідомляти про таке довіреній особі. Можна без вашого імені.',
  'relation.label': 'Це сталося з вами?',
  'relation.SELF': 'Так, зі мною',
  'relation.WITNESS': 'Ні, мені довелося це побачити або почути',
  'relation.ON_BEHALF': 'Ні, я пишу за іншу людину',
  'knows.label': 'Чи знає та людина, що ви це пишете?',
  'knows.hint': 'Спочатку запитайте, якщо це безпечно.',
  'knows.YES': 'Так, і вона згодна',
  'knows.NO': 'Ні',
  'knows.UNKNOWN': 'Не знаю',

  'safe.title': 'Ви зараз у безпеці?',
  'safe.YES': 'Так',
  'safe.NO': 'Ні',
  'safe.UNKNOWN': 'Не знаю',
  'safe.now': 'Не чекайте на нас',
  'safe.now.text': 'Якщо ви зараз у небезпеці, дзвоніть 112. Ми читаємо це не відразу.',

  'wish.title': 'Вам потрібна допомога?',
  'wish.label': 'Що вам допомогло б?',
  'wish.hint': 'Можна обрати кілька відповідей. Разом подивимося, що можливо.',
  'wish.TALK': 'Поговорити з кимось',
  'wish.DOCTOR': 'Лікар',
  'wish.POLICE': 'Допомога в розмові з поліцією',
  'wish.STOP_CONTACT': 'Більше не мати контакту з тією людиною',
  'wish.NOTHING_NOW': 'Зараз нічого',
};
