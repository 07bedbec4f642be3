import type { Desk } from '@gehoord/client/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts, SAVE_AFTER } from './drafts.ts';

type Keeper = Pick<Desk, 'saveDraft' | 'readDraft'>;

function keeper(changes: Partial<Keeper> = {}) {
  const kept: Keeper = {
    saveDraft: () => Promise.resolve({ ok: true, value: null }),
    readDraft: () => Promise.resolve({ ok: true, value: '' }),
    ...changes,
  };
  return { saveDraft: vi.fn(kept.saveDraft), readDraft: vi.fn(kept.readDraft) };
}

describe('a half-written text', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is kept a moment after typing stops, once', async () => {
    const desk = keeper();
    const draft = createDrafts(desk).open('reply:d1:TALK');
    draft.set('Dank');
    draft.set('Dank je');
    expect(draft.state.value).toBe('WAITING');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(desk.saveDraft.mock.calls).toEqual([['reply:d1:TALK', 'Dank je']]);
    expect(draft.state.value).toBe('KEPT');
  });

  it('comes back in its box, unless somebody is typing already', async () => {
    const desk = keeper({ readDraft: () => Promise.resolve({ ok: true, value: 'van gisteren' }) });
    const drafts = createDrafts(desk);
    const quiet = drafts.open('a');
    const busy = drafts.open('b');
    busy.set('nieuw');
    await vi.advanceTimersByTimeAsync(0);
    expect(quiet.text.value).toBe('van gisteren');
    expect(busy.text.value).toBe('nieuw');
  });

  it('is sealed before a lock and forgotten after it', async () => {
    const desk = keeper();
    const drafts = createDrafts(desk);
    const draft = drafts.open('note:d1');
    draft.set('Bel terug');
    expect(await drafts.saveAll()).toBe(true);
    expect(desk.saveDraft).toHaveBeenCalledWith('note:d1', 'Bel terug');
    drafts.forget();
    expect(draft.text.value).toBe('');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(desk.saveDraft).toHaveBeenCalledOnce();
  });

  it('stays in the box when it cannot be kept, and says so', async () => {
    const desk = keeper({ saveDraft: () => Promise.resolve({ ok: false, problem: 'OFFLINE' }) });
    const drafts = createDrafts(desk);
    const draft = drafts.open('note:d1');
    draft.set('Bel terug');
    expect(await drafts.saveAll()).toBe(false);
    expect(draft.text.value).toBe('Bel terug');
    expect(draft.state.value).toBe('FAILED');
    expect(drafts.unsaved()).toBe(true);
  });

  it('never lets an older text arrive after a newer one', async () => {
    const arrived: string[] = [];
    const delays = [50, 1];
    const saveDraft: Keeper['saveDraft'] = async (_, text) => {
      await new Promise((resolve) => setTimeout(resolve, delays.shift()));
      arrived.push(text);
      return { ok: true, value: null };
    };
    const drafts = createDrafts(keeper({ saveDraft }));
    const draft = drafts.open('a');
    draft.set('oud');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    draft.set('nieuw');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER + 100);
    expect(arrived).toEqual(['oud', 'nieuw']);
    expect(draft.state.value).toBe('KEPT');
  });

  it('is thrown away, also where it was sealed, once it has been sent', async () => {
    const desk = keeper();
    const draft = createDrafts(desk).open('a');
    draft.set('tekst');
    draft.clear();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.saveDraft).toHaveBeenLastCalledWith('a', '');
    expect(draft.state.value).toBe('EMPTY');
  });
});
