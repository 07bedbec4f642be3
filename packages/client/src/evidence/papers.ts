import {
  equal,
  fingerprint,
  fromBase64url,
  fromHex,
  languagesOf,
  parseStatement,
  readSignature,
  remarksHash,
  statementHash,
  toHex,
  wordsHash,
  type Statement,
  type StatementSignature,
} from '@gehoord/crypto';
import { orNull } from '../core/attempt.ts';
import { isActiveNow, memberBy, pageBy, wasActiveSince } from './chain.ts';
import type { Shown, SignatureLine } from './lines.ts';
import { holderBy, type Ground, type ProvenPerson } from './people.ts';
import type { VersionSection } from './sections.ts';
import type { Finding, FindingCode, PaperFact, SignatureFact } from './types.ts';

/** A version whose bytes are a statement. */
export interface Version {
  readonly section: VersionSection;
  readonly statement: Statement;
  /** Hexadecimal. */
  readonly hash: string;
}

/** What papers are held against. */
export interface Around extends Ground {
  readonly people: readonly ProvenPerson[];
  /** All versions in the file that can be read. */
  readonly versions: readonly Version[];
}

/** Facts of what holds, findings of what does not. */
export interface Judged<T> {
  readonly findings: readonly Finding[];
  readonly fact: T | null;
}

/** @returns null where the bytes are no statement, or another one than the part's name says. */
export function versionOf(section: VersionSection): Version | null {
  const bytes = fromBase64url(section.line.statement);
  const statement = orNull(() => parseStatement(bytes));
  if (statement === null) return null;
  const { version, paper } = statement;
  const called = section.line.part === `paper ${section.paper} ${version} ${paper}`;
  return called ? { section, statement, hash: toHex(statementHash(bytes)) } : null;
}

function linkHolds({ section, statement }: Version, { versions }: Around): boolean {
  const id = toHex(statement.statementId);
  const sameId = versions.filter((it) => toHex(it.statement.statementId) === id);
  if (sameId.some((it) => it.section.paper !== section.paper)) return false;
  const own = versions.filter((it) => it.section.paper === section.paper);
  if (own.length !== sameId.length) return false;
  const before = own.find((it) => it.statement.version === statement.version - 1);
  const { previous } = statement;
  return !before || (previous !== null && toHex(previous) === before.hash);
}

function translationsMatch({ translations }: Statement, shown: Shown): boolean {
  const nonce = fromBase64url(shown.nonce);
  return (
    translations.length === shown.translations.length &&
    translations.every(({ language, words }, at) => {
      const given = shown.translations[at];
      return given?.language === language && equal(words, wordsHash(nonce, language, given.words));
    })
  );
}

function wordsCodes({ section, statement }: Version): readonly FindingCode[] {
  const { shown } = section.line;
  if (shown === null) return section.signatures.length > 0 ? ['WORDS_MISSING'] : [];
  const hash = wordsHash(fromBase64url(shown.nonce), statement.language, shown.words);
  return [
    ...(equal(statement.words, hash) ? [] : ['WORDS_CHANGED' as const]),
    ...(translationsMatch(statement, shown) ? [] : ['TRANSLATION_CHANGED' as const]),
  ];
}

function paperCodes(version: Version, around: Around): readonly FindingCode[] {
  const { statement } = version;
  const here = equal(statement.orgId, around.orgId) && equal(statement.dossierId, around.dossierId);
  return [
    ...(here ? [] : ['PAPER_PLACE' as const]),
    ...(pageBy(around.chain, statement.directoryHash) ? [] : ['PAPER_DIRECTORY' as const]),
    ...(linkHolds(version, around) ? [] : ['PAPER_LINK' as const]),
    ...wordsCodes(version),
  ];
}

/** A signature lifted from elsewhere names another version: which one, as far as it is in the file. */
function liftedFrom(
  said: StatementSignature,
  version: Version,
  around: Around,
): FindingCode | null {
  const named = toHex(said.statement);
  if (named === version.hash) return null;
  const found = around.versions.filter(({ hash }) => hash === named);
  if (found.some(({ section }) => section.paper === version.section.paper))
    return 'SIGNATURE_OTHER_VERSION';
  return found.length > 0 ? 'SIGNATURE_OTHER_PAPER' : 'SIGNATURE_OTHER';
}

type Signer = Pick<SignatureFact, 'name' | 'replaced' | 'left' | 'issuedBy'>;

function signerOf(
  said: StatementSignature,
  { statement }: Version,
  { chain, people }: Around,
): Signer | FindingCode {
  const member = memberBy(chain, said);
  if (member) {
    if (member.role !== said.role) return 'SIGNER_ROLE';
    if (said.keyFrom !== 'MEMBER') return 'PROVENANCE';
    const from = pageBy(chain, statement.directoryHash);
    if (!wasActiveSince(chain, said.kid, from)) return 'SIGNER_REVOKED';
    const left = !isActiveNow(chain, said.kid);
    return { name: member.name, replaced: false, left, issuedBy: null };
  }
  const holder = holderBy(people, said);
  if (holder === null) return 'SIGNER_UNKNOWN';
  const { person, replaced } = holder;
  if (person.role !== said.role) return 'SIGNER_ROLE';
  if (person.provenance !== said.keyFrom) return 'PROVENANCE';
  return { name: null, replaced, left: false, issuedBy: person.issuedBy?.name ?? null };
}

function remarksMatch(said: StatementSignature, given: string | null, shown: Shown): boolean {
  if (given === null || said.remarks === null) return given === said.remarks;
  return equal(said.remarks, remarksHash(fromBase64url(shown.nonce), given));
}

function signatureJudged(
  line: SignatureLine,
  version: Version,
  around: Around,
): Judged<SignatureFact> {
  const only = (code: FindingCode) => ({ findings: [{ code, part: line.part }], fact: null });
  const said = orNull(() => readSignature(fromBase64url(line.signature)));
  if (said === null) return only('SIGNATURE_BROKEN');
  const lifted = liftedFrom(said, version, around);
  if (lifted !== null) return only(lifted);
  const { signatures, line: paper } = version.section;
  const signer = signerOf(said, version, around);
  const first = signatures.find(({ signature }) => signature === line.signature);
  const codes: readonly FindingCode[] = [
    ...(first === line ? [] : ['SIGNATURE_TWICE' as const]),
    ...(languagesOf(version.statement).includes(said.language)
      ? []
      : ['SIGNATURE_LANGUAGE' as const]),
    ...(typeof signer === 'string' ? [signer] : []),
    ...(paper.shown === null || remarksMatch(said, line.remarks, paper.shown)
      ? []
      : ['REMARKS_CHANGED' as const]),
  ];
  if (codes.length > 0 || typeof signer === 'string')
    return { findings: codes.map((code) => ({ code, part: line.part })), fact: null };
  const { role, keyFrom, answer, language, signedOn, kid } = said;
  const { part, remarks } = line;
  const fact = { part, role, keyFrom, answer, language, signedOn, remarks };
  return { findings: [], fact: { ...fact, ...signer, fingerprint: fingerprint(kid) } };
}

/** Check one version and everything under it. */
export function paperJudged(version: Version, around: Around): Judged<PaperFact> {
  const { section, statement, hash } = version;
  const { part, shown } = section.line;
  const own = paperCodes(version, around).map((code): Finding => ({ code, part }));
  const under = section.signatures.map((line) => signatureJudged(line, version, around));
  const findings = [...own, ...under.flatMap((it) => it.findings)];
  if (findings.length > 0) return { findings, fact: null };
  const { paper: kind, version: number, identity, language, writtenOn, attachments } = statement;
  const hasBefore = around.versions.some(
    (it) => it.section.paper === section.paper && it.statement.version === number - 1,
  );
  const fact: PaperFact = {
    ...{ part, kind, version: number, identity, language, writtenOn },
    mark: fingerprint(fromHex(hash)),
    earlierMissing: number > 1 && !hasBefore,
    words: shown?.words ?? null,
    translations: shown?.translations ?? [],
    attachments: attachments.length,
    signatures: under.flatMap((it) => it.fact ?? []),
    corrections: section.corrections.map(({ text }) => text),
  };
  return { findings, fact };
}
