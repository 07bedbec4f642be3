import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'Zdjęcia albo inne pliki',
  'files.limits': 'Możesz wysłać dziesięć plików. Jeden plik może mieć do 100 MB.',
  'files.pictures':
    'Ze zdjęcia usuwamy miejsce, czas i dane twojego aparatu. To, co widać na zdjęciu, nadal będzie widać.',
  'files.documents':
    'W innym pliku, na przykład w liście albo filmie, może być ukryte twoje imię i nazwisko. Tego nie usuwamy. Nazwa pliku też zostanie wysłana. Zrzut ekranu jest bezpieczniejszy.',
  'files.later': 'Pliki zostaną wysłane dopiero wtedy, gdy naciśniesz „Wyślij”.',
  'files.choose': 'Wybierz pliki',
  'files.list': 'Te pliki zostaną wysłane',
  'files.cleaned': 'Miejsce, czas i dane aparatu są usunięte.',
  'files.hidden': 'Mogą tu być ukryte dane.',
  'files.sent': 'Wysłano {percent}%',
  'files.remove': 'Usuń',
  'files.remove.of': 'Usuń: {name}',
  'files.working': 'Przygotowujemy pliki …',
  'files.picture': 'zdjęcie {number}',
  'files.not': 'Plik {name} nie zostanie wysłany.',
  'files.unreadable':
    'Nie możemy otworzyć tego zdjęcia. Zrób zrzut ekranu ze zdjęciem i wybierz ten zrzut.',
};
