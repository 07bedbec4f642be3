/** Photos and documents that go along with a report. */
export const files = {
  'files.title': 'Foto’s of andere bestanden',
  'files.limits': 'Je mag tien bestanden meesturen. Een bestand mag 100 MB zijn.',
  'files.pictures':
    'Uit een foto halen wij de plek, de tijd en de gegevens van je camera. Wat je op de foto ziet, blijft te zien.',
  'files.documents':
    'In een ander bestand, zoals een brief of een filmpje, kan je naam verborgen staan. Dat halen wij er niet uit. Ook de naam van het bestand gaat mee. Een schermfoto is veiliger.',
  'files.later': 'De bestanden gaan pas weg als je op Versturen drukt.',
  'files.choose': 'Kies bestanden',
  'files.list': 'Deze bestanden gaan mee',
  'files.cleaned': 'Plek, tijd en cameragegevens zijn eruit.',
  'files.hidden': 'Er kunnen verborgen gegevens in staan.',
  'files.sent': '{percent}% verstuurd',
  'files.remove': 'Weghalen',
  'files.remove.of': 'Weghalen: {name}',
  'files.working': 'De bestanden worden klaargemaakt …',
  'files.picture': 'foto {number}',
  'files.not': '{name} gaat niet mee.',
  'files.unreadable': 'Deze foto kunnen wij niet openen. Maak er een schermfoto van en kies die.',
} as const;
