import type { InboxRow, Outcome } from '@gehoord/client/types';
import { describe, expect, it } from 'vitest';
import { fullInbox } from '../../testing/dossiers.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { asMe, noor } from '../../testing/people.ts';
import { createApp } from './app.ts';

describe('what was asked before the desk was locked', () => {
  const answers: readonly Outcome<readonly InboxRow[]>[] = [
    { ok: false, problem: 'SIGNED_OUT' },
    { ok: true, value: fullInbox },
  ];

  it.each(answers)(
    'neither sends away nor shows anything to who sits there now: %o',
    async (late) => {
      const desk = fakeDesk();
      let answer: (outcome: Outcome<readonly InboxRow[]>) => void = () => undefined;
      desk.sync = () => new Promise((resolve) => (answer = resolve));
      const app = createApp(desk, null);
      app.welcome(asMe(noor));
      const pulled = app.pull();
      await app.lock('LOCKED');
      expect(app.me.value).toBeNull();
      app.welcome(asMe(noor));
      answer(late);
      await pulled;
      expect(app.me.value).toEqual(asMe(noor));
      expect(app.rows.value).toBeNull();
      expect(app.farewell.value).toBeNull();
    },
  );

  it('shows nothing while it is locked either', async () => {
    const desk = fakeDesk();
    let answer: (outcome: Outcome<readonly InboxRow[]>) => void = () => undefined;
    desk.sync = () => new Promise((resolve) => (answer = resolve));
    const app = createApp(desk, null);
    app.welcome(asMe(noor));
    const pulled = app.pull();
    await app.lock('IDLE');
    answer({ ok: true, value: fullInbox });
    await pulled;
    expect(app.rows.value).toBeNull();
    expect(app.farewell.value).toBe('IDLE');
  });
});
