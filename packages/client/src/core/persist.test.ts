import { describe, expect, test } from 'vitest';
import { done, refused, type Problem } from '../outcome.ts';
import { persist, type Ports } from './persist.ts';

/** A server that answers as told, and remembers what it was sent. */
function scene(answers: readonly (Problem | 'OK')[]) {
  const sent: string[] = [];
  let plans = 0;
  const ports: Ports<number, string> = {
    unanswered: new Map(),
    plan: (session) => done(`plan ${++plans} on ${session}`),
    send: async (_, body) => {
      const answer = answers[sent.push(body) - 1] ?? 'OK';
      return answer === 'OK'
        ? { ok: true, value: {} }
        : { ok: false, problem: answer as 'OFFLINE' };
    },
    refresh: async (session) => done(session + 1),
  };
  return { ports, sent };
}

describe('writing on the newest state', () => {
  test('somebody else was first: look again, plan again', async () => {
    const { ports, sent } = scene(['STALE_HEAD', 'OK']);
    expect(await persist(1, 'say', ports)).toEqual(done(3));
    expect(sent).toEqual(['plan 1 on 1', 'plan 2 on 2']);
  });

  test('no answer: the next try sends the very same bytes', async () => {
    const { ports, sent } = scene(['OFFLINE', 'OK']);
    expect(await persist(1, 'say', ports)).toEqual(refused('OFFLINE'));
    expect(await persist(1, 'say', ports)).toEqual(done(2));
    expect(sent).toEqual(['plan 1 on 1', 'plan 1 on 1']);
    expect(ports.unanswered.size).toBe(0);
  });

  test('no answer, and then it turns out it never arrived', async () => {
    const { ports, sent } = scene(['TIMED_OUT', 'STALE_HEAD', 'OK']);
    await persist(1, 'say', ports);
    expect(await persist(5, 'say', ports)).toEqual(done(7));
    expect(sent).toEqual(['plan 1 on 1', 'plan 1 on 1', 'plan 2 on 6']);
  });

  test('other words are another action', async () => {
    const { ports, sent } = scene(['OFFLINE', 'OK']);
    await persist(1, 'say A', ports);
    await persist(1, 'say B', ports);
    expect(sent).toEqual(['plan 1 on 1', 'plan 2 on 1']);
  });

  test('a session that ended says nothing about the bytes', async () => {
    const { ports, sent } = scene(['SESSION_ENDED', 'OK']);
    expect(await persist(1, 'say', ports)).toEqual(done(3));
    expect(sent).toEqual(['plan 1 on 1', 'plan 1 on 1']);
  });

  test('a refusal is final, and nothing of it is kept', async () => {
    const { ports, sent } = scene(['ENTRY_REFUSED', 'OK']);
    expect(await persist(1, 'say', ports)).toEqual(refused('ENTRY_REFUSED'));
    expect(ports.unanswered.size).toBe(0);
    expect(sent).toHaveLength(1);
  });

  test('always second: it stops and says so', async () => {
    const { ports, sent } = scene(Array.from({ length: 9 }, () => 'STALE_HEAD' as const));
    expect(await persist(1, 'say', ports)).toEqual(refused('STALE_HEAD'));
    expect(sent).toHaveLength(4);
  });
});
