import type { deskStepsOutcome as nl } from '../nl/desk-steps-outcome.ts';

/** The steps from hearing to keeping: deliberation, decision, letters, evaluation, retention, revision. */
export const deskStepsOutcome: Record<keyof typeof nl, string> = {
  'step.PartyUnreachable': 'Record that somebody cannot be reached',
  'step.PartyUnreachable.purpose':
    'The reporter and the person harmed get the chance to tell their story. If contact really fails, the case may go on.',
  'step.PartyUnreachable.button': 'Record this',
  'step.PartyUnreachable.who': 'Who cannot be reached?',
  'step.PartyUnreachable.who.reporter': 'The reporter',
  'step.PartyUnreachable.who.affectedPerson': 'The person harmed',
  'step.PartyUnreachable.who.missing': 'Choose who cannot be reached.',
  'step.PartyUnreachable.why': 'What did you try?',
  'step.PartyUnreachable.why.hint':
    'How and when? For example: two messages under the code, on 3 and 17 March. No code? Write that down.',
  'step.PartyUnreachable.why.missing': 'Write down what you tried.',

  'step.HearingDeclined': 'Record that there was no talk',
  'step.HearingDeclined.purpose':
    'Everybody gets the chance to tell their own story. For the accused that takes two invitations, for two days that have passed.',
  'step.HearingDeclined.button': 'Record this',
  'step.HearingDeclined.why': 'What happened?',
  'step.HearingDeclined.why.hint':
    'This person reads this. Write facts only, without judgement: not talking is allowed. Name nobody else.',
  'step.HearingDeclined.why.missing': 'Write down how you know that there will be no talk.',

  'step.DeliberationHeld': 'Record the deliberation',
  'step.DeliberationHeld.purpose':
    'After talking separately to the reporter, the person harmed and the accused, the board meets. At least two people who are not involved discuss the case.',
  'step.DeliberationHeld.button': 'Keep the minutes',
  'step.DeliberationHeld.minutes': 'Minutes of the deliberation',
  'step.DeliberationHeld.minutes.hint':
    'What is established, what is not, and why? Which measures were discussed? Write down too where you disagree.',
  'step.DeliberationHeld.minutes.missing': 'Write down what you discussed.',
  'step.DeliberationHeld.present': 'Who were present?',
  'step.DeliberationHeld.present.missing': 'Tick who were present: you, and at least one other.',

  'step.DecisionProposed': 'Propose a decision',
  'step.DecisionProposed.purpose':
    'In consultation with the person harmed and the coordinator, the board takes fitting measures. Your proposal counts only once a second person signs it too.',
  'step.DecisionProposed.button': 'Sign the proposal',
  'step.DecisionProposed.finding': 'What is the finding?',
  'step.DecisionProposed.finding.UPHELD': 'Upheld: it is plausible, and it crossed a line',
  'step.DecisionProposed.finding.UNFOUNDED': 'Unfounded: the accused turns out to be innocent',
  'step.DecisionProposed.finding.INCONCLUSIVE': 'Inconclusive: we do not know',
  'step.DecisionProposed.finding.missing': 'Choose the finding.',
  'step.DecisionProposed.measure': 'Which measure follows?',
  'step.DecisionProposed.measure.NONE': 'No measure',
  'step.DecisionProposed.measure.CONVERSATION': 'Conversation',
  'step.DecisionProposed.measure.WARNING': 'Warning',
  'step.DecisionProposed.measure.REPRIMAND': 'Reprimand',
  'step.DecisionProposed.measure.TERMINATION':
    'Termination of mentorship, participation or cooperation',
  'step.DecisionProposed.measure.missing': 'Choose a measure, or “No measure”.',
  'step.DecisionProposed.reasons': 'Why do you decide this?',
  'step.DecisionProposed.reasons.hint':
    'Explain what you find plausible and what not. Write down too what the person harmed and the coordinator think of measures.',
  'step.DecisionProposed.reasons.missing': 'Write down why you decide this.',
  'step.DecisionProposed.evidence': 'What does this decision rest on?',
  'step.DecisionProposed.evidence.hint':
    'Name the statements and other evidence. A termination may never rest only on the words of somebody you do not know.',
  'step.DecisionProposed.evidence.missing': 'Write down what the decision rests on.',

  'step.DecisionConfirmed': 'Sign the decision',
  'step.DecisionConfirmed.purpose':
    'First read the dossier and the proposal yourself. With your signature the decision counts.',
  'step.DecisionConfirmed.button': 'Sign the decision',

  'step.DecisionRejected': 'Reject the proposal',
  'step.DecisionRejected.purpose':
    'You do not agree? Then the proposal does not count, and you discuss it again.',
  'step.DecisionRejected.button': 'Reject',
  'step.DecisionRejected.why': 'Why do you reject it?',
  'step.DecisionRejected.why.missing': 'Write down why you reject it.',

  'step.CaseDropped': 'Drop the case',
  'step.CaseDropped.purpose':
    'The reporter withdrew, and neither safety nor the law asks to go on. Those who know of the case are still told that it stops.',
  'step.CaseDropped.button': 'Drop the case',
  'step.CaseDropped.why': 'Why do you stop?',
  'step.CaseDropped.why.missing': 'Write down why you stop.',

  'step.ContinuedAfterWithdrawal': 'Go on after the withdrawal',
  'step.ContinuedAfterWithdrawal.purpose':
    'The reporter withdrew. Going on is allowed only for somebody’s safety, or when the law demands it. The reporter’s statement then no longer counts as evidence.',
  'step.ContinuedAfterWithdrawal.button': 'Record it and go on',
  'step.ContinuedAfterWithdrawal.ground': 'What makes you go on?',
  'step.ContinuedAfterWithdrawal.ground.SAFETY': 'Somebody’s safety',
  'step.ContinuedAfterWithdrawal.ground.LEGAL': 'The law demands it',
  'step.ContinuedAfterWithdrawal.ground.missing':
    'Choose the ground. There is none? Then drop the case.',
  'step.ContinuedAfterWithdrawal.why': 'Explanation for the reporter',
  'step.ContinuedAfterWithdrawal.why.hint':
    'The reporter reads this. Write briefly, honestly and without blame. Say also what the reporter can still do.',
  'step.ContinuedAfterWithdrawal.why.missing':
    'Explain why it goes on. The reporter has a right to know.',

  'step.LetterSent': 'Write the letter with the outcome',
  'step.LetterSent.purpose':
    'The person harmed, the accused and the reporter each get a letter of their own. Nobody reads another person’s letter.',
  'step.LetterSent.button': 'Send the letter',
  'step.LetterSent.text': 'The letter',
  'step.LetterSent.text.hint':
    'Adapt the example. Name nobody else. A reporter who is not the person harmed does not read which measure follows.',
  'step.LetterSent.text.missing': 'First write the letter.',
  'step.LetterSent.language': 'Which language is the translation in?',
  'step.LetterSent.translation': 'The translation',
  'step.LetterSent.translation.hint':
    'Stands below the Dutch letter, as a translation. Have somebody who knows the language well read it.',
  'step.LetterSent.translation.missing': 'Write the translation, or choose: no translation.',

  'step.PartyInformed': 'Record that somebody knows the outcome',
  'step.PartyInformed.purpose':
    'Somebody has no code? Then tell them the outcome in a talk or by post, if that is safe.',
  'step.PartyInformed.button': 'Record this',
  'step.PartyInformed.who': 'Who knows it now?',
  'step.PartyInformed.who.reporter': 'The reporter',
  'step.PartyInformed.who.affectedPerson': 'The person harmed',
  'step.PartyInformed.who.accused': 'The accused',
  'step.PartyInformed.who.missing': 'Choose who knows it now.',
  'step.PartyInformed.how': 'How was this person told?',
  'step.PartyInformed.how.missing':
    'Write down how and when this person was told, or why it was not possible.',

  'step.CaseClosed': 'Close the case',
  'step.CaseClosed.purpose':
    'That is possible once the person harmed, the accused and the reporter know the outcome. After that you evaluate how it went.',
  'step.CaseClosed.button': 'Close the case',

  'step.Evaluated': 'Evaluate the whole course',
  'step.Evaluated.purpose':
    'Look back together: what went well, and what will you do differently next time? Do so within 14 days after closing.',
  'step.Evaluated.button': 'Keep the evaluation',
  'step.Evaluated.text': 'The evaluation',
  'step.Evaluated.text.hint':
    'No names, and nothing that gives anybody away. It is about how you worked.',
  'step.Evaluated.text.missing': 'First write the evaluation.',

  'step.EvaluationSkipped': 'Skip the evaluation',
  'step.EvaluationSkipped.purpose':
    'That is possible from 14 days after closing, with a reason. A short evaluation is better than none.',
  'step.EvaluationSkipped.button': 'Skip',
  'step.EvaluationSkipped.why': 'Why is there no evaluation?',
  'step.EvaluationSkipped.why.missing': 'Write down why there is no evaluation.',

  'step.RetentionSet': 'Choose how long the dossier is kept',
  'step.RetentionSet.purpose':
    'If the report was upheld, the dossier is kept for 2 years at most. If it stayed inconclusive, for 2 months at most.',
  'step.RetentionSet.button': 'Record this',
  'step.RetentionSet.until': 'Keep until the end of',
  'step.RetentionSet.until.hint': 'Choose the last day on which somebody still needs the dossier.',
  'step.RetentionSet.until.missing': 'Choose a day.',

  'step.DestructionOrdered': 'Order the destruction',
  'step.DestructionOrdered.purpose':
    'The report was unfounded, so everything is destroyed. You sign first now; then somebody else has to sign. Everything is gone 14 days after the second signature.',
  'step.DestructionOrdered.button': 'Sign the order',
  'step.DestructionOrdered.shredded': 'All prints, files and mails about this have been destroyed.',
  'step.DestructionOrdered.shredded.hint':
    'What was kept outside this dossier does not go by itself. Ask the others as well.',
  'step.DestructionOrdered.shredded.missing':
    'First destroy everything that was kept outside this dossier. Then tick the box.',

  'step.DestructionConfirmed': 'Sign as the second person',
  'step.DestructionConfirmed.purpose':
    'Read what is to be destroyed. Is it right? Then sign. After 14 days everything is gone and nobody can bring it back.',
  'step.DestructionConfirmed.button': 'Sign as the second person',

  'step.DestructionCancelled': 'Stop the destruction',
  'step.DestructionCancelled.purpose':
    'Until the day of the destruction the order can be called off. The dossier then stays.',
  'step.DestructionCancelled.button': 'Call the order off',
  'step.DestructionCancelled.why': 'Why does the dossier have to stay?',
  'step.DestructionCancelled.why.missing': 'Write down why the dossier has to stay.',

  'step.RetentionEnded': 'Destroy after the retention period',
  'step.RetentionEnded.purpose':
    'The retention period is over. First destroy all prints and files yourself: they do not go by themselves. After you, somebody else of the board signs.',
  'step.RetentionEnded.button': 'Sign the order',

  'step.RevisionProposed': 'Propose a revision',
  'step.RevisionProposed.purpose':
    'That is possible with new evidence or a court’s judgment, for example when somebody turns out to be innocent. After that everybody is told the new outcome.',
  'step.RevisionProposed.button': 'Sign the proposal',
  'step.RevisionProposed.ground': 'What is new?',
  'step.RevisionProposed.ground.hint':
    'New evidence, or a court’s judgment. Write down the date too.',
  'step.RevisionProposed.ground.missing': 'Write down what is new.',
  'step.RevisionProposed.finding': 'What is the finding now?',
  'step.RevisionProposed.finding.UPHELD': 'Upheld: it is plausible, and it crossed a line',
  'step.RevisionProposed.finding.UNFOUNDED': 'Unfounded: the accused turns out to be innocent',
  'step.RevisionProposed.finding.INCONCLUSIVE': 'Inconclusive: we do not know',
  'step.RevisionProposed.finding.missing': 'Choose the finding.',
  'step.RevisionProposed.measure': 'Which measure follows now?',
  'step.RevisionProposed.measure.NONE': 'No measure',
  'step.RevisionProposed.measure.CONVERSATION': 'Conversation',
  'step.RevisionProposed.measure.WARNING': 'Warning',
  'step.RevisionProposed.measure.REPRIMAND': 'Reprimand',
  'step.RevisionProposed.measure.TERMINATION':
    'Termination of mentorship, participation or cooperation',
  'step.RevisionProposed.measure.missing': 'Choose a measure, or “No measure”.',
  'step.RevisionProposed.reasons': 'Why does the finding change?',
  'step.RevisionProposed.reasons.missing': 'Write down why the finding changes.',

  'step.RevisionConfirmed': 'Sign the revision',
  'step.RevisionConfirmed.purpose':
    'Read for yourself what is new. With your signature the new finding counts, and everybody gets a new letter.',
  'step.RevisionConfirmed.button': 'Sign the revision',

  'step.RevisionRejected': 'Reject the revision',
  'step.RevisionRejected.purpose': 'You do not agree? Then the old finding stands.',
  'step.RevisionRejected.button': 'Reject',
  'step.RevisionRejected.why': 'Why do you reject it?',
  'step.RevisionRejected.why.missing': 'Write down why you reject it.',
};
