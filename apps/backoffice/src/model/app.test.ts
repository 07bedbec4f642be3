import type { InboxRow, Outcome } from '@gehoord/client/types';
import { describe, expect, it, vi } from 'vitest';
import { fullInbox } from '../../testing/dossiers.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { asMe, noor } from '../../testing/people.ts';
import { createApp } from './app.ts';

/** Somebody who looked for news; the answer comes when it is given. */
function looking() {
  const desk = fakeDesk();
  let answer: (outcome: Outcome<readonly InboxRow[]>) => void = () => undefined;
  desk.sync = () => new Promise((resolve) => (answer = resolve));
  const app = createApp(desk, null);
  app.welcome(asMe(noor));
  const pulled = app.pull();
  const arrives = async (late: Outcome<readonly InboxRow[]>) => {
    answer(late);
    await pulled;
  };
  return { app, arrives };
}

describe('what was asked before the desk was locked', () => {
  const answers: readonly Outcome<readonly InboxRow[]>[] = [
    { ok: false, problem: 'SIGNED_OUT' },
    { ok: true, value: fullInbox },
  ];

  it.each(answers)(
    'neither sends away nor shows anything to who sits there now: %o',
    async (late) => {
      const { app, arrives } = looking();
      await app.lock('LOCKED');
      expect(app.me.value).toBeNull();
      app.welcome(asMe(noor));
      await arrives(late);
      expect(app.me.value).toEqual(asMe(noor));
      expect(app.rows.value).toBeNull();
      expect(app.farewell.value).toBeNull();
    },
  );

  it('shows nothing while it is locked either', async () => {
    const { app, arrives } = looking();
    await app.lock('IDLE');
    await arrives({ ok: true, value: fullInbox });
    expect(app.rows.value).toBeNull();
    expect(app.farewell.value).toBe('IDLE');
  });
});

describe('a pull that finds much', () => {
  const [first, ...rest] = fullInbox;

  it('shows what there is, goes on by itself, and tells the news when all is there', async () => {
    const parts = [fullInbox.slice(0, 1), fullInbox];
    const left = [rest.length, 0];
    const desk = fakeDesk({
      sync: () => Promise.resolve({ ok: true, value: parts.shift() ?? fullInbox }),
      behind: () => Promise.resolve({ ok: true, value: left.shift() ?? 0 }),
    });
    const app = createApp(desk, null);
    app.welcome(asMe(noor));
    app.rows.value = [];
    await app.pull();
    expect(app.rows.value).toEqual([first]);
    expect(app.behind.value).toBe(rest.length);
    expect(app.news.value).toBeNull();
    await vi.waitFor(() => expect(app.behind.value).toBe(0));
    expect(app.rows.value).toEqual(fullInbox);
    expect(app.news.value?.dossiers).toBe(fullInbox.length);
  });

  it('stops when the desk is locked', async () => {
    let pulls = 0;
    const desk = fakeDesk({
      sync: () => {
        pulls += 1;
        return Promise.resolve({ ok: true, value: fullInbox });
      },
      behind: () => Promise.resolve({ ok: true, value: 3 }),
    });
    const app = createApp(desk, null);
    app.welcome(asMe(noor));
    await app.pull();
    await app.lock('LOCKED');
    const asked = pulls;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pulls - asked).toBeLessThanOrEqual(1);
    expect(app.behind.value).toBe(0);
    expect(app.rows.value).toBeNull();
  });
});
