import {
  dossierIdOf,
  directoryHash,
  encodePublicKeys,
  encodeStatement,
  excerptOf,
  exportPartHash,
  parseEntry,
  remarksHash,
  signClaim,
  signCountersignature,
  signDirectory,
  signExport,
  signStatement,
  statementHash,
  text,
  toBase64url as b64,
  wordsHash,
  type Export,
  type KeyPair,
  type Statement,
  type StatementSignature,
} from '@gehoord/crypto';
import {
  amira,
  bytesOf,
  directoryOf,
  everybody,
  lotteAsBoard,
  noor,
  orgId,
  pairOf,
  root,
  bram,
  teun,
} from '../../packages/crypto/vectors/people.ts';
import { entryBytes, openingFor, slotFor } from '../../packages/crypto/vectors/report-case.ts';

/*
 * A file of papers, made by hand: Amira founded the dossier with her own code and signed the second
 * version of the intake; Kees had a code from the desk, took one of his own, and refused his hearing;
 * Noor and Bram signed the decision. Lotte left before the file was made.
 */

type Json = null | string | Json[] | { [name: string]: Json };
export type Part = { part: string } & Record<string, Json>;

export const nonce = bytesOf('nonce of the founder', 16);
export const dossierId = dossierIdOf(amira.keys.signKey, nonce);
export const keesCode = pairOf('the code that Noor made for Kees');
export const keesOwn = pairOf('the code that Kees made himself');

const countersigned = (hash: Uint8Array, by: readonly KeyPair[]) =>
  by.map((pair) => ({
    kid: b64(pair.kid),
    signature: b64(signCountersignature({ orgId, directoryHash: hash }, pair.sign)),
  }));

export const first = signDirectory(directoryOf(), root.secret);
const members = everybody.map((one) =>
  one === lotteAsBoard ? { ...one, status: 'revoked' as const } : one,
);
export const second = signDirectory(
  directoryOf({ number: 2, previous: directoryHash(first), issuedOn: '2026-02-01', members }),
  root.secret,
);

export const directoryPart = (number: number, bytes: Uint8Array, by: readonly KeyPair[]): Part => ({
  part: `directory ${number}`,
  directory: b64(bytes),
  countersignatures: countersigned(directoryHash(bytes), by),
});

/** The entry in which somebody named the keys of an outsider's code. */
export function letIn(
  who: KeyPair,
  author: KeyPair,
  more: Partial<Parameters<typeof entryBytes>[1]> = {},
) {
  const place = { orgId, dossierId, compartmentId: bytesOf('way back', 16) };
  const entry = entryBytes(null, {
    ...{ author, words: 'Come in.', kind: 'genesis', ...place, opening: openingFor(1), epoch: 1 },
    slots: [slotFor(who, 1, true), slotFor(author, 1)],
    ...{ directoryNumber: 1, directoryHash: directoryHash(first), ...more },
  });
  return b64(excerptOf(parseEntry(entry)));
}

export const claimBy = (old: KeyPair, own: KeyPair, at = dossierId) =>
  b64(
    signClaim(
      {
        ...{ dossierId: at, oldKid: old.kid, newKeys: own.keys },
        ...{ newLocatorHash: bytesOf('locator hash'), newSignInKey: bytesOf('sign-in key') },
      },
      old.sign,
      own.sign,
    ),
  );

export const keyOf = (pair: KeyPair, evidence: string, bytes = '') => ({
  ...{ keys: b64(encodePublicKeys(pair.keys)), evidence, bytes },
});

export const NONCE = bytesOf('nonce of the words');
const WORDS = 'Wat is er gebeurd?\nKees stuurde ’s avonds berichten.';
const ARABIC = 'كان كيس يرسل رسائل في المساء.';

/** A version of a paper; everything can be set otherwise. */
export function statementOf(name: string, words: string, more: Partial<Statement> = {}) {
  return encodeStatement({
    ...{ orgId, dossierId, statementId: bytesOf(name, 16), version: 1 },
    ...{ paper: 'INTAKE', identity: 'ANONYMOUS', language: 'nl' },
    words: wordsHash(NONCE, 'nl', words),
    ...{ translations: [], attachments: [], previous: null },
    ...{ writtenOn: '2026-03-02', directoryHash: directoryHash(first), ...more },
  });
}

export const intake1 = statementOf('intake', 'Kees stuurde ’s nachts berichten.');
export const intake2 = statementOf('intake', WORDS, {
  ...{ version: 2, previous: statementHash(intake1), directoryHash: directoryHash(second) },
  translations: [{ language: 'ar', words: wordsHash(NONCE, 'ar', ARABIC) }],
});
export const hearing = statementOf('hearing', 'Kees zegt dat het een grap was.', {
  ...{ paper: 'HEARING', identity: 'SEEN' },
});
export const decision = statementOf('decision', 'Kees krijgt een berisping.', {
  ...{ paper: 'DECISION', identity: 'NOBODY', directoryHash: directoryHash(second) },
});

/** Somebody's answer; everything can be set otherwise. */
export function answerOf(
  by: KeyPair,
  under: Uint8Array,
  more: Partial<StatementSignature> = {},
): string {
  const said: StatementSignature = {
    ...{ statement: statementHash(under), kid: by.kid, signKey: by.keys.signKey },
    ...{ role: 'reporter', keyFrom: 'SELF', answer: 'SIGNED', remarks: null },
    ...{ language: 'nl', signedOn: '2026-03-04', ...more },
  };
  return b64(signStatement(said, by.sign));
}

const shown = (words: string, translations: Json[] = []) => ({
  nonce: b64(NONCE),
  words,
  translations,
});

export const REMARK = 'Het was op dinsdag.';

/** All parts, in their order. */
export const parts = (): Part[] => [
  {
    ...{ part: 'organisation', orgId: b64(orgId), name: 'Stichting Samenop' },
    root: b64(root.publicKey),
  },
  directoryPart(1, first, [noor, teun]),
  directoryPart(2, second, [bram]),
  { part: 'dossier', dossierId: b64(dossierId), nonce: b64(nonce) },
  { part: 'person 1 reporter', keys: [keyOf(amira, 'FOUNDED')] },
  {
    part: 'person 2 accused',
    keys: [
      keyOf(keesCode, 'ISSUED', letIn(keesCode, noor)),
      keyOf(keesOwn, 'CLAIMED', claimBy(keesCode, keesOwn)),
    ],
  },
  { part: 'paper 1 1 INTAKE', statement: b64(intake1), shown: null },
  { part: 'correction 1 1 1 INTAKE', text: 'Het was geen nacht maar avond.' },
  {
    ...{ part: 'paper 1 2 INTAKE', statement: b64(intake2) },
    shown: shown(WORDS, [{ language: 'ar', words: ARABIC }]),
  },
  {
    part: 'signature 1 2 1 INTAKE',
    signature: answerOf(amira, intake2, {
      ...{ remarks: remarksHash(NONCE, REMARK), language: 'ar' },
    }),
    remarks: REMARK,
  },
  {
    ...{ part: 'paper 2 1 HEARING', statement: b64(hearing) },
    shown: shown('Kees zegt dat het een grap was.'),
  },
  {
    part: 'signature 2 1 1 HEARING',
    signature: answerOf(keesOwn, hearing, {
      ...{ role: 'accused', keyFrom: 'DESK_ISSUED', answer: 'REFUSED' },
    }),
    remarks: null,
  },
  {
    ...{ part: 'paper 3 1 DECISION', statement: b64(decision) },
    shown: shown('Kees krijgt een berisping.'),
  },
  ...[noor, bram].map((by, at): Part => {
    const role = by === noor ? ('confidant' as const) : ('board' as const);
    const signature = answerOf(by, decision, { role, keyFrom: 'MEMBER' });
    return { part: `signature 3 1 ${at + 1} DECISION`, signature, remarks: null };
  }),
];

const FIRST_LINE = '{"format":"gehoord-bundle","version":1}';

/** Lines of text, sealed. */
export function sealedLines(
  lines: readonly { readonly name: string; readonly text: string }[],
  by: KeyPair = noor,
  more: Partial<Export> = {},
  firstLine = FIRST_LINE,
): Uint8Array {
  const seal = signExport(
    {
      ...{ orgId, dossierId, scope: 'DOSSIER', kid: by.kid, signKey: by.keys.signKey },
      ...{ madeOn: '2026-05-06', directoryHash: directoryHash(second) },
      parts: lines.map((line) => ({ name: line.name, hash: exportPartHash(text(line.text)) })),
      ...more,
    },
    by.sign,
  );
  const all = [firstLine, ...lines.map((line) => line.text), JSON.stringify({ seal: b64(seal) })];
  return text(`${all.join('\n')}\n`);
}

/** A test may have put anything there. */
const nameOf = (name: Json): string => (typeof name === 'string' ? name : 'odd');

/** The file as a member would make it from these parts. */
export const sealed = (all: readonly Part[] = parts(), by?: KeyPair, more?: Partial<Export>) =>
  sealedLines(
    all.map((part) => ({
      name: nameOf(part.part),
      text: JSON.stringify(part),
    })),
    by,
    more,
  );

/** The parts with one of them otherwise. */
export const withPart = (name: string, more: Record<string, Json>): Part[] => {
  if (!parts().some(({ part }) => part === name)) throw new Error(`No ${name}.`);
  return parts().map((it) => (it.part === name ? { ...it, ...more } : it));
};

/** As small as a file can be: two people in one directory, one paper, one signature. */
export function small(): Uint8Array {
  const both = everybody.filter(({ role }) => role === 'confidant' || role === 'alternate');
  const directory = signDirectory(directoryOf({ members: both }), root.secret);
  const hash = directoryHash(directory);
  const paper = statementOf('small', 'Kort.', { directoryHash: hash });
  const all: Part[] = [
    { part: 'organisation', orgId: b64(orgId), name: 'Samenop', root: b64(root.publicKey) },
    directoryPart(1, directory, [noor, teun]),
    { part: 'dossier', dossierId: b64(dossierId), nonce: b64(nonce) },
    { part: 'person 1 reporter', keys: [keyOf(amira, 'FOUNDED')] },
    { part: 'paper 1 1 INTAKE', statement: b64(paper), shown: shown('Kort.') },
    {
      part: 'signature 1 1 1 INTAKE',
      signature: answerOf(amira, paper, { remarks: remarksHash(NONCE, 'Klopt.') }),
      remarks: 'Klopt.',
    },
  ];
  return sealed(all, noor, { scope: 'PAPER', directoryHash: hash });
}
