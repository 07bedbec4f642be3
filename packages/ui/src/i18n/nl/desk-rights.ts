/** Requests of people with a code about what stands there of them, and the register of consents. */
export const deskRights = {
  'desk.nav.requests': 'Verzoeken',
  'requests.title': 'Verzoeken over gegevens',
  'requests.lead':
    'Wie een code heeft, mag vragen wat er staat, en vragen dat iets verandert of weggaat. Hier staan de verzoeken die op antwoord wachten, van alle meldingen die jij leest.',
  'requests.caption': 'Verzoeken, wat het eerst moet bovenaan',
  'requests.none': 'Er wacht geen verzoek op antwoord.',
  'requests.count': '{count, plural, one {# verzoek wacht} other {# verzoeken wachten}}',
  'requests.col.what': 'Verzoek',
  'requests.col.who': 'Van',
  'requests.col.due': 'Antwoord uiterlijk',
  'requests.col.dossier': 'Melding',
  'inbox.requests': '{count, plural, one {# verzoek} other {# verzoeken}}',
  'request.ACCESS': 'Wil weten wat er staat',
  'request.CORRECTION': 'Zegt dat iets niet klopt',
  'request.ERASURE': 'Vraagt om te wissen',
  'request.OBJECTION': 'Maakt bezwaar',
  'request.section': 'Verzoeken',
  'request.explain':
    'Schrijf eerst op wat jullie afwegen. Antwoord daarna in gewone woorden. De persoon leest het antwoord onder de eigen code.',
  'request.heading': '{what}: {who}',
  'request.askedOn': 'Gevraagd op {day}.',
  'request.due': 'Antwoord uiterlijk op {day}.',
  'request.due.weekend': 'Zaterdag en zondag tellen niet mee. Feestdagen tellen hier wel mee.',
  'request.words': 'Dit schreef de persoon: {text}',
  'request.noWords': 'De persoon schreef er niets bij.',
  'request.state.WITHDRAWN': 'De persoon trok dit verzoek in.',
  'request.state.LEFT':
    'Dit is niet beantwoord voor de overdracht. De directie ziet het niet. De melder leest dat, en kan het opnieuw vragen.',
  'request.state.GRANTED': 'Beantwoord op {day} door {name}: ja.',
  'request.state.PARTLY': 'Beantwoord op {day} door {name}: voor een deel.',
  'request.state.REFUSED': 'Beantwoord op {day} door {name}: nee.',
  'request.old': 'Beantwoorde en ingetrokken verzoeken ({n})',
  'request.given': 'Dit kreeg de persoon te lezen',
  'request.hint.ACCESS':
    'Namen van anderen horen er niet in, en ook niets waaraan je een ander herkent.',
  'request.hint.CORRECTION':
    'Geef je gelijk? Dan verandert er niets in het dossier. Dit verzoek staat er dan naast, en jullie antwoord ook.',
  'request.hint.ERASURE.reporter':
    'Voor de overdracht kan de melder zelf stoppen. Na 7 dagen mag dan alles gewist worden. Beloof niets wat je niet ook echt gaat doen.',
  'request.hint.ERASURE':
    'Na de overdracht kan het dossier nog nodig zijn voor de veiligheid of door de wet, tot de einddatum. Schrijf op wat nu wel kan, wat niet, en waarom. Dit antwoord wist zelf niets.',
  'request.hint.OBJECTION':
    'Weeg het belang van deze persoon tegen het belang van de anderen. Schrijf wat jullie blijven doen, en wat jullie anders doen.',
  'request.erases.STOP':
    'Dit antwoord heeft nog niets gewist. Nu moet de melder zelf de melding intrekken, met de eigen code. Na 7 dagen wordt alles gewist zodra wie de melding heeft inlogt.',
  'request.erases.WITHDRAWN':
    'De melder heeft de melding ingetrokken. Na 7 dagen wordt alles gewist zodra wie de melding heeft inlogt. Las de directie de melding ook? Dan moeten twee mensen inloggen.',
  'request.erases.DESTROYED': 'Dit dossier wordt vernietigd. De dag staat bij de zaak.',
  'request.erases.ENDED':
    'Dit antwoord heeft nog niets gewist. Dat gebeurt pas door een vernietiging. Is de melding ongegrond? Dan geeft één persoon de opdracht en tekent een tweede. Anders gebeurt het na de bewaartermijn.',
  'request.erases.RUNS':
    'Dit antwoord heeft nog niets gewist. De zaak loopt nog. Wissen kan pas als de zaak klaar is: door een vernietiging, of na de bewaartermijn.',
  'request.erases.next': 'Wat nu kan',
  'request.weighed': 'Opgeschreven door {name} op {day}:',
  'request.example.ACCESS':
    'Wij kunnen je dit niet geven, omdat … Wil je erover praten? Schrijf ons onder je code, of bel.',
  'request.example.CORRECTION':
    'Wij lazen wat je schreef. Het staat nu naast wat er eerst stond. Wij hebben niets veranderd of weggehaald.',
  'request.example.ERASURE.reporter':
    'De directie heeft je melding nog niet. Jij kunt zelf stoppen: trek je melding in onder je code. Je kunt dan nog 7 dagen terug. Daarna mag alles gewist worden.',
  'request.example.ERASURE':
    'Wij kunnen nu niet alles wissen. Wij moeten het dossier bewaren tot …, omdat … Wat wij wel doen: …',
  'request.example.OBJECTION':
    'Wij lazen je bezwaar. Wij blijven dit doen: … De reden is: … Dit doen wij anders: …',
  'step.BalancingNoted': 'Schrijf op wat jullie afwegen',
  'step.BalancingNoted.purpose':
    'Alleen wie het dossier leest, ziet dit. Wie het verzoek deed, leest dit niet.',
  'step.BalancingNoted.button': 'Leg de afweging vast',
  'step.BalancingNoted.text': 'Wat weeg je tegen elkaar af?',
  'step.BalancingNoted.text.hint':
    'Het belang van wie het vraagt, en het belang van anderen. Is er een wet die iets eist? Zeg ook wat jullie kiezen en waarom.',
  'step.BalancingNoted.text.missing': 'Schrijf eerst op wat je afweegt.',
  'step.RequestAnswered': 'Antwoord op het verzoek',
  'step.RequestAnswered.purpose': 'De persoon leest dit onder de eigen code, met jouw naam erbij.',
  'step.RequestAnswered.button': 'Verstuur het antwoord',
  'step.RequestAnswered.outcome': 'Wat is het antwoord?',
  'step.RequestAnswered.outcome.GRANTED': 'Ja',
  'step.RequestAnswered.outcome.PARTLY': 'Voor een deel',
  'step.RequestAnswered.outcome.REFUSED': 'Nee',
  'step.RequestAnswered.outcome.missing': 'Kies ja, voor een deel, of nee.',
  'step.RequestAnswered.text': 'Wat schrijf je erbij?',
  'step.RequestAnswered.text.hint':
    'Kort en gewoon. Zeg wat jullie doen, wat niet, en waarom. Noem geen namen van anderen.',
  'step.RequestAnswered.text.missing': 'Schrijf het antwoord op.',
  'step.RedactionReviewed': 'Kijk de tekst na',
  'step.RedactionReviewed.purpose':
    'Lees elk stuk. Kun je uit de tekst opmaken wie een ander is? Ook door een straat, een dag of een hobby? Kijk hem dan niet goed, maar kies zelf opnieuw. Dan kijkt een ander het na.',
  'step.RedactionReviewed.button': 'Ik las alles, en het mag zo weg',
  'step.AccessGiven': 'Geef de tekst aan de persoon',
  'step.AccessGiven.purpose':
    'De persoon leest precies deze tekst onder de eigen code. Daarmee is het verzoek beantwoord.',
  'step.AccessGiven.button': 'Geef de tekst',
  'redaction.title': 'Kies wat de persoon te lezen krijgt',
  'redaction.explain':
    'Kies per stuk. Wat je weglaat, wordt [weggelaten]. Daarna kijkt een ander het na.',
  'redaction.help':
    'Bij elk stuk staat wat een ander kan verraden. Dat is een hulp. De computer ziet geen bijnaam, geen baan en geen gewoonte. Lees daarom alles zelf.',
  'redaction.none': 'Er staat nog niets over deze persoon wat je kunt geven. Antwoord in woorden.',
  'redaction.button': 'Leg dit voor aan een ander',
  'redaction.again': 'Kies opnieuw',
  'redaction.empty': 'Kies minstens één stuk. Kan er niets weg? Antwoord dan in woorden.',
  'redaction.from.THEIRS': 'Eigen woorden, {day}',
  'redaction.from.OWN_LINE': 'Aan deze persoon, {day}',
  'redaction.from.OTHER': 'Uit het logboek, {day}',
  'redaction.shown': 'Geven',
  'redaction.piece': 'Stuk {n}: wel of niet geven?',
  'redaction.left': 'Weglaten',
  'redaction.other': 'Ook uit de rest van het dossier kiezen ({n})',
  'redaction.other.text':
    'Deze stukken gaan misschien over anderen. Ze blijven weg, tenzij je ze zelf kiest.',
  'redaction.marks': 'Let op: {what}.',
  'redaction.mark.NAME': 'naam van een ander',
  'redaction.mark.INITIALS': 'misschien voorletters',
  'redaction.mark.PHONE': 'misschien een telefoonnummer',
  'redaction.mark.MAIL': 'een mailadres',
  'redaction.mark.ADDRESS': 'misschien een adres',
  'redaction.mark.PLACE': 'misschien een plaats of naam',
  'redaction.draft': 'De tekst die klaarstaat',
  'redaction.by': 'Gekozen door {name} op {day}.',
  'redaction.reviewed': 'Nagekeken door {name} op {day}.',
  'redaction.waits': 'Een ander dan {name} moet dit nog nakijken.',
  'consents.title': 'Toestemmingen',
  'consents.explain':
    'Elke vraag om toestemming, en wat iemand zei. Wat je niet mag lezen, staat hier niet.',
  'consents.none': 'Er is nog niets gevraagd.',
  'consents.caption': 'Alle toestemmingen in dit dossier',
  'consents.what.HANDOVER': 'Doorgeven met een samenvatting',
  'consents.what.HANDOVER_RAW': 'Doorgeven met de eigen woorden',
  'consents.what.IDENTITY': 'De naam doorgeven aan de directie',
  'consents.what.NAMING': 'De naam noemen aan de beschuldigde',
  'consents.what.BEFORE_SENDING': 'Doorgeven zonder naam, gezegd voor het versturen',
  'consents.state.ASKED': 'Gevraagd, nog geen antwoord',
  'consents.state.GIVEN': 'Ja',
  'consents.state.DECLINED': 'Nee',
  'consents.state.WITHDRAWN': 'Ja, en later teruggenomen',
  'consents.askedOn': 'Gevraagd op {day}.',
  'consents.answeredOn': 'Gezegd op {day}.',
  'consents.until': 'Geldt tot en met {day}.',
  'consents.withdrawnOn': 'Teruggenomen op {day}.',
  'consents.confirmed': '{name} bevestigde dit op {day}: {how}',
  'consents.print': 'Druk de lijst af',
  'consents.print.text': 'Afdrukken komt in het logboek.',
  'now.REQUEST_WAITS': 'Een verzoek wacht op antwoord, uiterlijk {day}',
  'now.REQUEST_WAITS.late': 'Een verzoek had op {day} een antwoord moeten hebben',
  'now.REQUEST_WAITS.text': 'Schrijf eerst op wat jullie afwegen. Antwoord daarna.',
  'now.REDACTION_WAITS': 'Kijk een tekst na die iemand te lezen krijgt',
  'now.REDACTION_WAITS.text': 'Een collega koos de stukken op {day}.',
  'now.to.requests': 'Naar de verzoeken',
  'clock.REQUEST': 'Verzoek beantwoorden',
  'log.RequestMade': 'Verzoek over gegevens gedaan',
  'log.RequestWithdrawn': 'Verzoek ingetrokken',
  'log.BalancingNoted': 'Afweging bij een verzoek vastgelegd',
  'log.RequestAnswered': 'Verzoek van {whom} beantwoord',
  'log.RedactionProposed': 'Tekst gekozen om te geven',
  'log.RedactionReviewed': 'Tekst nagekeken',
  'log.AccessGiven': 'Tekst gegeven aan {whom}, op verzoek',
  'rule.REQUEST_WAITS': 'Er werd hetzelfde gevraagd terwijl een verzoek nog open stond.',
  'rule.NO_SUCH_REQUEST': 'Er werd geantwoord op een verzoek dat niet open stond.',
  'rule.NOT_BALANCED': 'Een verzoek werd beantwoord zonder dat er een afweging stond.',
  'rule.THIRD_PARTY_IDENTITY':
    'Wie vroeg wat er over hem of haar staat, zou de naam van een ander lezen.',
  'rule.NO_SUCH_REDACTION': 'Er werd een tekst nagekeken die niet klaarstond.',
  'rule.SECOND_READER_NEEDED': 'Wie de tekst koos, keek hem ook na.',
  'rule.NOT_REVIEWED': 'Iemand kreeg een tekst die zo niet door een ander was nagekeken.',
  'refusal.REQUEST_WAITS':
    'Dit verzoek wacht al op antwoord. Wacht daarop, of trek het eerste verzoek in.',
  'refusal.NO_SUCH_REQUEST':
    'Dit verzoek staat niet meer open: het is beantwoord of ingetrokken. Laad de pagina opnieuw.',
  'refusal.NOT_BALANCED':
    'Je kunt pas antwoorden als er staat wat jullie hebben afgewogen. Schrijf dat hierboven op.',
  'refusal.THIRD_PARTY_IDENTITY':
    'In deze tekst staat de naam van een ander. Laat dat stuk weg, of schrijf het zonder naam.',
  'refusal.NO_SUCH_REDACTION':
    'Deze tekst staat niet klaar, of is al nagekeken. Laad de pagina opnieuw.',
  'refusal.SECOND_READER_NEEDED':
    'Jij koos deze stukken. Iemand anders van de directie moet ze nakijken.',
  'refusal.NOT_REVIEWED':
    'Een ander heeft deze tekst nog niet nagekeken. Vraag een collega van de directie om dat te doen.',
} as const;
