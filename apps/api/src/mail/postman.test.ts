import { expect, it } from 'vitest';
import { createPostman } from './postman.ts';

it('A round in a store that does not answer leaves a bare line, and is tried again', async () => {
  let now = new Date('2027-03-11T07:00:00');
  let asked = 0;
  const lines: string[] = [];
  const postman = createPostman({
    store: {} as Parameters<typeof createPostman>[0]['store'],
    standing: () => {
      asked += 1;
      return Promise.reject(new Error('post@samenop.invalid is on a disk that is gone'));
    },
    clock: () => now,
    log: (line) => lines.push(line),
    post: {
      reach: () => Promise.resolve(null),
      send: () => Promise.resolve({ state: 'SENT' }),
      close: () => undefined,
    },
    hour: 8,
  });
  for (const hour of ['08', '09']) {
    now = new Date(`2027-03-11T${hour}:00:00`);
    await postman.look();
    expect(postman.delivers()).toBe(false);
  }
  expect(asked).toBe(2);
  expect(lines).toEqual(['MAIL INTERNAL', 'MAIL INTERNAL']);
});
