/** The frame around every page of the desk, and the way in and out. */
export const deskFrame = {
  'desk.skip': 'Naar de inhoud',
  'desk.nav': 'Menu',
  'desk.nav.inbox': 'Meldingen',
  'desk.nav.oral': 'Gesprek opschrijven',
  'desk.nav.team': 'Team',
  'desk.language': 'Taal',
  'desk.lock': 'Vergrendel',
  'desk.lockKeys': 'Alt + Shift + L',
  'desk.locking': 'Het scherm gaat op slot. Wat je aan het schrijven was, wordt bewaard.',
  'desk.nearLock':
    'Er gebeurt al 9 minuten niets. Over 1 minuut gaat het scherm op slot. Druk op een toets om door te gaan. Je teksten blijven bewaard.',
  'desk.loading': 'Even geduld',
  'desk.optional': 'Mag leeg blijven.',
  'desk.lost': 'Deze pagina is er niet',
  'desk.lost.text': 'Misschien klopt het adres niet. In het menu staan alle pagina’s.',
  'desk.problems': 'Er klopt nog iets niet',
  'desk.busy': 'Bezig …',
  'desk.pending':
    'Je sleutel is gemaakt. Je ziet nog geen meldingen. Eerst ondertekent de directie het team, en tekenen de VCP en het toezicht mee.',

  'draft.waiting': 'Wordt bewaard …',
  'draft.kept': 'Bewaard als concept, versleuteld. Alleen jij kunt het lezen.',
  'draft.failed': 'Nog niet bewaard: het lukt nu niet. Je tekst staat hier nog wel.',

  'signIn.title': 'Aanmelden',
  'signIn.name': 'Aanmeldnaam',
  'signIn.passphrase': 'Wachtzin',
  'signIn.passphrase.hint': 'Je zes woorden, of de zin die je zelf koos.',
  'signIn.button': 'Aanmelden',
  'signIn.busy': 'Je sleutel wordt gemaakt uit je wachtzin. Dat duurt een paar tellen.',
  'signIn.failed': 'Deze naam en wachtzin horen niet bij elkaar. Kijk ze allebei na.',
  'signIn.nameMissing': 'Vul je aanmeldnaam in.',
  'signIn.passphraseMissing': 'Vul je wachtzin in.',
  'signIn.recover': 'Ik weet mijn wachtzin niet meer',
  'signIn.farewell.LOCKED':
    'Het scherm is vergrendeld. Wat je aan het schrijven was, is bewaard. Je ziet het weer als je je weer aanmeldt.',
  'signIn.farewell.IDLE':
    'Er gebeurde 10 minuten niets. Daarom is het scherm vergrendeld. Wat je aan het schrijven was, is bewaard.',
  'signIn.farewell.ENDED':
    'Je bent afgemeld, omdat je lang aangemeld was of omdat de server opnieuw is gestart. Meld je opnieuw aan. Wat je aan het schrijven was, staat er dan nog.',
  'signIn.farewell.JOINED':
    'Je sleutel is gemaakt. Meld je nu aan met je aanmeldnaam en je wachtzin.',
  'signIn.farewell.NOT_KEPT':
    'Het scherm is vergrendeld. De laatste woorden die je schreef, konden niet worden bewaard: er was geen verbinding. Wat eerder bewaard was, staat er nog.',
  'signIn.reload':
    'Herlaad je deze pagina? Dan meld je je opnieuw aan. Op deze computer blijft niets leesbaar staan.',

  'recover.title': 'Een nieuwe wachtzin maken',
  'recover.intro':
    'Dit kan met je herstelblad. Heb je dat niet meer? Vraag dan de verzegelde envelop aan het toezicht. Met het blad in die envelop kan het ook.',
  'recover.code': 'Code op het blad',
  'recover.code.hint': 'Typ alle groepen over. Streepjes en spaties maken niet uit.',
  'recover.codeMissing': 'Vul de code van het blad in.',
  'recover.button': 'Wachtzin vervangen en aanmelden',
  'recover.failed': 'Deze naam en code horen niet bij elkaar. Kijk ze allebei na.',
  'recover.back': 'Ik weet mijn wachtzin weer',

  'passphrase.title': 'Kies een wachtzin',
  'passphrase.why':
    'Met je wachtzin open je je sleutel. Niemand anders kent hem. Ook de organisatie kan hem niet voor je opzoeken.',
  'passphrase.how': 'Wat voor wachtzin wil je?',
  'passphrase.how.words': 'Zes woorden die wij voorstellen',
  'passphrase.how.words.hint': 'Makkelijk te onthouden, moeilijk te raden.',
  'passphrase.how.own': 'Ik bedenk zelf een zin',
  'passphrase.how.own.hint': 'Neem een lange zin die nergens staat en die niemand raadt.',
  'passphrase.words': 'Jouw zes woorden',
  'passphrase.words.other': 'Andere woorden',
  'passphrase.words.keep': 'Schrijf ze op en bewaar het papier waar alleen jij bij kunt.',
  'passphrase.retype': 'Typ de zes woorden over',
  'passphrase.own': 'Jouw wachtzin',
  'passphrase.own.again': 'Nog een keer dezelfde wachtzin',
  'passphrase.missing': 'Bedenk een wachtzin en vul hem in.',
  'passphrase.differs': 'Dit is niet hetzelfde als hierboven. Vergelijk ze woord voor woord.',
} as const;
