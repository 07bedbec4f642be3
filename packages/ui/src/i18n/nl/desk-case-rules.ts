/** What a broken rule of the case says, for who finds it in a dossier. */
export const deskCaseRules = {
  'rule.CONFLICT_UNCHECKED':
    'Een intake werd opgeschreven zonder na te gaan wie er zelf bij betrokken was.',
  'rule.DANGER_UNATTENDED':
    'Er was acuut gevaar, en er werd niet opgeschreven wat eraan is gedaan.',
  'rule.SAFETY_FIRST': 'Er werd om een handtekening gevraagd voordat de veiligheid was nagegaan.',
  'rule.NOT_WITHOUT_CODE':
    'Er staat dat niemand kon tekenen, maar de melder had een code en er staat niet wat er is geprobeerd.',
  'rule.STEPS_NOT_TOLD': 'De zaak ging verder voordat de melder hoorde welke stappen er kwamen.',
  'rule.NOT_DECLINED':
    'De melding werd vertrouwelijk gehouden terwijl de melder geen nee had gezegd.',
  'rule.TOO_EARLY': 'Deze stap werd gezet op een dag waarop dat niet kon.',
  'rule.CASE_EXISTS': 'De zaak werd een tweede keer geopend.',
  'rule.NO_CASE': 'Er werd iets in de zaak vastgelegd voordat er een zaak was.',
  'rule.CONFIDANT_NOT_CONSULTED':
    'De vertrouwenscontactpersoon werd niet om advies gevraagd, en er staat niet waarom.',
  'rule.FORCE_WEIGHED': 'Of het strafbaar kon zijn, hing af van de vraag of er dwang was.',
  'rule.VICTIM_NOT_CONSULTED': 'Er was geen overleg met het slachtoffer, en er staat niet waarom.',
  'rule.COORDINATOR_NOT_CONSULTED':
    'De DUO-coördinator werd niet om advies gevraagd, en er staat niet waarom.',
  'rule.NAMING_WITHOUT_CONSENT': 'Er werd een naam genoemd zonder toestemming van die persoon.',
  'rule.POLICE_NOT_NOTIFIED': 'Er staat iets van de politie, terwijl die nog niets wist.',
  'rule.POLICE_ADVICE_PENDING':
    'De beschuldigde werd benaderd, of het onderzoek begon, voordat de politie had geadviseerd.',
  'rule.POLICE_OUTCOME_PENDING': 'De uitkomst van een aangifte werd niet afgewacht.',
  'rule.NOT_INVESTIGATED': 'De beschuldigde werd gehoord voordat het onderzoek was begonnen.',
  'rule.NOT_INVITED': 'Een gesprek werd afgezegd waarvoor geen uitnodiging stond.',
  'rule.HEARING_INCOMPLETE': 'In een gesprek met de beschuldigde zijn niet alle punten besproken.',
  'rule.TWO_INVITATIONS_FIRST': 'De beschuldigde kreeg niet twee keer de kans om te komen praten.',
  'rule.REPORTER_NOT_HEARD': 'De zaak werd besproken voordat de melder was gehoord.',
  'rule.VICTIM_NOT_HEARD': 'De zaak werd besproken voordat het slachtoffer was gehoord.',
  'rule.ACCUSED_NOT_HEARD': 'De zaak werd besproken voordat de beschuldigde was gehoord.',
  'rule.TWO_DECIDERS':
    'De zaak werd niet besproken door twee mensen die mogen beslissen en niet betrokken zijn.',
  'rule.SECOND_SIGNATURE_REQUIRED': 'Dezelfde persoon zette beide handtekeningen.',
  'rule.MEASURE_WITHOUT_FINDING': 'Er volgde een maatregel terwijl de melding niet gegrond was.',
  'rule.UNCONFIRMED_EVIDENCE_ONLY':
    'Een beëindiging rust alleen op de woorden van iemand die niet bekend is.',
  'rule.NOT_PROPOSED': 'Er werd getekend voor een voorstel dat er niet was.',
  'rule.REPORTER_WITHDREW':
    'De zaak ging door nadat de melder de melding introk, zonder reden van veiligheid of wet.',
  'rule.NOT_WITHDRAWN': 'Er staat dat de melding was ingetrokken, maar dat was niet zo.',
  'rule.NOT_DECIDED': 'Er ging een brief met de uitkomst uit voordat er een besluit was.',
  'rule.NO_LETTER': 'Er staat dat een brief gelezen is, maar er was geen brief.',
  'rule.PARTIES_NOT_INFORMED': 'De zaak werd gesloten voordat iedereen de uitkomst wist.',
  'rule.EVALUATION_NAMES': 'In een evaluatie staat een naam.',
  'rule.NOT_UNFOUNDED':
    'Het dossier werd vernietigd of bewaard op een manier die niet bij de uitkomst past.',
  'rule.LEGAL_HOLD':
    'Er werd iets vernietigd terwijl dat stilstond, of een stop opgeheven die er niet was.',
  'rule.NOT_SHREDDED':
    'Er werd opdracht gegeven om te vernietigen voordat alle prints en bestanden weg waren.',
  'rule.NOT_ORDERED':
    'Er werd vernietigd of afgezien van vernietigen zonder dat er een opdracht was.',
  'rule.RETENTION_OUT_OF_BOUNDS': 'Het dossier wordt langer bewaard dan mag.',
  'rule.SPOKESPERSON_READS': 'Iemand werd woordvoerder die het dossier kan lezen.',
  'rule.NO_SUCH_TASK': 'Er werd een taak afgerond of gezet die er niet bij past.',
} as const;
