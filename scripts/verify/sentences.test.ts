import { describe, expect, it } from 'vitest';
import type { FindingCode } from '@gehoord/client/evidence';
import { checkBundle } from '@gehoord/client/evidence';
import { sealed, withPart, parts } from '../../tests/support/bundle-case.ts';
import { partIn, tell } from './sentences.ts';
import { LANGUAGES, WORDS, type Language } from './told.ts';
import { hides, visible, visibleName } from './visible.ts';

/** The compiler refuses this as soon as a code is missing or there is one too many. */
const CODES: Readonly<Record<FindingCode, true>> = {
  ...{ TOO_LARGE: true, NOT_A_BUNDLE: true, FILE_END: true, PART_UNREADABLE: true },
  ...{ PART_ORDER: true, SEAL_BROKEN: true, PART_CHANGED: true, PART_MISSING: true },
  ...{ PART_ADDED: true, PART_MOVED: true, PART_NAME: true, SEAL_PLACE: true, SEAL_SCOPE: true },
  ...{ SEAL_DIRECTORY: true, EXPORTER_UNKNOWN: true, EXPORTER_REVOKED: true, ROOT_OTHER: true },
  ...{ DIRECTORY_BROKEN: true, DIRECTORY_NONE: true, COUNTERSIGNATURE_BROKEN: true },
  ...{ FOUNDER_UNKNOWN: true, KEY_UNPROVEN: true, PAPER_BROKEN: true, PAPER_PLACE: true },
  ...{ PAPER_DIRECTORY: true, PAPER_LINK: true, WORDS_CHANGED: true, WORDS_MISSING: true },
  ...{ TRANSLATION_CHANGED: true, SIGNATURE_BROKEN: true, SIGNATURE_OTHER_VERSION: true },
  ...{ SIGNATURE_OTHER_PAPER: true, SIGNATURE_OTHER: true, SIGNATURE_TWICE: true },
  ...{ SIGNATURE_LANGUAGE: true, SIGNER_UNKNOWN: true, SIGNER_ROLE: true, SIGNER_REVOKED: true },
  ...{ PROVENANCE: true, REMARKS_CHANGED: true },
  ...{ RECORD_BROKEN: true, RECORD_PLACE: true, RECORD_WORDS: true, ORDER_SIGNATURE: true },
  ...{ ORDER_SIGNER: true, ORDER_ONE: true, ORDER_ROLE: true },
  ...{ STONE_BROKEN: true, STONE_ROW: true, STONE_OTHER: true },
};

const how = { hadPoster: false, withWords: true };
const told = (bytes: Uint8Array, language: Language = 'nl') =>
  JSON.stringify(tell(checkBundle(bytes), language, how));

describe('sentences', () => {
  it.each(LANGUAGES)('are there for every finding, in %s', (language) => {
    expect(Object.keys(WORDS[language].findings).sort()).toEqual(Object.keys(CODES).sort());
    for (const code of Object.keys(CODES)) {
      const finding = { code, part: 'signature 3 1 2 DECISION' };
      const checked = { isBundle: true, findings: [finding], facts: null };
      const [sentence] = tell(checked, language, how).findings;
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });

  it.each([
    ['paper 3 1 DECISION', 'versie 1 van het besluit (papier 3)'],
    [
      'signature 1 2 1 INTAKE',
      'handtekening 1 onder versie 2 van het verslag van de melding (papier 1)',
    ],
    ['directory 3', 'de lijst van medewerkers nummer 3'],
    ['person 1 reporter', 'de sleutels van de melder (persoon 1)'],
    ['seal', 'de handtekening van wie dit bestand maakte'],
    ['line 7', 'regel 7 van het bestand'],
  ])('name the part: %s', (part, words) => {
    expect(partIn(part, WORDS.nl)).toBe(words);
  });

  it.each([
    '',
    'paper',
    'paper 1 2',
    'constructor',
    'directory \u202e3',
    'seal seal',
    'line toString',
  ])('repeat nothing that somebody made up: %j', (part) => {
    expect(partIn(part, WORDS.nl)).toBe('een onderdeel');
  });

  it('have nothing left to fill in, and say what is not proven', () => {
    for (const language of LANGUAGES) {
      const whole = told(sealed(), language);
      expect(whole).not.toMatch(/\{\w+\}|undefined|null/);
    }
    const whole = told(sealed());
    for (const words of ['vrije wil', 'Wie iemand is', 'niets ontbreekt', 'De dag', 'poster'])
      expect(whole).toContain(words);
  });

  it('show words with nothing that hides, in papers and in names', () => {
    const name = 'Samen\u202eop\u001b[2J';
    const all = withPart('organisation', { name }).map((it) =>
      it.part.startsWith('correction') ? { ...it, text: 'Geen \u202e02\u202c euro' } : it,
    );
    const whole = told(sealed(all));
    expect(whole).toContain('Samen[U+202E]op[U+001B][2J');
    expect(whole).toContain('Geen [U+202E]02[U+202C] euro');
    expect(whole).not.toMatch(/[\u202e\u001b]/);
  });

  it('are counted where there are more than anybody reads', () => {
    const findings = Array.from({ length: 40 }, (_, at) => ({
      code: 'PART_CHANGED',
      part: `directory ${at + 1}`,
    }));
    const { findings: said } = tell({ isBundle: true, findings, facts: null }, 'nl', how);
    expect(said).toHaveLength(26);
    expect(said.at(-1)).toBe('En nog 15 dingen.');
  });

  it('call a language by what the paper calls it, where it is none', () => {
    const odd = parts().map((it) => it);
    expect(told(sealed(odd))).toContain('Arabisch');
  });
});

describe('what cannot be seen', () => {
  it('is named, and only that', () => {
    expect(visible('a\u0000b\u200bc\r\nd\te')).toBe('a[U+0000]b[U+200B]c\nd\te');
    expect(hides('می\u200cخواهم 👩\u200d⚕️ line\r\nline')).toBe(false);
    expect(hides('\r')).toBe(true);
  });

  it('is not in a name either, nor a new line, nor what would turn the sentence round', () => {
    expect(visibleName('Noor\nVoorbeeld')).toBe('Noor[U+000A]Voorbeeld');
    expect(visibleName('نور')).toBe('\u2068نور\u2069');
    expect(visibleName('x'.repeat(300))).toHaveLength(201);
  });
});
