import type { deskStepsCase as nl } from '../nl/desk-steps-case.ts';

/** The steps of a case: number, log, plan, what belongs to it, who has no part in it, and advice. */
export const deskStepsCase: Record<keyof typeof nl, string> = {
  'step.CaseOpened': 'Open the case',
  'step.CaseOpened.purpose':
    'The board registers the report and opens a dossier with an action plan and a timeline. From now on you keep a log.',
  'step.CaseOpened.button': 'Open the case',
  'step.CaseOpened.number': 'Number of the case',
  'step.CaseOpened.number.hint':
    'For example 2026-07. No name and no initials: the number is kept longer than the dossier.',
  'step.CaseOpened.number.missing': 'Give the case a number.',
  'step.CaseOpened.victimIs': 'Who is the person harmed, according to the report?',
  'step.CaseOpened.victimIs.REPORTER': 'The reporter themselves',
  'step.CaseOpened.victimIs.OTHER': 'Somebody else',
  'step.CaseOpened.victimIs.UNKNOWN': 'We do not know yet',
  'step.CaseOpened.victimIs.missing':
    'Choose who the person harmed is, or that you do not know yet.',

  'step.LogNoted': 'Write in the log',
  'step.LogNoted.purpose':
    'Write down what happened and what you agreed. What stands in the log cannot be changed.',
  'step.LogNoted.button': 'Put it in the log',
  'step.LogNoted.text': 'What do you record?',
  'step.LogNoted.text.missing': 'First write something down.',

  'step.TaskPlanned': 'Put a task in the plan',
  'step.TaskPlanned.purpose': 'The action plan says who does what. The timeline says when.',
  'step.TaskPlanned.button': 'Put it in the plan',
  'step.TaskPlanned.text': 'What has to be done?',
  'step.TaskPlanned.text.missing': 'Write down what has to be done.',
  'step.TaskPlanned.owner': 'Who does this?',
  'step.TaskPlanned.owner.missing': 'Choose who does this.',
  'step.TaskPlanned.due': 'When does it have to be done?',
  'step.TaskPlanned.due.missing': 'Choose a day, today or later.',

  'step.TaskEnded': 'Finish a task',
  'step.TaskEnded.purpose':
    'Is the task done, or no longer needed? Record it, so that the plan is right.',
  'step.TaskEnded.button': 'Finish',
  'step.TaskEnded.how': 'How did it end?',
  'step.TaskEnded.how.DONE': 'Done',
  'step.TaskEnded.how.DROPPED': 'No longer needed',
  'step.TaskEnded.how.missing': 'Choose how it ended.',
  'step.TaskEnded.note': 'Would you like to add something?',

  'step.DossierLinked': 'Link another dossier',
  'step.DossierLinked.purpose':
    'There is one accused in a dossier. When there are more, each gets a dossier of their own and you link them.',
  'step.DossierLinked.button': 'Link',
  'step.DossierLinked.dossierId': 'Which dossier?',
  'step.DossierLinked.dossierId.missing': 'Choose the dossier that belongs to it.',
  'step.DossierLinked.why': 'Why do they belong together?',
  'step.DossierLinked.why.missing': 'Write down why they belong together.',

  'step.EvidenceNoted': 'Record evidence',
  'step.EvidenceNoted.purpose':
    'This is what there is besides the statements: a message, a photo, a note in a diary. Write down what it shows, not what you think of it.',
  'step.EvidenceNoted.button': 'Record this',
  'step.EvidenceNoted.text': 'What is it, and where does it come from?',
  'step.EvidenceNoted.text.hint':
    'For example: a message of 3 March, shown by a witness. Write down too where it is kept. Use no more names than needed.',
  'step.EvidenceNoted.text.missing': 'Write down what it is.',

  'step.HoldSet': 'Put destruction on hold',
  'step.HoldSet.purpose':
    'Sometimes a dossier has to stay, for example for a court case. While this hold stands, the dossier may not be destroyed.',
  'step.HoldSet.button': 'Put on hold',
  'step.HoldSet.reason': 'Why does the dossier have to stay?',
  'step.HoldSet.reason.hint': 'Name the court case, the request or the law it is needed for.',
  'step.HoldSet.reason.missing': 'Write down why the dossier has to stay.',
  'step.HoldSet.reviewOn': 'When do you look at this again?',
  'step.HoldSet.reviewOn.missing': 'Choose a day that is still to come.',

  'step.HoldReleased': 'Lift the hold on destruction',
  'step.HoldReleased.purpose': 'Is the reason over? Then the usual periods apply again.',
  'step.HoldReleased.button': 'Lift the hold',
  'step.HoldReleased.why': 'Why does the dossier no longer have to stay?',
  'step.HoldReleased.why.missing': 'Write down why the hold can be lifted.',

  'step.SpokespersonChosen': 'Choose a spokesperson',
  'step.SpokespersonChosen.purpose':
    'The spokesperson is responsible for publicity, should that be needed. This person does not read the dossier.',
  'step.SpokespersonChosen.button': 'Choose this spokesperson',
  'step.SpokespersonChosen.name': 'Who is the spokesperson?',
  'step.SpokespersonChosen.name.hint':
    'Somebody who does not read this dossier and is not going to.',
  'step.SpokespersonChosen.name.missing': 'Fill in who the spokesperson is.',

  'step.ConflictDeclared': 'Record that somebody is involved themselves',
  'step.ConflictDeclared.purpose':
    'Is one of you involved, or too close to somebody who is? Then that person does nothing more in this case. It is no reproach.',
  'step.ConflictDeclared.button': 'Record this',
  'step.ConflictDeclared.kid': 'Who is it?',
  'step.ConflictDeclared.kid.missing': 'Choose who it is. It may be you.',
  'step.ConflictDeclared.why': 'Why does this person take no further part?',
  'step.ConflictDeclared.why.missing': 'Write down why this person takes no further part.',

  'step.AliasNoted': 'Note another name of the person harmed',
  'step.AliasNoted.purpose':
    'Does the person harmed also have a nickname or another name? Then we watch for that name too in what the accused reads and in what goes outside.',
  'step.AliasNoted.button': 'Keep the name',
  'step.AliasNoted.name': 'What else is this person called?',
  'step.AliasNoted.name.hint': 'One name at a time: a nickname, a second name or another spelling.',
  'step.AliasNoted.name.missing': 'Fill in the name.',

  'step.AdviceAsked': 'Ask for advice',
  'step.AdviceAsked.purpose':
    'The confidential contact person and the coordinator think along. They do not decide, and do not hear the accused.',
  'step.AdviceAsked.button': 'Ask the question',
  'step.AdviceAsked.to': 'Whom do you ask?',
  'step.AdviceAsked.to.confidant': 'The confidential contact person',
  'step.AdviceAsked.to.coordinator': 'The coordinator',
  'step.AdviceAsked.to.missing': 'Choose whom you ask for advice.',
  'step.AdviceAsked.about': 'What is it about?',
  'step.AdviceAsked.about.CRIME': 'Whether it may be a crime',
  'step.AdviceAsked.about.POLICE': 'The police',
  'step.AdviceAsked.about.INQUIRY': 'The own inquiry',
  'step.AdviceAsked.about.MEASURES': 'Measures',
  'step.AdviceAsked.about.OTHER': 'Something else',
  'step.AdviceAsked.about.missing': 'Choose what it is about.',
  'step.AdviceAsked.text': 'What would you like to ask?',
  'step.AdviceAsked.text.hint':
    'Write only what is needed to give advice. Use no names where it can be done without.',
  'step.AdviceAsked.text.missing': 'First write your question.',

  'step.AdviceGiven': 'Give advice',
  'step.AdviceGiven.purpose': 'You think along, the board decides. Say what you recommend and why.',
  'step.AdviceGiven.button': 'Give this advice',
  'step.AdviceGiven.about': 'What is your advice about?',
  'step.AdviceGiven.about.CRIME': 'Whether it may be a crime',
  'step.AdviceGiven.about.POLICE': 'The police',
  'step.AdviceGiven.about.INQUIRY': 'The own inquiry',
  'step.AdviceGiven.about.MEASURES': 'Measures',
  'step.AdviceGiven.about.OTHER': 'Something else',
  'step.AdviceGiven.about.missing': 'Choose what your advice is about.',
  'step.AdviceGiven.text': 'Your advice',
  'step.AdviceGiven.text.missing': 'First write your advice.',
};
