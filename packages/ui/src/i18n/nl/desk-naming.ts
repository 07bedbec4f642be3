/** Whether a name may be said, and consents that a second member has to know of. */
export const deskNaming = {
  'names.title': 'Mag de naam genoemd worden?',
  'names.explain':
    'De beschuldigde hoort alleen over wie het gaat als die persoon dat zelf goed vindt.',
  'names.none': 'Nog niet gevraagd. Noem de naam niet.',
  'names.ASKED': 'Gevraagd op {day}. Nog geen antwoord: noem de naam niet.',
  'names.ASKED.over':
    'Gevraagd op {day}. De laatste dag is voorbij: {until}. Er kwam geen antwoord. Noem de naam niet.',
  'names.GIVEN': 'Ja, op {day}. Genoemd als: {name}. Dit mag tot en met {until}.',
  'names.GIVEN.over': 'Ja, op {day}. De laatste dag is voorbij: {until}. Noem de naam niet meer.',
  'names.notYet': 'Ja, op {day}. Dit ja telt nog niet: noem de naam nog niet.',
  'names.DECLINED': 'Nee, op {day}. Noem de naam niet.',
  'names.WITHDRAWN': 'Het ja is op {day} teruggenomen. Noem de naam niet meer.',
  'names.unconfirmed':
    'De code van deze persoon is bij ons gemaakt. Het ja telt pas als een tweede persoon het bevestigt.',
  'names.again.from':
    'Deze persoon zei nee. Vraag het niet opnieuw voor {day}, en dan alleen om een andere reden.',
  'refusal.ASKED_TOO_SOON':
    'Deze persoon zei nee. Laat het 14 dagen rusten voordat je het opnieuw vraagt.',
  'refusal.SAME_REASON_AGAIN':
    'Om deze reden zei deze persoon al nee. Vraag het alleen opnieuw als er een andere reden is, en schrijf die op.',
  'rule.ASKED_TOO_SOON':
    'Iemand werd binnen 14 dagen na een nee opnieuw gevraagd om de eigen naam.',
  'rule.SAME_REASON_AGAIN':
    'Iemand die nee zei, werd om dezelfde reden opnieuw gevraagd om de eigen naam.',
  'names.open': 'Vraag het',
  'names.again': 'Vraag het opnieuw',
  'names.name': 'Hoe zouden jullie deze persoon noemen?',
  'names.name.hint': 'Precies zoals je het tegen de beschuldigde zou zeggen.',
  'names.name.missing': 'Vul in hoe jullie deze persoon zouden noemen.',
  'names.why': 'Waarom vraag je dit?',
  'names.why.hint': 'Deze persoon leest dit. Kort en gewoon.',
  'names.why.missing': 'Schrijf eerst waarom je dit vraagt.',
  'names.why.text':
    'Wij gaan praten met de persoon over wie de melding gaat. Zonder jouw naam kan die soms minder goed antwoorden. Jij beslist. Nee is ook goed.',
  'names.ask': 'Stel de vraag',
  'names.initials':
    'Hier staan initialen van iemand die niet genoemd mag worden. Ook daaraan is iemand soms te herkennen. Haal ze weg als het zonder kan.',
  'now.CONFIRM_HANDOVER': 'Bevestig dat de melder zelf ja zei',
  'now.CONFIRM_HANDOVER.text': 'De melder antwoordde met een code die bij ons is gemaakt.',
  'now.CONFIRM_NAMING': 'Bevestig een ja over een naam',
  'now.CONFIRM_NAMING.text': 'Het ja van {day} telt pas als een tweede persoon het bevestigt.',
  'now.to.names': 'Naar de namen',
  'confirm.title': 'Bevestig dit ja',
  'confirm.handover':
    'De melder zei ja met een code van {name}. Wie de code maakte, had zelf kunnen antwoorden. Daarom bevestigt een tweede persoon dit. Tot die tijd kan niemand anders een code krijgen.',
  'confirm.other': 'Een ander dan {name} moet dit bevestigen.',
  'confirm.other.unnamed': 'Een ander dan wie de code maakte, moet dit bevestigen.',
  'confirm.how': 'Hoe weet je dat deze persoon zelf ja zei?',
  'confirm.how.hint':
    'Bijvoorbeeld: ik sprak deze persoon zelf op 3 maart. Je collega’s en deze persoon lezen dit.',
  'confirm.how.missing': 'Schrijf eerst hoe je dit weet.',
  'confirm.button': 'Ik bevestig dit',
  'confirm.done': '{name} bevestigde dit op {day}: {how}',
} as const;
