import { describe, expect, it } from 'vitest';
import { fullInbox, plainRow } from '../../testing/dossiers.ts';
import { dueOn, newsBetween, sorted } from './inbox.ts';

describe('the inbox', () => {
  it('shows what is unread first, then what is due soonest', () => {
    expect(sorted(fullInbox).map(({ dossierId }) => dossierId)).toEqual(['d3', 'd1', 'd2', 'd4']);
  });

  it('says on which side of today a date lies', () => {
    expect(dueOn('2026-11-18', '2026-11-21')).toEqual({ kind: 'LATE', days: 3 });
    expect(dueOn('2026-11-21', '2026-11-21')).toEqual({ kind: 'TODAY', days: 0 });
    expect(dueOn('2026-11-28', '2026-11-21')).toEqual({ kind: 'LEFT', days: 7 });
  });
});

describe('news', () => {
  it('is nothing at the first pull, and nothing when nothing changed', () => {
    expect(newsBetween(null, fullInbox)).toBeNull();
    expect(newsBetween(fullInbox, fullInbox)).toBeNull();
  });

  it('counts new dossiers apart from new messages in known ones', () => {
    const after = [
      { ...plainRow, unread: 3 },
      { ...plainRow, dossierId: 'd7' },
    ];
    expect(newsBetween([plainRow], after)).toEqual({ dossiers: 1, messages: 2 });
  });

  it('is not that something was read', () => {
    expect(newsBetween([plainRow], [{ ...plainRow, unread: 0 }])).toBeNull();
  });
});
