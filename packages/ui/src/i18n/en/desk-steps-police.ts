import type { deskStepsPolice as nl } from '../nl/desk-steps-police.ts';

/** The steps of the crime check, the police, the own inquiry and what goes outside. */
export const deskStepsPolice: Record<keyof typeof nl, string> = {
  'step.CrimeSuspected': 'Record that it may be a crime',
  'step.CrimeSuspected.purpose':
    'Does it look like sexual misconduct or another crime? Then the board notifies the police. When in doubt, too, you ask the police for advice.',
  'step.CrimeSuspected.button': 'Record this',
  'step.CrimeSuspected.answer': 'May this be a crime?',
  'step.CrimeSuspected.answer.YES': 'Yes, it seems so',
  'step.CrimeSuspected.answer.DOUBT': 'We are in doubt',
  'step.CrimeSuspected.answer.missing': 'Choose yes or doubt.',
  'step.CrimeSuspected.reason': 'Why do you think so?',
  'step.CrimeSuspected.reason.hint':
    'Write down what points to it, and what the confidential contact person advised.',
  'step.CrimeSuspected.reason.missing': 'Write down why you think so.',
  'step.CrimeSuspected.withoutRegardToForce':
    'Our answer does not depend on whether there was force or violence.',
  'step.CrimeSuspected.withoutRegardToForce.hint':
    'The law does not ask for force or violence. Somebody who froze or said nothing can be a victim too.',
  'step.CrimeSuspected.withoutRegardToForce.missing':
    'Look again, apart from whether there was force. Then tick the box.',

  'step.CrimeRuledOut': 'Record that it does not look like a crime',
  'step.CrimeRuledOut.purpose':
    'You see no crime? Then the board looks into it itself. What is no crime can still cross a line.',
  'step.CrimeRuledOut.button': 'Record this',
  'step.CrimeRuledOut.reason': 'Why do you think so?',
  'step.CrimeRuledOut.reason.hint':
    'Write down what you weighed, and what the confidential contact person advised. Still in doubt? Then do not choose this step.',
  'step.CrimeRuledOut.reason.missing': 'Write down why you think so.',
  'step.CrimeRuledOut.withoutRegardToForce':
    'Our answer does not depend on whether there was force or violence.',
  'step.CrimeRuledOut.withoutRegardToForce.hint':
    'The law does not ask for force or violence. Without force, too, something can be a crime.',
  'step.CrimeRuledOut.withoutRegardToForce.missing':
    'Look again, apart from whether there was force. Then tick the box.',

  'step.ConsultationMissed': 'Record that somebody could not be consulted',
  'step.ConsultationMissed.purpose':
    'You wanted to consult somebody, and could not. Record why, so that the case can go on.',
  'step.ConsultationMissed.button': 'Record this',
  'step.ConsultationMissed.whom': 'Who could not be consulted?',
  'step.ConsultationMissed.whom.confidant': 'The confidential contact person',
  'step.ConsultationMissed.whom.coordinator': 'The coordinator',
  'step.ConsultationMissed.whom.victim': 'The person harmed',
  'step.ConsultationMissed.whom.missing': 'Choose who could not be consulted.',
  'step.ConsultationMissed.about': 'About what?',
  'step.ConsultationMissed.about.CRIME': 'Whether it may be a crime',
  'step.ConsultationMissed.about.POLICE': 'The police',
  'step.ConsultationMissed.about.INQUIRY': 'The own inquiry',
  'step.ConsultationMissed.about.MEASURES': 'Measures',
  'step.ConsultationMissed.about.missing': 'Choose what it was about.',
  'step.ConsultationMissed.why': 'Why was it not possible?',
  'step.ConsultationMissed.why.missing': 'Write down why it was not possible, and what you tried.',

  'step.VictimConsulted': 'Consult the person harmed',
  'step.VictimConsulted.purpose':
    'Notifying the police or filing a complaint is done in consultation with the person harmed. So are measures. They do not have to want anything.',
  'step.VictimConsulted.button': 'Keep this',
  'step.VictimConsulted.about': 'About what?',
  'step.VictimConsulted.about.POLICE': 'The police',
  'step.VictimConsulted.about.MEASURES': 'Measures',
  'step.VictimConsulted.about.missing': 'Choose what it was about.',
  'step.VictimConsulted.how': 'How did you consult them?',
  'step.VictimConsulted.how.TALKED': 'In a talk',
  'step.VictimConsulted.how.WRITTEN': 'In writing',
  'step.VictimConsulted.how.missing': 'Choose how you consulted them.',
  'step.VictimConsulted.text': 'What do they want, and what not?',
  'step.VictimConsulted.text.missing': 'Write down what they said.',

  'step.PoliceNotified': 'Notify the police',
  'step.PoliceNotified.purpose':
    'So the case is registered, and the police can advise on the next steps. A notice can be given without names. A criminal complaint is something else: it is made together with the person harmed.',
  'step.PoliceNotified.button': 'Record the police notice',
  'step.PoliceNotified.text': 'What did you tell the police?',
  'step.PoliceNotified.text.hint':
    'Facts, and without names where possible. Write down too when and to whom.',
  'step.PoliceNotified.text.missing': 'Write down what you told the police.',
  'step.PoliceNotified.named': 'Did you use names?',
  'step.PoliceNotified.named.YES': 'Yes',
  'step.PoliceNotified.named.NO': 'No',
  'step.PoliceNotified.named.missing': 'Choose whether you used names.',
  'step.PoliceNotified.ground': 'On which ground was that allowed?',
  'step.PoliceNotified.ground.CONSENT': 'That person gave consent',
  'step.PoliceNotified.ground.LEGAL_DUTY': 'The law demands it',
  'step.PoliceNotified.why': 'Why was that needed?',

  'step.PoliceAdvised': 'Write down the advice of the police',
  'step.PoliceAdvised.purpose':
    'The police advise on steps towards the accused, the person harmed and others. While the case is with the police, none of you turns to the accused.',
  'step.PoliceAdvised.button': 'Keep the advice',
  'step.PoliceAdvised.advice': 'What do the police advise?',
  'step.PoliceAdvised.advice.INQUIRE': 'We can look into it ourselves',
  'step.PoliceAdvised.advice.WAIT': 'We have to wait',
  'step.PoliceAdvised.advice.missing': 'Choose what the police advise.',
  'step.PoliceAdvised.text': 'What did the police say?',
  'step.PoliceAdvised.text.missing': 'Write down what the police said.',

  'step.ComplaintMade': 'Record that a criminal complaint was made',
  'step.ComplaintMade.purpose':
    'Was a complaint made, together with the person harmed? Then your own inquiry waits for the outcome at the police.',
  'step.ComplaintMade.button': 'Record the complaint',
  'step.ComplaintMade.reference': 'Reference of the complaint',
  'step.ComplaintMade.reference.missing': 'Fill in the reference of the complaint.',
  'step.ComplaintMade.text': 'Would you like to add something?',

  'step.NoComplaint': 'Record that there will be no criminal complaint',
  'step.NoComplaint.purpose':
    'Where there can or will be no complaint, the board looks into the case itself, if the police leave room for that. Not wanting one is a choice nobody has to explain.',
  'step.NoComplaint.button': 'Record this',
  'step.NoComplaint.why': 'How do you know that there will be none?',
  'step.NoComplaint.why.missing': 'Write down how you know this.',

  'step.PoliceConcluded': 'Write down how it ended at the police',
  'step.PoliceConcluded.purpose':
    'After that your own inquiry can begin. Also when the police can do nothing, the behaviour may have crossed a line.',
  'step.PoliceConcluded.button': 'Keep the outcome',
  'step.PoliceConcluded.text': 'What is the outcome at the police?',
  'step.PoliceConcluded.text.missing': 'Write down the outcome, with the date.',

  'step.InquiryStarted': 'Begin your own inquiry',
  'step.InquiryStarted.purpose':
    'The board looks into the case itself, with advice from the confidential contact person and perhaps other experts. The person harmed and the accused get the chance to tell their story and are treated equally.',
  'step.InquiryStarted.button': 'Begin the inquiry',
  'step.InquiryStarted.plan': 'How do you go about it?',
  'step.InquiryStarted.plan.hint':
    'Whom do you talk to, and when? What do you want to know, and who does what? Talk to everybody separately.',
  'step.InquiryStarted.plan.missing': 'Write down how you go about it.',

  'step.OutboundNoted': 'Record what went outside',
  'step.OutboundNoted.purpose':
    'This is what somebody from outside was told. Tell no more than needed. Names only by consent, or when the law demands it; to SBB only by consent.',
  'step.OutboundNoted.button': 'Record this',
  'step.OutboundNoted.to': 'To whom?',
  'step.OutboundNoted.to.veiligThuis': 'Veilig Thuis',
  'step.OutboundNoted.to.sbb': 'SBB (vocational internships)',
  'step.OutboundNoted.to.expert': 'An outside expert',
  'step.OutboundNoted.to.other': 'Somebody else',
  'step.OutboundNoted.to.missing': 'Choose to whom it went.',
  'step.OutboundNoted.text': 'What did you tell them?',
  'step.OutboundNoted.text.missing': 'Write down what you told them.',
  'step.OutboundNoted.named': 'Did you use names?',
  'step.OutboundNoted.named.YES': 'Yes',
  'step.OutboundNoted.named.NO': 'No',
  'step.OutboundNoted.named.missing': 'Choose whether you used names.',
  'step.OutboundNoted.ground': 'On which ground was that allowed?',
  'step.OutboundNoted.ground.CONSENT': 'That person gave consent',
  'step.OutboundNoted.ground.LEGAL_DUTY': 'The law demands it',
  'step.OutboundNoted.why': 'Why was that needed?',
};
