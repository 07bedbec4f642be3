/** What somebody reads who did not report, and was given a code. Equal words for everybody. */
export const invited = {
  'me.heading': 'Waarom jij een code hebt',
  'me.by': '{name} gaf jou deze code op {day}. Dit schreef {name}:',
  'me.by.unnamed': 'Je kreeg deze code op {day}. Dit is erbij geschreven:',
  'me.only': 'Deze pagina is voor wie jouw code heeft, en voor de mensen die dit behandelen.',
  'me.accused':
    'Jij mag vertellen hoe het voor jou is. We behandelen iedereen gelijk. Je mag iemand meenemen die jou steunt.',
  'me.affectedPerson':
    'Jij hoeft niets te vertellen. Zeg ons wat je nodig hebt. Vertel ons ook of we je naam mogen noemen.',
  'me.witness':
    'Vertel alleen wat je zelf zag of hoorde. Praat er liever niet over met anderen. Met een dokter, een advocaat, de politie of iemand die jou steunt, mag het altijd.',
  'me.hearing': 'Kom je praten?',
  'me.hearing.day': 'Uitnodiging voor {day}',
  'me.hearing.answer': 'Schrijf hieronder of je komt. Kun je niet? Zeg het gerust.',
  'me.hearing.off': 'Het gesprek gaat niet door',
  'me.hearing.off.text':
    'Je was uitgenodigd voor {day}. Dat gesprek gaat niet door. Je hoeft niet te komen.',
  'me.hearing.off.later': 'Komt er een nieuwe dag? Dan lees je dat hier.',
  'me.heard': 'We praatten met je op {day}',
  'me.heard.points': 'Dit staat erover opgeschreven:',
  'me.point.NATURE': 'We zeiden waar de melding over gaat.',
  'me.point.OPEN': 'We stelden open vragen en luisterden.',
  'me.point.SUPPORT': 'We vroegen welke steun je nodig hebt.',
  'me.point.CONTACT': 'We spraken af hoe we contact houden.',
  'me.point.STATEMENT': 'Er komt een verslag. Jij leest het en tekent het, of niet.',
  'me.heard.wrong': 'Klopt dit niet? Schrijf het ons.',
  'view.replaced': '{name} maakte op {day} een nieuwe code voor jou. De oude werkt niet meer.',
  'view.replaced.why': 'De reden: {why}',
  'view.replaced.wrong': 'Wist je dat niet? Bel ons dan.',
  'thread.PERSON.invited': 'Berichten',
} as const;
