/* The papers and the seal, held against who everybody is. Written from ../README.md. */
import type { Checked, Facts, Finding, Outsider, PaperFact, SignatureFact } from '../checked.ts';
import { fingerprint, KDF, same, tried, utf8, type Bytes } from './bytes.ts';
import { opened, type Shown } from './file.ts';
import { signatureOf, statementOf, type Said, type Seal, type Statement } from './formats.ts';
import { ordered, orderedRecord, type Book, type RecordBook, type Version } from './order.ts';
import {
  hasFounder,
  isActive,
  memberOf,
  organisationOf,
  personOf,
  type Organisation,
  type Person,
} from './people.ts';
import { judgedRecord } from './record.ts';

interface Read {
  readonly version: Version;
  readonly statement: Statement;
}

interface World {
  readonly org: Organisation;
  readonly people: readonly Person[];
  readonly read: readonly Read[];
}

/** A version whose bytes are the statement that its name promises. */
function readVersion(version: Version): Read | undefined {
  const statement = tried(() => statementOf(version.part.statement));
  if (!statement) return undefined;
  const promised = `paper ${version.paper} ${statement.version} ${statement.kind}`;
  return version.name === promised ? { version, statement } : undefined;
}

const wordsHash = (nonce: Bytes, language: string, words: string) =>
  KDF(nonce, 'statement-words', utf8(language), utf8(words));

function translated({ translations }: Statement, shown: Shown): boolean {
  if (translations.length !== shown.translations.length) return false;
  return shown.translations.every(({ language, words }, at) => {
    const named = translations[at];
    return (
      named?.language === language && same(named.words, wordsHash(shown.nonce, language, words))
    );
  });
}

/** Whether the versions of one paper, and nothing else, bear its id, and name each other. */
function isLinked({ version, statement }: Read, { read }: World): boolean {
  const mine = ({ version: other }: Read) => other.paper === version.paper;
  if (read.some((one) => mine(one) !== (one.statement.id === statement.id))) return false;
  const before = read.find((one) => mine(one) && one.statement.version === statement.version - 1);
  if (!before) return true;
  return statement.previous !== null && same(statement.previous, before.statement.hash);
}

function paperCodes(one: Read, world: World): string[] {
  const { version, statement } = one;
  const { shown } = version.part;
  const { orgId, dossierId, directories } = world.org;
  const codes: string[] = [];
  if (!same(statement.orgId, orgId) || !same(statement.dossierId, dossierId))
    codes.push('PAPER_PLACE');
  if (!directories.some(({ hash }) => same(hash, statement.directoryHash)))
    codes.push('PAPER_DIRECTORY');
  if (!isLinked(one, world)) codes.push('PAPER_LINK');
  if (shown === null && version.signatures.length > 0) codes.push('WORDS_MISSING');
  if (shown && !same(statement.words, wordsHash(shown.nonce, statement.language, shown.words)))
    codes.push('WORDS_CHANGED');
  if (shown && !translated(statement, shown)) codes.push('TRANSLATION_CHANGED');
  return codes;
}

/** Where a signature belongs that names another version. */
function belongs(said: Said, { version }: Read, { read }: World): string {
  const named = read.filter(({ statement }) => same(statement.hash, said.statement));
  if (named.some((one) => one.version.paper === version.paper)) return 'SIGNATURE_OTHER_VERSION';
  return named.length > 0 ? 'SIGNATURE_OTHER_PAPER' : 'SIGNATURE_OTHER';
}

type Signer = Pick<SignatureFact, 'name' | 'replaced' | 'left' | 'issuedBy'>;

function memberSigned(said: Said, { statement }: Read, org: Organisation): Signer | string | null {
  const member = memberOf(org, said);
  if (!member) return null;
  if (member.role !== said.role) return 'SIGNER_ROLE';
  if (said.keyFrom !== 'MEMBER') return 'PROVENANCE';
  const from = org.directories.findIndex(({ hash }) => same(hash, statement.directoryHash));
  const since = org.directories.slice(Math.max(0, from));
  if (!since.some((directory) => isActive(directory, said.kid))) return 'SIGNER_REVOKED';
  const left = !isActive(org.newest, said.kid);
  return { name: member.name, replaced: false, left, issuedBy: null };
}

function outsiderSigned(said: Said, people: readonly Person[]): Signer | string {
  const own = ({ kid, signKey }: { readonly kid: Bytes; readonly signKey: Bytes }) =>
    same(kid, said.kid) && same(signKey, said.signKey);
  const person = people.find(({ keys }) => keys.some(own));
  if (!person) return 'SIGNER_UNKNOWN';
  if (person.role !== said.role) return 'SIGNER_ROLE';
  if (person.provenance !== said.keyFrom) return 'PROVENANCE';
  const replaced = person.keys.findIndex(own) < person.keys.length - 1;
  return { name: null, replaced, left: false, issuedBy: person.issuedBy?.name ?? null };
}

const remarksHold = (said: Said, given: string | null, shown: Shown): boolean =>
  given === null || said.remarks === null
    ? given === said.remarks
    : same(said.remarks, KDF(shown.nonce, 'statement-remarks', utf8(given)));

function judgedSignature(
  { name: part, part: line }: Version['signatures'][number],
  at: number,
  one: Read,
  world: World,
): { readonly codes: string[]; readonly fact: SignatureFact | null } {
  const said = tried(() => signatureOf(line.signature));
  if (!said) return { codes: ['SIGNATURE_BROKEN'], fact: null };
  if (!same(said.statement, one.statement.hash))
    return { codes: [belongs(said, one, world)], fact: null };
  const { signatures, part: paper } = one.version;
  const codes: string[] = [];
  if (signatures.slice(0, at).some((it) => same(it.part.signature, line.signature)))
    codes.push('SIGNATURE_TWICE');
  if (!one.statement.languages.includes(said.language)) codes.push('SIGNATURE_LANGUAGE');
  const signer = memberSigned(said, one, world.org) ?? outsiderSigned(said, world.people);
  if (typeof signer === 'string') codes.push(signer);
  if (paper.shown && !remarksHold(said, line.remarks, paper.shown)) codes.push('REMARKS_CHANGED');
  if (codes.length > 0 || typeof signer === 'string') return { codes, fact: null };
  const { role, keyFrom, answer, language, signedOn, kid } = said;
  const told = { part, role, keyFrom, answer, language, signedOn, remarks: line.remarks };
  return { codes, fact: { ...told, ...signer, fingerprint: fingerprint(kid) } };
}

function judgedPaper(one: Read, world: World): { findings: Finding[]; fact: PaperFact } {
  const { version, statement } = one;
  const { name: part, paper, corrections } = version;
  const findings: Finding[] = paperCodes(one, world).map((code) => ({ code, part }));
  const signatures: SignatureFact[] = [];
  for (const [at, line] of version.signatures.entries()) {
    const { codes, fact } = judgedSignature(line, at, one, world);
    findings.push(...codes.map((code) => ({ code, part: line.name })));
    if (fact) signatures.push(fact);
  }
  const before = (it: Read) =>
    it.version.paper === paper && it.statement.version === statement.version - 1;
  const { kind, identity, language, writtenOn, attachments } = statement;
  const fact: PaperFact = {
    ...{ part, kind, version: statement.version, identity, language, writtenOn },
    mark: fingerprint(statement.hash),
    earlierMissing: statement.version > 1 && !world.read.some(before),
    words: version.part.shown?.words ?? null,
    translations: version.part.shown?.translations ?? [],
    ...{ attachments, signatures, corrections },
  };
  return { findings, fact };
}

function sealFindings(
  seal: Seal,
  org: Organisation,
  dossierId: Bytes | null,
  scopes: readonly Seal['scope'][],
): Finding[] {
  const codes: string[] = [];
  if (!dossierId || !same(seal.orgId, org.orgId) || !same(seal.dossierId, dossierId))
    codes.push('SEAL_PLACE');
  if (!scopes.includes(seal.scope)) codes.push('SEAL_SCOPE');
  if (!org.newest || !same(org.newest.hash, seal.directoryHash)) codes.push('SEAL_DIRECTORY');
  if (!memberOf(org, seal)) codes.push('EXPORTER_UNKNOWN');
  else if (!isActive(org.newest, seal.kid)) codes.push('EXPORTER_REVOKED');
  return codes.map((code) => ({ code, part: 'seal' }));
}

type Named = Pick<Book, 'organisation'>;

function rootFindings({ organisation }: Named, digits: string | null): Finding[] {
  const root = fingerprint(organisation?.root ?? new Uint8Array(0)).join('');
  const differs = digits !== null && digits.replace(/[^0-9]/g, '') !== root;
  return differs ? [{ code: 'ROOT_OTHER', part: 'organisation' }] : [];
}

function about(
  seal: Seal,
  { organisation }: Named,
  org: Organisation,
  content: Pick<Facts, 'papers' | 'record'>,
): Checked['facts'] {
  const maker = memberOf(org, seal);
  if (!maker || !org.newest || !organisation) return null;
  const { number, issuedOn } = org.newest;
  return {
    ...{ scope: seal.scope, organisation: organisation.name },
    root: fingerprint(organisation.root),
    exporter: {
      ...{ name: maker.name, role: maker.role },
      ...{ fingerprint: fingerprint(seal.kid), on: seal.madeOn },
    },
    directory: { number, issuedOn },
    ...content,
  };
}

type Judgement = Pick<Checked, 'findings' | 'facts'>;

function judged(book: Book, seal: Seal | null, digits: string | null): Judgement {
  const { it: org, findings: ofDirectories } = organisationOf(book);
  const people = book.people.map(({ role, part }) => personOf(part.keys, role as Outsider, org));
  const read = book.versions.map(readVersion);
  const world: World = {
    org,
    people: people.filter((one) => one !== undefined),
    read: read.filter((one) => one !== undefined),
  };
  const papersThere = new Set(book.versions.map(({ paper }) => paper)).size;
  const findings: Finding[] = seal
    ? sealFindings(seal, org, org.dossierId, papersThere === 1 ? ['PAPER', 'DOSSIER'] : ['DOSSIER'])
    : [];
  findings.push(...rootFindings(book, digits), ...ofDirectories);
  if (org.nonce && !hasFounder(book, org))
    findings.push({ code: 'FOUNDER_UNKNOWN', part: 'dossier' });
  for (const [at, { name }] of book.people.entries())
    if (!people[at]) findings.push({ code: 'KEY_UNPROVEN', part: name });
  const papers: PaperFact[] = [];
  for (const [at, { name }] of book.versions.entries()) {
    const one = read[at];
    const result = one && judgedPaper(one, world);
    findings.push(...(result?.findings ?? [{ code: 'PAPER_BROKEN', part: name }]));
    if (result) papers.push(result.fact);
  }
  return { findings, facts: seal && about(seal, book, org, { papers, record: null }) };
}

function judgedDestruction(book: RecordBook, seal: Seal | null, digits: string | null): Judgement {
  const { it: org, findings: ofDirectories } = organisationOf({ ...book, dossier: null });
  const { findings: ofRecord, dossierId, fact } = judgedRecord(book, org);
  const findings = [
    ...(seal ? sealFindings(seal, org, dossierId, ['RECORD']) : []),
    ...rootFindings(book, digits),
    ...ofDirectories,
    ...ofRecord,
  ];
  return { findings, facts: seal && about(seal, book, org, { papers: [], record: fact }) };
}

/**
 * Check a file from its bytes alone.
 * @param digits of the ROOT fingerprint on the poster; null where it is not at hand.
 */
export function check(bytes: Bytes, digits: string | null = null): Checked {
  const { format, seal, lines, findings } = opened(bytes);
  const isBundle = format !== null;
  if (lines === null) return { isBundle, findings, facts: null };
  const book = format === 'RECORD' ? orderedRecord(lines) : ordered(lines);
  if (typeof book === 'string')
    return { isBundle, findings: [...findings, { code: 'PART_ORDER', part: book }], facts: null };
  const content =
    'record' in book ? judgedDestruction(book, seal, digits) : judged(book, seal, digits);
  const all = [...findings, ...content.findings];
  return { isBundle, findings: all, facts: all.length === 0 ? content.facts : null };
}
