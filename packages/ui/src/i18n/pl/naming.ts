import type { naming as nl } from '../nl/naming.ts';

/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming: Record<keyof typeof nl, string> = {
  'naming.title': 'Czy możemy podać twoje imię i nazwisko?',
  'naming.asks':
    '{asker} pyta: czy możemy podać twoje imię i nazwisko? Wtedy pozna je osoba, której dotyczy zgłoszenie.',
  'naming.again':
    'Twoja odpowiedź ({day}): nie. Teraz jest inny powód. Znowu możesz powiedzieć „nie”.',
  'naming.why': 'Dlaczego: {why}',
  'naming.name': 'Tak cię wtedy nazwiemy: {name}',
  'naming.statement': 'Jeśli wybierasz „tak”, mówisz to:',
  'naming.says': '{asker} i dyrekcja mogą podać moje imię i nazwisko: {name}.',
  'naming.says.whom': 'Tylko osobie, której dotyczy zgłoszenie.',
  'naming.says.until': 'Wolno to robić do tego dnia włącznie: {day}.',
  'naming.says.later': 'Później mogę cofnąć zgodę. Tego, co ta osoba już wie, nie da się cofnąć.',
  'naming.no':
    'Wybierasz „nie”? Wtedy nie podamy twojego imienia i nazwiska. Czasem ktoś i tak zgadnie, kto to jest. Nie zawsze możemy temu zapobiec.',
  'naming.calm': 'Nie musisz teraz wybierać. „Tak” jest w porządku. „Nie” też jest w porządku.',
  'naming.yes.button': 'Tak, podajcie moje imię i nazwisko',
  'naming.no.button': 'Nie, nie podawajcie',
  'naming.past': 'Twoje imię i nazwisko',
  'naming.GIVEN':
    'Twoja odpowiedź: tak. Możemy podać twoje imię i nazwisko ({name}). Ostatni dzień: {day}.',
  'naming.DECLINED': 'Twoja odpowiedź: nie. Nie podajemy twojego imienia i nazwiska.',
  'naming.WITHDRAWN':
    'Twoja zgoda jest cofnięta. Od teraz nie podajemy twojego imienia i nazwiska.',
  'naming.withdraw.text':
    'Na pewno? Od teraz nie podamy twojego imienia i nazwiska. Osoba, której dotyczy zgłoszenie, już je zna? Tego nie da się cofnąć.',
  'confirmed.naming': 'Zapisano ({day}), że to był twój własny wybór. Kto to zapisał: {name}.',
  'confirmed.handover':
    'Zapisano ({day}), że zgoda na przekazanie to był twój własny wybór. Kto to zapisał: {name}.',
  'confirmed.how': '{name} wie to stąd: {how}',
  'confirmed.wrong': 'Coś się nie zgadza? Napisz do nas albo zadzwoń.',
};
