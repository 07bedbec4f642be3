/** The steps of the intake, until the case goes on or stays: title, purpose, fields and what is missing. */
export const deskSteps = {
  'step.IntakeNoted': 'Schrijf de intake op',
  'step.IntakeNoted.purpose':
    'Luister goed en stel heldere vragen, zodat je een duidelijk beeld krijgt van de melding. Bekijk de zaak rustig en neutraal: schrijf op wat er is verteld, niet wat jij ervan vindt.',
  'step.IntakeNoted.button': 'Bewaar de intake',
  'step.IntakeNoted.what': 'Wat is er gebeurd?',
  'step.IntakeNoted.what.hint':
    'In de woorden van de melder. Is iets niet duidelijk? Schrijf dan op dat je het niet weet.',
  'step.IntakeNoted.what.missing':
    'Schrijf op wat er is gebeurd. De andere drie vragen mogen leeg blijven.',
  'step.IntakeNoted.when': 'Wanneer is het gebeurd?',
  'step.IntakeNoted.who': 'Wie waren erbij betrokken?',
  'step.IntakeNoted.aware': 'Wie zijn op de hoogte?',
  'step.IntakeNoted.danger': 'Is er nu acuut gevaar?',
  'step.IntakeNoted.danger.NONE': 'Nee, voor zover ik weet niet',
  'step.IntakeNoted.danger.ACUTE': 'Ja, er is acuut gevaar',
  'step.IntakeNoted.danger.missing': 'Kies of er nu acuut gevaar is.',
  'step.IntakeNoted.dangerNote': 'Wat is er aan het gevaar gedaan?',
  'step.IntakeNoted.dangerNote.hint':
    'Bel 112 als er nu gevaar is. Schrijf daarna op wat er is gedaan, door wie en wanneer. Bij acuut gevaar mag dit niet leeg blijven.',
  'step.IntakeNoted.conflictChecked':
    'Ik heb nagegaan of ik hier zelf bij betrokken ben. Dat is niet zo.',
  'step.IntakeNoted.conflictChecked.missing':
    'Ga eerst na of je er zelf bij betrokken bent, en zet dan een vinkje. Ben je dat wel? Doe dan niets en laat iemand anders dit overnemen.',

  'step.SafetyNoted': 'Ga na of het slachtoffer veilig is',
  'step.SafetyNoted.purpose':
    'Het is van belang dat het slachtoffer veilig is. Ga na of er behoefte is aan hulp of aan een vertrouwenscontactpersoon.',
  'step.SafetyNoted.button': 'Bewaar dit',
  'step.SafetyNoted.safety': 'Hoe veilig is het slachtoffer nu?',
  'step.SafetyNoted.safety.hint':
    'Bijvoorbeeld thuis, onderweg en in het duo. Weet je het niet? Schrijf dan op wat je hebt gevraagd.',
  'step.SafetyNoted.safety.missing':
    'Schrijf op hoe veilig het slachtoffer is, of dat je het niet weet.',
  'step.SafetyNoted.support': 'Welke hulp is aangeboden, en wat was het antwoord?',
  'step.SafetyNoted.support.hint':
    'Bijvoorbeeld de vertrouwenscontactpersoon, een dokter of Slachtofferhulp. Nee zeggen mag.',
  'step.SafetyNoted.support.missing':
    'Schrijf op welke hulp is aangeboden, ook als het antwoord nee was.',

  'step.IntakeUnsigned': 'Leg vast dat niemand tekent',
  'step.IntakeUnsigned.purpose':
    'De melder ondertekent het verslag. Kan dat niet, dan staat hier waarom. De intake blijft dan een notitie zonder handtekening.',
  'step.IntakeUnsigned.button': 'Leg dit vast',
  'step.IntakeUnsigned.why': 'Waarom kan niemand tekenen?',
  'step.IntakeUnsigned.why.NO_CODE': 'De melder heeft geen code',
  'step.IntakeUnsigned.why.UNREACHABLE': 'Ik kon de melder niet bereiken',
  'step.IntakeUnsigned.why.missing': 'Kies waarom niemand kan tekenen.',
  'step.IntakeUnsigned.text': 'Wat heb je geprobeerd?',
  'step.IntakeUnsigned.text.hint':
    'Hoe en wanneer probeerde je de melder te bereiken? Dit mag alleen leeg blijven als er geen code is.',

  'step.StepsTold': 'Vertel de melder welke stappen er komen',
  'step.StepsTold.purpose':
    'Laat weten welke stappen je gaat zetten en spreek af hoe jullie elkaar op de hoogte houden. Zeg ook wie het te weten komt, en waar de melder zelf over beslist.',
  'step.StepsTold.button': 'Bewaar dit',
  'step.StepsTold.reached': 'Heb je de melder bereikt?',
  'step.StepsTold.reached.YES': 'Ja',
  'step.StepsTold.reached.NO': 'Nee, dat lukte niet',
  'step.StepsTold.reached.missing': 'Kies of je de melder hebt bereikt.',
  'step.StepsTold.contact': 'Hoe houden jullie contact?',
  'step.StepsTold.contact.hint':
    'Bijvoorbeeld: een bericht onder de code, elke twee weken. Heb je de melder niet bereikt? Schrijf dan op wat je hebt geprobeerd.',
  'step.StepsTold.contact.missing':
    'Schrijf op wat jullie hebben afgesproken, of wat je hebt geprobeerd.',
  'step.StepsTold.explained': 'Ik heb uitgelegd welke stappen er komen.',
  'step.StepsTold.adviceGiven':
    'Ik heb het advies gegeven om er voorlopig niet met anderen over te praten.',
  'step.StepsTold.adviceGiven.hint':
    'Het is een advies, geen verbod. Met een dokter, een advocaat, de politie, een hulplijn of iemand die steunt, mag de melder altijd praten. Zeg dat erbij.',

  'step.KeptConfidential': 'Houd de melding vertrouwelijk',
  'step.KeptConfidential.purpose':
    'De melding blijft bij wie haar nu mag lezen en gaat niet verder. 30 dagen na het laatste contact hoort het dossier gewist te worden.',
  'step.KeptConfidential.button': 'Houd het vertrouwelijk',
  'step.KeptConfidential.why': 'Waarom gaat de melding niet verder?',
  'step.KeptConfidential.why.hint':
    'Schrijf op wat de melder zei, of hoe je hebt geprobeerd het te vragen. Nee zeggen mag zonder reden.',
  'step.KeptConfidential.why.missing': 'Schrijf op waarom de melding niet verdergaat.',

  'step.ConsentOverridden': 'Geef door zonder ja van de melder',
  'step.ConsentOverridden.purpose':
    'Dit mag alleen bij gevaar, of als de wet het eist. Doe het nooit alleen: bespreek het eerst met iemand die deze melding mag lezen.',
  'step.ConsentOverridden.button': 'Leg dit vast',
  'step.ConsentOverridden.ground': 'Op welke grond?',
  'step.ConsentOverridden.ground.DANGER': 'Er is gevaar voor iemand',
  'step.ConsentOverridden.ground.LEGAL_DUTY': 'De wet eist het',
  'step.ConsentOverridden.ground.missing':
    'Kies op welke grond dit gebeurt. Is er geen? Dan mag het niet.',
  'step.ConsentOverridden.why': 'Waarom is dit nodig?',
  'step.ConsentOverridden.why.hint':
    'De melder leest dit. Schrijf kort, eerlijk en zonder verwijt. Zeg ook wie het nu te weten komt.',
  'step.ConsentOverridden.why.missing':
    'Schrijf op waarom dit nodig is. De melder heeft recht op uitleg.',

  'step.MeasureTaken': 'Neem een tijdelijke maatregel',
  'step.MeasureTaken.purpose':
    'Soms is er nu al iets nodig om mensen veilig te houden, zoals een pauze voor het duo. Dat is geen oordeel: er is nog niets besloten.',
  'step.MeasureTaken.button': 'Leg de maatregel vast',
  'step.MeasureTaken.text': 'Wat spreken jullie af?',
  'step.MeasureTaken.text.hint':
    'Bijvoorbeeld: het duo ziet elkaar voorlopig niet. Schrijf ook op wie dit aan wie vertelt, en hoe dat veilig kan.',
  'step.MeasureTaken.text.missing': 'Schrijf op wat jullie afspreken.',
  'step.MeasureTaken.until': 'Tot en met welke dag?',
} as const;
