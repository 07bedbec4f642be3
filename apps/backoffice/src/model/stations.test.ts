import type { DossierView } from '@gehoord/client/types';
import { describe, expect, it } from 'vitest';
import { plainDossier } from '../../testing/dossiers.ts';
import { stationsOf } from './stations.ts';

const passed = (view: DossierView) =>
  stationsOf(view, undefined)
    .filter((station) => station.passed)
    .map(({ stop }) => stop);
const stops = (view: DossierView) => stationsOf(view, undefined).map(({ stop }) => stop);

const handover = {
  requestId: 'r1',
  askedOn: '2026-11-20',
  why: '',
  extract: null,
  readers: [],
  given: null,
} as const;

describe('the line of a dossier', () => {
  it('begins with being received', () => {
    expect(passed(plainDossier)).toEqual(['RECEIVED']);
  });

  it('goes on to the directie only where the reporter says yes', () => {
    const done = { ...plainDossier, handover: { ...handover, state: 'DONE' } } as const;
    const declined = { ...plainDossier, handover: { ...handover, state: 'DECLINED' } } as const;
    expect(passed(done)).toEqual(['RECEIVED', 'ASKED', 'CHOSEN', 'HANDED_OVER']);
    expect(stops(declined)).not.toContain('HANDED_OVER');
  });

  it('ends at the handover for whoever is not told how it goes on', () => {
    const may = { setStatus: false, askHandover: false, handOver: false };
    const gone = { ...plainDossier, may, handover: { ...handover, state: 'DONE' } } as const;
    expect(stops(gone)).toEqual(['RECEIVED', 'ANSWERED', 'ASKED', 'CHOSEN', 'HANDED_OVER']);
  });

  it('asks and answers nobody who has no code', () => {
    const may = { setStatus: true, askHandover: false, handOver: true };
    const view = { ...plainDossier, withoutCode: true, may };
    expect(stops(view)).toEqual(['RECEIVED', 'HANDED_OVER', 'FOLLOWED_UP', 'CLOSED']);
  });

  it('shows a director no question that was not theirs', () => {
    const view = { ...plainDossier, door: 'HANDED_OVER' } as const;
    expect(stops(view)).toEqual(['RECEIVED', 'HANDED_OVER', 'FOLLOWED_UP', 'CLOSED']);
  });

  it('has no question where there is nothing to hand over', () => {
    const may = { setStatus: true, askHandover: false, handOver: false };
    const view = { ...plainDossier, door: 'board', may } as const;
    expect(stops(view)).toEqual(['RECEIVED', 'ANSWERED', 'FOLLOWED_UP', 'CLOSED']);
  });
});
