/** Mail that says that there is something new, and nothing else. */
export const deskMail = {
  'mail.title': 'Mail als er iets nieuws is',
  'mail.intro':
    'Je krijgt hoogstens één mail per dag, op een vast uur. Daarin staat alleen: “Er is iets nieuws. Log in.” Soms staat het adres van deze site erbij. Er staat nooit in wat er is, van wie, of hoeveel.',
  'mail.when':
    'De mail komt elke dag, tot je hier hebt gekeken. Hij komt ook als een antwoord bijna af moet zijn.',
  'mail.knows':
    'De server kent dit adres. Niemand in het team ziet het. Wie jouw mail verzorgt, ziet dat je van ons mail krijgt.',
  'mail.promise':
    'Krijgt iedereen mail die een melding kan krijgen? Dan belooft het meldpunt een antwoord binnen 7 dagen. Anders niet.',
  'mail.address': 'Jouw mailadres',
  'mail.address.hint': 'Kies een adres waar alleen jij bij kunt. Leeg betekent: geen mail.',
  'mail.wrong': 'Dit is geen mailadres. Schrijf het zo: naam@voorbeeld.nl',
  'mail.button': 'Opslaan',
  'mail.away': 'Adres weghalen',
  'mail.done.on': 'Opgeslagen. Vanaf morgen kan er mail komen op {address}.',
  'mail.done.off': 'Je adres is weg. Je krijgt geen mail meer.',
  'mail.notOffered':
    'Hier komt geen mail: de server is daar niet op ingesteld. Vraag de beheerder. Kijk tot die tijd zelf om de paar dagen of er iets nieuws is.',
  'mail.state.on': 'Je krijgt mail als er iets nieuws is.',
  'mail.state.off': 'Je krijgt geen mail als er iets nieuws is.',
  'mail.state.never': 'Hier komt geen mail. Kijk zelf om de paar dagen of er iets nieuws is.',
  'mail.link.on': 'Mail wijzigen',
  'mail.link.off': 'Mail aanzetten',
} as const;
