/** The steps from hearing to keeping: deliberation, decision, letters, evaluation, retention, revision. */
export const deskStepsOutcome = {
  'step.PartyUnreachable': 'Leg vast dat iemand niet te bereiken is',
  'step.PartyUnreachable.purpose':
    'Melder en slachtoffer krijgen de kans om hun verhaal te doen. Lukt contact echt niet, dan mag de zaak verder.',
  'step.PartyUnreachable.button': 'Leg dit vast',
  'step.PartyUnreachable.who': 'Wie is niet te bereiken?',
  'step.PartyUnreachable.who.reporter': 'De melder',
  'step.PartyUnreachable.who.affectedPerson': 'Het slachtoffer',
  'step.PartyUnreachable.who.missing': 'Kies wie niet te bereiken is.',
  'step.PartyUnreachable.why': 'Wat hebben jullie geprobeerd?',
  'step.PartyUnreachable.why.hint':
    'Hoe en wanneer? Bijvoorbeeld: twee berichten onder de code, op 3 en 17 maart. Geen code? Schrijf dat op.',
  'step.PartyUnreachable.why.missing': 'Schrijf op wat jullie hebben geprobeerd.',

  'step.HearingDeclined': 'Leg vast dat er geen gesprek kwam',
  'step.HearingDeclined.purpose':
    'Iedereen krijgt de kans om het eigen verhaal te doen. Bij de beschuldigde horen daar twee uitnodigingen bij, voor twee dagen die voorbij zijn.',
  'step.HearingDeclined.button': 'Leg dit vast',
  'step.HearingDeclined.why': 'Wat is er gebeurd?',
  'step.HearingDeclined.why.hint':
    'Deze persoon leest dit. Schrijf alleen feiten, zonder oordeel: niet praten mag. Noem geen namen van anderen.',
  'step.HearingDeclined.why.missing': 'Schrijf op hoe jullie weten dat er geen gesprek komt.',

  'step.DeliberationHeld': 'Leg de bespreking vast',
  'step.DeliberationHeld.purpose':
    'Nadat afzonderlijk met de melder, het slachtoffer en de beschuldigde is gesproken, komt de directie bij elkaar. Jullie bespreken de zaak met ten minste twee mensen die niet betrokken zijn.',
  'step.DeliberationHeld.button': 'Bewaar het verslag',
  'step.DeliberationHeld.minutes': 'Verslag van de bespreking',
  'step.DeliberationHeld.minutes.hint':
    'Wat staat vast, wat niet, en waarom? Welke maatregelen zijn besproken? Schrijf ook op waar jullie het niet over eens zijn.',
  'step.DeliberationHeld.minutes.missing': 'Schrijf op wat jullie hebben besproken.',
  'step.DeliberationHeld.present': 'Wie waren erbij?',
  'step.DeliberationHeld.present.missing':
    'Kruis aan wie erbij waren: jij, en ten minste één ander.',

  'step.DecisionProposed': 'Stel een besluit voor',
  'step.DecisionProposed.purpose':
    'In overleg met het slachtoffer en de DUO-coördinator neemt de directie gepaste maatregelen. Jouw voorstel geldt pas als een tweede persoon het ook ondertekent.',
  'step.DecisionProposed.button': 'Onderteken het voorstel',
  'step.DecisionProposed.finding': 'Wat is de uitkomst?',
  'step.DecisionProposed.finding.UPHELD': 'Gegrond: het is aannemelijk, en het ging over een grens',
  'step.DecisionProposed.finding.UNFOUNDED': 'Ongegrond: de beschuldigde blijkt onschuldig',
  'step.DecisionProposed.finding.INCONCLUSIVE': 'Niet vast te stellen: we weten het niet',
  'step.DecisionProposed.finding.missing': 'Kies de uitkomst.',
  'step.DecisionProposed.measure': 'Welke maatregel volgt?',
  'step.DecisionProposed.measure.NONE': 'Geen maatregel',
  'step.DecisionProposed.measure.CONVERSATION': 'Gesprek',
  'step.DecisionProposed.measure.WARNING': 'Waarschuwing',
  'step.DecisionProposed.measure.REPRIMAND': 'Berisping',
  'step.DecisionProposed.measure.TERMINATION':
    'Beëindiging van mentorschap, deelname of samenwerking',
  'step.DecisionProposed.measure.missing': 'Kies een maatregel, of “Geen maatregel”.',
  'step.DecisionProposed.reasons': 'Waarom besluiten jullie dit?',
  'step.DecisionProposed.reasons.hint':
    'Leg uit wat jullie wel en niet aannemelijk vinden. Schrijf ook op wat het slachtoffer en de coördinator van maatregelen vinden.',
  'step.DecisionProposed.reasons.missing': 'Schrijf op waarom jullie dit besluiten.',
  'step.DecisionProposed.evidence': 'Waar rust dit besluit op?',
  'step.DecisionProposed.evidence.hint':
    'Noem de verslagen en het andere bewijs. Beëindigen mag nooit alleen rusten op de woorden van iemand die jullie niet kennen.',
  'step.DecisionProposed.evidence.missing': 'Schrijf op waar het besluit op rust.',

  'step.DecisionConfirmed': 'Onderteken het besluit',
  'step.DecisionConfirmed.purpose':
    'Lees eerst zelf het dossier en het voorstel. Met jouw handtekening geldt het besluit.',
  'step.DecisionConfirmed.button': 'Onderteken het besluit',

  'step.DecisionRejected': 'Wijs het voorstel af',
  'step.DecisionRejected.purpose':
    'Ben je het er niet mee eens? Dan geldt het voorstel niet, en bespreken jullie het opnieuw.',
  'step.DecisionRejected.button': 'Wijs af',
  'step.DecisionRejected.why': 'Waarom wijs je het af?',
  'step.DecisionRejected.why.missing': 'Schrijf op waarom je het afwijst.',

  'step.CaseDropped': 'Stop met de zaak',
  'step.CaseDropped.purpose':
    'De melder trok de melding in, en veiligheid of wet vraagt niet om door te gaan. Wie van de zaak weet, hoort nog dat die stopt.',
  'step.CaseDropped.button': 'Stop met de zaak',
  'step.CaseDropped.why': 'Waarom stoppen jullie?',
  'step.CaseDropped.why.missing': 'Schrijf op waarom jullie stoppen.',

  'step.ContinuedAfterWithdrawal': 'Ga door na het intrekken',
  'step.ContinuedAfterWithdrawal.purpose':
    'De melder trok de melding in. Doorgaan mag alleen voor iemands veiligheid, of als de wet het eist. Het verslag van de melder telt dan niet meer als bewijs.',
  'step.ContinuedAfterWithdrawal.button': 'Leg vast en ga door',
  'step.ContinuedAfterWithdrawal.ground': 'Waarom moet het doorgaan?',
  'step.ContinuedAfterWithdrawal.ground.SAFETY': 'Voor iemands veiligheid',
  'step.ContinuedAfterWithdrawal.ground.LEGAL': 'De wet eist het',
  'step.ContinuedAfterWithdrawal.ground.missing':
    'Kies de grond. Is er geen? Stop dan met de zaak.',
  'step.ContinuedAfterWithdrawal.why': 'Uitleg voor de melder',
  'step.ContinuedAfterWithdrawal.why.hint':
    'De melder leest dit. Schrijf kort, eerlijk en zonder verwijt. Zeg ook wat de melder nu nog kan doen.',
  'step.ContinuedAfterWithdrawal.why.missing':
    'Leg uit waarom het doorgaat. De melder heeft recht op uitleg.',

  'step.LetterSent': 'Schrijf de brief met de uitkomst',
  'step.LetterSent.purpose':
    'Het slachtoffer, de beschuldigde en de melder krijgen ieder een eigen brief. Niemand leest de brief van een ander.',
  'step.LetterSent.button': 'Verstuur de brief',
  'step.LetterSent.text': 'De brief',
  'step.LetterSent.text.hint':
    'Pas het voorbeeld aan. Noem niemand anders bij naam. Een melder die niet het slachtoffer is, leest niet welke maatregel er volgt.',
  'step.LetterSent.text.missing': 'Schrijf eerst de brief.',
  'step.LetterSent.language': 'In welke taal staat de vertaling?',
  'step.LetterSent.translation': 'De vertaling',
  'step.LetterSent.translation.hint':
    'Staat onder de Nederlandse brief, als vertaling. Laat iemand die de taal goed kent haar lezen.',
  'step.LetterSent.translation.missing': 'Schrijf de vertaling, of kies: geen vertaling.',

  'step.PartyInformed': 'Leg vast dat iemand de uitkomst weet',
  'step.PartyInformed.purpose':
    'Heeft iemand geen code? Vertel de uitkomst dan in een gesprek of per post, als dat veilig kan.',
  'step.PartyInformed.button': 'Leg dit vast',
  'step.PartyInformed.who': 'Wie weet het nu?',
  'step.PartyInformed.who.reporter': 'De melder',
  'step.PartyInformed.who.affectedPerson': 'Het slachtoffer',
  'step.PartyInformed.who.accused': 'De beschuldigde',
  'step.PartyInformed.who.missing': 'Kies wie het nu weet.',
  'step.PartyInformed.how': 'Hoe hoorde deze persoon het?',
  'step.PartyInformed.how.missing':
    'Schrijf op hoe en wanneer deze persoon het hoorde, of waarom het niet kon.',

  'step.CaseClosed': 'Sluit de zaak',
  'step.CaseClosed.purpose':
    'Dat kan als het slachtoffer, de beschuldigde en de melder de uitkomst weten. Daarna evalueren jullie het traject.',
  'step.CaseClosed.button': 'Sluit de zaak',

  'step.Evaluated': 'Evalueer het totale traject',
  'step.Evaluated.purpose':
    'Kijk samen terug: wat ging goed, en wat doen jullie de volgende keer anders? Doe dat binnen 14 dagen na het sluiten.',
  'step.Evaluated.button': 'Bewaar de evaluatie',
  'step.Evaluated.text': 'De evaluatie',
  'step.Evaluated.text.hint':
    'Geen namen, en niets waaraan je iemand herkent. Het gaat over hoe jullie werkten.',
  'step.Evaluated.text.missing': 'Schrijf eerst de evaluatie.',

  'step.EvaluationSkipped': 'Sla de evaluatie over',
  'step.EvaluationSkipped.purpose':
    'Dat kan vanaf 14 dagen na het sluiten, met een reden. Een korte evaluatie is beter dan geen.',
  'step.EvaluationSkipped.button': 'Sla over',
  'step.EvaluationSkipped.why': 'Waarom komt er geen evaluatie?',
  'step.EvaluationSkipped.why.missing': 'Schrijf op waarom er geen evaluatie komt.',

  'step.RetentionSet': 'Kies hoe lang het dossier blijft',
  'step.RetentionSet.purpose':
    'Is de melding gegrond, dan blijft het dossier hoogstens 2 jaar. Is het niet vast te stellen, dan hoogstens 2 maanden.',
  'step.RetentionSet.button': 'Leg dit vast',
  'step.RetentionSet.until': 'Bewaren tot en met',
  'step.RetentionSet.until.hint': 'Kies de laatste dag waarop iemand het dossier nog nodig heeft.',
  'step.RetentionSet.until.missing': 'Kies een dag.',

  'step.DestructionOrdered': 'Geef opdracht om te vernietigen',
  'step.DestructionOrdered.purpose':
    'De melding was ongegrond. Dan wordt alles vernietigd. Jij tekent nu als eerste; daarna moet iemand anders tekenen. Pas 14 dagen na de tweede handtekening is alles weg.',
  'step.DestructionOrdered.button': 'Teken de opdracht',
  'step.DestructionOrdered.shredded': 'Alle prints, bestanden en mails hierover zijn vernietigd.',
  'step.DestructionOrdered.shredded.hint':
    'Wat buiten dit dossier is bewaard, gaat niet vanzelf weg. Vraag het ook aan de anderen.',
  'step.DestructionOrdered.shredded.missing':
    'Vernietig eerst alles wat buiten dit dossier is bewaard. Zet dan het vinkje.',

  'step.DestructionConfirmed': 'Teken als tweede',
  'step.DestructionConfirmed.purpose':
    'Lees wat er wordt vernietigd. Klopt het? Dan teken je. Na 14 dagen is alles weg en kan niemand het terughalen.',
  'step.DestructionConfirmed.button': 'Teken als tweede',

  'step.DestructionCancelled': 'Houd het vernietigen tegen',
  'step.DestructionCancelled.purpose':
    'Tot de dag van het vernietigen kan de opdracht terug. Het dossier blijft dan staan.',
  'step.DestructionCancelled.button': 'Trek de opdracht in',
  'step.DestructionCancelled.why': 'Waarom moet het dossier blijven?',
  'step.DestructionCancelled.why.missing': 'Schrijf op waarom het dossier moet blijven.',

  'step.RetentionEnded': 'Vernietig na de bewaartermijn',
  'step.RetentionEnded.purpose':
    'De bewaartermijn is voorbij. Vernietig eerst zelf alle prints en bestanden: die gaan niet vanzelf weg. Na jou tekent een ander van de directie.',
  'step.RetentionEnded.button': 'Teken de opdracht',

  'step.RevisionProposed': 'Stel een herziening voor',
  'step.RevisionProposed.purpose':
    'Dat kan bij nieuw bewijs of een uitspraak van een rechter, bijvoorbeeld als iemand onschuldig blijkt te zijn. Daarna hoort iedereen de nieuwe uitkomst.',
  'step.RevisionProposed.button': 'Onderteken het voorstel',
  'step.RevisionProposed.ground': 'Wat is er nieuw?',
  'step.RevisionProposed.ground.hint':
    'Nieuw bewijs, of een uitspraak van een rechter. Schrijf ook de datum op.',
  'step.RevisionProposed.ground.missing': 'Schrijf op wat er nieuw is.',
  'step.RevisionProposed.finding': 'Wat is nu de uitkomst?',
  'step.RevisionProposed.finding.UPHELD': 'Gegrond: het is aannemelijk, en het ging over een grens',
  'step.RevisionProposed.finding.UNFOUNDED': 'Ongegrond: de beschuldigde blijkt onschuldig',
  'step.RevisionProposed.finding.INCONCLUSIVE': 'Niet vast te stellen: we weten het niet',
  'step.RevisionProposed.finding.missing': 'Kies de uitkomst.',
  'step.RevisionProposed.measure': 'Welke maatregel volgt nu?',
  'step.RevisionProposed.measure.NONE': 'Geen maatregel',
  'step.RevisionProposed.measure.CONVERSATION': 'Gesprek',
  'step.RevisionProposed.measure.WARNING': 'Waarschuwing',
  'step.RevisionProposed.measure.REPRIMAND': 'Berisping',
  'step.RevisionProposed.measure.TERMINATION':
    'Beëindiging van mentorschap, deelname of samenwerking',
  'step.RevisionProposed.measure.missing': 'Kies een maatregel, of “Geen maatregel”.',
  'step.RevisionProposed.reasons': 'Waarom verandert de uitkomst?',
  'step.RevisionProposed.reasons.missing': 'Schrijf op waarom de uitkomst verandert.',

  'step.RevisionConfirmed': 'Onderteken de herziening',
  'step.RevisionConfirmed.purpose':
    'Lees zelf wat er nieuw is. Met jouw handtekening geldt de nieuwe uitkomst, en krijgt iedereen een nieuwe brief.',
  'step.RevisionConfirmed.button': 'Onderteken de herziening',

  'step.RevisionRejected': 'Wijs de herziening af',
  'step.RevisionRejected.purpose':
    'Ben je het er niet mee eens? Dan blijft de oude uitkomst gelden.',
  'step.RevisionRejected.button': 'Wijs af',
  'step.RevisionRejected.why': 'Waarom wijs je het af?',
  'step.RevisionRejected.why.missing': 'Schrijf op waarom je het afwijst.',
} as const;
