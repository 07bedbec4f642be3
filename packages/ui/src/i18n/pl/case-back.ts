import type { caseBack as nl } from '../nl/case-back.ts';

/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack: Record<keyof typeof nl, string> = {
  'letter.title': 'List do ciebie',
  'letter.from': 'Data tego listu: {day}. Kto go napisał: {name}.',
  'letter.from.unnamed': 'Data tego listu: {day}.',
  'letter.calm': 'Przeczytaj list w spokojnej chwili. Nie musisz nic robić.',
  'letter.translation':
    'To jest tłumaczenie. Jeśli mówi co innego, liczy się list po niderlandzku.',
  'letter.read': 'Znam treść tego listu',
  'letter.read.hint': 'Wtedy wiemy, że list do ciebie dotarł. Nie musisz się z nim zgadzać.',
  'letter.read.done': 'Wiemy od ciebie, że znasz ten list ({day}).',

  'withdraw.title': 'Chcesz wycofać swoje zgłoszenie?',
  'withdraw.text':
    'Możesz. Wtedy przestajemy zajmować się twoim zgłoszeniem. Przez pierwsze 7 dni możesz jeszcze zmienić zdanie.',
  'withdraw.after':
    'Dyrekcja ma już twoje zgłoszenie. Wycofujesz je? Wtedy dyrekcja może iść dalej tylko dla czyjegoś bezpieczeństwa albo gdy wymaga tego prawo. Jeśli pójdzie dalej, przeczytasz tu dlaczego.',
  'withdraw.calm': 'Nie musisz teraz wybierać. Możesz też najpierw zadzwonić albo napisać.',
  'withdraw.why': 'Chcesz powiedzieć dlaczego? Nie musisz.',
  'withdraw.button': 'Chcę wycofać swoje zgłoszenie',
  'withdraw.sure': 'Na pewno?',
  'withdraw.yes': 'Tak, wycofuję zgłoszenie',
  'withdraw.no': 'Nie, niech tak zostanie',
  'withdraw.busy': 'Wycofujemy twoje zgłoszenie …',
  'withdraw.done':
    'Twoje zgłoszenie jest wycofane. Chcesz jednak iść dalej? Możesz do tego dnia włącznie: {day}.',
  'withdraw.done.after': 'Twoje zgłoszenie jest wycofane. Dyrekcja o tym przeczyta.',
  'withdraw.back.button': 'Chcę jednak iść dalej ze zgłoszeniem',

  'override.title': 'Twoje zgłoszenie przekazano dalej',
  'override.text':
    'Twoje zgłoszenie przekazano dalej ({day}). Kto przekazał: {name}. Stało się to bez twojej zgody.',
  'override.text.unnamed':
    'Twoje zgłoszenie przekazano dalej ({day}). Stało się to bez twojej zgody.',
  'override.DANGER': 'Powód: komuś grozi niebezpieczeństwo.',
  'override.LEGAL_DUTY': 'Powód: wymaga tego prawo.',
  'override.why': 'Oto wyjaśnienie: {why}',
  'override.do': 'Nie zgadzasz się z tym? Boisz się? Napisz do nas albo zadzwoń.',
  'override.danger': 'Grozi ci teraz niebezpieczeństwo? Zadzwoń pod 112.',

  'letIn.title': 'Czyta to jeszcze jedna osoba',
  'letIn.text':
    'Jeszcze jedna osoba czyta i decyduje razem z innymi: {who}. Od tego dnia: {day}. Było za mało osób, żeby decydować.',
  'letIn.by': 'Kto tak wybrał: {name}.',
  'letIn.reads': 'Ta osoba czyta wiadomości tutaj i zapisy.',
  'letIn.reads.not':
    'Ta osoba nie czyta twoich słów ze zgłoszenia i nie widzi twojego imienia i nazwiska. Nie czyta też poufnej rozmowy.',
  'letIn.do': 'Nie chcesz tego? Napisz do nas albo zadzwoń.',

  'continued.title': 'Sprawa jednak idzie dalej',
  'continued.text':
    'Twoje zgłoszenie jest wycofane. Ale dyrekcja musi iść dalej. Zapisano to ({day}). Kto to zapisał: {name}.',
  'continued.text.unnamed':
    'Twoje zgłoszenie jest wycofane. Ale dyrekcja musi iść dalej. Zapisano to ({day}).',
  'continued.SAFETY': 'Powód: czyjeś bezpieczeństwo.',
  'continued.LEGAL': 'Powód: wymaga tego prawo.',
  'continued.why': 'Oto wyjaśnienie: {why}',
  'continued.do':
    'Nie musisz już w niczym brać udziału. Zapis twojej historii nie jest już dowodem.',
  'continued.wrong': 'Nie zgadzasz się z tym? Napisz do nas albo zadzwoń.',

  'hearing.declined': 'Nie było rozmowy z tobą. Zapisaliśmy to ({day}).',
  'hearing.declined.why': 'Dopisano do tego: {why}',
  'hearing.declined.wrong': 'Coś się nie zgadza? Albo chcesz jednak porozmawiać? Napisz do nas.',
};
