import type { DossierView, StatusCode } from '@gehoord/client/types';

/** What is set by hand. The rest follows from a step: received, check the statement, stopped, erased. */
const BY_HAND: readonly StatusCode[] = [
  'GELEZEN',
  'VRAAG',
  'JOUW_KEUZE',
  'BEZIG',
  'LANGER',
  'KLAAR',
];

/** A decision is the directie's: at its own door, or after a handover. */
const BY_BOARD: readonly StatusCode[] = ['GELEZEN', 'VRAAG', 'BEZIG', 'LANGER', 'BESLUIT', 'KLAAR'];

/** Both speak to the reporter, and without a code nobody answers. */
const SPEAKS: readonly StatusCode[] = ['VRAAG', 'JOUW_KEUZE'];

/** The statuses somebody at this door can choose from, in the order of a report's life. */
export function settable({
  door,
  withoutCode,
}: Pick<DossierView, 'door' | 'withoutCode'>): readonly StatusCode[] {
  const choices = door === 'HANDED_OVER' || door === 'board' ? BY_BOARD : BY_HAND;
  return withoutCode ? choices.filter((code) => !SPEAKS.includes(code)) : choices;
}

/** What is set for somebody who was invited: their own line, with the same words for everybody. */
export const FOR_INVITED: readonly StatusCode[] = ['VRAAG', 'BEZIG', 'LANGER', 'BESLUIT', 'KLAAR'];

/** Whether a promised date goes with this status: nothing follows after the end. */
export const takesDate = (code: StatusCode): boolean => code !== 'KLAAR';

/** Whether this status is a promise, and so cannot be set without a date. */
export const needsDate = (code: StatusCode): boolean => code === 'BEZIG' || code === 'LANGER';
