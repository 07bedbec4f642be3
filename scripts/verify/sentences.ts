/* What came of checking a file, in plain sentences. Both programs say it with these. */
import type { Checked, Facts, Finding, PaperFact, SignatureFact } from './checked.ts';
import { hides, visible, visibleName } from './visible.ts';
import { recordIn } from './destruction.ts';
import {
  dayIn,
  fill,
  languageIn,
  line,
  own,
  WORDS,
  type Language,
  type Piece,
  type Section,
} from './told.ts';
import type { Words } from './words/shape.ts';

/** All there is to say. */
export interface Told {
  readonly state: 'HOLDS' | 'BROKEN' | 'NO_BUNDLE';
  readonly title: string;
  readonly lead: string;
  readonly findings: readonly string[];
  readonly sections: readonly Section[];
}

/** More than anybody reads; the others are counted. */
const MOST_FINDINGS = 25;

/** A part's name in words; whoever sealed a file can call a part anything. */
export function partIn(part: string, { parts, kinds, roles }: Words): string {
  const [word = '', ...rest] = part.split(' ');
  const sentence = own(parts, word);
  const slots = (sentence?.match(/\{\d\}/g) ?? []).length;
  const inWords = rest.map((it) => own(kinds, it) ?? own(roles, it) ?? it);
  const plain = rest.every((it) => /^[1-9]\d{0,9}$/.test(it) || own({ ...kinds, ...roles }, it));
  if (sentence === undefined || slots !== rest.length || !plain) return parts['other'] ?? '';
  return fill(sentence, Object.fromEntries(inWords.map((it, at) => [String(at + 1), it])));
}

function findingIn({ code, part }: Finding, words: Words): string {
  return fill(own(words.findings, code) ?? words.otherFinding, { part: partIn(part, words) });
}

/** Words as they stand in the file, with a note where some of it cannot be seen. */
const quoted = (text: string, code: string, words: Words): readonly Piece[] => [
  { is: 'words', language: code, text: visible(text) },
  ...(hides(text) ? [line(words.paper.hidden)] : []),
];

const whoIs = ({ name, role }: SignatureFact, words: Words) =>
  name === null ? words.roles[role] : `${visibleName(name)} (${words.roles[role]})`;

function signatureIn(it: SignatureFact, language: Language, withWords: boolean): Piece[] {
  const words = WORDS[language];
  const said = words.signature;
  const who = it.name === null ? words.roles[it.role] : visibleName(it.name);
  const issuer = it.issuedBy === null ? '' : visibleName(it.issuedBy);
  const values = { who, issuer, day: dayIn(it.signedOn, language) };
  return [
    line(
      [
        fill(said.answers[it.answer], { who: whoIs(it, words) }),
        fill(said.day, values),
        fill(said.language, { language: languageIn(it.language, language) }),
      ].join(' '),
    ),
    line(fill(said[it.keyFrom], values)),
    ...(it.replaced ? [line(said.replaced)] : []),
    ...(it.left ? [line(fill(said.left, values))] : []),
    { is: 'digits', label: said.key, groups: it.fingerprint },
    ...(it.remarks === null || !withWords
      ? []
      : [line(said.remarks), ...quoted(it.remarks, '', words)]),
  ];
}

function wordsOf(paper: PaperFact, language: Language): readonly Piece[] {
  const words = WORDS[language];
  if (paper.words === null) return [];
  const named = (sentence: string, code: string) =>
    line(fill(sentence, { language: languageIn(code, language) }));
  return [
    named(words.paper.words, paper.language),
    ...quoted(paper.words, paper.language, words),
    ...paper.translations.flatMap((it) => [
      named(words.paper.translation, it.language),
      ...quoted(it.words, it.language, words),
    ]),
  ];
}

function paperIn(
  paper: PaperFact,
  { exporter }: Facts,
  language: Language,
  withWords: boolean,
): Section {
  const words = WORDS[language];
  const said = words.paper;
  const kind = words.kindTitles[paper.kind];
  const name = visibleName(exporter.name);
  return {
    title: fill(said.version, { kind, version: paper.version }),
    pieces: [
      line(fill(said.writtenOn, { day: dayIn(paper.writtenOn, language) })),
      line(said.identity[paper.identity]),
      { is: 'digits', label: said.mark, groups: paper.mark },
      ...(paper.earlierMissing ? [line(said.earlierMissing)] : []),
      ...(paper.words === null ? [line(said.notShown)] : []),
      ...(withWords ? wordsOf(paper, language) : []),
      ...(paper.attachments > 0
        ? [line(fill(said.attachments, { count: paper.attachments }))]
        : []),
      ...paper.signatures.flatMap((one) => signatureIn(one, language, withWords)),
      ...(paper.signatures.length === 0 ? [line(said.nobody)] : []),
      ...(withWords ? paper.corrections : []).flatMap((text) => [
        line(fill(said.correction, { name })),
        ...quoted(text, '', words),
      ]),
    ],
  };
}

function compareIn(facts: Facts, language: Language, hadPoster: boolean): Section {
  const { compare } = WORDS[language];
  const organisation = visibleName(facts.organisation);
  return {
    title: compare.title,
    pieces: [
      line(fill(compare.ask, { organisation })),
      { is: 'digits', label: compare.digits, groups: facts.root },
      line(hadPoster ? compare.same : compare.differ),
    ],
  };
}

function makerIn(facts: Facts, language: Language): Section {
  const words = WORDS[language];
  const { exporter, scope, directory } = facts;
  const [name, role] = [visibleName(exporter.name), words.roles[exporter.role]];
  const { number, issuedOn } = directory;
  return {
    title: words.maker,
    pieces: [
      line(fill(words.made, { name, role, day: dayIn(exporter.on, language) })),
      line(fill(words.scopes[scope], { name })),
      { is: 'digits', label: fill(words.makersKey, { name }), groups: exporter.fingerprint },
      line(fill(words.members, { number, day: dayIn(issuedOn, language) })),
    ],
  };
}

function sectionsOf(facts: Facts, language: Language, how: How): readonly Section[] {
  const { not } = WORDS[language];
  if (facts.record) {
    const compare = compareIn(facts, language, how.hadPoster);
    return [compare, ...recordIn(facts.record, facts, language)];
  }
  return [
    compareIn(facts, language, how.hadPoster),
    makerIn(facts, language),
    ...facts.papers.map((paper) => paperIn(paper, facts, language, how.withWords)),
    { title: not.title, pieces: [{ is: 'list', items: not.lines }] },
  ];
}

/** How it is told. */
export interface How {
  /** Whether the digits of the poster were given, and so compared. */
  readonly hadPoster: boolean;
  /** Whether the words of the papers stand in it. */
  readonly withWords: boolean;
}

/** Say in one language what came of it. */
export function tell({ isBundle, findings, facts }: Checked, language: Language, how: How): Told {
  const words = WORDS[language];
  const state = !isBundle ? 'NO_BUNDLE' : facts === null ? 'BROKEN' : 'HOLDS';
  const { title, lead } = words.verdicts[state];
  const told = [...new Set(findings.map((one) => findingIn(one, words)))];
  const more = told.length - MOST_FINDINGS;
  return {
    ...{ state, title },
    lead,
    findings: [
      ...told.slice(0, MOST_FINDINGS),
      ...(more > 0 ? [fill(words.moreFindings, { count: more })] : []),
    ],
    sections: facts ? sectionsOf(facts, language, how) : [],
  };
}
