import { equal, fingerprint, fromBase64url, type Export } from '@gehoord/crypto';
import { chainOf, isActiveNow, memberBy, type Chain } from './chain.ts';
import { openEnvelope } from './envelope.ts';
import { paperJudged, versionOf, type Around } from './papers.ts';
import { isFounded, personOf, type Ground, type ProvenPerson } from './people.ts';
import { sectionsOf, type Sections } from './sections.ts';
import type { Checked, Facts, Finding, FindingCode, PaperFact } from './types.ts';

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

function rootFindings({ organisation }: Sections, { root }: Known): readonly Finding[] {
  const digits = fingerprint(fromBase64url(organisation.root)).join('');
  return root === null || root.replaceAll(/[^0-9]/g, '') === digits
    ? []
    : [found('ROOT_OTHER', organisation.part)];
}

function exporterCode(seal: Export, chain: Chain): FindingCode | null {
  if (memberBy(chain, seal) === null) return 'EXPORTER_UNKNOWN';
  return isActiveNow(chain, seal.kid) ? null : 'EXPORTER_REVOKED';
}

/** What the maker of the file says of it, against what is in it. */
function sealFindings(seal: Export, sections: Sections, ground: Ground): readonly Finding[] {
  const here = equal(seal.orgId, ground.orgId) && equal(seal.dossierId, ground.dossierId);
  const papers = new Set(sections.versions.map(({ paper }) => paper)).size;
  const { newest } = ground.chain;
  const exporter = exporterCode(seal, ground.chain);
  return [
    ...(here ? [] : [found('SEAL_PLACE', 'seal')]),
    ...(seal.scope === 'PAPER' && papers !== 1 ? [found('SEAL_SCOPE', 'seal')] : []),
    ...(newest && equal(newest.hash, seal.directoryHash) ? [] : [found('SEAL_DIRECTORY', 'seal')]),
    ...(exporter ? [found(exporter, 'seal')] : []),
  ];
}

/** Nobody may found what is not theirs; a file whose maker was never told the nonce says nothing of it. */
const founderFindings = ({ people, dossier }: Sections, ground: Ground): readonly Finding[] =>
  ground.nonce === null || isFounded(people, ground)
    ? []
    : [found('FOUNDER_UNKNOWN', dossier.part)];

function factsOf(
  seal: Export,
  { organisation }: Sections,
  { chain: whole }: Ground,
  papers: readonly PaperFact[],
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
    papers,
  };
}

/** Everything the lines say, held against everything else. */
function judged(
  sections: Sections,
  seal: Export | null,
  known: Known,
): Pick<Checked, 'findings' | 'facts'> {
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
  const findings = [
    ...(seal ? sealFindings(seal, sections, ground) : []),
    ...rootFindings(sections, known),
    ...ground.chain.findings,
    ...founderFindings(sections, ground),
    ...unproven,
    ...papers.flatMap((one) => one.findings),
  ];
  const facts = papers.flatMap((one) => one.fact ?? []);
  return { findings, facts: seal && factsOf(seal, sections, ground, facts) };
}

/**
 * Check a file of papers from its bytes alone. Throws nothing, whatever the bytes are.
 * Call `ready()` of the cryptography first.
 */
export function checkBundle(bytes: Uint8Array, known: Known = { root: null }): Checked {
  const { isBundle, seal, lines, findings } = openEnvelope(bytes);
  const sections = lines && sectionsOf(lines);
  if (sections === null) return { isBundle, findings, facts: null };
  if ('misplaced' in sections) {
    const misplaced = found('PART_ORDER', sections.misplaced);
    return { isBundle, findings: [...findings, misplaced], facts: null };
  }
  const content = judged(sections, seal, known);
  const all = [...findings, ...content.findings];
  return { isBundle, findings: all, facts: all.length === 0 ? content.facts : null };
}
