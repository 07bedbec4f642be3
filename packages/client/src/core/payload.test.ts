import { text } from '@gehoord/crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePayload } from './payload-read.ts';
import { encodePayload } from './payload.ts';

const hex = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((it) => Buffer.from(it).toString('hex'));

const message = fc.record({
  type: fc.constant('MessageWritten' as const),
  text: fc.string({ unit: 'grapheme' }),
});

const payload = fc.record({
  kind: fc.constantFrom('talk', 'person', null),
  seen: fc.array(fc.record({ compartmentId: hex(16), seq: fc.nat(), head: hex(32) }), {
    maxLength: 3,
  }),
  event: message,
});

describe('what stands inside an entry', () => {
  test('comes back as it was written, in NFC', () => {
    fc.assert(
      fc.property(payload, (it) => {
        const expected = {
          v: 1,
          ...it,
          event: { ...it.event, text: it.event.text.normalize('NFC') },
        };
        expect(parsePayload(encodePayload(it))).toEqual(expected);
      }),
    );
  });

  test.each([
    ['no JSON', 'hallo'],
    ['another version', '{"v":2,"kind":null,"seen":[],"event":{"type":"TalkOpened"}}'],
    ['an unknown event', '{"v":1,"kind":null,"seen":[],"event":{"type":"Promoted"}}'],
    ['an extra field', '{"v":1,"kind":null,"seen":[],"event":{"type":"TalkOpened","x":1}}'],
    [
      'a field of another type',
      '{"v":1,"kind":null,"seen":[],"event":{"type":"MessageWritten","text":1}}',
    ],
    [
      'a date that is none',
      '{"v":1,"kind":null,"seen":[],"event":{"type":"StatusSet","status":"BEZIG","nextOn":"morgen"}}',
    ],
  ])('is refused with %s', (_, json) => {
    expect(parsePayload(text(json))).toBeNull();
  });

  test('bytes that are no text are refused', () => {
    expect(parsePayload(Uint8Array.of(0xff, 0xfe))).toBeNull();
  });
});
