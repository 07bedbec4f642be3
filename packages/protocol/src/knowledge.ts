import type { VerifiedEvent, DossierState, Party } from './state.ts';
import { AT_RECEIVER, type Phase } from './phases.ts';
import { names } from './naming.ts';
import type { AdviceAbout } from './events/intake-events.ts';
import type { MissedWhom, StaffMember } from './words.ts';

/* What a reader can know, said once: the guards of several subjects rest on it. */

/** Staff that may do nothing here: named by the report, or declared since. */
const conflictedIn = ({ subject, case: now }: DossierState): readonly string[] => [
  ...subject,
  ...now.conflicts.map(({ kid }) => kid),
];

export const isConflictedIn = (state: DossierState, kid: string): boolean =>
  conflictedIn(state).includes(kid);

/** This reader came in at the handover or later, and cannot tell what was before. */
export const cameLater = ({ phase, case: now }: DossierState): boolean =>
  !now.sawStart && !AT_RECEIVER.includes(phase);

/** This reader received the report: a reporter cannot read again what they sent. */
export const receivedIt = ({ case: now }: DossierState): boolean =>
  now.sawStart && now.door !== null;

/**
 * Whether this reader would see a case if there was one: whoever received the report or the
 * handover. People with a code never do, and hold nothing against a case they cannot see.
 */
export const wouldSeeCase = (state: DossierState): boolean =>
  state.case.opened !== null || state.handedOver !== null || receivedIt(state);

/** An invitation for a day to come, of which the invited person did not read yet that it is off. */
export const isComing = ({ day, cancelledOn }: Party['hearings'][number], on: string): boolean =>
  day >= on && cancelledOn === undefined;

export const ofRole = ({ parties }: DossierState, role: Party['role']): readonly Party[] =>
  parties.filter((party) => party.role === role);

/** Unless somebody said otherwise, the reporter may be the victim. */
function reporterMayBeVictim({ case: now }: DossierState): boolean {
  if (now.opened !== null && now.opened.victimIs !== 'UNKNOWN') {
    return now.opened.victimIs === 'REPORTER';
  }
  return now.relation === null || now.relation === 'SELF';
}

/** Whether somebody's yes to being named counts on a day. */
export const mayBeNamed = ({ naming, keyFrom }: Party, on: string): boolean =>
  naming?.state === 'GIVEN' &&
  naming.until >= on &&
  (keyFrom === 'SELF' || naming.confirmed !== null);

const allowed = (parties: readonly Party[], on: string) =>
  parties.length > 0 && parties.every((party) => mayBeNamed(party, on));

/** Names of the victim, and of the reporter, that nobody allowed to be used. */
export function keptNames(state: DossierState, on: string): readonly string[] {
  const { reporterNames, aliases } = state.case;
  const reporters = ofRole(state, 'reporter');
  const others = ofRole(state, 'affectedPerson');
  const victims = [...others, ...(reporterMayBeVictim(state) ? reporters : [])];
  return [
    ...(allowed(reporters, on) ? [] : reporterNames),
    ...others.filter((one) => !allowed([one], on)).map(({ name }) => name),
    ...(allowed(victims, on) ? [] : aliases),
  ].filter((name) => name.trim() !== '');
}

/** Whether a text names somebody who did not consent to being named. */
export const namesWithoutConsent = (
  state: DossierState,
  texts: readonly string[],
  on: string,
): boolean => names(texts.join('\n'), keptNames(state, on)) === 'NAMED';

/** Everybody the dossier knows by name, the accused included. */
export const allNames = (state: DossierState): readonly string[] =>
  [
    ...state.case.reporterNames,
    ...state.case.aliases,
    ...state.parties.map(({ name }) => name),
    state.case.subjectName ?? '',
  ].filter((name) => name.trim() !== '');

/** Asked and answered, or noted why not. Nobody advises themselves. */
export function wasConsulted(
  { case: now }: DossierState,
  { author }: Pick<VerifiedEvent, 'author'>,
  whom: MissedWhom,
  about: AdviceAbout,
): boolean {
  if (now.consulted.some((one) => one.whom === whom && one.about === about)) return true;
  return now.advice.some(
    (one) =>
      one.about === about &&
      one.by !== author.kid &&
      (one.as === whom || (whom === 'confidant' && one.as === 'alternate')),
  );
}

/**
 * Where the case may be, as far as this reader can tell: who reads the case file alone sees neither a
 * handover nor letters.
 */
export function phasesKnown({ phase, case: now }: DossierState): readonly Phase[] {
  if (now.sees !== 'FILE') return [phase];
  if (phase === 'NOTHING') return ['NOTHING', 'REGISTERED'];
  return phase === 'DECIDED' ? ['DECIDED', 'INFORMING'] : [phase];
}

/** Whether somebody was let in to the case file for a destruction, and for nothing else. */
export const isSecondIn = ({ case: now }: DossierState, kid: string): boolean =>
  now.seconds.includes(kid) && !now.deciders.includes(kid);

/**
 * Kids of who reads the case, may decide in it and still belongs to the organisation, as far as who
 * asks can tell. Fewer than two is a case that is stuck (A10).
 */
export const decidersIn = (
  state: DossierState,
  { staff }: Pick<VerifiedEvent, 'staff'>,
): readonly string[] =>
  [...new Set(state.case.deciders)].filter(
    (kid) =>
      !isConflictedIn(state, kid) &&
      (staff === null || staff.some((one) => one.kid === kid && decides(one))),
  );

/** Who decides by their role: the directie, or who stands in for it. */
export const decides = ({ role }: Pick<StaffMember, 'role'>): boolean =>
  role === 'board' || role === 'alternate';
