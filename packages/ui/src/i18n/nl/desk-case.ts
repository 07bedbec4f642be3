/** The workplace of a case: headings, what is needed now, plan, timeline, decisions, letters and banners. */
export const deskCase = {
  'case.title': 'De zaak',
  'case.number': 'Zaak {number}',
  'case.openedOn': 'Geopend op {day}',
  'case.steps': 'Andere stappen',
  'case.refused.show': 'Laat zien wat nu niet kan',

  'case.log': 'Logboek',
  'case.log.stays': 'Wat hier staat, is niet meer te veranderen.',

  'case.plan': 'Plan van aanpak',
  'case.plan.none': 'Er staan nog geen taken in het plan.',
  'case.plan.owner': 'Door {name}',
  'case.plan.due': 'Klaar op {day}',
  'case.plan.state.OPEN': 'Nog te doen',
  'case.plan.state.LATE': 'Te laat',
  'case.plan.state.DONE': 'Gedaan op {day}',
  'case.plan.state.DROPPED': 'Niet meer nodig sinds {day}',

  'case.timeline': 'Tijdspad',

  'case.measures': 'Tijdelijke maatregelen',
  'case.measures.notJudgement': 'Een tijdelijke maatregel is geen oordeel.',
  'case.measures.until': 'Tot en met {day}',
  'case.measures.open': 'Zonder einddatum',

  'case.advice': 'Advies',
  'case.advice.asked': '{day}: {name} vroeg advies',

  'case.decision': 'Besluit',
  'case.decision.none': 'Er is nog geen besluit.',
  'case.decision.proposed': '{name} stelde voor op {day}',
  'case.decision.waits':
    'Dit voorstel wacht op een tweede handtekening. Tot die tijd geldt het niet.',
  'case.decision.yours': 'Jij stelde dit voor. Iemand anders moet tekenen.',
  'case.decision.signed': 'Ondertekend door {first} op {firstDay} en door {second} op {secondDay}',
  'case.decision.rejected': '{name} wees het voorstel af op {day}. Reden: {why}',
  'case.decision.finding': 'Uitkomst',
  'case.decision.finding.UPHELD': 'Gegrond',
  'case.decision.finding.UNFOUNDED': 'Ongegrond',
  'case.decision.finding.INCONCLUSIVE': 'Niet vast te stellen',
  'case.decision.measure': 'Maatregel',
  'case.decision.measure.NONE': 'Geen maatregel',
  'case.decision.measure.CONVERSATION': 'Gesprek',
  'case.decision.measure.WARNING': 'Waarschuwing',
  'case.decision.measure.REPRIMAND': 'Berisping',
  'case.decision.measure.TERMINATION': 'Beëindiging',
  'case.decision.measure.TERMINATION.MENTOR': 'Beëindiging van het mentorschap',
  'case.decision.measure.TERMINATION.MENTEE': 'Beëindiging van de deelname',
  'case.decision.measure.TERMINATION.STAFF': 'Beëindiging van de samenwerking',
  'case.decision.reasons': 'Waarom',
  'case.decision.evidence': 'Waar het op rust',
  'case.decision.revision': 'Herziening',
  'case.decision.revision.ground': 'Wat er nieuw is',

  'decision.mark.of': 'Kenmerk van de handtekening van {name}',
  'decision.print': 'Druk het besluit af',
  'decision.stood': 'Wat er op die dag in het dossier stond',
  'decision.stood.none': 'Geen beantwoord verslag en geen ander bewijs.',
  'decision.stood.SIGNED': '{paper} van {who}, ondertekend op {day}. Kenmerk {mark}.',
  'decision.stood.REFUSED':
    '{paper} van {who}, niet ondertekend: geweigerd op {day}. Kenmerk {mark}.',
  'decision.signature.first': 'Voorgesteld en ondertekend',
  'decision.signature.second': 'Als tweede ondertekend',
  'decision.signature.by': '{name}, {role}, op {day}',
  'decision.signature.key': 'Vingerafdruk van de sleutel: {groups}',
  'decision.signature.mark': 'Kenmerk van deze handtekening: {groups}',
  'decision.proves':
    'Dit besluit is ondertekend met twee verschillende sleutels. Wie het dossier leest, ziet bij het besluit dezelfde kenmerken. Staan er andere, dan is dit papier veranderd.',

  'case.letters.sent': 'Verstuurd op {day}',
  'case.letters.read': 'Gelezen op {day}',

  'case.keeping.until': 'Het dossier blijft tot en met {day}',

  'case.hold': 'Vernietigen is stilgezet',
  'case.hold.review': 'Jullie kijken hier opnieuw naar op {day}.',

  'case.spokesperson.is': '{name} is de woordvoerder. Deze persoon leest het dossier niet.',

  'case.withdrawn': 'De melder trok de melding in',

  'case.override': 'Doorgegeven zonder ja van de melder',
  'case.override.text': '{name} legde dit vast op {day}. De melder kan lezen waarom: {why}',
  'case.override.DANGER': 'De grond is: er is gevaar voor iemand.',
  'case.override.LEGAL_DUTY': 'De grond is: de wet eist het.',

  'case.conflict': 'Iemand van jullie is zelf betrokken',
  'case.conflict.tooFew': 'Te weinig beslissers',
  'case.conflict.tooFew.text':
    'Voor een besluit zijn twee mensen nodig die niet betrokken zijn. Laat iemand van het toezicht of de directie erbij.',
} as const;
