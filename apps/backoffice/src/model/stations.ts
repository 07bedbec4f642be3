import type { DossierView, InboxRow, StatusCode } from '@gehoord/client/types';

/** A stop on the line a dossier travels. */
export type Stop =
  'RECEIVED' | 'ANSWERED' | 'ASKED' | 'CHOSEN' | 'HANDED_OVER' | 'FOLLOWED_UP' | 'CLOSED';

export interface Station {
  readonly stop: Stop;
  readonly passed: boolean;
}

const UNDER_WAY: readonly StatusCode[] = ['BEZIG', 'LANGER', 'BESLUIT', 'KLAAR'];

function answered(view: DossierView, row: InboxRow | undefined): boolean {
  const wrote = view.threads.some(({ messages }) =>
    messages.some(({ from }) => from !== 'REPORTER'),
  );
  return wrote || row?.answerBy === null;
}

function consentStops({ handover }: DossierView): readonly Station[] {
  const chosen = handover !== null && handover.state !== 'ASKED';
  return [
    { stop: 'ASKED', passed: handover !== null },
    { stop: 'CHOSEN', passed: chosen },
    { stop: 'HANDED_OVER', passed: handover?.state === 'DONE' },
  ];
}

/**
 * The line of one dossier, first stop first. A receiver sees the consent stops; a director, to whom
 * a dossier exists only from the handover on, and somebody at the board's own door do not.
 */
export function stationsOf(view: DossierView, row: InboxRow | undefined): readonly Station[] {
  const close: readonly Station[] = [
    { stop: 'FOLLOWED_UP', passed: UNDER_WAY.includes(view.status.code) },
    { stop: 'CLOSED', passed: view.status.code === 'KLAAR' },
  ];
  const received: Station = { stop: 'RECEIVED', passed: true };
  if (view.door === 'HANDED_OVER')
    return [received, { stop: 'HANDED_OVER', passed: true }, ...close];
  const begin = [received, { stop: 'ANSWERED', passed: answered(view, row) } as const];
  const consents = view.handover !== null || view.handoverReaders.length > 0;
  return consents ? [...begin, ...consentStops(view), ...close] : [...begin, ...close];
}
