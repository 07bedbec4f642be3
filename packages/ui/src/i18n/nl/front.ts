/** The first screen, and what stands on every page. */
export const front = {
  'leave.button': 'Snel weg van hier',
  'leave.hint': 'Snel weg? Druk 3 keer op Shift.',
  'leave.count': 'Nog {left} keer Shift.',

  'language.label': 'Taal',
  'language.failed': 'Deze taal komt nu niet binnen. Probeer het straks nog eens.',

  'front.heading': 'Is er iets gebeurd?',
  'front.lead': 'Je kunt het hier vertellen. Ook als je twijfelt.',
  'front.unsure': 'Je hoeft het niet zeker te weten.',
  'front.proof': 'Je hebt geen bewijs nodig.',
  'front.nameless': 'Je hoeft je naam niet te geven.',
  'front.decide': 'Jij kiest wie het leest.',
  'front.danger': 'Nu in gevaar?',
  'front.call112': 'Bel 112',
  'front.notAlways': 'Wij lezen dit niet dag en nacht.',
  'front.haveCode': 'Ik heb al een code',
  'front.readers.title': 'Wie leest het?',
  'front.readers.text':
    'Je bericht gaat hier op slot, op jouw toestel. Alleen de mensen die jij kiest, hebben de sleutel. De computer die het bewaart, kan het niet lezen.',
  'front.secret.title': 'Blijft het geheim?',
  'front.secret.text':
    'Bijna altijd beslis jij. Soms mogen we niet stil blijven. Bijvoorbeeld als iemand in groot gevaar is. Of als de wet zegt dat we iets moeten doen. Als het kan, vertellen we het jou eerst.',
  'front.fake.title': 'Is deze pagina echt?',
  'front.fake.text':
    'Op de poster staan cijfers. Hier staan ze ook. Zijn ze anders? Verstuur dan niets en bel ons.',
  'front.unconfirmed':
    'Al 90 dagen heeft niemand gecontroleerd wie hier leest. Je kunt wel iets sturen. Twijfel je? Bel dan eerst.',

  'who.step': 'Stap {step} van {of}',
  'who.subject': 'Over wie gaat het?',
  'who.subject.missing': 'Kies over wie het gaat. Je mag ook kiezen: weet ik niet.',
  'who.MENTOR': 'Een mentor',
  'who.MENTEE': 'Een mentee',
  'who.STAFF': 'Iemand die hier werkt',
  'who.OTHER': 'Iemand anders',
  'who.UNKNOWN': 'Weet ik niet, of zeg ik liever niet',
  'who.staff': 'Wie is het?',
  'who.staff.hint': 'Deze persoon krijgt jouw bericht dan niet te lezen.',
  'who.staff.UNKNOWN': 'Iemand anders, of ik weet het niet',
  'who.door': 'Wie mag het lezen?',
  'who.door.waiting': 'We zoeken op wie het mag lezen …',
  'who.door.confidant':
    '{names} werkt hier niet en luistert naar jou. De directie leest het alleen als jij ja zegt. Behalve bij gevaar, of als het moet van de wet.',
  'who.door.alternate':
    '{names} is van buiten het team. Anderen lezen het alleen als jij ja zegt. Behalve bij gevaar, of als het moet van de wet.',
  'who.door.board':
    'De directie leest het en zoekt uit wat er is gebeurd. Zij vragen jou niet eerst of dat mag.',

  'foot.talk': 'Liever praten?',
  'foot.talk.text': 'Bel {name}. Je hoeft je naam niet te zeggen.',
  'foot.traces': 'Kan iemand zien dat ik hier was?',
  'foot.traces.text':
    'Wij bewaren niets op dit toestel. Maar je browser onthoudt welke pagina’s je bezoekt. Leest iemand mee op jouw toestel? Wis dan je geschiedenis, of gebruik een ander toestel.',
  'foot.more': 'Eerst meer weten?',
  'foot.info': 'Regels, rechten en wat er gebeurt',
  'foot.safety': 'Kan iemand meekijken? Veilig gebruiken',
  'aloud.on': 'Voorlezen',
  'aloud.of': 'Lees voor: {what}',
} as const;
