/** What stands on the desk's screen when something was refused: what to do, and that nothing is lost. */
export const deskProblems = {
  'problem.BODY_MALFORMED':
    'De server begreep dit niet. Je tekst staat er nog. Ververs de pagina als het nog eens gebeurt.',
  'problem.BODY_TOO_LARGE': 'Dit is te groot om te bewaren. Maak de tekst korter.',
  'problem.CONTENT_TYPE_WRONG':
    'De server begreep dit niet. Gebruik de nieuwste versie van je browser.',
  'problem.NOT_FOUND': 'Dit staat hier niet (meer). Ga terug naar het overzicht.',
  'problem.NOT_OPEN':
    'De organisatie kan nog geen meldingen ontvangen. Kijk bij Team wat er nog moet gebeuren.',
  'problem.CHALLENGE_EXPIRED': 'Het aanmelden duurde te lang. Probeer het opnieuw.',
  'problem.SIGN_IN_FAILED':
    'Deze naam en deze woorden horen niet bij elkaar. Kijk ze na en probeer het opnieuw.',
  'problem.SESSION_ENDED': 'Je bent afgemeld. Meld je opnieuw aan; je tekst is bewaard.',
  'problem.NOT_ALLOWED': 'Dit hoort niet bij jouw rol. Vraag het aan iemand die dit wel mag.',
  'problem.STALE_HEAD': 'Iemand anders was eerst. Lees wat nieuw is en probeer het opnieuw.',
  'problem.ALREADY_THERE': 'Hier staat al iets anders. Ververs en kijk wat er staat.',
  'problem.DIRECTORY_STALE': 'De lijst met leden is veranderd. Probeer het opnieuw.',
  'problem.ENTRY_REFUSED':
    'De server kon dit niet controleren en heeft het niet bewaard. Probeer het opnieuw.',
  'problem.RECEIVER_REFUSED':
    'Iemand in deze lijst mag geen meldingen ontvangen. Kies andere lezers.',
  'problem.DIRECTORY_REFUSED':
    'De nieuwe ledenlijst klopt niet en is niet bewaard. Controleer de hoofdsleutel.',
  'problem.INVITATION_UNKNOWN': 'Deze uitnodiging is gebruikt of verlopen. Vraag een nieuwe.',
  'problem.NAME_TAKEN': 'Deze aanmeldnaam bestaat al. Kies een andere.',
  'problem.SETUP_REFUSED': 'De organisatie is al ingericht, of dit is niet de juiste link.',
  'problem.TOO_MANY_REQUESTS':
    'Het ging te snel achter elkaar. Wacht een minuut en probeer het opnieuw.',
  'problem.PROOF_WANTED':
    'Het is nu erg druk op de server. Wacht een minuut en probeer het opnieuw.',
  'problem.BUSY': 'Het is nu erg druk op de server. Je tekst staat er nog. Probeer het zo opnieuw.',
  'problem.TOO_SLOW': 'Het versturen duurde te lang. Je tekst staat er nog. Probeer het opnieuw.',
  'problem.UPLOAD_UNKNOWN':
    'Een bestand is niet goed aangekomen, of heeft te lang gewacht. Verstuur het nog een keer.',
  'problem.UPLOAD_REFUSED':
    'Er ging iets mis bij het versturen van een bestand. Probeer het nog een keer.',
  'problem.FILE_TOO_LARGE':
    'Dit bestand is te groot. Een bestand mag 100 MB zijn, alle bestanden samen 500 MB. Kies een kleiner bestand.',
  'problem.TOO_MANY_FILES': 'Je kunt tien bestanden tegelijk meesturen. Haal er eerst een weg.',
  'problem.FILE_CHANGED':
    'Een bestand is veranderd of weg sinds je het koos. Haal het uit de lijst en kies het opnieuw. Je tekst staat er nog.',
  'problem.FILE_DAMAGED': 'Dit bestand klopt niet met wat er verstuurd is. Het wordt niet geopend.',
  'problem.STORAGE_FULL':
    'De server is vol. Er is niets bewaard. Waarschuw de beheerder; je tekst staat er nog.',
  'problem.INTERNAL': 'Er ging iets mis op de server. Probeer het opnieuw; je tekst staat er nog.',
  'problem.OFFLINE':
    'Er is geen verbinding. Je tekst staat er nog. Probeer het opnieuw als je weer online bent.',
  'problem.TIMED_OUT': 'De server antwoordt niet. Je tekst staat er nog. Probeer het opnieuw.',
  'problem.ANSWER_MALFORMED': 'Het antwoord van de server klopt niet. Ververs de pagina.',
  'problem.CRYPTO_UNAVAILABLE': 'Deze browser kan niet versleutelen. Gebruik een nieuwere browser.',
  'problem.CODE_TOO_SHORT': 'De code heeft 24 cijfers. Er ontbreekt iets.',
  'problem.CODE_TOO_LONG': 'De code heeft 24 cijfers. Dit zijn er meer.',
  'problem.CODE_MISTYPED': 'Er klopt een cijfer niet. Vergelijk alle groepen.',
  'problem.PAPER_CODE_MISTYPED': 'Er klopt een teken niet. Vergelijk alle groepen met je papier.',
  'problem.PASSPHRASE_WEAK':
    'Deze woorden zijn te makkelijk te raden. Neem de zes woorden die we voorstellen.',
  'problem.DIRECTORY_UNTRUSTED':
    'De ledenlijst van de server klopt niet. Werk niet verder en bel de andere leden.',
  'problem.SIGNED_OUT': 'Je bent niet aangemeld. Meld je aan.',
  'problem.STORY_MISSING': 'Schrijf eerst op wat er is verteld.',
  'problem.TEXT_TOO_LONG':
    'Deze tekst is te lang. Maak hem korter of verdeel hem in twee berichten.',
  'problem.TEXT_MISSING': 'Schrijf eerst iets op.',
  'problem.NO_READER_LEFT':
    'Er blijft niemand over die dit mag lezen. Bel de vervanger van buiten het team.',
  'problem.NOTHING_TO_DO': 'Er is niets veranderd, dus er is niets te bewaren.',
  'problem.DOSSIER_UNKNOWN': 'Dit dossier bestaat niet, of jij mag het niet lezen.',
  'problem.CONSENT_MISSING': 'De melder heeft hier nog geen toestemming voor gegeven.',
  'problem.PAPER_CHANGED': 'Dit verslag is intussen veranderd. Lees het opnieuw.',
  'problem.PAPER_WAITS':
    'Er ligt nog een verslag bij de melder, of de nieuwste versie is nog niet beantwoord. Wacht op het antwoord, of neem het verslag terug.',
  'problem.QUESTION_OPEN': 'Er staat nog een vraag open over de overdracht. Rond die eerst af.',
  'problem.CONSENT_INVALID': 'De toestemming klopt niet of is ingetrokken. Vraag het opnieuw.',
  'problem.ORDER_REFUSED':
    'De server kon deze opdracht niet controleren en voert hem niet uit. Probeer het opnieuw.',
  'problem.SECOND_SIGNATURE_REQUIRED': 'Hiervoor moeten twee verschillende mensen tekenen.',
  'problem.ON_HOLD': 'Het vernietigen staat stil. Hef eerst de stop op.',
  'problem.TOO_EARLY': 'De dag waarop dit mag, is nog niet gekomen.',
  'problem.ERASED': 'Dit is gewist.',
  'problem.STONES_CHANGED':
    'De lijst van vernietigde dossiers op de server klopt niet meer. Werk niet verder en bel de andere leden.',
  'problem.DATE_IN_THE_PAST': 'Deze dag is al voorbij. Kies een latere dag.',
  'problem.ABOUT_YOURSELF':
    'Dit gaat over jou. Dan schrijf je het niet zelf op. Zeg dat de ander het meldpunt kan gebruiken, of iemand anders van het team kan bellen.',
  'problem.READERS_CHANGED':
    'Hier is iemand bij gezet of weggehaald zonder dat het mocht. Daarom kun je hier niet meer schrijven.',
  'problem.STEP_REFUSED': 'Deze stap kan nu nog niet. Kijk welke stap eerst komt.',
} as const;
