import type { deskCase as nl } from '../nl/desk-case.ts';

/** The workplace of a case: headings, what is needed now, plan, timeline, decisions, letters and banners. */
export const deskCase: Record<keyof typeof nl, string> = {
  'case.title': 'The case',
  'case.number': 'Case {number}',
  'case.openedOn': 'Opened on {day}',
  'case.steps': 'Other steps',
  'case.refused.show': 'Show what is not possible now',

  'case.log': 'Log',
  'case.log.stays': 'What stands here cannot be changed.',

  'case.plan': 'Action plan',
  'case.plan.none': 'There are no tasks in the plan yet.',
  'case.plan.owner': 'By {name}',
  'case.plan.due': 'Due on {day}',
  'case.plan.state.OPEN': 'To do',
  'case.plan.state.LATE': 'Late',
  'case.plan.state.DONE': 'Done on {day}',
  'case.plan.state.DROPPED': 'No longer needed since {day}',

  'case.timeline': 'Timeline',

  'case.measures': 'Temporary measures',
  'case.measures.notJudgement': 'A temporary measure is no judgement.',
  'case.measures.until': 'Until the end of {day}',
  'case.measures.open': 'Without an end date',

  'case.advice': 'Advice',
  'case.advice.asked': '{day}: {name} asked for advice',

  'case.decision': 'Decision',
  'case.decision.none': 'There is no decision yet.',
  'case.decision.proposed': 'Proposed by {name} on {day}',
  'case.decision.waits':
    'This proposal waits for a second signature. Until then it does not count.',
  'case.decision.yours': 'You proposed this. Somebody else has to sign.',
  'case.decision.signed': 'Signed by {first} on {firstDay} and by {second} on {secondDay}',
  'case.decision.rejected': '{name} rejected the proposal on {day}. Reason: {why}',
  'case.decision.finding': 'Finding',
  'case.decision.finding.UPHELD': 'Upheld',
  'case.decision.finding.UNFOUNDED': 'Unfounded',
  'case.decision.finding.INCONCLUSIVE': 'Inconclusive',
  'case.decision.measure': 'Measure',
  'case.decision.measure.NONE': 'No measure',
  'case.decision.measure.CONVERSATION': 'Conversation',
  'case.decision.measure.WARNING': 'Warning',
  'case.decision.measure.REPRIMAND': 'Reprimand',
  'case.decision.measure.TERMINATION': 'Termination',
  'case.decision.measure.TERMINATION.MENTOR': 'Termination of the mentorship',
  'case.decision.measure.TERMINATION.MENTEE': 'Termination of the participation',
  'case.decision.measure.TERMINATION.STAFF': 'Termination of the cooperation',
  'case.decision.reasons': 'Why',
  'case.decision.evidence': 'What it rests on',
  'case.decision.revision': 'Revision',
  'case.decision.revision.ground': 'What is new',

  'decision.mark.of': 'Mark of the signature of {name}',
  'decision.print': 'Print the decision',
  'decision.stood': 'What stood in the dossier on that day',
  'decision.stood.none': 'No answered statement and no other evidence.',
  'decision.stood.SIGNED': '{paper} of {who}, signed on {day}. Mark {mark}.',
  'decision.stood.REFUSED': '{paper} of {who}, not signed: refused on {day}. Mark {mark}.',
  'decision.signature.first': 'Proposed and signed',
  'decision.signature.second': 'Signed as the second',
  'decision.signature.by': '{name}, {role}, on {day}',
  'decision.signature.key': 'Fingerprint of the key: {groups}',
  'decision.signature.mark': 'Mark of this signature: {groups}',
  'decision.proves':
    'This decision was signed with two different keys. Whoever reads the dossier sees the same marks next to the decision. If they differ, this paper was changed.',

  'case.letters.sent': 'Sent on {day}',
  'case.letters.read': 'Read on {day}',

  'case.keeping.until': 'The dossier is kept until the end of {day}',

  'case.hold': 'Destruction is on hold',
  'case.hold.review': 'You look at this again on {day}.',

  'case.spokesperson.is': '{name} is the spokesperson. This person does not read the dossier.',

  'case.withdrawn': 'The reporter withdrew',

  'case.override': 'Passed on without the reporter’s yes',
  'case.override.text': '{name} recorded this on {day}. The reporter can read why: {why}',
  'case.override.DANGER': 'The ground is: somebody is in danger.',
  'case.override.LEGAL_DUTY': 'The ground is: the law demands it.',

  'case.conflict': 'One of you is involved themselves',
  'case.conflict.tooFew': 'Too few to decide',
  'case.conflict.tooFew.text':
    'A decision takes two people who are not involved. Let in somebody of the supervisory board or the directors.',
};
