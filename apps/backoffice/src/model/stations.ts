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
  const wrote = view.threads.some(({ messages }) => messages.some(({ from }) => from !== 'PERSON'));
  return wrote || row?.answerBy === null;
}

function consentStops({ handover, withoutCode }: DossierView): readonly Station[] {
  const state = handover?.state;
  const stays = state === 'DECLINED' || state === 'WITHDRAWN';
  const asked: readonly Station[] = [
    { stop: 'ASKED', passed: state !== undefined },
    { stop: 'CHOSEN', passed: state !== undefined && state !== 'ASKED' },
  ];
  const given: Station = { stop: 'HANDED_OVER', passed: state === 'DONE' };
  return [...(withoutCode ? [] : asked), ...(stays ? [] : [given])];
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
 * The line of one dossier, first stop first. A receiver who may hand over sees the consent stops; a
 * director, to whom a dossier exists only from the handover on, and a door without a consent gate do
 * not. Without a code nobody can be answered or asked. Who gave a
 * dossier away is not told how it goes on.
 */
export function stationsOf(view: DossierView, row: InboxRow | undefined): readonly Station[] {
  const received: Station = { stop: 'RECEIVED', passed: true };
  const { handover, may, withoutCode } = view;
  if (view.door === 'HANDED_OVER') {
    return [received, { stop: 'HANDED_OVER', passed: true }, ...closingStops(view, false)];
  }
  const reply: Station = { stop: 'ANSWERED', passed: answered(view, row) };
  const gone = handover?.state === 'DONE' && !may.setStatus;
  const gated = handover !== null || may.askHandover || may.handOver;
  const refused = handover?.state === 'DECLINED' || handover?.state === 'WITHDRAWN';
  return [
    received,
    ...(withoutCode ? [] : [reply]),
    ...(gated ? consentStops(view) : []),
    ...(gone ? [] : closingStops(view, gated && !refused)),
  ];
}
