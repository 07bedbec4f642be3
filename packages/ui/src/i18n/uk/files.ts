import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'Фото або інші файли',
  'files.limits': 'Можна надіслати десять файлів. Один файл може мати до 100 МБ.',
  'files.pictures':
    'З фото ми прибираємо місце, час і дані вашої камери. Те, що видно на фото, буде видно й далі.',
  'files.documents':
    'В іншому файлі, наприклад у листі чи відео, може бути сховане ваше ім’я. Ми його звідти не прибираємо. Назву файлу теж буде надіслано. Знімок екрана безпечніший.',
  'files.later': 'Файли буде надіслано, тільки коли ви натиснете «Надіслати».',
  'files.choose': 'Обрати файли',
  'files.list': 'Ці файли буде надіслано',
  'files.cleaned': 'Місце, час і дані камери прибрано.',
  'files.hidden': 'Тут можуть бути приховані дані.',
  'files.sent': 'Надіслано {percent}%',
  'files.remove': 'Прибрати',
  'files.remove.of': 'Прибрати: {name}',
  'files.working': 'Готуємо файли …',
  'files.picture': 'фото {number}',
  'files.not': 'Файл {name} не буде надіслано.',
  'files.unreadable':
    'Ми не можемо відкрити це фото. Зробіть із нього знімок екрана й оберіть цей знімок.',
};
