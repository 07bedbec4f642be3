/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming = {
  'naming.title': 'Mogen we jouw naam noemen?',
  'naming.asks':
    '{asker} vraagt: mogen wij jouw naam noemen? Dan hoort de persoon over wie de melding gaat, jouw naam.',
  'naming.again': 'Je zei op {day} nee. Nu is er een andere reden. Je mag weer nee zeggen.',
  'naming.why': 'Waarom: {why}',
  'naming.name': 'Zo noemen we jou dan: {name}',
  'naming.statement': 'Als je ja kiest, zeg je dit:',
  'naming.says': '{asker} en de directie mogen mijn naam noemen: {name}.',
  'naming.says.whom': 'Dat mag alleen tegen de persoon over wie de melding gaat.',
  'naming.says.until': 'Dit mag tot en met {day}.',
  'naming.says.later':
    'Ik mag mijn ja later terugnemen. Wat die persoon dan al weet, kan niet terug.',
  'naming.no':
    'Kies je nee? Dan noemen we jouw naam niet. Soms raadt iemand toch wie het is. Dat kunnen wij niet altijd voorkomen.',
  'naming.calm': 'Je hoeft nu niet te kiezen. Ja is goed. Nee is ook goed.',
  'naming.yes.button': 'Ja, noem mijn naam',
  'naming.no.button': 'Nee, noem mijn naam niet',
  'naming.past': 'Jouw naam',
  'naming.GIVEN': 'Je zei ja: we mogen jouw naam noemen ({name}), tot en met {day}.',
  'naming.DECLINED': 'Je zei nee: we noemen jouw naam niet.',
  'naming.WITHDRAWN': 'Je nam je ja terug. Vanaf nu noemen we jouw naam niet meer.',
  'naming.withdraw.text':
    'Weet je het zeker? Vanaf nu noemen we jouw naam niet meer. Weet de persoon over wie de melding gaat jouw naam al? Dan kan dat niet terug.',
  'confirmed.naming': '{name} schreef op {day} dat jij dit zelf koos.',
  'confirmed.handover': '{name} schreef op {day} dat jij zelf ja zei tegen doorgeven.',
  'confirmed.how': 'Zo weet {name} dat: {how}',
  'confirmed.wrong': 'Klopt dit niet? Schrijf het ons, of bel.',
} as const;
