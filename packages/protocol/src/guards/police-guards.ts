import type { EventOf } from '../events.ts';
import { namesWithoutConsent, wasConsulted } from '../knowledge.ts';
import { elsewhere, filled, guard, stateGuard } from './guard.ts';

/* The rules of the police notice and of what goes outside (T8, T9, T21; A2). */

export const victimOnPolice = stateGuard(
  'VICTIM_NOT_CONSULTED',
  'The police are told after the victim was consulted, or it was noted why not.',
  (state, moment) => wasConsulted(state, moment, 'victim', 'POLICE'),
);

export const namedOnAGround = elsewhere(
  guard<EventOf<'PoliceNotified' | 'OutboundNoted'>>(
    'NAMING_WITHOUT_CONSENT',
    'A name goes outside only by consent, or on a legal duty that is written down.',
    ({ text, named, ground, why }, state, { on }) =>
      named
        ? ground === 'CONSENT' || (ground === 'LEGAL_DUTY' && filled(why))
        : !namesWithoutConsent(state, [text], on),
  ),
);

export const studentAgreed = guard<EventOf<'OutboundNoted'>>(
  'NAMING_WITHOUT_CONSENT',
  'To the internship organisation a name goes only where the student agreed.',
  ({ to, named, ground }) => to !== 'sbb' || !named || ground === 'CONSENT',
);

export const wasNotified = stateGuard(
  'POLICE_NOT_NOTIFIED',
  'The police answer what they were told.',
  ({ case: now }) => now.police.notifiedOn !== null,
);

export const wasNotifiedOrComplained = stateGuard(
  'POLICE_NOT_NOTIFIED',
  'The police conclude what they were told, or what was complained of.',
  ({ case: { police } }) => police.notifiedOn !== null || police.complaint !== null,
);

export const referenceNeeded = guard<EventOf<'ComplaintMade'>>(
  'TEXT_MISSING',
  'A complaint has a reference.',
  ({ reference }) => filled(reference),
);

export const noComplaintYet = stateGuard(
  'POLICE_OUTCOME_PENDING',
  'Where a complaint was made, nobody says that there is none.',
  ({ case: now }) => now.police.complaint === null,
);

export const policeOutcome = stateGuard(
  'POLICE_OUTCOME_PENDING',
  'Where a complaint was made, the own inquiry waits for the outcome at the police.',
  ({ case: { police } }) => police.complaint === null || police.concludedOn !== null,
);

export const policeAdvice = stateGuard(
  'POLICE_ADVICE_PENDING',
  'The own inquiry waits until the police advise to inquire and there is no complaint, or until their outcome.',
  ({ case: { police } }) =>
    // A complaint waits for its outcome, which is a rule of its own.
    police.complaint !== null ||
    police.concludedOn !== null ||
    (police.advice === 'INQUIRE' && police.noComplaint),
);
