import type { EventOf } from '../events.ts';
import { isConflictedIn, wasConsulted } from '../knowledge.ts';
import { elsewhere, filled, guard, stateGuard, type Moment, type With } from './guard.ts';

/* The rules of the case from its number to the inquiry, and those that many rows share. */

export const noConflict = stateGuard(
  'CONFLICT_OF_INTEREST',
  'Nobody the report is about, or who declared a conflict, does anything in it.',
  (state, { author }) => 'party' in author || !isConflictedIn(state, author.kid),
);

export const wordsNeeded = guard<With<'text'>>(
  'TEXT_MISSING',
  'There are words in it.',
  ({ text }) => filled(text),
);

export const whyNeeded = guard<With<'why'>>('REASON_MISSING', 'It says why.', ({ why }) =>
  filled(why),
);

export const reasonNeeded = guard<With<'reason'>>('REASON_MISSING', 'It says why.', ({ reason }) =>
  filled(reason),
);

export const notAfterWithdrawal = stateGuard(
  'REPORTER_WITHDREW',
  'After the reporter withdrew it goes on only on a logged ground of safety or law.',
  ({ case: now }) => now.withdrawn === null || now.withdrawn.continued !== null,
);

export const onlyOnce = stateGuard(
  'CASE_EXISTS',
  'A case is opened once.',
  ({ case: now }) => now.opened === null,
);

export const caseExists = stateGuard(
  'NO_CASE',
  'There is a case, with a number, before anything is noted in it.',
  ({ case: now }) => now.opened !== null,
);

export const inTheFile = ({ compartment }: Pick<Moment, 'compartment'>) =>
  compartment === 'casefile';

export const caseInTheFile = stateGuard(
  caseExists.code,
  caseExists.sentence,
  (state, moment) => !inTheFile(moment) || caseExists.holds(state, moment),
);

export const whyInTheFile = guard<EventOf<'ConflictDeclared'>>(
  'REASON_MISSING',
  'Why somebody has a conflict stands in the case file, and nowhere else.',
  ({ why }, _, entry) => filled(why) === inTheFile(entry),
);

export const declaredInTheFile = guard<EventOf<'ConflictDeclared'>>(
  'ACCESS_WITHOUT_CONSENT',
  'Nobody is shut out but who steps back, or has a conflict that stands in the case file.',
  ({ kid }, state, entry) =>
    inTheFile(entry) ||
    entry.author.kid === kid ||
    isConflictedIn(state, kid) ||
    // Who does not see the case file cannot tell.
    state.case.opened === null,
);

export const keepsTheirWay = guard(
  'PERSON_SHUT_OUT',
  'Whose way back it is keeps it.',
  (_, __, { compartment, personReads }) => compartment !== 'person' || personReads !== false,
);

export const numbered = guard<EventOf<'CaseOpened'>>(
  'TEXT_MISSING',
  'A case has a number.',
  ({ number }) => filled(number),
);

export const stepsWereTold = stateGuard(
  'STEPS_NOT_TOLD',
  'Before it goes on, the reporter was told the next steps, or it was noted that nobody could be.',
  ({ phase, case: now }) => phase !== 'STATEMENT' || now.intake.toldOn !== null,
);

export const theirOwnDoor = stateGuard(
  'CONSENT_MISSING',
  "What came in at the confidant's door reaches the directie by a handover.",
  ({ phase, case: now }) => phase !== 'STATEMENT' || now.door !== 'confidant',
);

export const onlyFreeReaders = guard(
  'CONFLICT_OF_INTEREST',
  'Nobody the report is about becomes a reader of it.',
  (_, state, { grants }) => grants.every((kid) => !isConflictedIn(state, kid)),
);

export const onlyHolders = guard(
  'ACCESS_WITHOUT_CONSENT',
  'It is read by those who hold the case, and by nobody else of the desk.',
  (_, __, { grants, holders }) => grants.every((kid) => holders?.includes(kid) ?? true),
);

export const dueToCome = guard<EventOf<'TaskPlanned'>>(
  'DATE_IN_THE_PAST',
  'A task is due on a day that is still to come.',
  ({ due }, _, { on }) => due >= on,
);

export const openTask = guard<EventOf<'TaskEnded'>>(
  'NO_SUCH_TASK',
  'A task that was planned ends once.',
  ({ taskId }, { case: now }) =>
    now.tasks.some((task) => task.taskId === taskId && task.ended === null),
);

export const newTask = guard<EventOf<'TaskPlanned'>>(
  'NO_SUCH_TASK',
  'A task is planned once.',
  ({ taskId }, { case: now }) => !now.tasks.some((task) => task.taskId === taskId),
);

export const reviewToCome = guard<EventOf<'HoldSet'>>(
  'DATE_IN_THE_PAST',
  'A hold is looked at again on a day that is still to come.',
  ({ reviewOn }, _, { on }) => reviewOn > on,
);

export const holdStands = stateGuard(
  'LEGAL_HOLD',
  'Only a hold that stands is released.',
  ({ case: now }) => now.hold !== null,
);

export const noReader = guard<EventOf<'SpokespersonChosen'>>(
  'SPOKESPERSON_READS',
  'The spokesperson does not read the dossier.',
  ({ name, kid }, { case: now }, { author, holders }) =>
    filled(name) &&
    (kid === null || ![author.kid, ...now.readers, ...(holders ?? [])].includes(kid)),
);

export const aliasNeeded = guard<EventOf<'AliasNoted'>>(
  'TEXT_MISSING',
  'An alias is a name.',
  ({ name }) => filled(name),
);

const consulted = (about: 'CRIME' | 'INQUIRY') =>
  elsewhere(
    stateGuard(
      'CONFIDANT_NOT_CONSULTED',
      about === 'CRIME'
        ? 'Whether it may be a crime is answered after the confidant gave advice, or it was noted why not.'
        : 'An inquiry begins after the confidant gave advice, or it was noted why not.',
      (state, moment) => wasConsulted(state, moment, 'confidant', about),
    ),
  );
export const consultedOnCrime = consulted('CRIME');
export const consultedOnInquiry = consulted('INQUIRY');

export const notOnForce = guard<EventOf<'CrimeSuspected' | 'CrimeRuledOut'>>(
  'FORCE_WEIGHED',
  'The answer does not hang on whether there was force.',
  ({ withoutRegardToForce }) => withoutRegardToForce,
);

export const planNeeded = guard<EventOf<'InquiryStarted'>>(
  'TEXT_MISSING',
  'An inquiry has a plan.',
  ({ plan }) => filled(plan),
);
