import { equal, type Export } from '@gehoord/crypto';
import { isActiveNow, memberBy, type Chain } from './chain.ts';
import type { Finding, FindingCode } from './types.ts';

/** What the seal of a file is held against. */
interface Sealed {
  readonly orgId: Uint8Array;
  /** Null where the file does not say it in a way that can be read. */
  readonly dossierId: Uint8Array | null;
  readonly chain: Chain;
  /** What such a file may be said to hold. */
  readonly scopes: readonly Export['scope'][];
}

function exporterCode(seal: Export, chain: Chain): FindingCode | null {
  if (memberBy(chain, seal) === null) return 'EXPORTER_UNKNOWN';
  return isActiveNow(chain, seal.kid) ? null : 'EXPORTER_REVOKED';
}

/** What the maker of the file says of it, against what is in it. */
export function sealFindings(seal: Export, it: Sealed): readonly Finding[] {
  const { newest } = it.chain;
  const here =
    equal(seal.orgId, it.orgId) && it.dossierId !== null && equal(seal.dossierId, it.dossierId);
  const codes: readonly (FindingCode | false | null)[] = [
    !here && 'SEAL_PLACE',
    !it.scopes.includes(seal.scope) && 'SEAL_SCOPE',
    !(newest && equal(newest.hash, seal.directoryHash)) && 'SEAL_DIRECTORY',
    exporterCode(seal, it.chain),
  ];
  return codes.flatMap((code): Finding[] => (code ? [{ code, part: 'seal' }] : []));
}
