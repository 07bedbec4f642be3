/** The team: who is in, what is missing, invitations, signatures. */
export const deskTeam = {
  'team.title': 'Team',
  'team.refresh': 'Kijk of er iets veranderd is',
  'team.back': 'Terug naar het team',
  'team.open': 'Het meldpunt is open. Alles wat nodig is, is gedaan.',
  'team.missing.title': 'Dit moet nog voordat het meldpunt opengaat',
  'team.missing.titleOpen': 'Het meldpunt is open. Dit moet nog voordat iedereen meedoet',
  'team.step.done': 'klaar',
  'team.step.now': 'nu',
  'team.step.later': 'daarna',
  // With soft hyphens: on a narrow phone the word is wider than its line.
  'team.step.CONFIDANT': 'De vertrouwens\u00ADcontact\u00ADpersoon (VCP) doet mee',
  'team.step.CONFIDANT.how':
    'Nodig deze persoon uit. Die opent de link op een eigen computer en maakt daar eigen sleutels.',
  'team.step.ALTERNATE': 'Een vervanger van het toezicht doet mee',
  'team.step.ALTERNATE.how':
    'Nodig iemand van het toezicht uit. Die leest een melding alleen als de melding over de VCP of de directie gaat.',
  'team.step.SECOND_DECIDER': 'Ten minste twee mensen kunnen samen besluiten',
  'team.step.SECOND_DECIDER.how':
    'Een besluit neem je nooit alleen. Nodig een tweede lid van de directie uit. De vervanger van het toezicht telt ook mee.',
  'team.step.ROOT_SIGNATURE': 'De directie ondertekent het team',
  'team.step.ROOT_SIGNATURE.how':
    'Dat gaat met de code op het blad “Hoofdsleutel van de organisatie”.',
  'team.step.COUNTERSIGN_CONFIDANT': 'De vertrouwens\u00ADcontact\u00ADpersoon tekent mee',
  'team.step.COUNTERSIGN_CONFIDANT.how':
    'De VCP belt iedereen op, vergelijkt de controlegetallen en tekent daarna mee.',
  'team.step.COUNTERSIGN_ALTERNATE': 'De vervanger van het toezicht tekent mee',
  'team.step.COUNTERSIGN_ALTERNATE.how':
    'De vervanger belt iedereen op, vergelijkt de controlegetallen en tekent daarna mee.',
  'team.members': 'Wie hoort bij het team',
  'team.member.you': 'jij',
  'team.member.declared': 'Geheimhouding ondertekend op {day}',
  'team.member.name': 'Naam',
  'team.member.role': 'Rol',
  'team.member.state': 'Doet al mee?',
  'team.member.fingerprint': 'Controlegetal',
  'team.state.WAITING_FOR_ROOT': 'wacht op de handtekening van de directie',
  'team.state.WAITING_FOR_COUNTERSIGNATURE': 'wacht op meetekenen',
  'team.state.ACTIVE': 'doet mee',
  'team.fingerprint.why':
    'Het controlegetal hoort bij de sleutel van die persoon. Vergelijk het hardop: zo weet je dat niemand een sleutel heeft verwisseld.',
  'team.root': 'Controlegetal van de organisatie',
  'team.root.why':
    'Zet dit getal op de poster van het meldpunt. Een melder kan het dan vergelijken.',
  'team.directory.title': 'De ondertekende lijst',
  'team.directory.none': 'Er is nog geen ondertekende lijst.',
  'team.directory': 'Lijst {number}, geldig tot {day}',
  'team.directory.countersigned': 'Meegetekend door {names}.',
  'team.directory.nobody': 'Nog niemand heeft meegetekend.',
  'team.directory.soon':
    'De lijst verloopt over {days, plural, one {# dag} other {# dagen}}. Onderteken het team opnieuw. Anders kan niemand meer melden.',

  'invite.title': 'Iemand uitnodigen',
  'invite.role': 'In welke rol?',
  'invite.roleMissing': 'Kies een rol.',
  'invite.role.confidant.hint':
    'Van buiten de organisatie. Leest meldingen, antwoordt en steunt de melder.',
  'invite.role.board.hint':
    'Krijgt een melding alleen met toestemming van de melder, of via de eigen deur.',
  'invite.role.coordinator.hint': 'Schrijft op wat iemand in een gesprek vertelt.',
  'invite.role.alternate.hint':
    'Van het toezicht. Neemt het over als een melding over de VCP of de directie gaat.',
  'invite.button': 'Link maken',
  'invite.made': 'De link is klaar',
  'invite.made.once':
    'Je ziet deze link één keer. Hij werkt één keer, tot en met {day}. Geef hem zelf aan de persoon, liefst op papier. Stuur hem niet naar een groep.',
  'invite.made.role': 'Voor: {role}',
  'invite.qr': 'Vierkante code met dezelfde link, voor de camera van een telefoon',
  'invite.copy': 'Link kopiëren',
  'invite.copied': 'De link is gekopieerd.',
  'invite.notCopied': 'Kopiëren lukt niet in deze browser. Selecteer de link en kopieer hem zelf.',
  'invite.print': 'Link afdrukken',
  'invite.close': 'Klaar, haal de link weg',
  'invite.paper': 'Uitnodiging voor het team van {organisation}',
  'invite.paper.how':
    'Open deze link op je eigen computer. Je maakt daar je eigen sleutel. Neem een halfuur de tijd en zorg dat er een printer in de buurt is.',
  'invite.paper.once': 'De link werkt één keer, tot en met {day}. Geef hem aan niemand anders.',
  'invite.waiting': 'Uitnodigingen die nog openstaan',
  'invite.waiting.none': 'Er staan geen uitnodigingen open.',
  'invite.waiting.row': '{role}, geldig tot en met {day}',
  'invite.withdraw': 'Intrekken',
  'invite.withdrawn': 'De uitnodiging is ingetrokken. De link werkt niet meer.',

  'sign.title': 'Het team ondertekenen',
  'sign.intro':
    'Je maakt een nieuwe lijst met iedereen die nu meedoet, en ondertekent die met de code van papier. Daarna tekenen de VCP en het toezicht mee.',
  'sign.who': 'Deze mensen komen op de lijst',
  'sign.code': 'Code op het blad “Hoofdsleutel van de organisatie”',
  'sign.code.hint': 'Typ alle groepen over. De code wordt meteen na het ondertekenen vergeten.',
  'sign.codeMissing': 'Typ de code van het blad over.',
  'sign.button': 'Ondertekenen',
  'sign.busy': 'De lijst wordt ondertekend.',
  'sign.done': 'Het team is ondertekend. Nu moeten de VCP en het toezicht meetekenen.',
  'sign.link': 'Het team ondertekenen',

  'countersign.title': 'Meetekenen',
  'countersign.link': 'Vergelijken en meetekenen',
  'countersign.intro':
    'Jij controleert dat niemand een sleutel heeft verwisseld. Bel iedereen op een nummer dat je al kende. Laat de ander het controlegetal voorlezen. Klopt elk cijfer? Zet dan een vinkje.',
  'countersign.wrong':
    'Klopt er een cijfer niet? Teken dan niet mee. Bel de directie en spreek elkaar.',
  'countersign.own': 'Jouw eigen controlegetal. Lees dit voor als een ander je belt.',
  'countersign.call': 'Bel {name} ({role})',
  'countersign.compared': 'Vergeleken met {name}?',
  'countersign.tick': 'Ik heb het getal van {name} hardop vergeleken. Elk cijfer klopt.',
  'countersign.missing': 'Vergelijk ook het getal van {name} en zet een vinkje.',
  'countersign.button': 'Meetekenen',
  'countersign.busy': 'Je handtekening wordt gezet.',
  'countersign.done':
    'Je hebt meegetekend. Bij Team zie je of er nog iets moet gebeuren voordat het meldpunt opengaat.',
  'countersign.nothing': 'Er is nu niets om mee te tekenen.',

  'contact.title': 'Gegevens op het meldpunt',
  'contact.link': 'Gegevens wijzigen',
  'contact.intro': 'Wat je hier wijzigt, staat meteen op elke pagina van het meldpunt.',
  'contact.button': 'Opslaan',
  'contact.done': 'De nieuwe gegevens staan op het meldpunt.',
  'contact.languages': 'Welke talen zet je erbij aan?',
  'contact.languages.hint':
    'Nederlands en Engels staan altijd aan. Deze talen zijn vertaald, maar niemand die de taal van huis uit spreekt, heeft ze gelezen. Wie zo’n taal kiest, leest dat boven aan de pagina. Laat iemand die je vertrouwt ze eerst lezen.',
  'contact.languages.on': 'Ook in: {languages}',
  'contact.of': '{name}, {phone}, {hours}',
} as const;
