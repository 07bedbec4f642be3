import type { send as nl } from '../nl/send.ts';

/** Name, code, reading it over and sending. */
export const send: Record<keyof typeof nl, string> = {
  'send.heading': 'Jak chcesz to wysłać?',
  'name.label': 'Chcesz podać imię i nazwisko?',
  'name.ANONYMOUS': 'Nie, bez imienia i nazwiska',
  'name.ANONYMOUS.hint': 'Uwaga: czasem ktoś rozpozna cię po twojej historii.',
  'name.NAMED': 'Tak, z imieniem i nazwiskiem',
  'name.NAMED.hint': 'Twoje imię i nazwisko zobaczą tylko: {readers}.',
  'name.field': 'Twoje imię i nazwisko',
  'name.missing': 'Wpisz imię i nazwisko albo wybierz: bez imienia i nazwiska.',
  'name.contact': 'Telefon lub e-mail',
  'name.contact.hint': 'Nie musisz. Nie wpisuj, jeśli ktoś może to czytać razem z tobą.',

  'code.label': 'Chcesz dostać kod?',
  'code.KEEP': 'Tak, chcę kod',
  'code.KEEP.hint': 'Z kodem przeczytasz naszą odpowiedź. Możesz też nam odpisać.',
  'code.NONE': 'Nie, bez kodu',
  'code.NONE.hint': 'Wtedy nie możemy cię o nic zapytać ani nic ci powiedzieć.',
  'passOn.label': 'Czy {names} może przekazać to dalej bez twojego imienia i nazwiska?',
  'passOn.hint': 'Pytamy teraz, bo później nie będzie można.',
  'passOn.YES': 'Tak, można',
  'passOn.YES.hint': 'Wtedy dyrekcja może sprawdzić, co się stało.',
  'passOn.NO': 'Nie, nie można',
  'passOn.NO.hint': 'Wyjątek: gdy jest niebezpieczeństwo albo gdy wymaga tego prawo.',
  'passOn.missing': 'Wybierz „tak” albo „nie”. Obie odpowiedzi są dobre.',

  'review.title': 'Przeczytaj jeszcze raz',
  'review.change': 'Zmień',
  'review.change.of': 'Zmień: {what}',
  'review.subject': 'O kogo chodzi',
  'review.readers': 'Kto to przeczyta',

  'next.title': 'Co będzie potem?',
  'next.sealed': 'Zamykamy twoją wiadomość na klucz i wysyłamy.',
  'next.sent': 'Twoja wiadomość jest zamknięta na klucz i wysłana.',
  'next.reads': '{names} to czyta.',
  'next.reads.many': 'Czytają to: {names}.',
  'next.answer': 'Dostaniesz odpowiedź. Przeczytasz ją z kodem.',
  'next.answer.dated': 'W ciągu 7 dni dostaniesz odpowiedź. Przeczytasz ją z kodem.',
  'next.noCode': 'Nie możemy ci odpowiedzieć, bo nie masz kodu.',
  'next.consent':
    'Dyrekcja przeczyta to tylko wtedy, gdy powiesz „tak”. Wyjątek: gdy jest niebezpieczeństwo albo gdy wymaga tego prawo.',
  'next.passOn': '{names} może przekazać to dyrekcji bez twojego imienia i nazwiska.',
  'next.stays':
    'Nie przekażemy tego dalej. Czyta to tylko: {names}. Wyjątek: gdy jest niebezpieczeństwo albo gdy wymaga tego prawo.',
  'next.board': 'Dyrekcja sprawdzi, co się stało. Nie zapyta cię najpierw o zgodę.',
  'next.done': 'zrobione',
  'next.now': 'teraz',
  'next.next': 'potem',
  'next.broken': 'coś się nie zgadza',

  'send.button': 'Wyślij',
  'send.busy': 'Wysyłamy …',
  'send.failed': 'To jeszcze nie jest wysłane',
  'send.kept': 'Możesz spokojnie spróbować jeszcze raz. To nigdy nie przyjdzie podwójnie.',
  'errors.title': 'Czegoś jeszcze brakuje',
};
