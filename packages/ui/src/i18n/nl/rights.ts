/** What somebody with a code may ask about what stands there of them. */
export const rights = {
  'rights.title': 'Jouw gegevens',
  'rights.intro':
    'Je mag altijd iets vragen over jouw gegevens. Daar hoef je geen reden voor te hebben.',
  'rights.open': 'Iets vragen over jouw gegevens',
  'rights.what': 'Wat wil je vragen?',
  'rights.what.missing': 'Kies eerst wat je wilt vragen.',
  'rights.ACCESS': 'Wat hebben jullie over mij?',
  'rights.CORRECTION': 'Er klopt iets niet',
  'rights.ERASURE': 'Wis mijn gegevens',
  'rights.OBJECTION': 'Ik maak bezwaar',
  'rights.ACCESS.text':
    'Dan lees je hier wat er over jou staat. Namen van anderen laten wij weg. Soms laten wij ook iets anders weg.',
  'rights.CORRECTION.text':
    'Schrijf wat er niet klopt. Geven wij je gelijk? Dan blijft staan wat er stond. Wat jij schrijft, staat er dan naast.',
  'rights.ERASURE.text':
    'Wij kijken wat wij kunnen wissen. Soms moeten wij iets nog bewaren. Bijvoorbeeld voor iemands veiligheid, of door de wet. Dan lees je hier waarom.',
  'rights.ERASURE.reporter':
    'Wil je stoppen? Dan kun je ook je melding intrekken. Dat staat bij “Wat wil je nog doen?”.',
  'rights.OBJECTION.text':
    'Schrijf waar je het niet mee eens bent. Wij kijken er opnieuw naar. Je leest hier wat wij vinden.',
  'rights.words.needed': 'Schrijf het hier op.',
  'rights.words.may': 'Wil je er iets bij zeggen? Dit hoeft niet.',
  'rights.words.missing': 'Schrijf eerst wat je bedoelt.',
  'rights.who': 'Dit leest: {names}.',
  'rights.send': 'Verstuur mijn vraag',
  'rights.sent': 'Je vraag is verstuurd. Hierboven staat wanneer wij horen te antwoorden.',
  'rights.none':
    'Je vroeg alles al wat je hier kunt vragen. Wacht op een antwoord, of trek een vraag in.',
  'rights.yours': 'Jouw vragen over je gegevens',
  'rights.asked': 'Je vroeg dit op {day}.',
  'rights.words': 'Je schreef: {text}',
  'rights.due': 'Wij horen te antwoorden op of voor {day}.',
  'rights.late':
    'Wij hadden op {day} moeten antwoorden. Dat ligt niet aan jou. Schrijf ons, of bel.',
  'rights.take': 'Ik trek deze vraag in',
  'rights.take.text': 'Weet je het zeker? Je kunt het later weer vragen.',
  'rights.WITHDRAWN': 'Je trok deze vraag in.',
  'rights.LEFT':
    'Daarna kreeg de directie je melding. Zij kunnen deze vraag niet zien. Vraag het opnieuw als je wilt.',
  'rights.GRANTED': 'Ja.',
  'rights.PARTLY': 'Voor een deel.',
  'rights.REFUSED': 'Nee.',
  'rights.answered': 'Ons antwoord: {outcome}',
  'rights.by': '{name} schreef dit op {day}.',
  'rights.by.unnamed': 'Dit is geschreven op {day}.',
  'rights.beside':
    'Wat jij schreef, staat nu naast wat er eerst stond. Er is niets veranderd of weggehaald.',
  'rights.notAgreed':
    'Ben je het er niet mee eens? Schrijf het ons, of bel. Je mag ook klagen bij de Autoriteit Persoonsgegevens.',
  'rights.given': 'Dit staat er over jou',
  'rights.given.text':
    'Namen van anderen zijn weggelaten. Waar [weggelaten] staat, is iets weg. Een tweede persoon keek dit na.',
  'rights.print': 'Afdrukken',
  'rights.print.hint': 'Let op: wie het papier vindt, kan het lezen.',
} as const;
