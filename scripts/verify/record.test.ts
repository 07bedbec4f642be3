import { describe, expect, it } from 'vitest';
import { checkBundle } from '@gehoord/client/evidence';
import {
  directoryHash,
  dossierMark,
  fingerprint,
  orderHash,
  signDirectory,
  toBase64url as b64,
  type KeyPair,
} from '@gehoord/crypto';
import {
  amira,
  bram,
  bytesOf,
  directoryOf,
  everybody,
  iris,
  lotte,
  memberOf,
  noor,
  otherOrgId,
  pairOf,
  root,
  teun,
} from '../../packages/crypto/vectors/people.ts';
import { slow } from '../../packages/crypto/vectors/tamper.ts';
import { directoryPart, first, parts, sealed, type Part } from '../../tests/support/bundle-case.ts';
import {
  NONCE,
  orderBody,
  recordParts,
  RECORD_LINE,
  sealedRecord,
  signedOrder,
  stoneParts,
  stonesOf,
  WORDS,
} from '../../tests/support/record-case.ts';
import { check } from './page/judge.ts';
import { tell } from './sentences.ts';
import { LANGUAGES } from './told.ts';

/** What both programs say of a file, which must be the same. */
function both(bytes: Uint8Array) {
  const one = checkBundle(bytes);
  expect(check(bytes)).toEqual(one);
  return one;
}
const codes = (bytes: Uint8Array) =>
  both(bytes).findings.map(({ code, part }) => `${code} ${part}`);
const say = (...how: Parameters<typeof recordParts>) => codes(sealedRecord(recordParts(...how)));
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const lastOf = (stones: readonly Uint8Array[]) => `stone ${stones.length}`;

describe('the record of a destruction', () => {
  it('holds for both, to the last fact, and names nobody', () => {
    const { findings, facts, isBundle } = both(sealedRecord());
    expect([isBundle, findings]).toEqual([true, []]);
    expect(facts).toMatchObject({ scope: 'RECORD', papers: [], exporter: { role: 'board' } });
    expect(facts?.record).toEqual({
      ...{ words: WORDS, orderedOn: '2026-03-01', mark: fingerprint(orderHash(orderBody())) },
      signers: [
        { role: 'board', fingerprint: fingerprint(bram.kid), left: false },
        { role: 'confidant', fingerprint: fingerprint(noor.kid), left: false },
      ],
      stone: { number: 4, on: '2026-03-13' },
    });
    for (const language of LANGUAGES) {
      const checked = checkBundle(sealedRecord());
      const how = { hadPoster: false, withWords: true };
      const told = JSON.stringify(tell(checked, language, how));
      expect(told).not.toMatch(/Bram|Noor|Lotte|\{\w+\}|undefined|null/);
      expect(told).toMatch(/SSD/);
    }
  });

  it('says in sentences what was signed, what line is its own, and what it does not prove', () => {
    const how = { hadPoster: false, withWords: true };
    const told = JSON.stringify(tell(checkBundle(sealedRecord()), 'nl', how));
    for (const words of [
      'Twee verschillende mensen hebben dezelfde opdracht getekend',
      'Getekend door de directie',
      'Regel 4 van de lijst van vernietigde dossiers hoort bij deze opdracht',
      'Reden: de melding was ongegrond',
      'Uitkomst: ongegrond',
      '1 × zaakdossier, 2 × berichten met een persoon. En al het andere',
      'kopie is: van een hele schijf',
      'geen print',
    ])
      expect(told).toContain(words);
  });

  it('is seen where any byte of it was changed, and both agree', { timeout: 7_200_000 }, () => {
    const file = sealedRecord();
    const own = utf8(file).indexOf('{"part":"record"');
    // Small steps through what only a record has, large ones through the lists; every byte with SLOW=1.
    const stepAt = (at: number) => (slow ? 1 : at < own ? 1499 : 11);
    for (let at = 0; at < file.length; at += stepAt(at)) {
      const copy = file.slice();
      copy[at] = at % 2 === 0 ? (file[at] ?? 0) ^ (1 << (at % 8)) : file[at] === 0x41 ? 0x42 : 0x41;
      const { findings, facts } = both(copy);
      if (findings.length === 0 || facts !== null) throw new Error(`Byte ${at} is not seen.`);
    }
  });
});

describe('who signed it', () => {
  const by = (...who: readonly KeyPair[]) => say({ order: signedOrder(who) });

  it('is two people, one of them of the board or the alternate', () => {
    expect(by(bram, noor)).toEqual([]);
    expect(by(noor, teun)).toEqual([]);
    expect(by(bram, noor, teun)).toEqual([]);
  });

  it('is not one director', () => {
    expect(by(bram)).toEqual(['ORDER_ONE record']);
    expect(by(bram, bram)).toEqual(['SEAL_PLACE seal', 'RECORD_BROKEN record']);
  });

  it('is not one person with two roles', () => {
    const again = pairOf('Bram Bestuur once more');
    const members = [...everybody, memberOf(' bram  BESTUUR', 'alternate', again)];
    const next = signDirectory(
      directoryOf({ number: 2, previous: directoryHash(first), issuedOn: '2026-02-01', members }),
      root.secret,
    );
    const all = recordParts({ order: signedOrder([bram, again]) });
    const file = all.with(2, directoryPart(2, next, [noor]));
    const seal = { directoryHash: directoryHash(next) };
    expect(codes(sealedRecord(file, bram, seal))).toEqual(['ORDER_ONE record']);
    const good = file.with(3, recordParts()[3] as Part);
    expect(codes(sealedRecord(good, bram, seal))).toEqual([]);
  });

  it('is not two of whom nobody decides', () => {
    const sanne = pairOf('Sanne Tweede');
    const members = [...everybody, memberOf('Sanne Tweede', 'confidant', sanne)];
    const next = signDirectory(
      directoryOf({ number: 2, previous: directoryHash(first), issuedOn: '2026-02-01', members }),
      root.secret,
    );
    const all = recordParts({ order: signedOrder([noor, sanne]) });
    const file = all.with(2, directoryPart(2, next, [noor]));
    const seal = { directoryHash: directoryHash(next) };
    expect(codes(sealedRecord(file, bram, seal))).toEqual(['ORDER_ROLE record']);
  });

  it('did not sign another order than the other one', () => {
    const other = orderBody({ orderId: bytesOf('another order', 16) });
    const [one, two] = [signedOrder([bram]), signedOrder([noor], other)];
    expect(one).not.toBe(two);
    expect(say({ order: signedOrder([bram, noor], orderBody(), other) })).toEqual([
      ...['ORDER_SIGNATURE record', 'ORDER_ONE record', 'ORDER_ROLE record'],
    ]);
  });

  it('is on a list of members, and could sign on that day', () => {
    expect(by(bram, amira)).toEqual(['ORDER_SIGNATURE record', 'ORDER_ONE record']);
    expect(by(bram, iris)).toEqual(['ORDER_SIGNER record', 'ORDER_ONE record']);
    expect(by(noor, lotte)).toEqual([
      ...['ORDER_SIGNER record', 'ORDER_ONE record', 'ORDER_ROLE record'],
    ]);
    // While she was still there.
    const body = orderBody({ day: '2026-01-20' });
    const mark = { order: orderHash(body), dossier: dossierMark(dossierIn(body)) };
    const file = sealedRecord(
      recordParts({ order: signedOrder([noor, lotte], body) }, stonesOf(mark)),
    );
    const { findings, facts } = both(file);
    expect(findings).toEqual([]);
    expect(facts?.record?.signers.map(({ left }) => left)).toEqual([false, true]);
  });
});

/** The dossier's id as it lies in an order: behind the suite and the organisation. */
const dossierIn = (body: Uint8Array) => body.subarray(4 + 8 + 4 + 16 + 4, 4 + 8 + 4 + 16 + 4 + 16);

describe('what was ordered', () => {
  it('is to destroy, and nothing else', () => {
    for (const kind of ['ERASE', 'FADE', 'HOLD'] as const) {
      expect(say({ order: signedOrder([bram, noor], orderBody({ kind })) })).toContain(
        'RECORD_BROKEN record',
      );
    }
    expect(say({ order: b64(bytesOf('no order')) })).toContain('RECORD_BROKEN record');
  });

  it('is about these words and no others', () => {
    const words = WORDS.replace('T16', 'T17');
    expect(say({ words })).toEqual(['RECORD_WORDS record']);
    expect(say({ nonce: b64(bytesOf('another nonce')) })).toEqual(['RECORD_WORDS record']);
    const body = orderBody({ reason: null });
    expect(say({ order: signedOrder([bram, noor], body) })).toContain('RECORD_WORDS record');
  });

  it('is of this organisation', () => {
    const body = orderBody({ orgId: otherOrgId });
    expect(say({ order: signedOrder([bram, noor], body) })).toContain('RECORD_PLACE record');
  });
});

describe('the line it left in the list of what was destroyed', () => {
  const order = orderHash(orderBody());
  const dossier = dossierMark(dossierIn(orderBody()));

  it.each([
    ['another dossier', { order, dossier: bytesOf('somebody else’s') }],
    ['another order', { order: bytesOf('another order'), dossier }],
    ['no order at all', { order: null, dossier }],
  ])('is not about %s', (_, last) => {
    expect(say({}, stonesOf(last))).toEqual(['STONE_OTHER stone 4']);
  });

  it('is there, and the last one', () => {
    expect(say({}, [])).toEqual(['STONE_OTHER stone 1']);
    const stones = stonesOf();
    expect(say({}, stones.slice(0, 3))).toEqual([`STONE_OTHER ${lastOf(stones.slice(0, 3))}`]);
  });

  it('follows all lines before it, from the first one on', () => {
    const stones = stonesOf();
    expect(say({}, stones.toSpliced(1, 1))).toContain('STONE_ROW stone 2');
    expect(say({}, stones.slice(1))).toContain('STONE_ROW stone 1');
    const other = stonesOf({ order, dossier: bytesOf('of another row') });
    expect(say({}, [...stones.slice(0, 2), other[3] as Uint8Array])).toContain('STONE_ROW stone 3');
    const all = recordParts();
    const broken = all.with(5, { part: 'stone 2', stone: b64(bytesOf('no stone')) });
    expect(codes(sealedRecord(broken))).toEqual(['STONE_BROKEN stone 2', 'STONE_ROW stone 3']);
  });
});

describe('a file of another kind', () => {
  it('is no record, and a record is none of those', () => {
    const named = (bytes: Uint8Array, line: string) =>
      new TextEncoder().encode([line, ...utf8(bytes).split('\n').slice(1)].join('\n'));
    const bundle = '{"format":"gehoord-bundle","version":1}';
    expect(codes(named(sealedRecord(), bundle))).toEqual(['PART_ORDER record']);
    expect(codes(named(sealed(), RECORD_LINE))).toEqual(['PART_ORDER dossier']);
    expect(codes(named(sealed(), RECORD_LINE.replace('1', '2')))).toEqual(['NOT_A_BUNDLE file']);
    expect(codes(sealed(parts(), noor, { scope: 'RECORD' }))).toEqual(['SEAL_SCOPE seal']);
    expect(codes(sealedRecord(recordParts(), bram, { scope: 'DOSSIER' }))).toEqual([
      'SEAL_SCOPE seal',
    ]);
    const dossierId = bytesOf('another dossier', 16);
    expect(codes(sealedRecord(recordParts(), bram, { dossierId }))).toEqual(['SEAL_PLACE seal']);
  });

  it('has its parts in their order, as both say', () => {
    const all = recordParts();
    const moved = (from: number, to: number) => {
      const copy = [...all];
      copy.splice(to, 0, ...copy.splice(from, 1));
      return codes(sealedRecord(copy));
    };
    for (let from = 0; from < all.length; from++)
      for (let to = 0; to < all.length; to++)
        if (from !== to) expect(moved(from, to).join()).toContain('PART_ORDER');
    for (const part of all) {
      expect(codes(sealedRecord([...all, part])).join()).toContain('PART_ORDER');
      expect(codes(sealedRecord(all.filter((one) => one !== part)))).not.toEqual([]);
    }
    expect(codes(sealedRecord([]))).toEqual(['PART_ORDER organisation']);
    expect(codes(sealedRecord([...all, ...stoneParts([bytesOf('more')])])).join()).toContain(
      'PART_ORDER stone 1',
    );
  });

  it('is no record with another key or size in a line', () => {
    const all = recordParts();
    const record = all[3] as Part;
    const [nonce, words] = [b64(NONCE.subarray(1)), WORDS];
    for (const odd of [
      { ...record, nonce },
      { ...record, more: words },
      { ...record, words: 1 },
    ])
      expect(codes(sealedRecord(all.with(3, odd as Part)))).toEqual(['PART_UNREADABLE line 5']);
  });
});
