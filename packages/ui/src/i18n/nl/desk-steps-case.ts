/** The steps of a case: number, log, plan, what belongs to it, who has no part in it, and advice. */
export const deskStepsCase = {
  'step.CaseOpened': 'Open de zaak',
  'step.CaseOpened.purpose':
    'De directie registreert de melding en maakt een dossier met een plan van aanpak en een tijdspad. Vanaf nu houden jullie een logboek bij.',
  'step.CaseOpened.button': 'Open de zaak',
  'step.CaseOpened.number': 'Nummer van de zaak',
  'step.CaseOpened.number.hint':
    'Bijvoorbeeld 2026-07. Geen naam en geen initialen: het nummer blijft langer bewaard dan het dossier.',
  'step.CaseOpened.number.missing': 'Geef de zaak een nummer.',
  'step.CaseOpened.victimIs': 'Wie is volgens de melding het slachtoffer?',
  'step.CaseOpened.victimIs.REPORTER': 'De melder zelf',
  'step.CaseOpened.victimIs.OTHER': 'Iemand anders',
  'step.CaseOpened.victimIs.UNKNOWN': 'Dat weten we nog niet',
  'step.CaseOpened.victimIs.missing':
    'Kies wie het slachtoffer is, of dat jullie het nog niet weten.',

  'step.LogNoted': 'Schrijf in het logboek',
  'step.LogNoted.purpose':
    'Schrijf op wat er gebeurde en wat jullie afspraken. Wat in het logboek staat, is niet meer te veranderen.',
  'step.LogNoted.button': 'Zet in het logboek',
  'step.LogNoted.text': 'Wat leg je vast?',
  'step.LogNoted.text.missing': 'Schrijf eerst iets op.',

  'step.TaskPlanned': 'Zet een taak in het plan',
  'step.TaskPlanned.purpose': 'Het plan van aanpak zegt wie wat doet. Het tijdspad zegt wanneer.',
  'step.TaskPlanned.button': 'Zet in het plan',
  'step.TaskPlanned.text': 'Wat moet er gebeuren?',
  'step.TaskPlanned.text.missing': 'Schrijf op wat er moet gebeuren.',
  'step.TaskPlanned.owner': 'Wie doet dit?',
  'step.TaskPlanned.owner.missing': 'Kies wie dit doet.',
  'step.TaskPlanned.due': 'Wanneer moet het klaar zijn?',
  'step.TaskPlanned.due.missing': 'Kies een dag, vandaag of later.',

  'step.TaskEnded': 'Rond een taak af',
  'step.TaskEnded.purpose':
    'Is de taak gedaan, of niet meer nodig? Leg het vast, dan klopt het plan.',
  'step.TaskEnded.button': 'Rond af',
  'step.TaskEnded.how': 'Hoe liep het af?',
  'step.TaskEnded.how.DONE': 'Gedaan',
  'step.TaskEnded.how.DROPPED': 'Niet meer nodig',
  'step.TaskEnded.how.missing': 'Kies hoe het afliep.',
  'step.TaskEnded.note': 'Wil je er iets bij schrijven?',

  'step.DossierLinked': 'Koppel een ander dossier',
  'step.DossierLinked.purpose':
    'In één dossier staat één beschuldigde. Gaat het om meer mensen, dan krijgt ieder een eigen dossier en koppelen jullie die.',
  'step.DossierLinked.button': 'Koppel',
  'step.DossierLinked.dossierId': 'Welk dossier?',
  'step.DossierLinked.dossierId.missing': 'Kies het dossier dat erbij hoort.',
  'step.DossierLinked.why': 'Waarom horen ze bij elkaar?',
  'step.DossierLinked.why.missing': 'Schrijf op waarom ze bij elkaar horen.',

  'step.EvidenceNoted': 'Leg bewijs vast',
  'step.EvidenceNoted.purpose':
    'Hier staat wat er is naast de verslagen: een bericht, een foto, een afspraak in een agenda. Schrijf op wat het laat zien, niet wat je ervan vindt.',
  'step.EvidenceNoted.button': 'Leg dit vast',
  'step.EvidenceNoted.text': 'Wat is het, en waar komt het vandaan?',
  'step.EvidenceNoted.text.hint':
    'Bijvoorbeeld: een bericht van 3 maart, getoond door een getuige. Schrijf ook op waar het wordt bewaard. Noem niet meer namen dan nodig is.',
  'step.EvidenceNoted.text.missing': 'Schrijf op wat het is.',

  'step.HoldSet': 'Zet het vernietigen stil',
  'step.HoldSet.purpose':
    'Soms moet een dossier blijven, bijvoorbeeld voor een rechtszaak. Zolang deze stop geldt, mag het dossier niet worden vernietigd.',
  'step.HoldSet.button': 'Zet stil',
  'step.HoldSet.reason': 'Waarom moet het dossier blijven?',
  'step.HoldSet.reason.hint': 'Noem de rechtszaak, het verzoek of de wet waarvoor het nodig is.',
  'step.HoldSet.reason.missing': 'Schrijf op waarom het dossier moet blijven.',
  'step.HoldSet.reviewOn': 'Wanneer kijken jullie hier opnieuw naar?',
  'step.HoldSet.reviewOn.missing': 'Kies een dag die nog komt.',

  'step.HoldReleased': 'Hef de stop op vernietigen op',
  'step.HoldReleased.purpose': 'Is de reden voorbij? Dan gelden de gewone termijnen weer.',
  'step.HoldReleased.button': 'Hef de stop op',
  'step.HoldReleased.why': 'Waarom hoeft het dossier niet langer te blijven?',
  'step.HoldReleased.why.missing': 'Schrijf op waarom de stop weg kan.',

  'step.SpokespersonChosen': 'Kies een woordvoerder',
  'step.SpokespersonChosen.purpose':
    'De woordvoerder is verantwoordelijk voor de publiciteit, mocht dat nodig zijn. Deze persoon leest het dossier niet.',
  'step.SpokespersonChosen.button': 'Kies deze woordvoerder',
  'step.SpokespersonChosen.name': 'Wie is de woordvoerder?',
  'step.SpokespersonChosen.name.hint':
    'Iemand die dit dossier niet leest en dat ook niet gaat doen.',
  'step.SpokespersonChosen.name.missing': 'Vul in wie de woordvoerder is.',

  'step.ConflictDeclared': 'Leg vast dat iemand zelf betrokken is',
  'step.ConflictDeclared.purpose':
    'Is iemand van jullie zelf betrokken, of is de band te nauw? Dan doet die persoon verder niets in deze zaak. Dat is geen verwijt.',
  'step.ConflictDeclared.button': 'Leg dit vast',
  'step.ConflictDeclared.kid': 'Om wie gaat het?',
  'step.ConflictDeclared.kid.missing': 'Kies om wie het gaat. Dat mag je ook zelf zijn.',
  'step.ConflictDeclared.why': 'Waarom doet deze persoon niet meer mee?',
  'step.ConflictDeclared.why.missing': 'Schrijf op waarom deze persoon niet meer meedoet.',

  'step.AliasNoted': 'Noteer een andere naam van het slachtoffer',
  'step.AliasNoted.purpose':
    'Heeft het slachtoffer ook een roepnaam of een andere naam? Dan letten we ook op die naam in wat de beschuldigde leest en in wat naar buiten gaat.',
  'step.AliasNoted.button': 'Bewaar de naam',
  'step.AliasNoted.name': 'Hoe heet deze persoon nog meer?',
  'step.AliasNoted.name.hint':
    'Eén naam per keer: een roepnaam, een bijnaam of een andere spelling.',
  'step.AliasNoted.name.missing': 'Vul de naam in.',

  'step.AdviceAsked': 'Vraag advies',
  'step.AdviceAsked.purpose':
    'De vertrouwenscontactpersoon en de DUO-coördinator denken mee. Zij beslissen niet, en horen de beschuldigde niet.',
  'step.AdviceAsked.button': 'Stel de vraag',
  'step.AdviceAsked.to': 'Aan wie?',
  'step.AdviceAsked.to.confidant': 'De vertrouwenscontactpersoon',
  'step.AdviceAsked.to.coordinator': 'De DUO-coördinator',
  'step.AdviceAsked.to.missing': 'Kies aan wie je advies vraagt.',
  'step.AdviceAsked.about': 'Waarover gaat het?',
  'step.AdviceAsked.about.CRIME': 'Of het strafbaar kan zijn',
  'step.AdviceAsked.about.POLICE': 'De politie',
  'step.AdviceAsked.about.INQUIRY': 'Het eigen onderzoek',
  'step.AdviceAsked.about.MEASURES': 'Maatregelen',
  'step.AdviceAsked.about.OTHER': 'Iets anders',
  'step.AdviceAsked.about.missing': 'Kies waarover het gaat.',
  'step.AdviceAsked.text': 'Wat wil je vragen?',
  'step.AdviceAsked.text.hint':
    'Schrijf alleen wat nodig is om advies te kunnen geven. Noem geen namen als het zonder kan.',
  'step.AdviceAsked.text.missing': 'Schrijf eerst je vraag.',

  'step.AdviceGiven': 'Geef advies',
  'step.AdviceGiven.purpose': 'Jij denkt mee, de directie beslist. Zeg wat je aanraadt en waarom.',
  'step.AdviceGiven.button': 'Geef dit advies',
  'step.AdviceGiven.about': 'Waarover gaat je advies?',
  'step.AdviceGiven.about.CRIME': 'Of het strafbaar kan zijn',
  'step.AdviceGiven.about.POLICE': 'De politie',
  'step.AdviceGiven.about.INQUIRY': 'Het eigen onderzoek',
  'step.AdviceGiven.about.MEASURES': 'Maatregelen',
  'step.AdviceGiven.about.OTHER': 'Iets anders',
  'step.AdviceGiven.about.missing': 'Kies waarover je advies gaat.',
  'step.AdviceGiven.text': 'Jouw advies',
  'step.AdviceGiven.text.missing': 'Schrijf eerst je advies.',
} as const;
