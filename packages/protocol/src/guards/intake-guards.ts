import { addDays } from '../days.ts';
import type { EventOf } from '../events.ts';
import { receivedIt } from '../knowledge.ts';
import { elsewhere, filled, guard, stateGuard } from './guard.ts';
import { passedOnNameless } from './consent-guards.ts';

/* The rules of the intake, of what stays with the receiver, and of withdrawing (T2–T6b, T19). */

/** Days to take a withdrawal back (A13), and until what stayed with the receiver goes (§4). */
export const TAKE_BACK_DAYS = 7;
export const KEPT_DAYS = 30;

export const conflictChecked = guard<EventOf<'IntakeNoted'>>(
  'CONFLICT_UNCHECKED',
  'Whoever takes it in looked first whether they are involved themselves.',
  (event) => event.conflictChecked,
);

export const whatNeeded = guard<EventOf<'IntakeNoted'>>(
  'STORY_MISSING',
  'The intake says what happened; the other three questions may be open.',
  ({ what }) => filled(what),
);

export const dangerAttended = guard<EventOf<'IntakeNoted'>>(
  'DANGER_UNATTENDED',
  'Where there is acute danger, the intake says what was done.',
  ({ danger, dangerNote }) => danger === 'NONE' || filled(dangerNote),
);

export const safetyAndSupport = guard<EventOf<'SafetyNoted'>>(
  'TEXT_MISSING',
  'Both are noted: how safe the victim is, and which support was offered.',
  ({ safety, support }) => filled(safety) && filled(support),
);

export const safetyFirst = guard<EventOf<'StatementOffered'>>(
  'SAFETY_FIRST',
  'Safety and support come before the reporter is asked to sign.',
  (_, state, { paper, party }) =>
    paper?.paper !== 'INTAKE' ||
    party?.role !== 'reporter' ||
    // The reporter reads the offer and neither report nor intake: they cannot tell.
    !receivedIt(state) ||
    state.case.intake.safetyOn !== null,
);

export const safetyNoted = stateGuard(
  'SAFETY_FIRST',
  'Safety and support come first.',
  ({ case: now }) => now.intake.safetyOn !== null,
);

export const onlyIfNobodyCan = guard<EventOf<'IntakeUnsigned'>>(
  'NOT_WITHOUT_CODE',
  'Nobody signs only where there is no code, or nobody was reached and it says how that was tried.',
  ({ why, text }, { withoutCode }) => (why === 'NO_CODE' ? withoutCode : filled(text)),
);

export const stepsTold = guard<EventOf<'StepsTold'>>(
  'STEPS_NOT_TOLD',
  'The steps were explained, contact was agreed and the advice was given; or nobody could be reached, and it says so.',
  ({ reached, contact, explained, adviceGiven }, { withoutCode, case: now }) =>
    reached
      ? explained && adviceGiven && filled(contact)
      : withoutCode || (now.intake.unsigned === 'UNREACHABLE' && filled(contact)),
);

export const staysConfidential = stateGuard(
  'NOT_DECLINED',
  'It stays with the confidant where the reporter said no, or nobody is left to ask.',
  (state) => {
    const said = state.consultation?.state;
    if (said === 'DECLINED' || said === 'WITHDRAWN' || state.mayPassOn === 'NO') return true;
    return state.phase === 'STATEMENT' && said !== 'GIVEN' && !passedOnNameless(state);
  },
);

export const keptLongEnough = stateGuard(
  'TOO_EARLY',
  'It is erased 7 days after it was withdrawn, or 30 days after the last contact where it stayed confidential.',
  ({ phase, case: now }, { on }) => {
    if (phase === 'WITHDRAWN') {
      return now.withdrawn !== null && on > addDays(now.withdrawn.on, TAKE_BACK_DAYS);
    }
    const last = [now.lastContactOn, now.intake.kept?.on].flatMap((day) => day ?? []).sort();
    return on >= addDays(last.at(-1) ?? on, KEPT_DAYS);
  },
);

export const stillInTime = stateGuard(
  'TOO_EARLY',
  'A withdrawal can be taken back within 7 days.',
  ({ case: now }, { on }) =>
    now.withdrawn !== null && on <= addDays(now.withdrawn.on, TAKE_BACK_DAYS),
);

export const notYetWithdrawn = stateGuard(
  'NOTHING_TO_WITHDRAW',
  // Under a code nobody sees a decision but by its letter: until then they may, decided or not.
  'A report is withdrawn once, and before the reporter got the letter with an outcome.',
  ({ case: now, parties }, { party }) =>
    now.withdrawn === null &&
    !parties.some((one) => one.id === party?.id && one.firstLetterOn !== null),
);

export const isWithdrawn = elsewhere(
  stateGuard(
    'NOT_WITHDRAWN',
    'The reporter withdrew, and nobody said yet how it goes on.',
    ({ case: now }) => now.withdrawn !== null && now.withdrawn.continued === null,
  ),
);

export const groundForExactlyThese = guard<EventOf<'ConsentOverridden'>>(
  'REASON_MISSING',
  'Where a consent is passed over it says why, and who is let in.',
  ({ why, readers }) => filled(why) && readers.length > 0,
);

export const overridesNoSubject = guard<EventOf<'ConsentOverridden'>>(
  'CONFLICT_OF_INTEREST',
  'Nobody the report is about becomes a reader of it.',
  ({ readers }, { subject }) => !readers.some((kid) => subject.includes(kid)),
);

export const intakeAsItWas = guard<EventOf<'HandedOver'>>(
  'STEPS_NOT_TOLD',
  'A handover says on which days the intake, the safety and the next steps were noted, as they were.',
  ({ intake }, { case: now }) => {
    const { notedOn, safetyOn, toldOn } = now.intake;
    // Who came later has only what the entry says.
    if (!now.sawStart) return [intake.notedOn, intake.safetyOn, intake.toldOn].every(filled);
    const told = toldOn === null || intake.toldOn === toldOn;
    return told && intake.notedOn === notedOn && intake.safetyOn === safetyOn;
  },
);

export const signedAsItWas = guard<EventOf<'HandedOver'>>(
  'NOT_ANSWERED',
  'A handover says that the statement was signed, refused or not signed as it was.',
  ({ intake: { statement } }, { statements, case: now }) => {
    const answers = statements
      .filter(({ party, newest }) => party.role === 'reporter' && newest.paper === 'INTAKE')
      .flatMap((paper) => paper.answers.map(({ answer }) => answer));
    // An answer that crossed the handover makes nothing untrue that was noted before.
    if (statement === 'UNSIGNED') return !now.sawStart || now.intake.unsigned !== null;
    // Who came later may know no paper yet.
    return answers.includes(statement) || (!now.sawStart && answers.length === 0);
  },
);
