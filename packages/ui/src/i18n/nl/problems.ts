/** What stands on the portal's screen when something went wrong: what to do now. */
export const problems = {
  'problem.BODY_MALFORMED':
    'De computer begreep dit niet. Je tekst staat er nog. Probeer het opnieuw.',
  'problem.BODY_TOO_LARGE': 'Je tekst is te lang. Maak hem korter. Later kun je meer vertellen.',
  'problem.CONTENT_TYPE_WRONG': 'De computer begreep dit niet. Probeer een andere browser.',
  'problem.NOT_FOUND': 'Dit is er niet meer. Vul je code opnieuw in.',
  'problem.NOT_OPEN': 'Je kunt hier nu niets sturen. Bel een van de nummers onderaan.',
  'problem.CHALLENGE_EXPIRED': 'Het duurde te lang. Probeer het opnieuw.',
  'problem.SIGN_IN_FAILED':
    'Deze code kennen we niet. Vergelijk alle cijfers. Is het een kaart? Kijk tot welke dag die werkt. Kreeg je een nieuwe kaart, of is alles gewist? Dan werkt de oude code niet meer.',
  'problem.SESSION_ENDED': 'Je was even weg. Vul je code opnieuw in. Je tekst blijft staan.',
  'problem.NOT_ALLOWED': 'Dit kan hier niet. Bel als je hulp wilt.',
  'problem.STALE_HEAD': 'Er kwam net een nieuw bericht. Lees het en probeer het opnieuw.',
  'problem.ALREADY_THERE': 'Dit was al verstuurd. Kijk of er iets nieuws is.',
  'problem.DIRECTORY_STALE': 'De mensen die lezen, zijn veranderd. Kijk nog eens wie je kiest.',
  'problem.ENTRY_REFUSED': 'Het versturen lukte niet. Je tekst staat er nog. Probeer het opnieuw.',
  'problem.RECEIVER_REFUSED': 'Een persoon mag dit niet lezen. Kies iemand anders.',
  'problem.DIRECTORY_REFUSED': 'Er klopt iets niet met wie hier leest. Stuur nu niets. Bel ons.',
  'problem.INVITATION_UNKNOWN': 'Deze uitnodiging werkt niet meer. Vraag een nieuwe.',
  'problem.NAME_TAKEN': 'Deze naam bestaat al. Kies een andere.',
  'problem.SETUP_REFUSED': 'Dit kan hier niet.',
  'problem.TOO_MANY_REQUESTS': 'Het is nu druk. Wacht een minuut. Probeer het dan opnieuw.',
  'problem.PROOF_WANTED': 'Het is nu druk. Wacht een minuut. Probeer het dan opnieuw.',
  'problem.BUSY': 'Het is nu druk. Je tekst staat er nog. Wacht even. Probeer het dan opnieuw.',
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
    'Er is geen ruimte meer. Het is niet verstuurd. Bel een van de nummers onderaan.',
  'problem.INTERNAL': 'Er ging iets mis bij ons. Je tekst staat er nog. Probeer het opnieuw.',
  'problem.OFFLINE': 'Er is geen verbinding. Je tekst staat er nog. Probeer het opnieuw.',
  'problem.TIMED_OUT': 'Het duurt te lang. Je tekst staat er nog. Probeer het opnieuw.',
  'problem.ANSWER_MALFORMED':
    'We kregen een vreemd antwoord. Probeer het opnieuw. Gebeurt het weer? Bel ons.',
  'problem.CRYPTO_UNAVAILABLE':
    'Deze browser kan je bericht niet op slot doen. Daarom versturen we niets. Bel liever, of gebruik een ander toestel.',
  'problem.CODE_TOO_SHORT': 'De code heeft 24 cijfers. Er mist nog iets.',
  'problem.CODE_TOO_LONG': 'De code heeft 24 cijfers. Dit zijn er te veel.',
  'problem.CODE_MISTYPED': 'Er is een cijfer fout. Vergelijk alle groepen.',
  'problem.PAPER_CODE_MISTYPED': 'Er is een teken fout. Vergelijk alle groepen.',
  'problem.PASSPHRASE_WEAK': 'Deze woorden zijn te makkelijk. Kies andere woorden.',
  'problem.DIRECTORY_UNTRUSTED': 'Er klopt iets niet met wie hier leest. Stuur nu niets. Bel ons.',
  'problem.SIGNED_OUT': 'Vul je code opnieuw in. Je tekst blijft staan.',
  'problem.STORY_MISSING': 'Schrijf eerst iets op. Een paar woorden is genoeg.',
  'problem.TEXT_TOO_LONG': 'Je tekst is te lang. Maak hem korter. Later kun je meer vertellen.',
  'problem.TEXT_MISSING': 'Schrijf eerst iets op.',
  'problem.NO_READER_LEFT':
    'Er is nu niemand over die dit mag lezen. Bel een van de nummers onderaan.',
  'problem.NOTHING_TO_DO': 'Er is niets veranderd.',
  'problem.DOSSIER_UNKNOWN': 'Dit is er niet meer. Vul je code opnieuw in.',
  'problem.CONSENT_MISSING': 'Kies eerst ja of nee.',
  'problem.PAPER_CHANGED':
    'Dit papier is intussen veranderd of teruggenomen. Kijk of er iets nieuws is en lees het opnieuw.',
  'problem.PAPER_WAITS': 'Dit kan nu niet.',
  'problem.QUESTION_OPEN': 'Dit kan nu niet.',
  'problem.CONSENT_INVALID': 'Deze vraag is veranderd. Lees hem opnieuw en kies dan.',
  'problem.ORDER_REFUSED': 'Dit kan nu niet.',
  'problem.SECOND_SIGNATURE_REQUIRED': 'Dit kan nu niet.',
  'problem.ON_HOLD': 'Dit kan nu niet.',
  'problem.TOO_EARLY': 'Dit kan nu nog niet.',
  'problem.ERASED': 'Je gegevens zijn weg. Met deze code is er niets meer te lezen.',
  'problem.STONES_CHANGED': 'Dit kan nu niet.',
  'problem.DATE_IN_THE_PAST': 'Deze dag is al voorbij.',
  'problem.ABOUT_YOURSELF': 'Dit gaat over jou. Laat iemand anders het opschrijven.',
  'problem.READERS_CHANGED':
    'Hier is iemand bij gezet of weggehaald zonder dat het mocht. Daarom kun je hier niet meer schrijven.',
  'problem.STEP_REFUSED': 'Dit kan nu nog niet. Kijk of er iets nieuws is.',
} as const;
