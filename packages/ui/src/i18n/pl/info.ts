import type { InfoMessages } from '../nl/info.ts';

/** See the Dutch. */
export const info: InfoMessages = {
  'info.title': 'Najpierw dowiedz się więcej',
  'info.lead': 'Możesz to przeczytać i nic nie opowiadać.',
  'info.to': 'Chcę coś opowiedzieć',

  'info.rules.title': 'Jak się wobec siebie zachowujemy?',
  'info.rules.lead': 'Zasady zachowania. Są dla wszystkich.',
  'info.rules.text': `Każda osoba ma tu prawo do szacunku. Mentee (osoby, którym pomaga mentor), mentorzy i mentorki, osoby, które tu pracują, i osoby, które pomagają bez zapłaty. Nikt nie jest więcej wart niż inni.

# Czego nigdy nie wolno?

- Bić, popychać albo sprawiać bólu w inny sposób.
- Grozić albo straszyć.
- Traktować kogoś gorzej z powodu pochodzenia, wiary, płci, wieku, niepełnosprawności albo z powodu tego, kogo kocha.
- Dręczyć, wyśmiewać albo odsuwać kogoś od innych.
- Seks, a także dotykanie, którego ktoś nie chce.
- Żarty albo wiadomości o seksie lub o czyimś ciele.
- Nadużywać władzy. Na przykład pomagać w zamian za coś.

Tego nie wolno w rozmowie. Nie wolno też w wiadomości, przez telefon ani na papierze.

# Czujesz, że coś jest nie tak?

Twoje uczucia są ważne. Nawet jeśli ta druga osoba nie miała złych zamiarów. Zawsze możesz powiedzieć „nie”. Możesz odejść. Nie musisz najpierw rozmawiać z tą osobą.

# Co może być potem?

Możesz o tym opowiedzieć. Wtedy organizacja sprawdza, co się stało. To prawda? Wtedy jest rozmowa, ostrzeżenie, nagana albo koniec współpracy.

Co najmniej raz na trzy lata organizacja sprawdza, czy te zasady są nadal dobre.`,

  'info.conduct.title': 'Co mentorowi wolno, a czego nie?',
  'info.conduct.lead': 'Zasady dla mentorów. Obiecuje to każdy mentor i każda mentorka.',
  'info.conduct.text': `# Mentor lub mentorka

- dba o to, żeby było ci bezpiecznie.
- szanuje cię.
- nie pyta o twoje życie więcej, niż trzeba.
- nie chce z tobą seksu ani związku.
- nie dotyka cię w sposób, który ma coś wspólnego z seksem.
- nie daje pieniędzy ani drogich prezentów i o nie nie prosi.
- mówi o tym, gdy inny mentor posuwa się za daleko.

# Ty

Nie musisz nic robić w zamian za pomoc. Twoja pomoc od tego nie zależy. Twoje dokumenty i pobyt też nie. Mentor o tym nie decyduje.

# Jesteś mentorem lub mentorką?

Widzisz coś, czego nie wolno? Wtedy zasady proszą, żeby powiedzieć o tym osobie zaufania. Nie musisz podawać imienia i nazwiska. Masz wątpliwości, czy twoje własne zachowanie było dobre? Porozmawiaj o tym z koordynacją albo zadzwoń do osoby zaufania.`,

  'info.confidant.title': 'Kim jest osoba zaufania?',
  'info.confidant.lead': 'To ktoś, kto cię wysłucha i tu nie pracuje.',
  'info.confidant.text': `# Co robi ta osoba?

- Słucha cię i nie ocenia.
- Nie musi wierzyć ani wątpić. Twoja historia wystarczy, żeby zacząć.
- Wyjaśnia, co można zrobić i co będzie potem.
- Pomaga ci wybrać. Wybierasz ty.
- Razem z tobą szuka pomocy. Na przykład lekarza.

# Czego ta osoba nie robi?

- Nie decyduje, kto ma rację.
- Nie przesłuchuje tej drugiej osoby.
- Nie przekazuje twojej historii, jeśli nie powiesz „tak”. Wyjątek: gdy jest wielkie niebezpieczeństwo albo gdy wymaga tego prawo.
- Nie czyta przez całą dobę. W niebezpieczeństwie zadzwoń pod 112.

# Chodzi o tę właśnie osobę?

Wtedy twoją wiadomość czyta ktoś inny. Wybierasz to na pierwszym ekranie.`,

  'info.after.title': 'Co się dzieje, gdy coś opowiem?',
  'info.after.lead': 'Krok po kroku. Prawie zawsze możesz to zatrzymać.',
  'info.after.text': `1. Piszesz, co się stało. Twoja wiadomość jest zamykana na klucz. Mogą ją przeczytać tylko osoby, które wybierzesz.
2. Dostajesz kod. Z tym kodem czytasz odpowiedź i piszesz do nas znowu.
3. Osoba zaufania to czyta. Najpierw chodzi o ciebie: czy nic ci nie grozi, czego potrzebujesz?
4. Razem robicie zapis twojej historii. Czytasz go. Zgadza się? Wtedy go podpisujesz. Możesz też powiedzieć „nie”.
5. Czy dyrekcja może się o tym dowiedzieć? Mówisz „tak” albo „nie”. Sprawa idzie dalej dopiero po „tak”.
6. Dyrekcja rozmawia z tobą i z tą drugą osobą. Z każdą osobno. Twoje imię i nazwisko zostają tajemnicą, jeśli tego chcesz.
7. Dwie osoby z dyrekcji decydują razem. Dowiesz się, że sprawa jest skończona.

# Jak długo to trwa?

Za każdym razem inaczej. Z twoim kodem widzisz, jak daleko jest sprawa.

# Chcesz to zatrzymać?

Możesz. Nie było jeszcze twojego „tak”? Wtedy usuwamy wszystko po 7 dniach. Dyrekcja już zaczęła? Wtedy sprawa prawie zawsze się zatrzymuje. Idzie dalej tylko wtedy, gdy komuś grozi niebezpieczeństwo albo gdy wymaga tego prawo. Powiemy ci o tym.

# Ktoś jest niewinny. Co wtedy?

Wtedy organizacja usuwa wszystkie dokumenty tej sprawy. Podpisują to dwie osoby. Jedna linijka tekstu zostaje na trzy lata, bez imion i nazwisk.`,

  'info.danger.title': 'Kiedy to nie zostanie tajemnicą?',
  'info.danger.lead': 'Co musimy zrobić, gdy ktoś jest w niebezpieczeństwie.',
  'info.danger.text': `Prawie zawsze ty decydujesz, kto o tym wie. Czasem nie możemy milczeć.

- Ktoś jest w wielkim niebezpieczeństwie. Na przykład może umrzeć albo ciężko ucierpieć.
- Dziecko jest w niebezpieczeństwie.
- Prawo mówi, że musimy coś zrobić.

# Co wtedy robimy?

Nie mówimy więcej, niż trzeba. Jeśli to bezpieczne, najpierw rozmawiamy z tobą. Robimy coś bez twojej zgody? Wtedy zapisujemy dlaczego. Możesz to przeczytać ze swoim kodem.

# Policja

Może stało się coś, za co prawo karze? Wtedy dyrekcja prosi policję o radę. Można to zrobić bez imion i nazwisk. Zawiadomienie na policji składasz tylko ty, jeśli tego chcesz. Inaczej może być tylko wtedy, gdy wymaga tego prawo.

# Grozi ci teraz niebezpieczeństwo?

Zadzwoń pod 112. Nie czekaj na naszą odpowiedź. Także bez dokumentów możesz zadzwonić na policję, do lekarza albo na telefon pomocy.`,

  'info.rights.title': 'Twoje prawa i twoje dane',
  'info.rights.lead': 'Co przechowujemy, jak długo i o co możesz poprosić?',
  'info.rights.text': `# Co przechowujemy?

Tylko to, co piszesz, i to, co dzieje się potem. Nie przechowujemy adresu twojego komputera ani telefonu. Wszystko jest zamknięte na klucz. Komputer, który to przechowuje, nie może tego przeczytać.

# Dlaczego tak wolno?

Organizacja musi dbać o to, żeby ludzie byli tu bezpieczni. Żeby przekazać coś dyrekcji, prosimy o twoją zgodę. Możesz ją później cofnąć.

# Jak długo?

- Tylko rozmowa z osobą zaufania: 30 dni po ostatniej wiadomości.
- Okazuje się, że ktoś jest niewinny: wkrótce potem dokumenty sprawy są niszczone.
- Nie wiadomo, co się stało: 2 miesiące.
- To prawda: 2 lata.
- Nigdy dłużej niż 30 miesięcy po ostatniej wiadomości. Wyjątek: gdy potrzebuje tego policja albo sąd.

# O co możesz poprosić?

Wróć ze swoim kodem. Tam możesz zapytać albo poprosić:

- Co o mnie wiecie?
- Zmieńcie to, to się nie zgadza.
- Usuńcie moje dane.
- Nie chcę tego.

Według prawa mamy odpowiedzieć w ciągu miesiąca.

# Ta druga osoba też ma prawa

Osoba, którą ktoś oskarża, też może opowiedzieć, jak było. Może zapytać, co jest o niej zapisane. Twojego imienia i nazwiska tam nie ma, jeśli tego nie chcesz.

# Coś ci się nie podoba?

Zadzwoń do nas. Albo złóż skargę w Autoriteit Persoonsgegevens. To holenderski urząd, który chroni dane osobowe. Skarga nic nie kosztuje.`,

  'info.safety.title': 'Jak korzystać bezpiecznie',
  'info.safety.lead': 'Ktoś może podglądać? Najpierw przeczytaj to.',
  'info.safety.text': `# Ktoś teraz podgląda?

Zatrzymaj się. Naciśnij przycisk u góry: „Szybkie wyjście stąd”. Od razu zobaczysz inną stronę. Na klawiaturze możesz też nacisnąć 3 razy Shift. Tekst, który tu wpisujesz, wtedy znika.

# Co zostaje w twoim telefonie?

Nie zapisujemy niczego w twoim telefonie ani komputerze. Ale twoja przeglądarka może zapamiętać, że ta strona była tu otwarta. Ten przycisk tego nie usuwa.

- Użyj okna prywatnego. Nazywa się też: tryb incognito albo tryb prywatny. Zamknij je, gdy skończysz.
- Albo usuń potem tę stronę z historii przeglądarki.

# Ktoś jeszcze używa twojego telefonu lub komputera?

Wtedy lepiej użyj innego urządzenia. Na przykład w bibliotece albo od kogoś, komu ufasz. Ktoś może zaglądać do twojego telefonu przez aplikację albo przez twoje konto? Wtedy nie używaj tego telefonu.

# Twój kod

Zapisz kod na papierze i trzymaj papier w bezpiecznym miejscu. Albo zapisz cyfry jako kontakt w telefonie. Wybierz nazwę, która nic nie mówi. Zrzut ekranu czasem trafia do chmury (cloud). Tam mogą go zobaczyć inni.

Kto znajdzie twój kod, może czytać nasze wiadomości i odpowiadać za ciebie. Twojej historii tam nie ma.

# Wi-Fi i praca

Korzystasz z internetu w pracy albo u kogoś? Wtedy ta osoba lub firma może zobaczyć, jaki adres otwierasz. Ale nie to, co piszesz.

# Wolisz zadzwonić?

Na dole każdej strony są numery. Uwaga: rozmowa zostaje w historii telefonu, a czasem też na rachunku.`,
};
