/** Letting somebody in to a case that runs: to decide, or to sign a destruction as the second. */
export const deskAdding = {
  'step.DeciderAdded': 'Laat iemand erbij om mee te beslissen',
  'step.DeciderAdded.purpose':
    'Voor een besluit zijn twee mensen nodig die niet betrokken zijn. Wie je erbij laat, leest de hele zaak en de berichten met de melder en de anderen. De melding zelf en de naam van de melder gaan niet mee. Ook het vertrouwelijke gesprek gaat niet mee. De melder en de anderen zien wie erbij kwam.',
  'step.DeciderAdded.button': 'Laat deze persoon erbij',
  'step.DeciderAdded.kid': 'Wie beslist er mee?',
  'step.DeciderAdded.kid.missing': 'Kies wie er meebeslist.',
  'step.DeciderAdded.why': 'Waarom is deze persoon nodig?',
  'step.DeciderAdded.why.hint':
    'Dit staat alleen in het zaakdossier. De melder en de beschuldigde lezen dit niet.',
  'step.DeciderAdded.why.missing': 'Schrijf op waarom deze persoon nodig is.',

  'step.SecondPersonAdded': 'Laat iemand erbij om als tweede te tekenen',
  'step.SecondPersonAdded.purpose':
    'Voor het vernietigen tekenen twee mensen. Wie je erbij laat, leest het zaakdossier en kan tekenen, en verder niets. Trek je de opdracht in? Dan leest deze persoon niet meer mee.',
  'step.SecondPersonAdded.button': 'Laat deze persoon erbij',
  'step.SecondPersonAdded.kid': 'Wie tekent er als tweede?',
  'step.SecondPersonAdded.kid.missing': 'Kies wie er als tweede tekent.',
  'step.SecondPersonAdded.why': 'Waarom vraag je deze persoon?',
  'step.SecondPersonAdded.why.hint': 'Dit staat in het zaakdossier.',
  'step.SecondPersonAdded.why.missing': 'Schrijf op waarom je deze persoon vraagt.',

  'newcomer.nobody': 'Er is nu niemand die erbij kan. Neem eerst iemand op in de ledenlijst.',
  'newcomer.not': 'Wie niet kan, en waarom',
  'newcomer.not.CONFLICT_OF_INTEREST': '{name}: is zelf betrokken.',
  'newcomer.not.NOT_A_DECIDER': '{name}: geeft raad of helpt, en beslist niet.',
  'newcomer.not.NOT_A_SECOND': '{name}: is niet van de directie, het toezicht of de VCP.',
  'newcomer.not.SPOKESPERSON_READS': '{name}: is woordvoerder en leest het dossier niet.',

  'case.tooFew.now': 'Dit is nu eerst nodig: laat iemand erbij om mee te beslissen.',
  'case.tooFew.to': 'Laat iemand erbij',
  'case.second.only':
    'Je bent erbij gelaten om als tweede te tekenen. Je leest alleen het zaakdossier. Kijk of het klopt, en teken dan pas.',

  'log.DeciderAdded': 'Iemand erbij gelaten om mee te beslissen',
  'log.SecondPersonAdded': 'Iemand erbij gelaten om als tweede te tekenen',

  'refusal.NOT_LET_IN':
    'Je bent in deze zaak niet erbij gelaten. Vraag de directie om dat te doen.',
  'refusal.ONLY_TO_DESTROY':
    'Je bent erbij gelaten om als tweede te tekenen. Laat iets anders over aan de directie.',
  'refusal.ENOUGH_DECIDERS':
    'Er zijn al twee mensen die beslissen. Iemand erbij laten kan pas als er minder zijn.',
  'refusal.NOT_A_DECIDER':
    'Deze persoon beslist niet mee. Kies iemand van de directie of het toezicht.',
  'refusal.NOT_A_SECOND':
    'Deze persoon kan niet als tweede tekenen. Kies iemand van de directie, het toezicht of de VCP.',
  'rule.NOT_LET_IN': 'Iemand deed iets in het zaakdossier zonder erbij te zijn gelaten.',
  'rule.ONLY_TO_DESTROY':
    'Iemand die alleen mocht tekenen voor vernietigen, deed iets anders in het zaakdossier.',
  'rule.ENOUGH_DECIDERS':
    'Er werd iemand bij de zaak gelaten terwijl er nog twee mensen waren die beslissen.',
  'rule.NOT_A_DECIDER': 'Er werd iemand bij de zaak gelaten die niet mag beslissen.',
  'rule.NOT_A_SECOND': 'Er werd iemand erbij gelaten die niet als tweede mag tekenen.',
} as const;
