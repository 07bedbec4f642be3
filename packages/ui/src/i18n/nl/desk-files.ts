/** Files that came with a report. */
export const deskFiles = {
  'deskFiles.title': 'Bestanden',
  'deskFiles.lead':
    'Je kunt een bestand opslaan. Het wordt hier niet geopend, want een bestand van iemand anders kan gevaarlijk zijn.',
  'deskFiles.care':
    'Een opgeslagen bestand staat buiten deze werkplek. Wis het van je computer als je het niet meer nodig hebt. Het gaat niet vanzelf weg.',
  'deskFiles.PICTURE': 'Foto, zonder plek en cameragegevens',
  'deskFiles.DOCUMENT': 'Let op: open dit alleen met een programma dat bijgewerkt is',
  'deskFiles.of': '{size} kB, van {day}',
  'deskFiles.save': 'Opslaan',
  'deskFiles.save.of': 'Opslaan: {name}',
  'deskFiles.busy': 'Bezig met ophalen …',
  'deskFiles.saved': '{name} is opgehaald en klopt met wat er verstuurd is.',
  'deskFiles.broken': 'Dit bestand hoort niet bij de melding waarin het genoemd wordt.',
} as const;
