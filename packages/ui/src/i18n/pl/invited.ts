import type { invited as nl } from '../nl/invited.ts';

/** What somebody reads who did not report, and was given a code. Equal words for everybody. */
export const invited: Record<keyof typeof nl, string> = {
  'me.heading': 'Dlaczego masz kod',
  'me.by': 'Ten kod masz od tego dnia: {day}. Od kogo: {name}. Oto co pisze {name}:',
  'me.by.unnamed': 'Ten kod masz od tego dnia: {day}. Oto co do niego napisano:',
  'me.only':
    'Ta strona jest dla osoby, która ma twój kod, i dla osób, które zajmują się tą sprawą.',
  'me.accused':
    'Możesz opowiedzieć, jak to jest dla ciebie. Wszystkich traktujemy tak samo. Możesz przyjść z osobą, która cię wspiera.',
  'me.affectedPerson':
    'Nie musisz nic opowiadać. Powiedz nam, czego potrzebujesz. Powiedz nam też, czy możemy podać twoje imię i nazwisko.',
  'me.witness':
    'Opowiedz tylko o tym, co działo się przy tobie. Lepiej nie rozmawiaj o tym z innymi. Z lekarzem, adwokatem, policją albo osobą, która cię wspiera, możesz rozmawiać zawsze.',
  'me.hearing': 'Przyjdziesz porozmawiać?',
  'me.hearing.day': 'Zaproszenie na ten dzień: {day}',
  'me.hearing.answer': 'Napisz poniżej, czy przyjdziesz. Nie możesz? Spokojnie powiedz nam o tym.',
  'me.hearing.off': 'Rozmowy nie będzie',
  'me.hearing.off.text':
    'Zaproszenie było na ten dzień: {day}. Tej rozmowy nie będzie. Nie musisz przychodzić.',
  'me.hearing.off.later': 'Będzie nowy dzień? Wtedy przeczytasz o tym tutaj.',
  'me.heard': 'Nasza rozmowa z tobą: {day}',
  'me.heard.points': 'Oto co o niej zapisaliśmy:',
  'me.point.NATURE': 'Powiedzieliśmy, czego dotyczy zgłoszenie.',
  'me.point.OPEN': 'Zadawaliśmy otwarte pytania i słuchaliśmy.',
  'me.point.SUPPORT': 'Zapytaliśmy, jakiego wsparcia potrzebujesz.',
  'me.point.CONTACT': 'Ustaliliśmy z tobą, jak będziemy w kontakcie.',
  'me.point.STATEMENT': 'Powstanie zapis. Przeczytasz go i podpiszesz albo nie.',
  'me.heard.wrong': 'Coś się nie zgadza? Napisz do nas.',
  'view.replaced': 'Masz nowy kod ({day}). Od kogo: {name}. Stary już nie działa.',
  'view.replaced.why': 'Powód: {why}',
  'view.replaced.wrong': 'Nic o tym nie wiesz? Zadzwoń do nas.',
  'thread.PERSON.invited': 'Wiadomości',
};
