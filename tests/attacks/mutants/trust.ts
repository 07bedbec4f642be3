import {
  always,
  CLAIMS,
  CONSENTS,
  core,
  crypto,
  desk,
  ENTRIES,
  FORKS,
  guards,
  HOSTILE,
  type Attack,
} from './mutant.ts';

/** Attacks on who may do what: places, directories, servers that lie, consents. */
export const ON_TRUST: readonly Attack[] = [
  {
    number: 4,
    what: 'the right bytes in the wrong place: other purpose, dossier, code, or a second time',
    mutants: [
      {
        file: crypto('sign/signature.ts'),
        find: 'sodium.crypto_sign_verify_detached(signature, hash(label, ...fields), signKey)',
        put: "(['entry', 'consent', 'claim', 'directory', 'stamp', 'declaration', 'sign-in', 'countersign', 'consent-withdrawn'] as const).some((any) => sodium.crypto_sign_verify_detached(signature, hash(any, ...fields), signKey)) || sodium.crypto_sign_verify_detached(signature, hash(label, ...fields), signKey)",
        test: crypto('sign/signature.test.ts'),
      },
      always(
        core('evidence.ts'),
        'equal(consent.orgId, place.orgId) && equal(consent.dossierId, place.dossierId)',
        CONSENTS,
      ),
      always(
        crypto('sign/claim.ts'),
        "verify(oldSignKey, claim.oldSignature, 'claim', claim.body)",
        crypto('sign/claim.test.ts'),
      ),
      always(
        crypto('sign/claim.ts'),
        '!equal(claim.newKeys.signKey, oldSignKey)',
        crypto('sign/claim.test.ts'),
      ),
      always(core('reporters.ts'), 'equal(claim.oldKid, kidOf(old))', CLAIMS),
      always(
        core('reporters.ts'),
        'toHex(claim.dossierId) === toHex(line.entry.header.dossierId)',
        CLAIMS,
      ),
      always(core('reporters.ts'), 'verifyClaim(claim, { oldSignKey: old.signKey })', CLAIMS),
      always(core('evidence.ts'), 'equal(keys.signKey, consent.signKey)', CONSENTS),
    ],
  },
  {
    number: 5,
    what: 'directories expired, rolled back, of another ROOT, forked, without countersignature; authors who were revoked',
    mutants: [
      always(
        crypto('directory.ts'),
        "verify(by.rootKey, signature, 'directory', body)",
        crypto('directory.test.ts'),
      ),
      always(crypto('directory.ts'), 'days >= 0 && days <= MOST_DAYS', crypto('directory.test.ts')),
      always(
        crypto('directory.ts'),
        'directory.number === before.number + 1',
        crypto('directory.test.ts'),
      ),
      always(
        crypto('directory.ts'),
        'directory.previous !== null && equal(directory.previous, directoryHash(previousBytes))',
        crypto('directory.test.ts'),
      ),
      always(
        crypto('log-entry/chain.ts'),
        'after.directoryNumber >= before.directoryNumber',
        crypto('log-entry/chain.test.ts'),
      ),
      {
        file: crypto('directory.ts'),
        find: "found?.status === 'active' ? found : null",
        put: 'found ?? null',
        test: crypto('directory.test.ts'),
      },
      {
        file: core('directory-book.ts'),
        find: 'one.directory.number === number && one.complete',
        put: 'one.directory.number === number',
        test: core('directory-book.test.ts'),
      },
      always(desk('sign-in.ts'), 'loaded.book && equal(loaded.book.rootKey, box.rootKey)', HOSTILE),
      always(desk('joining.ts'), 'book && equal(rootMark(book.rootKey), read.mark)', HOSTILE),
    ],
  },
  {
    number: 8,
    what: 'a server that drops, takes back, forks, or lets in outside the chain',
    mutants: [
      {
        file: core('dossier.ts'),
        find: 'line === undefined || line.hash === seen.head',
        put: 'true',
        test: FORKS,
      },
      always(
        desk('remember.ts'),
        'page !== undefined && toHex(page.hash) === directory.hash',
        HOSTILE,
      ),
      {
        file: desk('reading.ts'),
        find: 'left || trail.count < remembered.count',
        put: 'left',
        test: HOSTILE,
      },
      {
        file: desk('reading.ts'),
        find: 'left ||= trail.count === remembered.count && trail.head !== remembered.head;',
        put: '',
        test: HOSTILE,
      },
      {
        file: desk('reading.ts'),
        find: 'return astray ? null : parts;',
        put: 'return parts;',
        test: HOSTILE,
      },
      always(desk('feed.ts'), '(first?.n === n && markOf(first) === mark)', HOSTILE),
      {
        file: desk('remember.ts'),
        find: 'if (label && whole)',
        put: 'if (label)',
        test: HOSTILE,
      },
      {
        file: core('compartment.ts'),
        find: "if (keys === null && compartment.deks.has(epoch)) line.fault = 'UNREADABLE';",
        put: '',
        test: ENTRIES,
      },
    ],
  },
  {
    number: 9,
    what: 'consents missing, expired, withdrawn, for another key, with the name smuggled in',
    mutants: [
      always(
        core('evidence.ts'),
        'equal(sealKeyHashOf(keys.sealKey), consent.sealKeyHash)',
        CONSENTS,
      ),
      always(core('evidence.ts'), 'founding === null || consent.provenance === founding', CONSENTS),
      {
        file: core('evidence.ts'),
        find: 'member && equal(sealKeyHashOf(member.sealKey), sealKeyHash)',
        put: 'member',
        test: CONSENTS,
      },
      {
        file: core('evidence.ts'),
        find: 'consent.extract !== null && equal(consent.extract, extractHash(nonce, extract))',
        put: 'true',
        test: CONSENTS,
      },
      {
        file: guards,
        find: 'consent.what === GROUND[entry.compartment] &&',
        put: '',
        test: CONSENTS,
      },
      {
        file: guards,
        find: 'consent.readers.includes(kid) &&\n          isNamed',
        put: 'isNamed',
        test: CONSENTS,
      },
      {
        file: guards,
        find: '      isNamed(entry, consent.heads),',
        put: '      true,',
        test: CONSENTS,
      },
      {
        file: guards,
        find: 'if (!isLive(event, state)) return false;',
        put: '',
        test: 'tests/integration/modified-client.test.ts',
      },
      {
        file: guards,
        find: 'entry.grants.every((kid) => !state.subject.includes(kid))',
        put: 'true',
        test: 'packages/protocol/src/protocol.test.ts',
      },
      {
        file: core('dossier.ts'),
        find: "if (letsStrangersIn(known, line)) return 'READER_UNKNOWN';",
        put: '',
        test: 'tests/integration/modified-client.test.ts',
      },
      {
        file: core('threads.ts'),
        find: 'compartment.kind === KIND[thread] && MAKES.includes(event.type)',
        put: 'compartment.kind === KIND[thread]',
        test: 'tests/integration/modified-client.test.ts',
      },
    ],
  },
];
