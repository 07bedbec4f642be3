import { fingerprint, fromBase64url, type Export } from '@gehoord/crypto';
import { sealFindings } from './seal.ts';
import { chainOf, memberBy, type Chain } from './chain.ts';
import { openEnvelope } from './envelope.ts';
import { paperJudged, versionOf, type Around } from './papers.ts';
import { isFounded, personOf, type Ground, type ProvenPerson } from './people.ts';
import { recordJudged } from './record.ts';
import { recordSectionsOf, sectionsOf, type RecordSections, type Sections } from './sections.ts';
import type { Checked, Facts, Finding, FindingCode } from './types.ts';

/** What whoever checks knows from elsewhere. */
export interface Known {
  /** The digits of the ROOT fingerprint on the poster, spaces or not; null where it is not at hand. */
  readonly root: string | null;
}

const found = (code: FindingCode, part: string): Finding => ({ code, part });

function groundOf({ organisation, directories, dossier }: Sections): Ground {
  const orgId = fromBase64url(organisation.orgId);
  return {
    orgId,
    dossierId: fromBase64url(dossier.dossierId),
    nonce: dossier.nonce === null ? null : fromBase64url(dossier.nonce),
    chain: chainOf(directories, { orgId, rootKey: fromBase64url(organisation.root) }),
  };
}

function rootFindings(
  { organisation }: Pick<Sections, 'organisation'>,
  { root }: Known,
): readonly Finding[] {
  const digits = fingerprint(fromBase64url(organisation.root)).join('');
  return root === null || root.replaceAll(/[^0-9]/g, '') === digits
    ? []
    : [found('ROOT_OTHER', organisation.part)];
}

/** Nobody may found what is not theirs; a file whose maker was never told the nonce says nothing of it. */
const founderFindings = ({ people, dossier }: Sections, ground: Ground): readonly Finding[] =>
  ground.nonce === null || isFounded(people, ground)
    ? []
    : [found('FOUNDER_UNKNOWN', dossier.part)];

/** What the file says of itself, once all of it holds. */
function factsOf(
  seal: Export,
  { organisation }: Pick<Sections, 'organisation'>,
  whole: Chain,
  content: Pick<Facts, 'papers' | 'record'>,
): Facts | null {
  const [maker, page] = [memberBy(whole, seal), whole.newest];
  if (maker === null || page === null) return null;
  return {
    scope: seal.scope,
    organisation: organisation.name,
    root: fingerprint(fromBase64url(organisation.root)),
    exporter: {
      ...{ name: maker.name, role: maker.role },
      ...{ fingerprint: fingerprint(seal.kid), on: seal.madeOn },
    },
    directory: { number: page.directory.number, issuedOn: page.directory.issuedOn },
    ...content,
  };
}

type Judgement = Pick<Checked, 'findings' | 'facts'>;

/** Everything the lines of a file of papers say, held against everything else. */
function papersJudged(sections: Sections, seal: Export | null, known: Known): Judgement {
  const ground = groundOf(sections);
  const people = sections.people.map((line) => personOf(line, ground));
  const proven = people.filter((one): one is ProvenPerson => !('code' in one));
  const unproven = people.filter((one): one is Finding => 'code' in one);
  const read = sections.versions.map(versionOf);
  const versions = read.filter((one) => one !== null);
  const around: Around = { ...ground, people: proven, versions };
  const papers = read.map((version, at) =>
    version
      ? paperJudged(version, around)
      : { findings: [found('PAPER_BROKEN', sections.versions[at]?.line.part ?? '')], fact: null },
  );
  const count = new Set(sections.versions.map(({ paper }) => paper)).size;
  const scopes = count === 1 ? (['PAPER', 'DOSSIER'] as const) : (['DOSSIER'] as const);
  const findings = [
    ...(seal ? sealFindings(seal, { ...ground, scopes }) : []),
    ...rootFindings(sections, known),
    ...ground.chain.findings,
    ...founderFindings(sections, ground),
    ...unproven,
    ...papers.flatMap((one) => one.findings),
  ];
  const facts = papers.flatMap((one) => one.fact ?? []);
  const content = { papers: facts, record: null };
  return { findings, facts: seal && factsOf(seal, sections, ground.chain, content) };
}

/** The same for the record of a destruction. */
function destructionJudged(sections: RecordSections, seal: Export | null, known: Known): Judgement {
  const { organisation, directories } = sections;
  const orgId = fromBase64url(organisation.orgId);
  const chain = chainOf(directories, { orgId, rootKey: fromBase64url(organisation.root) });
  const { findings: ofRecord, fact, dossierId } = recordJudged(sections, { orgId, chain });
  const findings = [
    ...(seal ? sealFindings(seal, { orgId, dossierId, chain, scopes: ['RECORD'] }) : []),
    ...rootFindings(sections, known),
    ...chain.findings,
    ...ofRecord,
  ];
  const content = { papers: [], record: fact };
  return { findings, facts: seal && factsOf(seal, sections, chain, content) };
}

/**
 * Check a file from its bytes alone: papers, or the record of a destruction. Throws nothing, whatever
 * the bytes are. Call `ready()` of the cryptography first.
 */
export function checkBundle(bytes: Uint8Array, known: Known = { root: null }): Checked {
  const { format, seal, lines, findings } = openEnvelope(bytes);
  const isBundle = format !== null;
  if (lines === null) return { isBundle, findings, facts: null };
  const isRecord = format === 'RECORD';
  const sections = isRecord ? recordSectionsOf(lines) : sectionsOf(lines);
  if ('misplaced' in sections) {
    const misplaced = found('PART_ORDER', sections.misplaced);
    return { isBundle, findings: [...findings, misplaced], facts: null };
  }
  const content =
    'record' in sections
      ? destructionJudged(sections, seal, known)
      : papersJudged(sections, seal, known);
  const all = [...findings, ...content.findings];
  return { isBundle, findings: all, facts: all.length === 0 ? content.facts : null };
}
