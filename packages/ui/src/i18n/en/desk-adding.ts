import type { deskAdding as nl } from '../nl/desk-adding.ts';

/** Letting somebody in to a case that runs: to decide, or to sign a destruction as the second. */
export const deskAdding: Record<keyof typeof nl, string> = {
  'step.DeciderAdded': 'Let somebody in to decide with you',
  'step.DeciderAdded.purpose':
    'A decision takes two people who are not involved. Whoever you let in reads the whole case and the messages with the reporter and the others. The report itself and the reporter’s name do not go along. Nor does the confidential conversation. The reporter and the others see who was let in.',
  'step.DeciderAdded.button': 'Let this person in',
  'step.DeciderAdded.kid': 'Who decides with you?',
  'step.DeciderAdded.kid.missing': 'Choose who decides with you.',
  'step.DeciderAdded.why': 'Why is this person needed?',
  'step.DeciderAdded.why.hint':
    'This stands in the case file only. The reporter and the accused do not read it.',
  'step.DeciderAdded.why.missing': 'Write down why this person is needed.',

  'step.SecondPersonAdded': 'Let somebody in to sign as the second',
  'step.SecondPersonAdded.purpose':
    'Two people sign a destruction. Whoever you let in reads the case file and can sign, and nothing else. Do you cancel the order? Then this person no longer reads along.',
  'step.SecondPersonAdded.button': 'Let this person in',
  'step.SecondPersonAdded.kid': 'Who signs as the second?',
  'step.SecondPersonAdded.kid.missing': 'Choose who signs as the second.',
  'step.SecondPersonAdded.why': 'Why do you ask this person?',
  'step.SecondPersonAdded.why.hint': 'This stands in the case file.',
  'step.SecondPersonAdded.why.missing': 'Write down why you ask this person.',

  'newcomer.nobody':
    'There is nobody now who can be let in. First take somebody up in the list of members.',
  'newcomer.not': 'Who cannot, and why',
  'newcomer.not.CONFLICT_OF_INTEREST': '{name}: is involved themselves.',
  'newcomer.not.NOT_A_DECIDER': '{name}: advises or helps, and does not decide.',
  'newcomer.not.NOT_A_SECOND':
    '{name}: is not of the directors, the supervisory board or the confidential contact.',
  'newcomer.not.SPOKESPERSON_READS': '{name}: is the spokesperson and does not read the file.',

  'case.tooFew.now': 'This is needed first: let somebody in to decide with you.',
  'case.tooFew.to': 'Let somebody in',
  'case.second.only':
    'You were let in to sign as the second. You read the case file only. See whether it is right, and only then sign.',

  'log.DeciderAdded': 'Let somebody in to decide',
  'log.SecondPersonAdded': 'Let somebody in to sign as the second',

  'refusal.NOT_LET_IN': 'You were not let in to this case. Ask the directors to do that.',
  'refusal.ONLY_TO_DESTROY':
    'You were let in to sign as the second. Leave anything else to the directors.',
  'refusal.ENOUGH_DECIDERS':
    'Two people already decide. Somebody can be let in only once there are fewer.',
  'refusal.NOT_A_DECIDER':
    'This person does not decide. Choose somebody of the directors or the supervisory board.',
  'refusal.NOT_A_SECOND':
    'This person cannot sign as the second. Choose somebody of the directors, the supervisory board, or the confidential contact.',
  'rule.NOT_LET_IN': 'Somebody did something in the case file without having been let in.',
  'rule.ONLY_TO_DESTROY':
    'Somebody who could only sign a destruction did something else in the case file.',
  'rule.ENOUGH_DECIDERS': 'Somebody was let in to the case while two people still decided.',
  'rule.NOT_A_DECIDER': 'Somebody was let in to the case who may not decide.',
  'rule.NOT_A_SECOND': 'Somebody was let in who may not sign as the second.',
};
