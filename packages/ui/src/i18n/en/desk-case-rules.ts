import type { deskCaseRules as nl } from '../nl/desk-case-rules.ts';

/** What a broken rule of the case says, for who finds it in a dossier. */
export const deskCaseRules: Record<keyof typeof nl, string> = {
  'rule.CONFLICT_UNCHECKED':
    'An intake was written down without checking who was involved themselves.',
  'rule.DANGER_UNATTENDED': 'There was acute danger, and it was not written down what was done.',
  'rule.SAFETY_FIRST': 'A signature was asked for before safety had been checked.',
  'rule.NOT_WITHOUT_CODE':
    'It says that nobody could sign, but the reporter had a code and it does not say what was tried.',
  'rule.STEPS_NOT_TOLD': 'The case went on before the reporter was told which steps would follow.',
  'rule.NOT_DECLINED': 'The report was kept confidential though the reporter had not said no.',
  'rule.TOO_EARLY': 'This step was taken on a day on which it was not possible.',
  'rule.CASE_EXISTS': 'The case was opened a second time.',
  'rule.NO_CASE': 'Something was recorded in the case before there was one.',
  'rule.CONFIDANT_NOT_CONSULTED':
    'The confidential contact person was not asked for advice, and it does not say why.',
  'rule.FORCE_WEIGHED': 'Whether it might be a crime depended on whether there was force.',
  'rule.VICTIM_NOT_CONSULTED': 'The person harmed was not consulted, and it does not say why.',
  'rule.COORDINATOR_NOT_CONSULTED':
    'The coordinator was not asked for advice, and it does not say why.',
  'rule.NAMING_WITHOUT_CONSENT': 'A name was used without that person’s consent.',
  'rule.POLICE_NOT_NOTIFIED':
    'Something from the police was recorded though they had not been told.',
  'rule.POLICE_ADVICE_PENDING':
    'The accused was turned to, or the inquiry began, before the police had advised.',
  'rule.POLICE_OUTCOME_PENDING': 'The outcome of a criminal complaint was not waited for.',
  'rule.NOT_INVESTIGATED': 'The accused was heard before the inquiry had begun.',
  'rule.NOT_INVITED': 'A talk was called off for which no invitation stood.',
  'rule.HEARING_INCOMPLETE': 'In a talk with the accused not all points were discussed.',
  'rule.TWO_INVITATIONS_FIRST': 'The accused did not get two chances to come and talk.',
  'rule.REPORTER_NOT_HEARD': 'The case was deliberated before the reporter was heard.',
  'rule.VICTIM_NOT_HEARD': 'The case was deliberated before the person harmed was heard.',
  'rule.ACCUSED_NOT_HEARD': 'The case was deliberated before the accused was heard.',
  'rule.TWO_DECIDERS':
    'The case was not deliberated by two people who may decide and are not involved.',
  'rule.SECOND_SIGNATURE_REQUIRED': 'The same person put both signatures.',
  'rule.MEASURE_WITHOUT_FINDING': 'A measure followed though the report was not upheld.',
  'rule.UNCONFIRMED_EVIDENCE_ONLY':
    'A termination rests only on the words of somebody who is not known.',
  'rule.NOT_PROPOSED': 'A proposal was signed that was not there.',
  'rule.REPORTER_WITHDREW':
    'The case went on after the reporter withdrew, without a ground of safety or law.',
  'rule.NOT_WITHDRAWN': 'It says that the report was withdrawn, but it was not.',
  'rule.NOT_DECIDED': 'A letter with the outcome went out before there was a decision.',
  'rule.NO_LETTER': 'It says that a letter was read, but there was no letter.',
  'rule.PARTIES_NOT_INFORMED': 'The case was closed before everybody knew the outcome.',
  'rule.EVALUATION_NAMES': 'There is a name in an evaluation.',
  'rule.NOT_UNFOUNDED': 'The dossier was destroyed or kept in a way that does not fit the finding.',
  'rule.LEGAL_HOLD':
    'Something was destroyed while that was on hold, or a hold was lifted that was not there.',
  'rule.NOT_SHREDDED': 'Destruction was ordered before all prints and files were gone.',
  'rule.NOT_ORDERED': 'A destruction was confirmed or called off though none had been ordered.',
  'rule.RETENTION_OUT_OF_BOUNDS': 'The dossier is kept longer than allowed.',
  'rule.SPOKESPERSON_READS': 'Somebody became spokesperson who can read the dossier.',
  'rule.NO_SUCH_TASK': 'A task was finished or planned that does not fit the plan.',
};
