import type { front as nl } from '../nl/front.ts';

/** The first screen, and what stands on every page. */
export const front: Record<keyof typeof nl, string> = {
  'leave.button': 'Szybkie wyjście stąd',
  'leave.hint': 'Chcesz szybko wyjść? Naciśnij 3 razy Shift.',
  'leave.count':
    'Naciśnij Shift jeszcze {left, plural, one {# raz} few {# razy} many {# razy} other {# razy}}.',

  'language.label': 'Język',
  'language.failed': 'Tego języka nie można teraz otworzyć. Spróbuj trochę później.',
  'language.unreviewed':
    'Nikt, kto od dziecka mówi po polsku, nie czytał jeszcze tego tekstu. Mogą w nim być błędy.',

  'front.heading': 'Czy coś się stało?',
  'front.lead': 'Możesz o tym tutaj opowiedzieć. Nawet jeśli masz wątpliwości.',
  'front.unsure': 'Nie musisz mieć pewności.',
  'front.proof': 'Nie potrzebujesz dowodów.',
  'front.nameless': 'Nie musisz podawać imienia i nazwiska.',
  'front.decide': 'Ty wybierasz, kto to przeczyta.',
  'front.danger': 'Grozi ci teraz niebezpieczeństwo?',
  'front.call112': 'Zadzwoń pod 112',
  'front.notAlways': 'Nie czytamy tego przez całą dobę.',
  'front.haveCode': 'Mam już kod',
  'front.readers.title': 'Kto to czyta?',
  'front.readers.text':
    'Twoja wiadomość jest zamykana na klucz tutaj, na twoim urządzeniu. Klucz mają tylko osoby, które wybierzesz. Komputer, który ją przechowuje, nie może jej przeczytać.',
  'front.secret.title': 'Czy to zostanie tajemnicą?',
  'front.secret.text':
    'Prawie zawsze decydujesz ty. Czasem nie możemy milczeć. Na przykład gdy ktoś jest w wielkim niebezpieczeństwie. Albo gdy prawo mówi, że musimy coś zrobić. Jeśli się da, najpierw powiemy o tym tobie.',
  'front.fake.title': 'Czy ta strona jest prawdziwa?',
  'front.fake.text':
    'Na plakacie są cyfry. Są też tutaj. Cyfry są inne? Wtedy nic nie wysyłaj i zadzwoń do nas.',
  'front.unconfirmed':
    'Od 90 dni nikt nie sprawdził, kto tu czyta. Mimo to możesz coś wysłać. Masz wątpliwości? Najpierw zadzwoń.',

  'who.step': 'Krok {step} z {of}',
  'who.subject': 'O kogo chodzi?',
  'who.subject.missing': 'Wybierz, o kogo chodzi. Możesz też wybrać: nie wiem.',
  'who.MENTOR': 'Mentor lub mentorka',
  'who.MENTEE': 'Mentee (osoba, której pomaga mentor)',
  'who.STAFF': 'Ktoś, kto tu pracuje',
  'who.OTHER': 'Ktoś inny',
  'who.UNKNOWN': 'Nie wiem albo wolę nie mówić',
  'who.staff': 'Kto to jest?',
  'who.staff.hint': 'Wtedy ta osoba nie przeczyta twojej wiadomości.',
  'who.staff.UNKNOWN': 'Ktoś inny albo nie wiem',
  'who.door': 'Kto może to przeczytać?',
  'who.door.waiting': 'Sprawdzamy, kto może to przeczytać …',
  'who.door.confidant':
    '{names} nie pracuje tutaj i cię wysłucha. Dyrekcja przeczyta to tylko wtedy, gdy powiesz „tak”. Wyjątek: gdy jest niebezpieczeństwo albo gdy wymaga tego prawo.',
  'who.door.alternate':
    '{names} jest spoza zespołu. Inni przeczytają to tylko wtedy, gdy powiesz „tak”. Wyjątek: gdy jest niebezpieczeństwo albo gdy wymaga tego prawo.',
  'who.door.board':
    'Dyrekcja to przeczyta i sprawdzi, co się stało. Nie zapyta cię najpierw o zgodę.',

  'foot.talk': 'Wolisz porozmawiać?',
  'foot.talk.text': 'Zadzwoń. Porozmawia z tobą {name}. Nie musisz mówić, jak się nazywasz.',
  'foot.traces': 'Czy ktoś może zobaczyć, że tu wchodzę?',
  'foot.traces.text':
    'Nie zapisujemy niczego na tym urządzeniu. Ale twoja przeglądarka pamięta, jakie strony otwierasz. Ktoś zagląda do twojego urządzenia? Usuń historię przeglądarki albo użyj innego urządzenia.',
  'foot.more': 'Chcesz najpierw wiedzieć więcej?',
  'foot.info': 'Zasady, prawa i co się dzieje potem',
  'foot.safety': 'Ktoś może podglądać? Jak korzystać bezpiecznie',
  'aloud.on': 'Czytaj na głos',
  'aloud.of': 'Przeczytaj na głos: {what}',
};
