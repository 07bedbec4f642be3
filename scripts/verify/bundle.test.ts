import { describe, expect, it } from 'vitest';
import { checkBundle } from '@gehoord/client/evidence';
import {
  directoryHash,
  fingerprint,
  signDirectory,
  statementHash,
  toBase64url as b64,
} from '@gehoord/crypto';
import {
  amira,
  bram,
  bytesOf,
  directoryOf,
  everybody,
  iris,
  lotte,
  noor,
  orgId,
  pairOf,
  root,
  selam,
  teun,
} from '../../packages/crypto/vectors/people.ts';
import {
  answerOf,
  claimBy,
  decision,
  directoryPart,
  first,
  hearing,
  intake1,
  intake2,
  keesCode,
  keesOwn,
  keyOf,
  letIn,
  parts,
  REMARK,
  sealed,
  second,
  small,
  statementOf,
  withPart,
  type Part,
} from '../../tests/support/bundle-case.ts';
import { check } from './page/judge.ts';

/** What both say of a file, which must be the same. */
function both(bytes: Uint8Array, digits: string | null = null) {
  const one = checkBundle(bytes, { root: digits });
  expect(check(bytes, digits)).toEqual(one);
  return one;
}
const codes = (bytes: Uint8Array, digits: string | null = null) =>
  both(bytes, digits).findings.map(({ code, part }) => `${code} ${part}`);
/** What both say when Noor herself seals these parts. */
const say = (all: readonly Part[]) => codes(sealed(all));
const without = (name: string) => parts().filter(({ part }) => part !== name);
const intake = 'signature 1 2 1 INTAKE';
const signed = (signature: string, remarks: string | null = null) =>
  withPart(intake, { signature, remarks });
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (value: string) => new TextEncoder().encode(value);

describe('a file as it was made', () => {
  it('holds for both, to the last fact', () => {
    const { findings, facts, isBundle } = both(sealed());
    expect([isBundle, findings]).toEqual([true, []]);
    expect(facts).toMatchObject({
      ...{ scope: 'DOSSIER', organisation: 'Stichting Samenop' },
      root: fingerprint(root.publicKey),
      exporter: { name: 'Noor Voorbeeld', role: 'confidant', on: '2026-05-06' },
      directory: { number: 2 },
    });
    const [one, two, three, four] = facts?.papers ?? [];
    expect(one).toMatchObject({
      version: 1,
      words: null,
      corrections: ['Het was geen nacht maar avond.'],
    });
    expect(two).toMatchObject({
      ...{ version: 2, identity: 'ANONYMOUS', mark: fingerprint(statementHash(intake2)) },
      signatures: [
        {
          ...{ role: 'reporter', keyFrom: 'SELF', answer: 'SIGNED', remarks: REMARK },
          ...{ fingerprint: fingerprint(amira.kid), issuedBy: null, language: 'ar' },
        },
      ],
    });
    expect(three?.signatures).toMatchObject([
      { role: 'accused', keyFrom: 'DESK_ISSUED', answer: 'REFUSED', issuedBy: 'Noor Voorbeeld' },
    ]);
    expect(four?.signatures).toMatchObject([
      { name: 'Noor Voorbeeld', keyFrom: 'MEMBER', left: false },
      { name: 'Bram Bestuur', keyFrom: 'MEMBER' },
    ]);
  });

  it('holds with one paper, and with the fingerprint of the poster, however it is typed', () => {
    const digits = fingerprint(root.publicKey);
    expect(codes(small(), digits.join(' '))).toEqual([]);
    expect(codes(small(), ` ${digits.join('-')} `)).toEqual([]);
    expect(
      codes(
        small(),
        digits.join('').replace(/.$/, (it) => (it === '7' ? '8' : '7')),
      ),
    ).toEqual(['ROOT_OTHER organisation']);
    expect(codes(small(), '')).toEqual(['ROOT_OTHER organisation']);
  });

  it('holds where a version begins later than the first, and says so', () => {
    const late = parts().filter(({ part }) => !/ 1 1 (1 )?INTAKE$/.test(part));
    const { findings, facts } = both(sealed(late));
    expect(findings).toEqual([]);
    expect(facts?.papers[0]).toMatchObject({ version: 2, earlierMissing: true });
  });

  it('says of a code that was replaced that a signature was made with it', () => {
    const old = answerOf(keesCode, hearing, { role: 'accused', keyFrom: 'DESK_ISSUED' });
    const { facts } = both(sealed(withPart('signature 2 1 1 HEARING', { signature: old })));
    expect(facts?.papers[2]?.signatures).toMatchObject([{ replaced: true }]);
  });

  it('says of a member that they left since', () => {
    const early = statementOf('decision', 'Kees krijgt een berisping.', {
      ...{ paper: 'DECISION', identity: 'NOBODY', directoryHash: directoryHash(first) },
    });
    const by = answerOf(lotte, early, { role: 'board', keyFrom: 'MEMBER' });
    const all = withPart('paper 3 1 DECISION', { statement: b64(early) })
      .filter(({ part }) => part !== 'signature 3 1 2 DECISION')
      .map((it) => (it.part === 'signature 3 1 1 DECISION' ? { ...it, signature: by } : it));
    expect(both(sealed(all)).facts?.papers[3]?.signatures).toMatchObject([{ left: true }]);
  });
});

describe('a signature lifted from elsewhere is found out', () => {
  it.each([
    ['another version', answerOf(amira, intake1), 'SIGNATURE_OTHER_VERSION'],
    ['another paper', answerOf(amira, hearing), 'SIGNATURE_OTHER_PAPER'],
    [
      'a paper that is not in the file',
      answerOf(amira, statementOf('other', 'x')),
      'SIGNATURE_OTHER',
    ],
    [
      'another dossier',
      answerOf(amira, statementOf('intake', 'x', { dossierId: bytesOf('other dossier', 16) })),
      'SIGNATURE_OTHER',
    ],
    ['another role', answerOf(amira, intake2, { role: 'affectedPerson' }), 'SIGNER_ROLE'],
    ['a member’s role', answerOf(amira, intake2, { role: 'board' }), 'SIGNER_ROLE'],
    [
      'a language the paper lacks',
      answerOf(amira, intake2, { language: 'so' }),
      'SIGNATURE_LANGUAGE',
    ],
    ['another provenance', answerOf(amira, intake2, { keyFrom: 'DESK_ISSUED' }), 'PROVENANCE'],
    ['a member’s provenance', answerOf(amira, intake2, { keyFrom: 'MEMBER' }), 'PROVENANCE'],
    ['somebody unknown', answerOf(selam, intake2), 'SIGNER_UNKNOWN'],
    ['somebody with Amira’s kid', answerOf(selam, intake2, { kid: amira.kid }), 'SIGNER_UNKNOWN'],
    ['Amira with another’s kid', answerOf(amira, intake2, { kid: selam.kid }), 'SIGNER_UNKNOWN'],
    ['the accused', answerOf(keesOwn, intake2, { keyFrom: 'DESK_ISSUED' }), 'SIGNER_ROLE'],
  ])('from or as %s', (_, signature, code) => {
    expect(say(signed(signature))).toEqual([`${code} ${intake}`]);
  });

  it.each([
    ['a member in another role', { role: 'alternate' as const }, 'SIGNER_ROLE'],
    [
      'a member as if with a code',
      { role: 'confidant' as const, keyFrom: 'SELF' as const },
      'PROVENANCE',
    ],
  ])('%s', (_, more, code) => {
    const by = answerOf(noor, intake2, { keyFrom: 'MEMBER', ...more });
    expect(say(signed(by))).toEqual([`${code} ${intake}`]);
  });

  it('a member who had left before the paper was written', () => {
    const by = answerOf(lotte, decision, { role: 'board', keyFrom: 'MEMBER' });
    const all = withPart('signature 3 1 1 DECISION', { signature: by });
    expect(say(all)).toEqual(['SIGNER_REVOKED signature 3 1 1 DECISION']);
  });

  it('the same one twice', () => {
    const again = parts().find(({ part }) => part === intake) as Part;
    const at = parts().findIndex(({ part }) => part === intake) + 1;
    const name = 'signature 1 2 2 INTAKE';
    const all = [...parts().slice(0, at), { ...again, part: name }, ...parts().slice(at)];
    expect(say(all)).toEqual([`SIGNATURE_TWICE ${name}`]);
  });

  it('with other remarks, with none, or with some where there were none', () => {
    const own = parts().find(({ part }) => part === intake) as Part;
    expect(say(withPart(intake, { ...own, remarks: 'Anders.' }))).toEqual([
      `REMARKS_CHANGED ${intake}`,
    ]);
    expect(say(withPart(intake, { ...own, remarks: null }))).toEqual([`REMARKS_CHANGED ${intake}`]);
    expect(say(signed(answerOf(amira, intake2), 'x'))).toEqual([`REMARKS_CHANGED ${intake}`]);
  });
});

describe('a paper that is not what it seems', () => {
  const paper = 'paper 1 2 INTAKE';
  const shown = parts().find(({ part }) => part === paper)?.['shown'] as Record<string, string>;

  it('with other words, another nonce, another translation or one too few', () => {
    const all = (more: object) => withPart(paper, { shown: { ...shown, ...more } });
    expect(say(all({ words: 'Anders.' }))).toEqual([`WORDS_CHANGED ${paper}`]);
    const nonce = b64(bytesOf('other nonce'));
    expect(say(all({ nonce }))).toEqual([
      ...[`WORDS_CHANGED ${paper}`, `TRANSLATION_CHANGED ${paper}`, `REMARKS_CHANGED ${intake}`],
    ]);
    const translations = [{ language: 'ar', words: 'غير ذلك' }];
    expect(say(all({ translations }))).toEqual([`TRANSLATION_CHANGED ${paper}`]);
    expect(say(all({ translations: [] }))).toEqual([`TRANSLATION_CHANGED ${paper}`]);
    expect(say(withPart(paper, { shown: null }))).toEqual([`WORDS_MISSING ${paper}`]);
  });

  it('of another dossier or organisation, with its signature', () => {
    for (const more of [{ dossierId: bytesOf('other', 16) }, { orgId: bytesOf('other', 16) }]) {
      const own = statementOf('hearing', 'Kees zegt dat het een grap was.', {
        ...{ paper: 'HEARING', identity: 'SEEN', ...more },
      });
      const by = answerOf(keesOwn, own, { role: 'accused', keyFrom: 'DESK_ISSUED' });
      const all = withPart('paper 2 1 HEARING', { statement: b64(own) }).map((it) =>
        it.part === 'signature 2 1 1 HEARING' ? { ...it, signature: by } : it,
      );
      expect(say(all)).toEqual(['PAPER_PLACE paper 2 1 HEARING']);
    }
  });

  it('under a directory nobody knows, behind another version, or with the id of another paper', () => {
    const as = (own: Uint8Array) => {
      const by = answerOf(noor, own, { role: 'confidant', keyFrom: 'MEMBER' });
      return withPart('paper 3 1 DECISION', { statement: b64(own) })
        .filter(({ part }) => part !== 'signature 3 1 2 DECISION')
        .map((it) => (it.part === 'signature 3 1 1 DECISION' ? { ...it, signature: by } : it));
    };
    const words = 'Kees krijgt een berisping.';
    const own = { paper: 'DECISION' as const, identity: 'NOBODY' as const };
    const strange = statementOf('decision', words, { ...own, directoryHash: bytesOf('strange') });
    expect(say(as(strange))).toEqual(['PAPER_DIRECTORY paper 3 1 DECISION']);
    const twin = statementOf('hearing', words, own);
    expect(say(as(twin))).toEqual([
      'PAPER_LINK paper 2 1 HEARING',
      'PAPER_LINK paper 3 1 DECISION',
    ]);
    const other = statementOf('intake', 'x', { version: 2, previous: bytesOf('other version') });
    const all = withPart('paper 1 2 INTAKE', { statement: b64(other), shown: null });
    expect(say(all.filter(({ part }) => part !== intake))).toEqual(['PAPER_LINK paper 1 2 INTAKE']);
  });

  it('under the name of another version or another kind', () => {
    const all = withPart('paper 2 1 HEARING', { statement: b64(decision) });
    expect(say(all)).toEqual(['PAPER_BROKEN paper 2 1 HEARING']);
    const none = withPart('paper 2 1 HEARING', { statement: 'AAAA' });
    expect(say(none)).toEqual(['PAPER_BROKEN paper 2 1 HEARING']);
    expect(say(withPart(intake, { signature: 'AAAA' }))).toEqual([`SIGNATURE_BROKEN ${intake}`]);
  });
});

describe('the maker of the file', () => {
  it('who has left, was never there, or goes by an old directory', () => {
    expect(codes(sealed(parts(), lotte))).toEqual(['EXPORTER_REVOKED seal']);
    expect(codes(sealed(parts(), selam))).toEqual(['EXPORTER_UNKNOWN seal']);
    expect(codes(sealed(parts(), noor, { kid: selam.kid }))).toEqual(['EXPORTER_UNKNOWN seal']);
    expect(codes(sealed(parts(), selam, { kid: noor.kid }))).toEqual(['EXPORTER_UNKNOWN seal']);
    expect(codes(sealed(parts(), noor, { directoryHash: directoryHash(first) }))).toEqual([
      'SEAL_DIRECTORY seal',
    ]);
  });

  it('who signs for another dossier, another organisation, or one paper where there are three', () => {
    expect(codes(sealed(parts(), noor, { dossierId: bytesOf('x', 16) }))).toEqual([
      'SEAL_PLACE seal',
    ]);
    expect(codes(sealed(parts(), noor, { orgId: bytesOf('x', 16) }))).toEqual(['SEAL_PLACE seal']);
    expect(codes(sealed(parts(), noor, { scope: 'PAPER' }))).toEqual(['SEAL_SCOPE seal']);
  });
});

describe('who belongs to the organisation', () => {
  const other = pairOf('ROOT of somebody else');

  it('by a ROOT that signed none of it', () => {
    const found = say(withPart('organisation', { root: b64(other.keys.signKey) }));
    expect(found).toContain('DIRECTORY_BROKEN directory 1');
    expect(found).toContain('DIRECTORY_NONE directory 1');
    expect(found).toContain('EXPORTER_UNKNOWN seal');
  });

  it('in a chain with a link missing, changed or put in', () => {
    const renumbered = without('directory 1').map((it) =>
      it.part === 'directory 2' ? { ...it, part: 'directory 1' } : it,
    );
    expect(say(renumbered)).toContain('DIRECTORY_BROKEN directory 1');
    const forked = signDirectory(
      directoryOf({ number: 2, previous: bytesOf('another'), issuedOn: '2026-02-01' }),
      root.secret,
    );
    const fork = parts().map((it) =>
      it.part === 'directory 2' ? directoryPart(2, forked, [noor]) : it,
    );
    expect(say(fork)).toContain('DIRECTORY_BROKEN directory 2');
    const returns = signDirectory(
      directoryOf({ number: 3, previous: directoryHash(second), issuedOn: '2026-03-01' }),
      root.secret,
    );
    const back = parts().flatMap((it) =>
      it.part === 'directory 2' ? [it, directoryPart(3, returns, [noor])] : [it],
    );
    expect(say(back)).toEqual(['DIRECTORY_BROKEN directory 3']);
  });

  it('where a countersignature is forged or missing: such a directory lends nobody a voice', () => {
    const wrong = directoryPart(2, second, [bram])['countersignatures'] as {
      kid: string;
      signature: string;
    }[];
    const countersignatures = [{ kid: b64(iris.kid), signature: wrong[0]?.signature ?? '' }];
    expect(say(withPart('directory 2', { countersignatures }))).toEqual([
      'SEAL_DIRECTORY seal',
      'COUNTERSIGNATURE_BROKEN directory 2',
      'PAPER_DIRECTORY paper 1 2 INTAKE',
      'PAPER_DIRECTORY paper 3 1 DECISION',
    ]);
    expect(say(withPart('directory 2', { countersignatures: [] }))).toEqual([
      'SEAL_DIRECTORY seal',
      'PAPER_DIRECTORY paper 1 2 INTAKE',
      'PAPER_DIRECTORY paper 3 1 DECISION',
    ]);
  });

  it('a receiver added without a sitting countersigner is nobody', () => {
    const more = [
      ...everybody,
      { ...everybody[3], ...selam.keys, kid: selam.kid, name: 'Selam Fictief' },
    ];
    const added = signDirectory(
      directoryOf({ number: 2, previous: directoryHash(first), members: more as typeof everybody }),
      root.secret,
    );
    const add = (by: (typeof noor)[]) =>
      parts()
        .filter(({ part }) => !/DECISION|1 2.* INTAKE/.test(part))
        .map((it) => (it.part === 'directory 2' ? directoryPart(2, added, by) : it));
    const made = (by: (typeof noor)[]) =>
      codes(sealed(add(by), selam, { directoryHash: directoryHash(added) }));
    expect(made([teun])).toEqual([]);
    expect(made([bram])).toEqual(['SEAL_DIRECTORY seal', 'EXPORTER_UNKNOWN seal']);
  });
});

describe('whose code it is', () => {
  const person = 'person 2 accused';
  const as = (keys: ReturnType<typeof keyOf>[], name = person) => say(withPart(name, { keys }));
  const unproven = `KEY_UNPROVEN ${person}`;
  const nobody = 'SIGNER_UNKNOWN signature 2 1 1 HEARING';

  it.each([
    ['nobody of the desk named them', () => letIn(keesCode, amira)],
    [
      'they were named in another dossier',
      () => letIn(keesCode, noor, { dossierId: bytesOf('x', 16) }),
    ],
    ['by another organisation', () => letIn(keesCode, noor, { orgId: bytesOf('x', 16) })],
    [
      'under a directory nobody knows',
      () => letIn(keesCode, noor, { directoryHash: bytesOf('x') }),
    ],
    ['under another number', () => letIn(keesCode, noor, { directoryNumber: 2 })],
    [
      'by somebody who had left',
      () => letIn(keesCode, lotte, { directoryNumber: 2, directoryHash: directoryHash(second) }),
    ],
    ['other keys were named', () => letIn(selam, noor)],
    ['nothing was named', () => ''],
  ])('keys from the desk prove nothing where %s', (_, made) => {
    expect(as([keyOf(keesCode, 'ISSUED', made())])).toEqual([unproven, nobody]);
  });

  it('a claim counts only behind the key it replaces, in its dossier', () => {
    const code = keyOf(keesCode, 'ISSUED', letIn(keesCode, noor));
    const own = (claim: string) => keyOf(keesOwn, 'CLAIMED', claim);
    expect(as([own(claimBy(keesCode, keesOwn))])).toEqual([unproven, nobody]);
    for (const claim of [
      ...[claimBy(selam, keesOwn), claimBy(keesCode, selam)],
      ...[claimBy(keesCode, keesOwn, bytesOf('x', 16)), ''],
    ])
      expect(as([code, own(claim)])).toEqual([unproven, nobody]);
  });

  it('the desk may issue a code again to whom it issued the first, and to nobody else', () => {
    const code = keyOf(keesCode, 'ISSUED', letIn(keesCode, noor));
    expect(as([code, keyOf(keesOwn, 'ISSUED', letIn(keesOwn, noor))])).toEqual([]);
    const amiras = [keyOf(amira, 'FOUNDED'), keyOf(selam, 'ISSUED', letIn(selam, noor))];
    expect(as(amiras, 'person 1 reporter')).toEqual([
      ...['KEY_UNPROVEN person 1 reporter', `SIGNER_UNKNOWN ${intake}`],
    ]);
  });

  it('whoever founded the dossier is its reporter, and no code from the desk', () => {
    const made = [keyOf(selam, 'ISSUED', letIn(selam, noor))];
    expect(as(made, 'person 1 reporter')).toEqual([
      'FOUNDER_UNKNOWN dossier',
      'KEY_UNPROVEN person 1 reporter',
      `SIGNER_UNKNOWN ${intake}`,
    ]);
    expect(as([keyOf(selam, 'FOUNDED')])).toEqual([unproven, nobody]);
    const none = withPart('dossier', { nonce: null });
    expect(say(none)).toEqual(['KEY_UNPROVEN person 1 reporter', `SIGNER_UNKNOWN ${intake}`]);
  });
});

describe('a file that somebody changed after it was made', () => {
  const file = utf8(sealed());
  const lines = file.split('\n');
  const changed = (edit: (all: string[]) => string[]) => codes(bytes(edit([...lines]).join('\n')));

  it('names the part: another word in the decision', () => {
    const at = file.replace('Kees krijgt een berisping.', 'Kees krijgt een beloning!!');
    expect(codes(bytes(at))).toEqual([
      'PART_CHANGED paper 3 1 DECISION',
      'WORDS_CHANGED paper 3 1 DECISION',
    ]);
  });

  it.each([
    ['a space', (line: string) => `${line} `],
    ['a carriage return', (line: string) => `${line}\r`],
    ['a name twice', (line: string) => line.replace('{', '{"part":"dossier",')],
    [
      'a character spelled otherwise',
      (line: string) => line.replace('dossierId', '\\u0064ossierId'),
    ],
    [
      'keys turned round',
      () => '{"dossierId":"AAAAAAAAAAAAAAAAAAAAAA","part":"dossier","nonce":null}',
    ],
    ['no JSON at all', () => '['.repeat(200_000)],
  ])('names the line: %s', (_, edit) => {
    expect(changed((all) => all.map((line, at) => (at === 4 ? edit(line) : line)))).toEqual([
      ...['PART_CHANGED dossier', 'PART_UNREADABLE line 5'],
    ]);
  });

  it('names what is missing, put in, or moved', () => {
    expect(changed((all) => all.toSpliced(10, 1))).toContain('PART_MISSING signature 1 2 1 INTAKE');
    expect(changed((all) => all.toSpliced(10, 0, all[10] ?? ''))).toContain(
      'PART_ADDED signature 1 2 1 INTAKE',
    );
    const swapped = (all: string[]) => all.with(14, all[15] ?? '').with(15, all[14] ?? '');
    expect(changed(swapped)).toEqual([
      ...['PART_MOVED signature 3 1 1 DECISION', 'PART_MOVED signature 3 1 2 DECISION'],
      'PART_ORDER signature 3 1 2 DECISION',
    ]);
  });

  it('names the seal', () => {
    expect(codes(bytes(file.slice(0, -1)))).toEqual(['FILE_END seal']);
    expect(codes(bytes(`${file} `))).toContain('FILE_END seal');
    expect(codes(bytes(file.replace(/.{4}"\}\n$/, 'AAAA"}\n')))).toEqual(['SEAL_BROKEN seal']);
  });

  it('under a name of another part, or in another order, also when it is sealed that way', () => {
    const renamed = withPart('person 2 accused', { part: 'person 2 witness' });
    expect(say(renamed)).toEqual(['SIGNER_ROLE signature 2 1 1 HEARING']);
    expect(say(parts().toReversed())).toEqual(['PART_ORDER signature 3 1 2 DECISION']);
    expect(say(without('dossier'))).toEqual(['PART_ORDER person 1 reporter']);
    expect(say([])).toEqual(['PART_ORDER organisation']);
  });

  it('is no file of ours', () => {
    for (const odd of ['', 'Hallo', '{}\n{}\n', `\ufeff${file}`, file.replaceAll('\n', '\r\n')]) {
      expect(codes(bytes(odd))).toEqual(['NOT_A_BUNDLE file']);
      expect(both(bytes(odd)).isBundle).toBe(false);
    }
  });

  it('is too large to look at', () => {
    expect(codes(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual(['TOO_LARGE file']);
    expect(orgId).toHaveLength(16);
  });
});
