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
  const state = handover?.state;
  const stays = state === 'DECLINED' || state === 'WITHDRAWN';
  const asked: readonly Station[] = [
    { stop: 'ASKED', passed: state !== undefined },
    { stop: 'CHOSEN', passed: state !== undefined && state !== 'ASKED' },
  ];
  return stays ? asked : [...asked, { stop: 'HANDED_OVER', passed: state === 'DONE' }];
}

function closingStops({ status, handover }: DossierView, travels: boolean): readonly Station[] {
  const underWay = UNDER_WAY.includes(status.code);
  const followed = underWay && (!travels || handover?.state === 'DONE');
  return [
    { stop: 'FOLLOWED_UP', passed: followed },
    { stop: 'CLOSED', passed: status.code === 'KLAAR' },
  ];
}

/**
 * The line of one dossier, first stop first. A receiver sees the consent stops; a director, to whom
 * a dossier exists only from the handover on, and somebody at the board's own door do not.
 */
export function stationsOf(view: DossierView, row: InboxRow | undefined): readonly Station[] {
  const received: Station = { stop: 'RECEIVED', passed: true };
  if (view.door === 'HANDED_OVER') {
    return [received, { stop: 'HANDED_OVER', passed: true }, ...closingStops(view, false)];
  }
  const begin = [received, { stop: 'ANSWERED', passed: answered(view, row) } as const];
  const refused = view.handover?.state === 'DECLINED' || view.handover?.state === 'WITHDRAWN';
  const travels = !refused && (view.handover !== null || view.handoverReaders.length > 0);
  const consents = travels || refused ? consentStops(view) : [];
  return [...begin, ...consents, ...closingStops(view, travels)];
}
