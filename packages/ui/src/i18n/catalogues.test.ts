import { describe, expect, test } from 'vitest';
import { deskEn } from './desk.en.ts';
import { deskNl } from './desk.nl.ts';
import { info as infoEn } from './en/info.ts';
import { readabilityOf } from './dutch.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { back } from './nl/back.ts';
import { caseBack } from './nl/case-back.ts';
import { common } from './nl/common.ts';
import { files } from './nl/files.ts';
import { front } from './nl/front.ts';
import { info } from './nl/info.ts';
import { invited } from './nl/invited.ts';
import { naming } from './nl/naming.ts';
import { paper } from './nl/paper.ts';
import { problems } from './nl/problems.ts';
import { readBy } from './nl/read-by.ts';
import { rights } from './nl/rights.ts';
import { send } from './nl/send.ts';
import { sent } from './nl/sent.ts';
import { story } from './nl/story.ts';

const places = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!))].sort();

describe.each([
  ['portal', nl as Record<string, string>, en as Record<string, string>],
  ['reading', info as Record<string, string>, infoEn as Record<string, string>],
  ['desk', deskNl as Record<string, string>, deskEn as Record<string, string>],
])('the %s', (_, dutch, english) => {
  test('says the same things in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
  });

  test('fills in the same things in both languages', () => {
    const of = (messages: Record<string, string>) =>
      Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, places(text)]));
    expect(of(english)).toEqual(of(dutch));
  });

  test('leaves no text empty', () => {
    const texts = [...Object.values(dutch), ...Object.values(english)];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});

test('no part of the catalogue overwrites another', () => {
  const parts = [
    back,
    caseBack,
    common,
    files,
    front,
    invited,
    naming,
    paper,
    problems,
    readBy,
    rights,
    send,
    sent,
    story,
  ];
  const keys = parts.flatMap((part) => Object.keys(part));
  expect(keys).toHaveLength(Object.keys(nl).length);
});

test.each([
  ['Dutch', deskNl, /twee mensen/, /hebben .* vernietigd|is vernietigd/],
  ['English', deskEn, /two people/, /have destroyed|is destroyed|was destroyed/],
])('an acquittal tells in %s of a destruction to come, by two people', (_, texts, two, done) => {
  const letter = texts['case.letter.accused.UNFOUNDED'];
  expect(letter).toMatch(two);
  expect(letter).not.toMatch(done);
});

/** "Bezwaar" is what the law calls it, and what people find when they look for it. */
const ON_PURPOSE = ['bezwaar'];

describe('the Dutch of the portal', () => {
  const { median, longest, hard } = readabilityOf(Object.values({ ...nl, ...info }));

  test('has short sentences: half of them nine words or fewer, none over eighteen', () => {
    expect(median).toBeLessThanOrEqual(9);
    expect(longest.words, longest.sentence).toBeLessThanOrEqual(18);
  });

  test('has few words above B1, and each of them on purpose', () => {
    expect([...hard.keys()].sort()).toEqual(ON_PURPOSE);
  });

  test('never promises what cannot be kept', () => {
    const promises = /altijd geheim|helemaal geheim|100%|garand|nooit iemand/i;
    expect(Object.values(nl).filter((text) => promises.test(text))).toEqual([]);
  });

  test('never asks why somebody did something', () => {
    expect(Object.values(nl).filter((text) => /waarom (heb|ben|deed|ging) je/i.test(text))).toEqual(
      [],
    );
  });
});
