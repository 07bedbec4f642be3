import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doorsFor, handoverReadersFor, oralReadersFor } from './doors.ts';
import type { StaffMember, Subject } from './words.ts';

const noor: StaffMember = { kid: 'c1', name: 'Noor Voorbeeld', role: 'confidant' };
const bram: StaffMember = { kid: 'b1', name: 'Bram Bestuur', role: 'board' };
const lotte: StaffMember = { kid: 'b2', name: 'Lotte Leiding', role: 'board' };
const teun: StaffMember = { kid: 'a1', name: 'Teun Reserve', role: 'alternate' };
const iris: StaffMember = { kid: 'k1', name: 'Iris Voorhoofd', role: 'coordinator' };
const STAFF = [noor, bram, lotte, teun, iris];

const about = (...staff: StaffMember[]): Subject => ({
  role: 'STAFF',
  staff: staff.map((one) => one.kid),
});
const mentor: Subject = { role: 'MENTOR', staff: [] };
const doors = (subject: Subject) => doorsFor(subject, STAFF).map((choice) => choice.door);

describe('doors', () => {
  test('about a mentor: the VCP first, or the directie; the alternate stands aside', () => {
    expect(doors(mentor)).toEqual(['confidant', 'board']);
    expect(doorsFor(mentor, STAFF)[1]?.readers).toEqual([bram, lotte]);
  });

  test('about the VCP: the directie or the alternate', () => {
    expect(doors(about(noor))).toEqual(['board', 'alternate']);
  });

  test('about one director: the other one is behind the door, and the alternate stands by', () => {
    expect(doors(about(bram))).toEqual(['confidant', 'board', 'alternate']);
    expect(doorsFor(about(bram), STAFF)[1]?.readers).toEqual([lotte]);
  });

  test('about somebody of the staff who is not named: only people from outside', () => {
    expect(doors(about())).toEqual(['confidant', 'alternate']);
  });

  test('nobody the report is about ever stands behind any door, takes part or receives a case', () => {
    fc.assert(
      fc.property(fc.subarray(STAFF), fc.constantFrom(...STAFF), (subjects, taker) => {
        const subject = about(...subjects);
        const reached = [
          ...doorsFor(subject, STAFF).flatMap((choice) => choice.readers),
          ...handoverReadersFor(subject, STAFF),
          ...oralReadersFor(subject, STAFF, taker).slice(1),
        ];
        expect(reached.filter((one) => subjects.includes(one))).toEqual([]);
      }),
    );
  });
});

describe('an oral report', () => {
  const names = (subject: Subject, taker: StaffMember) =>
    oralReadersFor(subject, STAFF, taker).map((one) => one.name);

  test("at the coordinator's door VCP and directie are told", () => {
    expect(names(mentor, iris)).toEqual([
      'Iris Voorhoofd',
      'Noor Voorbeeld',
      'Bram Bestuur',
      'Lotte Leiding',
    ]);
  });

  test('about the VCP, the alternate stands in', () => {
    expect(names(about(noor), iris)).toEqual([
      'Iris Voorhoofd',
      'Bram Bestuur',
      'Lotte Leiding',
      'Teun Reserve',
    ]);
  });

  test('to the VCP it stays with the VCP', () => {
    expect(names(mentor, noor)).toEqual(['Noor Voorbeeld']);
  });
});

test('with every director involved, the alternate receives the case', () => {
  expect(handoverReadersFor(about(bram, lotte), STAFF)).toEqual([teun]);
});

test('with one director involved, the alternate decides with the other; a decision takes two', () => {
  expect(handoverReadersFor(about(bram), STAFF)).toEqual([lotte, teun]);
  expect(handoverReadersFor(mentor, STAFF)).toEqual([bram, lotte]);
});
