/** The steps of the crime check, the police, the own inquiry and what goes outside. */
export const deskStepsPolice = {
  'step.CrimeSuspected': 'Leg vast dat het strafbaar kan zijn',
  'step.CrimeSuspected.purpose':
    'Lijkt er sprake van seksueel grensoverschrijdend gedrag of andere strafbare feiten? Dan meldt de directie dit bij de politie. Ook bij twijfel vragen jullie de politie om advies.',
  'step.CrimeSuspected.button': 'Leg dit vast',
  'step.CrimeSuspected.answer': 'Kan dit strafbaar zijn?',
  'step.CrimeSuspected.answer.YES': 'Ja, dat lijkt zo',
  'step.CrimeSuspected.answer.DOUBT': 'We twijfelen',
  'step.CrimeSuspected.answer.missing': 'Kies ja of twijfel.',
  'step.CrimeSuspected.reason': 'Waarom denken jullie dat?',
  'step.CrimeSuspected.reason.hint':
    'Schrijf op wat erop wijst, en wat de vertrouwenscontactpersoon adviseerde.',
  'step.CrimeSuspected.reason.missing': 'Schrijf op waarom jullie dit denken.',
  'step.CrimeSuspected.withoutRegardToForce':
    'Ons antwoord hangt niet af van de vraag of er dwang of geweld was.',
  'step.CrimeSuspected.withoutRegardToForce.hint':
    'De wet vraagt geen dwang of geweld. Ook wie verstijfde of niets zei, kan slachtoffer zijn.',
  'step.CrimeSuspected.withoutRegardToForce.missing':
    'Kijk nog een keer, los van de vraag of er dwang was. Zet dan een vinkje.',

  'step.CrimeRuledOut': 'Leg vast dat het niet strafbaar lijkt',
  'step.CrimeRuledOut.purpose':
    'Zien jullie geen strafbaar feit? Dan onderzoekt de directie de zaak zelf. Ook wat niet strafbaar is, kan over een grens gaan.',
  'step.CrimeRuledOut.button': 'Leg dit vast',
  'step.CrimeRuledOut.reason': 'Waarom denken jullie dat?',
  'step.CrimeRuledOut.reason.hint':
    'Schrijf op wat jullie hebben afgewogen, en wat de vertrouwenscontactpersoon adviseerde. Twijfel je nog? Kies dan niet deze stap.',
  'step.CrimeRuledOut.reason.missing': 'Schrijf op waarom jullie dit denken.',
  'step.CrimeRuledOut.withoutRegardToForce':
    'Ons antwoord hangt niet af van de vraag of er dwang of geweld was.',
  'step.CrimeRuledOut.withoutRegardToForce.hint':
    'De wet vraagt geen dwang of geweld. Ook zonder dwang kan iets strafbaar zijn.',
  'step.CrimeRuledOut.withoutRegardToForce.missing':
    'Kijk nog een keer, los van de vraag of er dwang was. Zet dan een vinkje.',

  'step.ConsultationMissed': 'Leg vast dat overleg niet kon',
  'step.ConsultationMissed.purpose':
    'Jullie wilden iemand om raad vragen, en dat kon niet. Leg vast waarom, dan kan de zaak verder.',
  'step.ConsultationMissed.button': 'Leg dit vast',
  'step.ConsultationMissed.whom': 'Met wie kon het niet?',
  'step.ConsultationMissed.whom.confidant': 'De vertrouwenscontactpersoon',
  'step.ConsultationMissed.whom.coordinator': 'De DUO-coördinator',
  'step.ConsultationMissed.whom.victim': 'Het slachtoffer',
  'step.ConsultationMissed.whom.missing': 'Kies met wie overleg niet kon.',
  'step.ConsultationMissed.about': 'Waarover?',
  'step.ConsultationMissed.about.CRIME': 'Of het strafbaar kan zijn',
  'step.ConsultationMissed.about.POLICE': 'De politie',
  'step.ConsultationMissed.about.INQUIRY': 'Het eigen onderzoek',
  'step.ConsultationMissed.about.MEASURES': 'Maatregelen',
  'step.ConsultationMissed.about.missing': 'Kies waarover het ging.',
  'step.ConsultationMissed.why': 'Waarom kon het niet?',
  'step.ConsultationMissed.why.missing':
    'Schrijf op waarom het niet kon, en wat jullie hebben geprobeerd.',

  'step.VictimConsulted': 'Overleg met het slachtoffer',
  'step.VictimConsulted.purpose':
    'Melding of aangifte bij de politie gebeurt in overleg met het slachtoffer. Dat geldt ook voor maatregelen. Het slachtoffer hoeft niets te willen.',
  'step.VictimConsulted.button': 'Bewaar dit',
  'step.VictimConsulted.about': 'Waarover?',
  'step.VictimConsulted.about.POLICE': 'De politie',
  'step.VictimConsulted.about.MEASURES': 'Maatregelen',
  'step.VictimConsulted.about.missing': 'Kies waarover het ging.',
  'step.VictimConsulted.how': 'Hoe ging het overleg?',
  'step.VictimConsulted.how.TALKED': 'In een gesprek',
  'step.VictimConsulted.how.WRITTEN': 'Schriftelijk',
  'step.VictimConsulted.how.missing': 'Kies hoe het overleg ging.',
  'step.VictimConsulted.text': 'Wat wil het slachtoffer, en wat niet?',
  'step.VictimConsulted.text.missing': 'Schrijf op wat het slachtoffer zei.',

  'step.PoliceNotified': 'Meld het bij de politie',
  'step.PoliceNotified.purpose':
    'Zo wordt de zaak geregistreerd en kan de politie adviseren over de volgende stappen. Een melding kan zonder namen. Een aangifte is iets anders: die gebeurt samen met het slachtoffer.',
  'step.PoliceNotified.button': 'Leg de politiemelding vast',
  'step.PoliceNotified.text': 'Wat hebben jullie gemeld?',
  'step.PoliceNotified.text.hint':
    'Feiten, en liefst zonder namen. Schrijf ook op wanneer en aan wie.',
  'step.PoliceNotified.text.missing': 'Schrijf op wat jullie hebben gemeld.',
  'step.PoliceNotified.named': 'Hebben jullie namen genoemd?',
  'step.PoliceNotified.named.YES': 'Ja',
  'step.PoliceNotified.named.NO': 'Nee',
  'step.PoliceNotified.named.missing': 'Kies of jullie namen hebben genoemd.',
  'step.PoliceNotified.ground': 'Op welke grond mocht dat?',
  'step.PoliceNotified.ground.CONSENT': 'Die persoon gaf toestemming',
  'step.PoliceNotified.ground.LEGAL_DUTY': 'De wet eist het',
  'step.PoliceNotified.why': 'Waarom was dat nodig?',

  'step.PoliceAdvised': 'Schrijf het advies van de politie op',
  'step.PoliceAdvised.purpose':
    'De politie adviseert over de stappen richting de beschuldigde, het slachtoffer en anderen. Zolang de zaak bij de politie ligt, benadert niemand van jullie de beschuldigde.',
  'step.PoliceAdvised.button': 'Bewaar het advies',
  'step.PoliceAdvised.advice': 'Wat adviseert de politie?',
  'step.PoliceAdvised.advice.INQUIRE': 'Wij kunnen zelf onderzoek doen',
  'step.PoliceAdvised.advice.WAIT': 'Wij moeten wachten',
  'step.PoliceAdvised.advice.missing': 'Kies wat de politie adviseert.',
  'step.PoliceAdvised.text': 'Wat zei de politie?',
  'step.PoliceAdvised.text.missing': 'Schrijf op wat de politie zei.',

  'step.ComplaintMade': 'Leg vast dat er aangifte is gedaan',
  'step.ComplaintMade.purpose':
    'Is er aangifte gedaan, samen met het slachtoffer? Dan wacht het eigen onderzoek op de uitkomst bij de politie.',
  'step.ComplaintMade.button': 'Leg de aangifte vast',
  'step.ComplaintMade.reference': 'Nummer van de aangifte',
  'step.ComplaintMade.reference.missing': 'Vul het nummer van de aangifte in.',
  'step.ComplaintMade.text': 'Wil je er iets bij schrijven?',

  'step.NoComplaint': 'Leg vast dat er geen aangifte komt',
  'step.NoComplaint.purpose':
    'Kan of komt er geen aangifte, dan onderzoekt de directie de zaak zelf, als de politie daar ruimte voor geeft. Geen aangifte willen is een keuze die niemand hoeft uit te leggen.',
  'step.NoComplaint.button': 'Leg dit vast',
  'step.NoComplaint.why': 'Hoe weten jullie dat er geen aangifte komt?',
  'step.NoComplaint.why.missing': 'Schrijf op hoe jullie dit weten.',

  'step.PoliceConcluded': 'Schrijf op hoe het bij de politie afliep',
  'step.PoliceConcluded.purpose':
    'Daarna kan het eigen onderzoek beginnen. Ook als de politie niets kan doen, kan het gedrag over een grens zijn gegaan.',
  'step.PoliceConcluded.button': 'Bewaar de uitkomst',
  'step.PoliceConcluded.text': 'Wat is de uitkomst bij de politie?',
  'step.PoliceConcluded.text.missing': 'Schrijf de uitkomst op, met de datum.',

  'step.InquiryStarted': 'Begin het eigen onderzoek',
  'step.InquiryStarted.purpose':
    'De directie onderzoekt de zaak zelf, met advies van de vertrouwenscontactpersoon en eventueel andere deskundigen. Slachtoffer en beschuldigde krijgen de kans om hun verhaal te doen en worden gelijk behandeld.',
  'step.InquiryStarted.button': 'Begin het onderzoek',
  'step.InquiryStarted.plan': 'Hoe pakken jullie het aan?',
  'step.InquiryStarted.plan.hint':
    'Wie spreken jullie, en wanneer? Wat willen jullie weten, en wie doet wat? Praat met iedereen afzonderlijk.',
  'step.InquiryStarted.plan.missing': 'Schrijf op hoe jullie het aanpakken.',

  'step.OutboundNoted': 'Leg vast wat naar buiten ging',
  'step.OutboundNoted.purpose':
    'Hier staat wat iemand van buiten te weten kwam. Vertel niet meer dan nodig is. Namen alleen met toestemming, of als de wet het eist; bij SBB alleen met toestemming.',
  'step.OutboundNoted.button': 'Leg dit vast',
  'step.OutboundNoted.to': 'Aan wie?',
  'step.OutboundNoted.to.veiligThuis': 'Veilig Thuis',
  'step.OutboundNoted.to.sbb': 'SBB (stages in het mbo)',
  'step.OutboundNoted.to.expert': 'Een deskundige van buiten',
  'step.OutboundNoted.to.other': 'Iemand anders',
  'step.OutboundNoted.to.missing': 'Kies aan wie het ging.',
  'step.OutboundNoted.text': 'Wat hebben jullie verteld?',
  'step.OutboundNoted.text.missing': 'Schrijf op wat jullie hebben verteld.',
  'step.OutboundNoted.named': 'Hebben jullie namen genoemd?',
  'step.OutboundNoted.named.YES': 'Ja',
  'step.OutboundNoted.named.NO': 'Nee',
  'step.OutboundNoted.named.missing': 'Kies of jullie namen hebben genoemd.',
  'step.OutboundNoted.ground': 'Op welke grond mocht dat?',
  'step.OutboundNoted.ground.CONSENT': 'Die persoon gaf toestemming',
  'step.OutboundNoted.ground.LEGAL_DUTY': 'De wet eist het',
  'step.OutboundNoted.why': 'Waarom was dat nodig?',
} as const;
