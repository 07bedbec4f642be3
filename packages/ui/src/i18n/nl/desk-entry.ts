/** Set-up of the organisation, joining by invitation, and the printed sheets. */
export const deskEntry = {
  'setUp.noLink.title': 'Deze werkplek is nog niet ingericht',
  'setUp.noLink.text':
    'Inrichten begint met een link die één keer werkt. Die link staat in het venster waarin de server is gestart, achter “Set up the organisation, once:”. Open die link in deze browser.',
  'setUp.done.title': 'Deze werkplek is al ingericht',
  'setUp.done.text':
    'De link om in te richten werkt niet meer. Meld je aan, of vraag de directie om een uitnodiging.',
  'setUp.step': 'Stap {number} van {total}',
  'setUp.step.organisation': 'De organisatie',
  // With soft hyphens: on a narrow phone the word is wider than the page.
  'setUp.step.contact': 'De vertrouwens\u00ADcontact\u00ADpersoon',
  'setUp.step.member': 'Jij',
  'setUp.step.passphrase': 'Je wachtzin',
  'setUp.step.declaration': 'Geheimhouding',
  'setUp.step.sheets': 'Papieren bewaren',
  'setUp.organisation.name': 'Naam van de organisatie',
  'setUp.organisation.name.hint': 'Zo staat de naam op elke pagina van het meldpunt.',
  'setUp.organisation.nameMissing': 'Vul de naam van de organisatie in.',
  'setUp.leaveUrl': 'Adres van de knop “Snel weg”',
  'setUp.leaveUrl.hint':
    'Wie snel weg wil van het meldpunt, komt op deze website. Kies een gewone website, bijvoorbeeld het weer of het nieuws.',
  'setUp.leaveUrlWrong': 'Vul een adres in dat begint met https://',
  'setUp.contact.intro':
    'Deze gegevens staan op elke pagina van het meldpunt. Wie niet wil typen, kan dan bellen.',
  'setUp.contact.name': 'Naam van de vertrouwenscontactpersoon',
  'setUp.contact.nameMissing': 'Vul de naam van de vertrouwenscontactpersoon in.',
  'setUp.contact.phone': 'Telefoonnummer',
  'setUp.contact.phoneMissing': 'Vul het telefoonnummer van de vertrouwenscontactpersoon in.',
  'setUp.contact.hours': 'Bereikbaar op',
  'setUp.contact.hours.hint': 'Bijvoorbeeld: maandag tot en met donderdag, 9.00 – 17.00 uur',
  'setUp.contact.hoursMissing': 'Vul in wanneer de vertrouwenscontactpersoon bereikbaar is.',
  'setUp.member.intro':
    'Jij bent het eerste lid van het team, en lid van de directie. Daarna nodig je de anderen uit.',
  'member.name': 'Je naam',
  'member.name.hint': 'Melders en collega’s zien deze naam.',
  'member.nameMissing': 'Vul je naam in.',
  'member.signInName': 'Aanmeldnaam',
  'member.signInName.hint': 'Kort en makkelijk, bijvoorbeeld je voornaam. Alleen jij gebruikt hem.',
  'member.signInNameMissing': 'Kies een aanmeldnaam van ten minste 2 tekens.',
  'setUp.sheets.ifLost':
    'Op de server is nog niets gemaakt. Gaat er iets mis voordat je onderaan klaar bent? Vernietig dan deze bladen, open dezelfde link nog een keer en begin opnieuw.',
  'setUp.sheets.busy': 'De organisatie wordt gemaakt. Sluit dit venster niet.',
  'setUp.sheets.refused':
    'Deze link geldt niet meer, of er is al een organisatie. Er is nu niets gemaakt. Vernietig de bladen en kijk welke link er staat in het venster waarin de server is gestart.',
  'setUp.create': 'Sleutels maken',
  'setUp.creating':
    'De sleutels worden gemaakt in deze browser. Dat duurt een paar tellen. Sluit dit venster niet.',

  'declaration.intro':
    'Lees de verklaring. Als je akkoord gaat, wordt de tekst met jouw sleutel ondertekend en bewaard.',
  'declaration.text':
    'Ik werk voor {organisation} in de rol van {role}. In deze rol hoor en lees ik persoonlijke dingen van mensen.\n\nIk houd geheim wat ik in een melding lees of over een melding hoor. Ik praat er alleen over met collega’s die de melding ook mogen lezen, en alleen als dat nodig is.\n\nIk lees alleen wat ik nodig heb voor mijn werk. Ik zoek niets op uit nieuwsgierigheid.\n\nIk bewaar geen meldingen buiten deze werkplek. Druk ik iets af, dan bewaar ik het papier achter slot en vernietig ik het als het niet meer nodig is.\n\nIk geef mijn wachtzin en mijn herstelblad aan niemand. Ik vergrendel het scherm als ik wegloop.\n\nGaat een melding over mij, of over iemand met wie ik een nauwe band heb? Dan zeg ik dat meteen en doe ik er niets mee.\n\nSoms moet ik iets toch zeggen: als iemand in acuut gevaar is, of als de wet het eist. Dan vertel ik niet meer dan nodig is. Als het kan, bespreek ik het eerst met de melder.\n\nDeze geheimhouding blijft gelden als ik hier niet meer werk.',
  'declaration.question': 'Houd je je hieraan?',
  'declaration.agree': 'Ik heb de verklaring gelezen en ik houd me eraan.',
  'declaration.agreeMissing':
    'Zet een vinkje als je akkoord gaat. Zonder de verklaring krijg je geen sleutel.',

  'sheets.intro':
    'Deze codes staan nergens anders. Sluit je deze pagina, dan zijn ze weg. Druk de bladen nu af. Heb je geen printer? Schrijf elke code dan over op een eigen blad.',
  'sheets.print': 'Bladen afdrukken',
  'sheets.list': 'Dit komt uit de printer',
  'sheet.kind.rootBoard': 'Hoofdsleutel van de organisatie – blad voor de directie',
  'sheet.kind.rootAlternate': 'Hoofdsleutel van de organisatie – blad voor het toezicht',
  'sheet.kind.recovery': 'Herstelblad van {name}',
  'sheet.kind.escrow': 'Tweede herstelblad van {name}',
  'sheet.use.root':
    'Met deze code ondertekent de directie wie er bij het team hoort. Een melding open je er niet mee. Ook het andere blad heeft deze code. Zijn beide bladen weg? Dan kan er niemand meer bij het team komen.',
  'sheet.keep.rootBoard': 'Bewaar dit blad in een kluis van de directie.',
  'sheet.keep.rootAlternate': 'Geef dit blad in een dichte envelop aan het toezicht.',
  'sheet.use.recovery':
    'Weet je je wachtzin niet meer? Met deze code maak je een nieuwe. Bij “Aanmelden” kies je: “Ik weet mijn wachtzin niet meer”.',
  'sheet.keep.recovery': 'Bewaar dit blad thuis, achter slot. Niet bij je computer.',
  'sheet.use.escrow': 'Ben je je herstelblad ook kwijt? Dan kan het met dit tweede blad.',
  'sheet.keep.escrow':
    'Doe dit blad in een dichte envelop, zet je handtekening over de rand en geef hem aan het toezicht.',
  'sheet.code': 'Code',
  'sheet.signInName': 'Aanmeldnaam: {name}',
  'sheet.fingerprint': 'Controlegetal, om hardop te vergelijken',
  'sheet.madeOn': 'Gemaakt op {day}',
  'sheet.page': 'Blad {number} van {total}',
  'sheets.confirm.title': 'Kijk of de bladen goed zijn',
  'sheets.confirm.text':
    'Pak de bladen erbij en typ van elk blad de groep over die we vragen. Zo weten we dat ze leesbaar zijn.',
  'sheets.confirm.group': '{sheet}: groep {number}',
  'sheets.confirm.root': 'Hoofdsleutel van de organisatie',
  'sheets.confirm.recovery': 'Herstelblad',
  'sheets.confirm.escrow': 'Tweede herstelblad',
  'sheets.confirm.wrong': '{sheet}: dit is niet groep {number}. Het nummer staat voor elke groep.',
  'sheets.confirm.button': 'De bladen zijn goed. Naar aanmelden',

  'invitation.title': 'Je bent uitgenodigd',
  'invitation.intro': 'Je bent uitgenodigd voor het team van {organisation}. Jouw rol is: {role}.',
  'invitation.private':
    'Doe dit alleen op een computer die je vertrouwt, zonder iemand die meekijkt.',
  'invitation.gone.title': 'Deze uitnodiging werkt niet',
  'invitation.gone.text':
    'De link is al gebruikt, verlopen of ingetrokken. Vraag de directie om een nieuwe link. Heb je de pagina herladen? Open dan de link nog een keer.',
  'invitation.sheets.ifLost':
    'Gaat deze pagina te vroeg dicht? Dan kun je je wel aanmelden met je wachtzin. Maar de bladen komen niet terug. Vergeet je daarna je wachtzin, dan kan niemand je sleutel nog openen.',
  'invitation.create': 'Sleutels maken en meedoen',
} as const;
