import type { sent as nl } from '../nl/sent.ts';

/** The code, keeping it, and what happens when. */
export const sent: Record<keyof typeof nl, string> = {
  'sent.heading': 'Wysłane',
  'sent.lead': 'Dobrze, że o tym mówisz.',
  'keep.title': 'To jest twój kod',
  'keep.why': 'Z tym kodem przeczytasz naszą odpowiedź. My nie znamy kodu.',
  'keep.how': 'Zapisz kod teraz',
  'keep.paper': 'Zapisz wszystkie cyfry na papierze.',
  'keep.phone': 'Albo zapisz je jako kontakt w telefonie. Nazwę kontaktu wybierz samodzielnie.',
  'keep.print': 'Albo wydrukuj tę stronę.',
  'keep.print.button': 'Drukuj',
  'keep.warnings': 'Uwaga',
  'keep.screenshot': 'Lepiej nie rób zrzutu ekranu. Czasem trafia on do chmury (cloud).',
  'keep.lost': 'Kod zginął? Nikt nie może go odzyskać. Wtedy trzeba opowiedzieć wszystko od nowa.',
  'keep.found':
    'Ktoś znajdzie twój kod? Ta osoba zobaczy nasze wiadomości i to, jak daleko jest sprawa. Czasem także zapis, który na ciebie czeka. Może też odpowiadać i wybierać za ciebie. Twojej historii, tej wysłanej przed chwilą, nigdy tam nie ma.',
  'keep.check.title': 'Czy masz już zapisany kod?',
  'keep.check.label': 'Wpisz grupę {n} swojego kodu',
  'keep.check.hint': 'Spójrz na kartkę albo do telefonu.',
  'keep.check.wrong': 'To nie jest grupa {n}. Spójrz jeszcze raz uważnie.',
  'keep.done': 'Tak, mam zapisany',
  'receipt.heading': 'Gotowe. Teraz nie musisz nic robić.',
  'receipt.lead': 'Twoja wiadomość przyszła do nas w tym dniu: {day}.',
  'receipt.nocode': 'Nie masz kodu. Chcesz później opowiedzieć więcej? Napisz do nas od nowa.',
  'receipt.back': 'Wróć później ze swoim kodem. Wtedy przeczytasz odpowiedź.',
  'receipt.care': 'Zadbaj o siebie',
  'receipt.care.text':
    'Porozmawiaj z kimś, komu ufasz. Lekarzowi albo bliskiej osobie zawsze możesz powiedzieć wszystko.',
  'receipt.close': 'Zamknij',
};
