/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack = {
  'letter.title': 'Een brief voor jou',
  'letter.from': '{name} schreef deze brief op {day}.',
  'letter.from.unnamed': 'Deze brief is van {day}.',
  'letter.calm': 'Lees de brief op een rustig moment. Je hoeft niets te doen.',
  'letter.translation':
    'Dit is een vertaling. Zegt die iets anders? Dan telt de Nederlandse brief.',
  'letter.read': 'Ik heb deze brief gelezen',
  'letter.read.hint': 'Zo weten wij dat je de brief kent. Je hoeft het er niet mee eens te zijn.',
  'letter.read.done': 'Je zei op {day} dat je deze brief hebt gelezen.',

  'withdraw.title': 'Wil je je melding intrekken?',
  'withdraw.text': 'Dat mag. Wij stoppen dan met je melding. De eerste 7 dagen kun je nog terug.',
  'withdraw.after':
    'De directie heeft je melding al. Trek je die in? Dan mag de directie alleen verder voor iemands veiligheid, of als het moet van de wet. Gaat het verder? Dan lees je hier waarom.',
  'withdraw.calm': 'Je hoeft nu niet te kiezen. Je kunt ook eerst bellen of schrijven.',
  'withdraw.why': 'Wil je erbij zeggen waarom? Dit hoeft niet.',
  'withdraw.button': 'Ik wil mijn melding intrekken',
  'withdraw.sure': 'Weet je het zeker?',
  'withdraw.yes': 'Ja, trek mijn melding in',
  'withdraw.no': 'Nee, laat het zo',
  'withdraw.busy': 'We trekken je melding in …',
  'withdraw.done': 'Je hebt je melding ingetrokken. Wil je toch verder? Dat kan tot en met {day}.',
  'withdraw.done.after': 'Je hebt je melding ingetrokken. De directie krijgt dit te lezen.',
  'withdraw.back.button': 'Ik wil toch verder met mijn melding',

  'override.title': 'Je melding is doorgegeven',
  'override.text': '{name} gaf je melding door op {day}. Dat was zonder jouw ja.',
  'override.text.unnamed': 'Je melding is doorgegeven op {day}. Dat was zonder jouw ja.',
  'override.DANGER': 'De reden: iemand loopt gevaar.',
  'override.LEGAL_DUTY': 'De reden: het moet van de wet.',
  'override.why': 'Dit is de uitleg: {why}',
  'override.do': 'Ben je het er niet mee eens? Ben je bang? Schrijf het ons, of bel.',
  'override.danger': 'Ben je nu in gevaar? Bel 112.',

  'letIn.title': 'Er leest nog iemand mee',
  'letIn.text':
    '{who} leest sinds {day} mee en beslist mee. Er waren te weinig mensen om te beslissen.',
  'letIn.by': '{name} heeft dit zo gekozen.',
  'letIn.reads': 'Deze persoon leest de berichten hier en de verslagen.',
  'letIn.reads.not':
    'Deze persoon leest niet wat je in je melding schreef, en ook niet je naam. Ook een vertrouwelijk gesprek leest deze persoon niet.',
  'letIn.do': 'Wil je dit niet? Schrijf het ons, of bel.',

  'continued.title': 'Het gaat toch verder',
  'continued.text':
    'Je trok je melding in. {name} schreef op {day} dat de directie toch verder moet.',
  'continued.text.unnamed':
    'Je trok je melding in. Op {day} is opgeschreven dat de directie toch verder moet.',
  'continued.SAFETY': 'De reden: iemands veiligheid.',
  'continued.LEGAL': 'De reden: het moet van de wet.',
  'continued.why': 'Dit is de uitleg: {why}',
  'continued.do': 'Jij hoeft nergens meer aan mee te doen. Jouw verslag telt niet meer als bewijs.',
  'continued.wrong': 'Ben je het er niet mee eens? Schrijf het ons, of bel.',

  'hearing.declined': 'Er was geen gesprek met jou. Dat schreven wij op {day} op.',
  'hearing.declined.why': 'Dit staat erbij: {why}',
  'hearing.declined.wrong': 'Klopt dit niet? Of wil je toch praten? Schrijf het ons.',
} as const;
