import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amira, bytesOf, kees } from '../../vectors/people.ts';
import { signature, statement, STATEMENT_NONCE } from '../../vectors/report-case.ts';
import { refused, runs, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import { concat, int, list, Reader, struct, text } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { sign } from './signature.ts';
import {
  ANSWERS,
  encodeStatement,
  IDENTITIES,
  languagesOf,
  openSignature,
  PAPERS,
  parseStatement,
  remarksHash,
  SIGNER_KEYS,
  SIGNERS,
  signStatement,
  statementHash,
  wordsHash,
  type Statement,
  type StatementSignature,
} from './statement.ts';

const paper = encodeStatement(statement);
const signed = signStatement(signature, amira.sign);
const written = (more: Partial<Statement>) => encodeStatement({ ...statement, ...more });
const says = (more: Partial<StatementSignature>) =>
  openSignature(signStatement({ ...signature, ...more }, amira.sign), paper);
const bodyOf = (bytes: Uint8Array) => new Reader(bytes).bytes();

describe('a statement', () => {
  it('comes back as it was written', () => {
    expect(parseStatement(paper)).toEqual(statement);
  });

  it('is any kind of paper, of somebody who is known in any way', () => {
    for (const kind of PAPERS) {
      expect(parseStatement(written({ paper: kind })).paper).toBe(kind);
    }
    for (const identity of IDENTITIES) {
      expect(parseStatement(written({ identity })).identity).toBe(identity);
    }
  });

  it('stands alone, or with translations and files', () => {
    const bare = written({ translations: [], attachments: [] });
    expect(parseStatement(bare)).toMatchObject({ translations: [], attachments: [] });
    expect(languagesOf(parseStatement(bare))).toEqual(['nl']);
    expect(languagesOf(statement)).toEqual(['nl', 'ti', 'ar']);
  });

  it('names the version before it, unless it is the first', () => {
    const second = written({ version: 2, previous: statementHash(paper) });
    expect(parseStatement(second).previous).toEqual(statementHash(paper));
    expect(() => written({ version: 2 })).toThrow(CryptoError);
    expect(() => written({ previous: statementHash(paper) })).toThrow(CryptoError);
    const previous = statementHash(paper);
    expect(parseStatement(written({ version: 1000, previous })).version).toBe(1000);
    expect(() => written({ version: 1001, previous })).toThrow(CryptoError);
    expect(() => written({ version: 0 })).toThrow(CryptoError);
    expect(() => written({ version: 0, previous: statementHash(paper) })).toThrow(CryptoError);
  });

  it('has one text in a language', () => {
    const [tigrinya] = statement.translations;
    if (!tigrinya) throw new Error('it has translations');
    expect(() => written({ translations: [tigrinya, tigrinya] })).toThrow(CryptoError);
    expect(() => written({ translations: [{ ...tigrinya, language: 'nl' }] })).toThrow(CryptoError);
  });

  it('is another one with any byte changed', () => {
    const first = statementHash(paper);
    expect(first).toHaveLength(32);
    const same = (bytes: Uint8Array) =>
      Buffer.compare(statementHash(encodeStatement(parseStatement(bytes))), first) === 0;
    expect(unnoticed(paper, same)).toEqual([]);
  });

  it('is refused cut off, longer, or in another suite', () => {
    for (let size = 0; size < paper.length; size++)
      expect(refused(() => parseStatement(paper.subarray(0, size)))).toBe(true);
    for (const bytes of wrongLengths(paper))
      expect(refused(() => parseStatement(bytes))).toBe(true);
    expect(refused(() => parseStatement(concat([paper, struct(int(1))])))).toBe(true);
    const next = concat([struct(int(2)), paper.subarray(12)]);
    expect(refused(() => parseStatement(next))).toBe(true);
    expect(concat([struct(int(1)), paper.subarray(12)])).toEqual(paper);
  });

  it.each(['orgId', 'dossierId', 'statementId', 'words', 'directoryHash'] as const)(
    'has no %s of another length',
    (field) => {
      for (const value of wrongLengths(statement[field]))
        expect(() => written({ [field]: value })).toThrow(CryptoError);
    },
  );

  it('has no hash of a file or a translation, nor of a version, of another length', () => {
    for (const value of wrongLengths(statement.words)) {
      expect(() => written({ attachments: [value] })).toThrow(CryptoError);
      const translations = [{ language: 'ti', words: value }];
      expect(() => written({ translations })).toThrow(CryptoError);
      if (value.length > 0)
        expect(() => written({ version: 2, previous: value })).toThrow(CryptoError);
    }
  });

  it('has no words or days that do not exist', () => {
    expect(() => written({ paper: 'POEM' as 'LETTER' })).toThrow(CryptoError);
    expect(() => written({ identity: 'GUESSED' as 'SEEN' })).toThrow(CryptoError);
    expect(() => written({ writtenOn: '2026-02-30' })).toThrow(CryptoError);
  });

  it('has nothing behind a translation', () => {
    const [first] = statement.translations;
    const one = struct(text('ti'), first?.words ?? text(''));
    const longer = struct(text('ti'), first?.words ?? text(''), text(''));
    const bare = written({ translations: [], attachments: [] });
    // The empty list of translations stands before the one of files, two fields and the previous.
    const at = bare.length - (36 + 14 + 4 + 16 + 16);
    expect(bare.subarray(at, at + 16)).toEqual(struct(list([])));
    const withOne = (it: Uint8Array) =>
      concat([bare.subarray(0, at), struct(list([it])), bare.subarray(at + 16)]);
    expect(parseStatement(withOne(one)).translations).toHaveLength(1);
    expect(refused(() => parseStatement(withOne(longer)))).toBe(true);
  });
});

describe('the words of a statement', () => {
  it('are told from every other, in every language, and only by who has the nonce', () => {
    const words = 'Kees stuurt mij ’s nachts berichten.';
    expect(wordsHash(STATEMENT_NONCE, 'nl', words)).toEqual(statement.words);
    expect(wordsHash(STATEMENT_NONCE, 'nl', `${words} `)).not.toEqual(statement.words);
    expect(wordsHash(STATEMENT_NONCE, 'en', words)).not.toEqual(statement.words);
    expect(wordsHash(bytesOf('guess'), 'nl', words)).not.toEqual(statement.words);
    expect(remarksHash(STATEMENT_NONCE, words)).not.toEqual(statement.words);
  });

  it('are not one with the name of their language', () => {
    expect(wordsHash(STATEMENT_NONCE, 'nlx', 'yz')).not.toEqual(
      wordsHash(STATEMENT_NONCE, 'nl', 'xyz'),
    );
  });

  it('and so are remarks', () => {
    const remarks = 'Het was op dinsdag.';
    expect(remarksHash(STATEMENT_NONCE, remarks)).toEqual(signature.remarks);
    expect(remarksHash(STATEMENT_NONCE, 'Het was op woensdag.')).not.toEqual(signature.remarks);
    expect(remarksHash(bytesOf('guess'), remarks)).not.toEqual(signature.remarks);
  });
});

describe('a signature under a statement', () => {
  it('says who, in which role, with which key, what, in which language and when', () => {
    expect(openSignature(signed, paper)).toEqual(signature);
  });

  it('is of anybody who may sign, or a refusal, with remarks or without', () => {
    for (const role of SIGNERS) expect(says({ role }).role).toBe(role);
    for (const keyFrom of SIGNER_KEYS) expect(says({ keyFrom }).keyFrom).toBe(keyFrom);
    for (const answer of ANSWERS) expect(says({ answer }).answer).toBe(answer);
    expect(says({ remarks: null }).remarks).toBeNull();
  });

  it('is about this version and no other', () => {
    const second = written({ version: 2, previous: statementHash(paper) });
    expect(refused(() => openSignature(signed, second))).toBe(true);
  });

  it.each([
    ['another paper', { statementId: bytesOf('another statement', 16) }],
    ['another dossier', { dossierId: bytesOf('another dossier', 16) }],
    ['another organisation', { orgId: bytesOf('another organisation', 16) }],
    ['other words', { words: bytesOf('other words') }],
    ['another translation', { translations: [{ language: 'ti', words: bytesOf('other') }] }],
    ['other files', { attachments: [] }],
    ['another kind', { paper: 'HEARING' as const }],
  ])('is not about %s', (_, more) => {
    expect(refused(() => openSignature(signed, written(more)))).toBe(true);
  });

  it('is in a language the paper has', () => {
    expect(says({ language: 'nl' }).language).toBe('nl');
    expect(says({ language: 'ar' }).language).toBe('ar');
    expect(() => says({ language: 'so' })).toThrow(CryptoError);
  });

  it('is refused with any byte changed, cut off, or longer', () => {
    expect(unnoticed(signed, (bytes) => openSignature(bytes, paper))).toEqual([]);
    for (let size = 0; size < signed.length; size++)
      expect(refused(() => openSignature(signed.subarray(0, size), paper))).toBe(true);
    for (const bytes of wrongLengths(signed))
      expect(refused(() => openSignature(bytes, paper))).toBe(true);
    expect(refused(() => openSignature(concat([signed, struct(int(1))]), paper))).toBe(true);
  });

  it('is refused where somebody else signed it, or for another purpose', () => {
    expect(refused(() => openSignature(signStatement(signature, kees.sign), paper))).toBe(true);
    const body = bodyOf(signed);
    for (const label of ['consent', 'claim', 'statement', 'entry'] as const)
      expect(refused(() => openSignature(struct(body, sign(amira.sign, label, body)), paper))).toBe(
        true,
      );
  });

  it.each(['statement', 'kid', 'signKey'] as const)(
    'is refused with a %s of another length, though signed',
    (field) => {
      for (const value of wrongLengths(signature[field]))
        expect(() => says({ [field]: value })).toThrow(CryptoError);
    },
  );

  it('is refused with words, days or remarks that cannot be, though signed', () => {
    expect(() => says({ role: 'king' as 'witness' })).toThrow(CryptoError);
    expect(() => says({ keyFrom: 'FOUND' as 'SELF' })).toThrow(CryptoError);
    expect(() => says({ answer: 'MAYBE' as 'SIGNED' })).toThrow(CryptoError);
    expect(() => says({ signedOn: '2026-04-31' })).toThrow(CryptoError);
    for (const remarks of wrongLengths(bytesOf('remarks')).filter(({ length }) => length > 0))
      expect(() => says({ remarks })).toThrow(CryptoError);
  });

  it('is refused with more behind, though signed, and under what is no statement', () => {
    const longer = concat([bodyOf(signed), struct(text(''))]);
    const again = struct(longer, sign(amira.sign, 'statement-signature', longer));
    expect(refused(() => openSignature(again, paper))).toBe(true);
    const nothing = text('no statement');
    const under = signStatement({ ...signature, statement: statementHash(nothing) }, amira.sign);
    expect(refused(() => openSignature(under, nothing))).toBe(true);
  });

  it('never throws another error, whatever is signed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (body) => {
        const bytes = struct(body, sign(amira.sign, 'statement-signature', body));
        expect(refused(() => openSignature(bytes, paper))).toBe(true);
      }),
      runs(100),
    );
  });
});
