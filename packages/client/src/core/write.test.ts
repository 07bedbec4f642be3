import { beforeAll, expect, test } from 'vitest';
import {
  fromBase64url,
  keyPair,
  newEpoch,
  parseEntry,
  random,
  ready,
  toHex,
} from '@gehoord/crypto';
import { newCompartment, type Line } from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';
import { outside } from './recipients.ts';
import { turnEpoch, type Pen } from './write.ts';

beforeAll(() => ready());

test('of very many earlier epochs the newest are given, as many as one entry takes', () => {
  const place = { orgId: random(16), dossierId: random(16), compartmentId: random(16) };
  const compartment = newCompartment(place);
  const epochs = Array.from({ length: 80 }, (_, at) => at + 1);
  for (const epoch of epochs) {
    const keys = newEpoch();
    compartment.deks.set(epoch, keys.dek);
    compartment.shares.set(epoch, keys.share);
  }
  const header = { seq: 90, epoch: 80 } as Line['entry']['header'];
  const line = { hash: toHex(random(32)), fault: null, entry: { header } } as Line;
  compartment.lines.push(line);
  const page = { directory: { number: 1 }, hash: random(32) };
  const pair = () => keyPair(random(32), random(32));
  const author = pair();
  const book = { orgId: place.orgId, current: page } as unknown as DirectoryBook;
  const pen: Pen = { author, book, seen: [] };
  const [first, second] = [outside(pair().keys), outside(pair().keys)];

  const append = turnEpoch(pen, compartment, { type: 'StatementTakenBack' }, [first, second], {
    earlierFor: [first, second],
  });
  const { slots, epoch } = parseEntry(fromBase64url(append.entry)).header;
  expect(epoch).toBe(81);
  expect(slots.length).toBe(100);
  const given = [...new Set(slots.map((slot) => slot.epoch))].sort((a, b) => a - b);
  expect(given).toEqual(epochs.slice(-49).concat(81));
});
