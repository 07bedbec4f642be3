/** The inbox: what came in and what waits. */
export const deskInbox = {
  'inbox.title': 'Meldingen',
  'inbox.refresh': 'Kijk of er iets nieuws is',
  'inbox.loading':
    'Even geduld. De meldingen worden opgehaald en in deze browser leesbaar gemaakt. Zijn het er veel, dan duurt dat langer.',
  'inbox.behind':
    'Nog {count, plural, one {# melding} other {# meldingen}} openen. Je kunt intussen verder werken.',
  'inbox.more': 'Toon er nog {count}',
  'inbox.refreshed': 'Alles is opgehaald.',
  'inbox.news.dossiers':
    '{count, plural, one {Er is # nieuwe melding.} other {Er zijn # nieuwe meldingen.}}',
  'inbox.news.messages':
    '{count, plural, one {Er is # nieuw bericht.} other {Er zijn # nieuwe berichten.}}',
  'inbox.empty.title': 'Er zijn nog geen meldingen',
  'inbox.empty.text':
    'Een nieuwe melding komt hier vanzelf. Deze pagina kijkt elke minuut, zolang je haar open hebt.',
  'inbox.empty.confidant':
    'Hier komen de meldingen die aan jou zijn gericht, en gesprekken die jij of een coördinator opschrijft. Gaat een melding over jou? Dan zie je die hier niet: iemand anders leest die.',
  'inbox.empty.board':
    'Als lid van de directie zie je een melding pas als de melder daarvoor kiest, of toestemming geeft. Ook een gesprek dat een coördinator opschrijft, komt hier. Tot dan zie je niets: geen regel, geen datum, geen aantal.',
  'inbox.empty.coordinator':
    'Als coördinator zie je hier alleen wat je zelf hebt opgeschreven. Meldingen die iemand op het meldpunt doet, zie je niet.',
  'inbox.empty.alternate':
    'Als vervanger zie je hier alleen meldingen waarbij de VCP of de directie zelf betrokken is. Alle andere meldingen zie je niet.',
  'inbox.caption': 'Meldingen, het dringendste eerst',
  'inbox.keys':
    'Met de pijltjes omhoog en omlaag ga je door de lijst. Met Enter open je een melding.',
  'inbox.col.label': 'Melding',
  'inbox.col.status': 'Status',
  'inbox.col.received': 'Ontvangen',
  'inbox.col.answer': 'Antwoord uiterlijk',
  'inbox.col.case': 'De zaak',
  'inbox.col.promised': 'Beloofde datum',
  'inbox.door': 'Binnengekomen bij',
  'inbox.unread': '{count, plural, one {# ongelezen} other {# ongelezen}}',
  'inbox.days': '{days, plural, one {# dag geleden} other {# dagen geleden}}',
  'inbox.daysToday': 'vandaag',
  'inbox.answered': 'beantwoord',
  'inbox.noPromise': 'geen',
  'inbox.cannotAnswer': 'kan niet, geen code',
  'inbox.gaveAway': 'Overgedragen',
  'inbox.seesNothing': 'de melder ziet dit niet',
  'inbox.withoutCode': 'zonder code',
  'due.LATE': '{days, plural, one {# dag te laat} other {# dagen te laat}}',
  'due.TODAY': 'vandaag',
  'due.LEFT': 'nog {days, plural, one {# dag} other {# dagen}}',
  'door.confidant': 'VCP',
  'door.board': 'directie',
  'door.alternate': 'toezicht',
  'door.HANDED_OVER': 'overgedragen',
  'door.ORAL': 'gesprek',
} as const;
