/** Destroying a dossier, and what is left of it, in Dutch. */
export const deskRegister = {
  'destroy.heading': 'Vernietigen',
  'destroy.ordered': '{name} gaf op {day} de opdracht om dit dossier te vernietigen.',
  'destroy.confirmed': '{name} tekende als tweede.',
  'destroy.yours': 'Jij tekende als eerste. Iemand anders moet de tweede handtekening zetten.',
  'destroy.due': 'Op {day} wordt alles vernietigd.',
  'destroy.notHeard':
    'De server heeft de opdracht nog niet gekregen. Hij gaat vanzelf mee zodra er verbinding is.',
  'destroy.what': 'Wat er wordt vernietigd',
  'destroy.rest': 'al het andere dat bij dit dossier hoort',

  'record.rule': 'Reden',
  'record.rule.T16': 'De melding was ongegrond',
  'record.rule.T17': 'De bewaartermijn was voorbij',
  'record.number': 'Nummer',
  'record.month': 'Maand van het besluit',
  'record.finding': 'Uitkomst',
  'record.kinds': 'Wat',
  'record.signed': 'Getekend door',
  'record.title': 'Proces-verbaal van een vernietiging',
  'record.two': 'Twee verschillende mensen tekenden dezelfde opdracht, elk met een eigen sleutel.',
  'record.ordered': 'De opdracht is van {day}.',
  'record.signedBy': 'Getekend door {role}, met deze sleutel:',
  'record.mark': 'Kenmerk van de opdracht:',
  'record.made': 'Afgedrukt op {day}.',
  'record.keep.text':
    'Jij hebt getekend. Daarom kun je het proces-verbaal afdrukken of bewaren. Er staat niets in uit het dossier. In het bestand staat wel de hele lijst van medewerkers. Met het bestand en de controlepagina kan iedereen later zien of de handtekeningen kloppen.',
  'record.state.WAITS': 'Wordt vernietigd op {day}',
  'record.state.DESTROYED': 'Vernietigd op {day}',
  'record.state.CALLED_OFF': 'De opdracht is ingetrokken',
  'kind.report': 'melding',
  'kind.identity': 'naam en contact',
  'kind.talk': 'vertrouwelijk gesprek',
  'kind.person': 'berichten met een persoon',
  'kind.statement': 'verslag om te tekenen',
  'kind.notes': 'eigen aantekeningen',
  'kind.intake': 'intake',
  'kind.casefile': 'zaakdossier',
  'kind.consult': 'overleg',
  'kind.register': 'register',
  'kind.many': '{many} × {kind}',

  'register.title': 'Register van vernietigde dossiers',
  'register.lead':
    'Van een vernietigd dossier blijft alleen dit over: nummer, maand, uitkomst en wie ervoor tekenden. Geen namen van melders of beschuldigden.',
  'register.empty': 'Er is nog geen dossier vernietigd waar jij van mag weten.',
  'register.others': 'Verder gewist',
  'register.others.why':
    'Deze dossiers staan niet in jouw register. Bijvoorbeeld omdat een melder zich terugtrok, of omdat een melding vertrouwelijk bleef.',
  'register.other.ordered': '{day}: gewist na een opdracht',
  'register.other.ceiling': '{day}: gewist omdat de langste termijn voorbij was',
  'register.proves': 'Wat dit wel en niet bewijst',
  'register.proves.text':
    'Dit laat zien dat twee mensen tekenden en dat onze server het dossier heeft gewist. In een oude reservekopie staat het alleen nog onleesbaar: een deel van de sleutel is weg. Het bewijst niet dat er nergens een print, een foto of een kopie van een hele schijf bestaat. En niet dat een SSD niets op een andere plek bewaart.',
  'stores.one':
    'De sleuteldelen staan maar op één plek. Gaat die schijf kapot, dan is alles onleesbaar. Vraag de beheerder om een tweede plek.',
} as const;
