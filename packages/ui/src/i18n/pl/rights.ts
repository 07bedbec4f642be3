import type { rights as nl } from '../nl/rights.ts';

/** What somebody with a code may ask about what stands there of them. */
export const rights: Record<keyof typeof nl, string> = {
  'rights.title': 'Twoje dane',
  'rights.intro':
    'Zawsze możesz o coś zapytać albo poprosić w sprawie swoich danych. Nie musisz podawać powodu.',
  'rights.open': 'Prośba w sprawie moich danych',
  'rights.what': 'O co chcesz poprosić?',
  'rights.what.missing': 'Najpierw wybierz, o co chcesz poprosić.',
  'rights.ACCESS': 'Co macie o mnie?',
  'rights.CORRECTION': 'Coś się nie zgadza',
  'rights.ERASURE': 'Usuńcie moje dane',
  'rights.OBJECTION': 'Nie zgadzam się (sprzeciw)',
  'rights.ACCESS.text':
    'Wtedy przeczytasz tutaj, co jest o tobie zapisane. Pomijamy imiona i nazwiska innych osób. Czasem pomijamy też coś innego.',
  'rights.CORRECTION.text':
    'Napisz, co się nie zgadza. Przyznamy ci rację? Wtedy stary tekst zostanie. Obok będzie to, co napiszesz.',
  'rights.ERASURE.text':
    'Zobaczymy, co możemy usunąć. Czasem musimy jeszcze coś zachować. Na przykład dla czyjegoś bezpieczeństwa albo z powodu prawa. Wtedy przeczytasz tu dlaczego.',
  'rights.ERASURE.reporter':
    'Chcesz to zatrzymać? Możesz też wycofać swoje zgłoszenie. Znajdziesz to w części „Co jeszcze chcesz zrobić?”.',
  'rights.OBJECTION.text':
    'Napisz, z czym się nie zgadzasz. Popatrzymy na to jeszcze raz. Tutaj przeczytasz, co o tym myślimy.',
  'rights.words.needed': 'Napisz to tutaj.',
  'rights.words.may': 'Chcesz coś dodać? Nie musisz.',
  'rights.words.missing': 'Najpierw napisz, co masz na myśli.',
  'rights.who': 'Kto to przeczyta: {names}.',
  'rights.send': 'Wyślij moją prośbę',
  'rights.sent': 'Twoja prośba jest wysłana. Wyżej jest napisane, do kiedy mamy odpowiedzieć.',
  'rights.none':
    'Wszystkie możliwe prośby są już wysłane. Poczekaj na odpowiedź albo wycofaj jedną prośbę.',
  'rights.yours': 'Twoje prośby w sprawie danych',
  'rights.asked': 'Data twojej prośby: {day}.',
  'rights.words': 'Twoje słowa: {text}',
  'rights.due': 'Mamy odpowiedzieć najpóźniej w tym dniu: {day}.',
  'rights.late':
    'Mieliśmy odpowiedzieć najpóźniej w tym dniu: {day}. To nie przez ciebie. Napisz do nas albo zadzwoń.',
  'rights.take': 'Wycofuję tę prośbę',
  'rights.take.text': 'Na pewno? Później możesz poprosić znowu.',
  'rights.WITHDRAWN': 'Ta prośba jest wycofana.',
  'rights.LEFT':
    'Potem dyrekcja dostała twoje zgłoszenie. Dyrekcja nie widzi tej prośby. Poproś jeszcze raz, jeśli chcesz.',
  'rights.GRANTED': 'Tak.',
  'rights.PARTLY': 'Częściowo.',
  'rights.REFUSED': 'Nie.',
  'rights.answered': 'Nasza odpowiedź: {outcome}',
  'rights.by': 'To napisano ({day}). Kto to napisał: {name}.',
  'rights.by.unnamed': 'To napisano ({day}).',
  'rights.beside': 'Twój tekst stoi teraz obok starego tekstu. Nic nie zmieniono ani nie usunięto.',
  'rights.notAgreed':
    'Nie zgadzasz się z tym? Napisz do nas albo zadzwoń. Możesz też złożyć skargę w Autoriteit Persoonsgegevens. To holenderski urząd, który chroni dane osobowe.',
  'rights.given': 'Oto co jest o tobie zapisane',
  'rights.given.text':
    'Imiona i nazwiska innych osób są pominięte. Tam, gdzie jest [weggelaten], coś pominięto. Druga osoba to sprawdziła.',
  'rights.print': 'Drukuj',
  'rights.print.hint': 'Uwaga: kto znajdzie ten papier, może go przeczytać.',
};
