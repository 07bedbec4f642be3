import type { InboxRow, Outcome } from '@gehoord/client/types';
import { describe, expect, it } from 'vitest';
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
