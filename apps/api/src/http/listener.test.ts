import { afterEach, describe, expect, it } from 'vitest';
import { createBodyMemory } from './body-memory.ts';
import { createListener, type Listener } from './listener.ts';

const SECRET = 'Proefmelder';
const lines: string[] = [];
let listener: Listener;

async function listen(fail: () => unknown): Promise<void> {
  listener = await createListener({
    trustProxy: 0,
    // Without limits: this is about what a refusal says.
    rateLimit: 0,
    bodies: createBodyMemory({ now: Date.now }),
    log: (line) => void lines.push(line),
  });
  listener.app.get('/failing/:name', async () => fail());
  await listener.ready();
}

afterEach(async () => {
  await listener.app.close();
  lines.length = 0;
});

describe('A route that fails', () => {
  it('tells neither the asker nor the log what happened', async () => {
    await listen(() => {
      throw Object.assign(new Error(`${SECRET} could not be read`), {
        statusCode: 418,
        detail: SECRET,
      });
    });
    const answer = await listener.app.inject(`/failing/${SECRET}?q=${SECRET}`);
    expect(answer.json()).toMatchObject({ status: 500, code: 'INTERNAL' });
    expect(answer.body).not.toContain(SECRET);
    expect(lines).toEqual(['GET /failing/:name 500 INTERNAL']);
  });

  it('says that the disk is full where it is', async () => {
    await listen(() => {
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    });
    const answer = await listener.app.inject('/failing/a');
    expect([answer.statusCode, lines]).toEqual([507, ['GET /failing/:name 507 STORAGE_FULL']]);
  });
});
