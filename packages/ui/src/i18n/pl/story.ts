import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'Opowiedz, co się stało',
  'story.lead': 'Pisz po swojemu. Błędy to nic złego. Możesz pisać w swoim języku.',
  'story.prompts': 'To może ci pomóc',
  'story.what': 'Co się stało?',
  'story.when': 'Kiedy to było?',
  'story.involved': 'Kto przy tym był?',
  'story.aware': 'Kto o tym wie?',
  'story.skip': 'Czegoś nie wiesz? Nic nie szkodzi.',
  'story.label': 'Twoja historia',
  'story.missing': 'Najpierw coś napisz. Wystarczy kilka słów.',
  'text.left':
    'Możesz napisać jeszcze {left, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',
  'text.over':
    'Tekst jest za długi o {over, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}. Później możesz opowiedzieć więcej.',

  'more.title': 'Chcesz powiedzieć coś jeszcze?',
  'more.lead': 'Wszystko poniżej możesz pominąć.',
  'more.skip': 'Wolę nie mówić',

  'person.title': 'O drugiej osobie',
  'person.label': 'Jak nazywa się ta osoba?',
  'person.hint': 'Imię i nazwisko albo coś, po czym poznamy tę osobę.',

  'self.title': 'O tobie',
  'self.who': 'Kim jesteś?',
  'self.MENTEE': 'Jestem mentee (pomaga mi mentor)',
  'self.MENTOR': 'Jestem mentorem lub mentorką',
  'self.OTHER': 'Jestem kimś innym',
  'self.mentor.note':
    'Dobrze, że to robisz. Zasady zachowania proszą mentorów, żeby zgłaszali to osobie zaufania. Możesz to zrobić bez imienia i nazwiska.',
  'relation.label': 'Czy to spotkało ciebie?',
  'relation.SELF': 'Tak, mnie',
  'relation.WITNESS': 'Nie, jestem świadkiem albo wiem o tym',
  'relation.ON_BEHALF': 'Nie, piszę za kogoś innego',
  'knows.label': 'Czy ta osoba wie, że to piszesz?',
  'knows.hint': 'Najpierw zapytaj, jeśli to bezpieczne.',
  'knows.YES': 'Tak, i się zgadza',
  'knows.NO': 'Nie',
  'knows.UNKNOWN': 'Nie wiem',

  'safe.title': 'Czy jesteś teraz w bezpiecznym miejscu?',
  'safe.YES': 'Tak',
  'safe.NO': 'Nie',
  'safe.UNKNOWN': 'Nie wiem',
  'safe.now': 'Nie czekaj na nas',
  'safe.now.text':
    'Zadzwoń pod 112, jeśli grozi ci teraz niebezpieczeństwo. Nie czytamy tego od razu.',

  'wish.title': 'Chcesz pomocy?',
  'wish.label': 'Co by ci pomogło?',
  'wish.hint': 'Możesz wybrać kilka rzeczy. Razem zobaczymy, co jest możliwe.',
  'wish.TALK': 'Rozmowa z kimś',
  'wish.DOCTOR': 'Lekarz',
  'wish.POLICE': 'Pomoc w rozmowie z policją',
  'wish.STOP_CONTACT': 'Koniec kontaktu z tą osobą',
  'wish.NOTHING_NOW': 'Na razie nic',
};
