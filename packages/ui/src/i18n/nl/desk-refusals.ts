/** Why a step cannot be taken now, and the way forward: one for each rule of the protocol. */
export const deskRefusals = {
  'refusal.WRONG_COMPARTMENT':
    'Dit hoort op een andere plek in het dossier. Ga naar het onderdeel waar deze stap staat.',
  'refusal.NOT_YOURS': 'Deze stap hoort niet bij jouw rol. Vraag het aan iemand die dit wel mag.',
  'refusal.WRONG_MOMENT':
    'Deze stap past niet bij waar de zaak nu is. Kijk bij “Nu nodig” wat eerst komt.',
  'refusal.ACCESS_WITHOUT_CONSENT':
    'Iemand zou meelezen die de zaak niet heeft, of voor wie geen toestemming is. Kies alleen mensen die dit mogen lezen, of vraag eerst toestemming.',
  'refusal.CONFLICT_OF_INTEREST':
    'Iemand die dit doet of leest, is zelf bij de zaak betrokken. Laat het over aan iemand die dat niet is. Is er niemand? Bel dan het toezicht.',
  'refusal.REPORTER_SHUT_OUT':
    'De melder zou de eigen berichten niet meer kunnen lezen. Probeer het opnieuw. Lukt het weer niet? Waarschuw dan de beheerder.',
  'refusal.CONSENT_INVALID':
    'De toestemming is niet ondertekend voor precies dit, of niet voor precies deze mensen. Vraag het opnieuw.',
  'refusal.CONSENT_MISSING':
    'Er is geen geldige toestemming van de melder om dit door te geven. Vraag die eerst. Is er gevaar, of eist de wet het? Leg dat dan eerst vast.',
  'refusal.NOT_ASKED':
    'Er staat geen vraag open waar dit antwoord bij hoort. Stel de vraag eerst, of stel haar opnieuw.',
  'refusal.NOT_OFFERED':
    'Dit stond niet in de vraag. Kies iets wat wel is gevraagd, of stel een nieuwe vraag.',
  'refusal.NOTHING_OFFERED':
    'De melder kan niet zien wat er gedeeld wordt. Schrijf een samenvatting, of laat de melder de eigen woorden delen.',
  'refusal.REASON_MISSING': 'Er mist nog een reden of uitleg. Schrijf die erbij.',
  'refusal.QUESTION_WAITS':
    'Er wacht al een vraag, voorstel of opdracht op antwoord. Rond die eerst af.',
  'refusal.NOBODY_CAN_ANSWER':
    'Zonder code kan deze persoon hier niet antwoorden. Gebruik wat bij het melden is gezegd, of leg vast dat je dit niet kunt vragen.',
  'refusal.NOTHING_TO_WITHDRAW':
    'Er is nu niets om in te trekken: dat is al gebeurd, of er is al een besluit. Is er toch iets veranderd? Schrijf dat dan in een bericht.',
  'refusal.NOT_THE_REPORTERS':
    'Deze woorden schrijft de melder zelf. Vertelde iemand jou iets? Gebruik dan “Gesprek opschrijven”.',
  'refusal.REPORTER_NOT_TOLD':
    'Zeg eerst dat de vertrouwenscontactpersoon en de directie dit te weten komen. Wil de melder dan verder vertellen, zet dan een vinkje.',
  'refusal.TALK_EXISTS':
    'Er is al een vertrouwelijk gesprek bij deze melding. Schrijf daar verder.',
  'refusal.STATUS_NOT_SET_BY_HAND':
    '“Gewist” en “Gestopt” kiest niemand zelf: die volgen op wissen of intrekken. Kies een andere status.',
  'refusal.DATE_IN_THE_PAST': 'Deze dag is te vroeg. Kies een dag die nog komt.',
  'refusal.STORY_MISSING':
    'Er staat nog niet wat er is gebeurd. Schrijf dat op; de rest mag leeg blijven.',
  'refusal.TEXT_MISSING': 'Er is nog iets niet ingevuld wat wel nodig is. Vul het in.',
  'refusal.NOT_THE_HOLDERS':
    'Alleen wie de zaak heeft, doet en leest dit. Vraag het aan een van hen.',
  'refusal.PAPER_ALTERED':
    'Deze tekst hoort niet bij dit dossier, of is niet de tekst die is bewaard. Begin een nieuw verslag.',
  'refusal.VERSION_SKIPPED':
    'Deze versie sluit niet aan op de vorige. Open de nieuwste versie en schrijf daar verder.',
  'refusal.NOT_THE_NEWEST':
    'Dit is niet de versie die nu geldt. Open het verslag opnieuw en neem de nieuwste.',
  'refusal.NOT_WAITING': 'Dit verslag ligt nu bij niemand. Leg het eerst voor.',
  'refusal.NOT_ANSWERED':
    'De nieuwste versie van een verslag is nog niet beantwoord. Wacht op het antwoord voordat je het doorgeeft.',
  'refusal.SIGNATURE_INVALID':
    'De handtekening past niet bij deze tekst en deze code. Vraag deze persoon om het opnieuw te openen en te antwoorden.',
  'refusal.PAPER_NOT_CLOSED':
    'Iemand met een code zou dit verslag nu kunnen lezen, en dat hoort niet. Laad de pagina opnieuw en probeer het nog eens.',
  'refusal.PAPER_NOT_SHOWN':
    'Wie moet tekenen, zou dit verslag niet kunnen lezen. Kijk of deze persoon een code heeft die werkt.',
  'refusal.WRONG_PERSON':
    'Dit hoort bij iemand anders. Kies de juiste persoon: iedereen beslist en antwoordt alleen voor zichzelf.',
  'refusal.NOT_BEFORE_HANDOVER':
    'Anderen dan de melder krijgen pas een code als de directie de zaak heeft. Draag de zaak eerst over.',
  'refusal.ONE_ACCUSED':
    'In dit dossier staat al een beschuldigde. Maak voor een ander een eigen dossier en koppel het.',
  'refusal.PERSON_SHUT_OUT':
    'Deze persoon zou met de code de eigen berichten niet kunnen lezen. Maak een nieuwe kaart.',
  'refusal.CODE_OF_THEIR_OWN':
    'Deze persoon maakte de code zelf en wij kunnen die niet vervangen. Is de code kwijt? Dan kan deze persoon opnieuw melden of bellen.',
  'refusal.DATE_TO_COME': 'Deze dag moet nog komen. Schrijf het gesprek op als het is geweest.',
  'refusal.CONFLICT_UNCHECKED':
    'Ga eerst na of je er zelf bij betrokken bent, en zet dan een vinkje. Ben je dat wel? Laat het dan over aan iemand anders.',
  'refusal.DANGER_UNATTENDED':
    'Er is acuut gevaar, en er staat nog niet wat eraan is gedaan. Bel zo nodig eerst 112. Schrijf daarna op wat er is gedaan.',
  'refusal.SAFETY_FIRST':
    'Veiligheid gaat voor. Ga eerst na of het slachtoffer veilig is en hulp nodig heeft, en schrijf dat op.',
  'refusal.NOT_WITHOUT_CODE':
    'De melder heeft een code en kan nog tekenen. Leg het verslag voor, of schrijf op hoe je de melder probeerde te bereiken.',
  'refusal.STEPS_NOT_TOLD':
    'Vertel de melder eerst welke stappen er komen, spreek contact af en geef het advies. Lukt dat niet? Schrijf dan op wat je hebt geprobeerd.',
  'refusal.NOT_DECLINED':
    'De melder heeft nog geen nee gezegd. Vraag het eerst, of wacht op het antwoord.',
  'refusal.TOO_EARLY':
    'De termijn is nog niet om, of is juist voorbij. Kijk in het tijdspad welke dag geldt.',
  'refusal.CASE_EXISTS': 'Deze zaak is al geopend en heeft een nummer. Werk daarin verder.',
  'refusal.NO_CASE': 'Er is nog geen zaak met een nummer. Open eerst de zaak.',
  'refusal.CONFIDANT_NOT_CONSULTED':
    'Vraag eerst advies aan de vertrouwenscontactpersoon, of schrijf op waarom dat niet kon.',
  'refusal.FORCE_WEIGHED':
    'Het antwoord mag niet afhangen van dwang of geweld: de wet vraagt dat niet. Kijk nog een keer en zet dan een vinkje.',
  'refusal.VICTIM_NOT_CONSULTED':
    'Overleg eerst met het slachtoffer, of schrijf op waarom dat niet kon.',
  'refusal.COORDINATOR_NOT_CONSULTED':
    'Vraag eerst de DUO-coördinator om advies over maatregelen, of schrijf op waarom dat niet kon.',
  'refusal.NAMING_WITHOUT_CONSENT':
    'Hier wordt een naam genoemd zonder toestemming. Haal de naam weg, of vraag het eerst aan die persoon. Moet de naam van de wet naar buiten? Schrijf dan op waarom.',
  'refusal.POLICE_NOT_NOTIFIED':
    'De politie weet nog niets van deze zaak. Meld het eerst bij de politie, of leg de aangifte vast.',
  'refusal.POLICE_ADVICE_PENDING':
    'De zaak ligt bij de politie: benader de beschuldigde nog niet. Schrijf eerst het advies op, en of er aangifte komt. Daarna kan het eigen onderzoek beginnen.',
  'refusal.POLICE_OUTCOME_PENDING':
    'Er is aangifte gedaan. Wacht op de uitkomst bij de politie en schrijf die op.',
  'refusal.NOT_INVESTIGATED':
    'De beschuldigde wordt pas in het onderzoek gehoord. Leg eerst vast of het strafbaar kan zijn, en begin dan het onderzoek.',
  'refusal.NOT_INVITED': 'Er staat geen uitnodiging open voor een dag die nog komt.',
  'refusal.HEARING_INCOMPLETE':
    'Niet alle punten van het gesprek zijn aangekruist. Bespreek eerst wat nog mist; dat mag ook schriftelijk.',
  'refusal.TWO_INVITATIONS_FIRST':
    'De beschuldigde krijgt twee keer de kans. Verstuur uitnodigingen voor twee verschillende dagen, en wacht tot die voorbij zijn.',
  'refusal.REPORTER_NOT_HEARD':
    'De melder is nog niet gehoord. Praat eerst met de melder, of schrijf op dat die niet wil of niet te bereiken is.',
  'refusal.VICTIM_NOT_HEARD':
    'Het slachtoffer is nog niet gehoord. Praat eerst met het slachtoffer, of schrijf op dat die niet wil of niet te bereiken is.',
  'refusal.ACCUSED_NOT_HEARD':
    'De beschuldigde is nog niet gehoord. Houd het gesprek en wacht op het antwoord op het verslag. Komt de beschuldigde niet? Leg dat dan vast, na twee uitnodigingen.',
  'refusal.TWO_DECIDERS':
    'Bespreek dit met ten minste twee mensen die mogen beslissen en niet betrokken zijn, en wees er zelf bij. Zijn jullie met te weinig? Vraag dan het toezicht.',
  'refusal.SECOND_SIGNATURE_REQUIRED':
    'De eerste handtekening is van jou. Vraag iemand anders om de tweede.',
  'refusal.MEASURE_WITHOUT_FINDING':
    'Een maatregel volgt alleen als de melding gegrond is. Kies “Geen maatregel”.',
  'refusal.UNCONFIRMED_EVIDENCE_ONLY':
    'Beëindigen kan niet alleen op de woorden van iemand die jullie niet kennen. Leg vast wat er nog meer is, zoals een ondertekend verslag van een bekende getuige. Of kies een andere maatregel.',
  'refusal.NOT_PROPOSED':
    'Er wacht geen voorstel op je handtekening, of het is vervangen. Kijk of er een nieuw voorstel is.',
  'refusal.REPORTER_WITHDREW':
    'De melder trok de melding in. Stop met de zaak, of leg vast waarom veiligheid of de wet vraagt om door te gaan.',
  'refusal.NOT_WITHDRAWN':
    'De melder trok de melding niet in, of er is al vastgelegd hoe het verdergaat. Ga verder met de zaak.',
  'refusal.NOT_DECIDED':
    'Er is nog geen besluit. Stel eerst een besluit voor en laat een tweede persoon het ondertekenen.',
  'refusal.NO_LETTER': 'Er is nog geen brief voor deze persoon. Verstuur eerst de brief.',
  'refusal.PARTIES_NOT_INFORMED':
    'Het slachtoffer, de beschuldigde en de melder moeten de uitkomst eerst weten. Wacht tot een brief gelezen is of 30 dagen klaarligt, of leg vast hoe iemand het hoorde.',
  'refusal.EVALUATION_NAMES':
    'In de evaluatie staat een naam. Haal die weg, en ook andere woorden waaraan je iemand herkent.',
  'refusal.NOT_UNFOUNDED':
    'Alleen na “ongegrond” wordt een dossier meteen vernietigd. Na een andere uitkomst kies je hoe lang het blijft.',
  'refusal.LEGAL_HOLD':
    'Kijk eerst of het vernietigen is stilgezet. Geldt er een stop, dan vernietigt niemand iets. Geldt er geen, dan valt er niets op te heffen.',
  'refusal.NOT_SHREDDED':
    'Vernietig eerst alle prints en bestanden van dit dossier, en zet dan een vinkje.',
  'refusal.NOT_ORDERED':
    'Er wacht geen opdracht om te vernietigen, of het is een andere. Kijk opnieuw, en geef zo nodig eerst de opdracht.',
  'refusal.RETENTION_OUT_OF_BOUNDS':
    'Deze dag valt buiten de termijn. Kies een dag die nog komt: hoogstens 2 jaar na “gegrond”, hoogstens 2 maanden na “niet vast te stellen”.',
  'refusal.SPOKESPERSON_READS':
    'De woordvoerder mag het dossier niet lezen. Vul de naam in van iemand die er niet bij kan.',
  'refusal.NO_SUCH_TASK':
    'Deze taak is al afgerond, staat er al, of staat er niet. Kijk in het plan van aanpak.',
  'refusal.SECOND_MEMBER_NEEDED':
    'Deze persoon antwoordde met een code die bij ons is gemaakt. Laat een ander dan wie de code maakte, dit bevestigen.',
  'refusal.NOTHING_TO_CONFIRM':
    'Er is geen ja dat nog bevestigd moet worden. Je hoeft hier niets te doen.',
  'refusal.CONSENT_UNCONFIRMED':
    'De toestemming kwam met een code die bij ons is gemaakt. Laat eerst een tweede persoon bevestigen dat het ja van die persoon zelf was.',
} as const;
