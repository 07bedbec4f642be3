import { always, crypto, without, type Attack } from './mutant.ts';

/** Attacks on bytes: what one entry, key, code or box must hold against. */
export const ON_FORMATS: readonly Attack[] = [
  {
    number: 2,
    what: 'bytes flipped; slots, kids, compartments, dossiers, epochs swapped; doubled, dropped, reordered',
    mutants: [
      always(
        crypto('log-entry/chain.ts'),
        'signKey !== null && verifyEntry(next, signKey)',
        crypto('log-entry/chain.test.ts'),
      ),
      always(
        crypto('log-entry/chain.ts'),
        'equal(header.orgId, place.orgId)',
        crypto('log-entry/chain.test.ts'),
      ),
      always(
        crypto('log-entry/chain.ts'),
        'equal(header.dossierId, place.dossierId) && equal(header.compartmentId, place.compartmentId)',
        crypto('log-entry/chain.test.ts'),
      ),
      always(
        crypto('log-entry/chain.ts'),
        "after.kind !== 'genesis' && after.seq === before.seq + 1",
        crypto('log-entry/chain.test.ts'),
      ),
      always(
        crypto('log-entry/chain.ts'),
        'after.previous !== null && equal(after.previous, entryHash(last))',
        crypto('log-entry/chain.test.ts'),
      ),
      always(
        crypto('log-entry/chain.ts'),
        'after.epoch === before.epoch + (after.opening === null ? 0 : 1)',
        crypto('log-entry/chain.test.ts'),
      ),
      always(
        crypto('seal/slot.ts'),
        'equal(dekCommitment(dek, place.compartmentId, slot.epoch), commitment)',
        crypto('seal/slot.test.ts'),
      ),
      without(
        crypto('seal/slot.ts'),
        '    place.compartmentId,\n    int(slot.epoch),',
        crypto('frozen.test.ts'),
      ),
      always(
        crypto('seal/epoch.ts'),
        'equal(shareCommitment(share, compartmentId, epoch), commitment)',
        crypto('seal/epoch.test.ts'),
      ),
      always(
        crypto('log-entry/header.ts'),
        'keys === null || equal(kidOf(keys), kid)',
        crypto('log-entry/header.test.ts'),
      ),
      always(
        crypto('log-entry/header.ts'),
        'new Set(names).size === names.length',
        crypto('log-entry/header.test.ts'),
      ),
    ],
  },
  {
    number: 3,
    what: 'ciphertexts for two keys, keys of small order, unreduced keys, wrong lengths',
    mutants: [
      always(
        crypto('log-entry/content.ts'),
        'equal(commitmentOf(key), entry.commitment)',
        crypto('log-entry/content.test.ts'),
      ),
      always(
        crypto('seal/wrap.ts'),
        'equal(box.subarray(0, COMMITMENT), commitmentOf(boxKey))',
        crypto('seal/wrap.test.ts'),
      ),
      always(
        crypto('keys/public-keys.ts'),
        '(a | ((b & 15) << 8)) < ML_KEM_Q && ((b >> 4) | (c << 4)) < ML_KEM_Q',
        crypto('keys/public-keys.test.ts'),
      ),
      always(
        crypto('keys/public-keys.ts'),
        'sealKey.length === SEAL_KEY',
        crypto('keys/public-keys.test.ts'),
      ),
      always(
        crypto('sign/signature.ts'),
        'signature.length === 64',
        crypto('sign/signature.test.ts'),
      ),
    ],
  },
  {
    number: 7,
    what: 'every wrong digit and swap of a code, digits of other scripts, guesses that tell nothing',
    mutants: [
      {
        file: crypto('keys/code.ts'),
        find: "withCheckDigits(digits.slice(0, -2)) === digits ? 'OK' : 'CODE_MISTYPED'",
        put: "mod97(digits) === 1 ? 'OK' : 'CODE_MISTYPED'",
        test: crypto('keys/code.test.ts'),
      },
      {
        file: crypto('keys/code.ts'),
        find: '0x0030, 0x0660, 0x06f0,',
        put: '0x0030, 0x0660,',
        test: crypto('keys/code.test.ts'),
      },
      {
        file: crypto('keys/person.ts'),
        find: 'sodium.randombytes_uniform(10)',
        put: '(sodium.randombytes_uniform(16) % 10)',
        test: crypto('keys/code.test.ts'),
      },
    ],
  },
];
