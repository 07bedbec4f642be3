import type { deskSteps as nl } from '../nl/desk-steps.ts';

/** The steps of the intake, until the case goes on or stays: title, purpose, fields and what is missing. */
export const deskSteps: Record<keyof typeof nl, string> = {
  'step.IntakeNoted': 'Write down the intake',
  'step.IntakeNoted.purpose':
    'Listen well and ask clear questions, so that you get a clear picture of the report. Look at it calmly and neutrally: write down what was told, not what you think of it.',
  'step.IntakeNoted.button': 'Keep the intake',
  'step.IntakeNoted.what': 'What happened?',
  'step.IntakeNoted.what.hint':
    'In the reporter’s own words. Is something unclear? Then write down that you do not know.',
  'step.IntakeNoted.what.missing':
    'Write down what happened. The other three questions may stay empty.',
  'step.IntakeNoted.when': 'When did it happen?',
  'step.IntakeNoted.who': 'Who were involved?',
  'step.IntakeNoted.aware': 'Who know about it?',
  'step.IntakeNoted.danger': 'Is anybody in acute danger now?',
  'step.IntakeNoted.danger.NONE': 'No, not as far as I know',
  'step.IntakeNoted.danger.ACUTE': 'Yes, there is acute danger',
  'step.IntakeNoted.danger.missing': 'Choose whether there is acute danger now.',
  'step.IntakeNoted.dangerNote': 'What was done about the danger?',
  'step.IntakeNoted.dangerNote.hint':
    'Call 112 if there is danger now. Then write down what was done, by whom and when. In acute danger this may not stay empty.',
  'step.IntakeNoted.conflictChecked':
    'I have checked whether I am involved in this myself. I am not.',
  'step.IntakeNoted.conflictChecked.missing':
    'First check whether you are involved yourself, then tick the box. Are you? Then do nothing and let somebody else take over.',

  'step.SafetyNoted': 'Check whether the person harmed is safe',
  'step.SafetyNoted.purpose':
    'It matters that the person harmed is safe. Find out whether they need help or a confidential contact person.',
  'step.SafetyNoted.button': 'Keep this',
  'step.SafetyNoted.safety': 'How safe is the person harmed now?',
  'step.SafetyNoted.safety.hint':
    'For example at home, on the way and in the duo. You do not know? Then write down what you asked.',
  'step.SafetyNoted.safety.missing':
    'Write down how safe the person harmed is, or that you do not know.',
  'step.SafetyNoted.support': 'Which help was offered, and what was the answer?',
  'step.SafetyNoted.support.hint':
    'For example the confidential contact person, a doctor or Victim Support. Saying no is fine.',
  'step.SafetyNoted.support.missing':
    'Write down which help was offered, also when the answer was no.',

  'step.IntakeUnsigned': 'Record that nobody signs',
  'step.IntakeUnsigned.purpose':
    'The reporter signs the statement. Where that is not possible, this says why. The intake then stays a note without a signature.',
  'step.IntakeUnsigned.button': 'Record this',
  'step.IntakeUnsigned.why': 'Why can nobody sign?',
  'step.IntakeUnsigned.why.NO_CODE': 'The reporter has no code',
  'step.IntakeUnsigned.why.UNREACHABLE': 'I could not reach the reporter',
  'step.IntakeUnsigned.why.missing': 'Choose why nobody can sign.',
  'step.IntakeUnsigned.text': 'What did you try?',
  'step.IntakeUnsigned.text.hint':
    'How and when did you try to reach the reporter? This may stay empty only where there is no code.',

  'step.StepsTold': 'Tell the reporter which steps follow',
  'step.StepsTold.purpose':
    'Say which steps you are going to take, and agree how you keep each other informed. Say also who will know, and what the reporter decides themselves.',
  'step.StepsTold.button': 'Keep this',
  'step.StepsTold.reached': 'Did you reach the reporter?',
  'step.StepsTold.reached.YES': 'Yes',
  'step.StepsTold.reached.NO': 'No, that did not work out',
  'step.StepsTold.reached.missing': 'Choose whether you reached the reporter.',
  'step.StepsTold.contact': 'How do you stay in touch?',
  'step.StepsTold.contact.hint':
    'For example: a message under the code, every two weeks. You did not reach the reporter? Then write down what you tried.',
  'step.StepsTold.contact.missing': 'Write down what you agreed, or what you tried.',
  'step.StepsTold.explained': 'I have explained which steps follow.',
  'step.StepsTold.adviceGiven': 'I have given the advice not to talk about it with others for now.',
  'step.StepsTold.adviceGiven.hint':
    'It is advice, not a ban. The reporter may always talk to a doctor, a lawyer, the police, a helpline or a support person. Say so too.',

  'step.KeptConfidential': 'Keep the report confidential',
  'step.KeptConfidential.purpose':
    'The report stays with those who may read it now, and goes no further. 30 days after the last contact the dossier is to be erased.',
  'step.KeptConfidential.button': 'Keep it confidential',
  'step.KeptConfidential.why': 'Why does the report go no further?',
  'step.KeptConfidential.why.hint':
    'Write down what the reporter said, or how you tried to ask. A no needs no reason.',
  'step.KeptConfidential.why.missing': 'Write down why the report goes no further.',

  'step.ConsentOverridden': 'Pass it on without the reporter’s yes',
  'step.ConsentOverridden.purpose':
    'This is allowed only in danger, or when the law demands it. Never do it alone: first talk to somebody who may read this report.',
  'step.ConsentOverridden.button': 'Record this',
  'step.ConsentOverridden.ground': 'On which ground?',
  'step.ConsentOverridden.ground.DANGER': 'Somebody is in danger',
  'step.ConsentOverridden.ground.LEGAL_DUTY': 'The law demands it',
  'step.ConsentOverridden.ground.missing':
    'Choose the ground for this. There is none? Then it is not allowed.',
  'step.ConsentOverridden.why': 'Why is this needed?',
  'step.ConsentOverridden.why.hint':
    'The reporter reads this. Write briefly, honestly and without blame. Say also who will know now.',
  'step.ConsentOverridden.why.missing':
    'Write down why this is needed. The reporter has a right to know.',

  'step.MeasureTaken': 'Take a temporary measure',
  'step.MeasureTaken.purpose':
    'Sometimes something is needed now to keep people safe, such as a pause for the duo. It is no judgement: nothing has been decided.',
  'step.MeasureTaken.button': 'Record the measure',
  'step.MeasureTaken.text': 'What do you agree?',
  'step.MeasureTaken.text.hint':
    'For example: the duo does not meet for now. Write down too who tells whom, and how that can be done safely.',
  'step.MeasureTaken.text.missing': 'Write down what you agree.',
  'step.MeasureTaken.until': 'Until the end of which day?',
};
