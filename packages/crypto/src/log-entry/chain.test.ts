import { describe, expect, it } from 'vitest';
import { amira, bram, bytesOf, noor, otherOrgId, teun } from '../../vectors/people.ts';
import {
  answer,
  chain,
  closing,
  entryAfter,
  genesis,
  grant,
  letter,
  openingFor,
  place,
  slotFor,
  type Next,
} from '../../vectors/report-case.ts';
import { CryptoError } from '../error.ts';
import { equal } from '../hash.ts';
import type { KeyPair } from '../keys/key-pair.ts';
import { mustFollow, type KeyFinder } from './chain.ts';
import type { Entry } from './entry.ts';

const known: readonly KeyPair[] = [amira, noor, bram];
/** Amira, Noor and Bram may sign; Bram was revoked in directory 3. */
const keyOf: KeyFinder = (kid, directoryNumber) => {
  const found = known.find((pair) => equal(pair.kid, kid));
  if (found === bram && directoryNumber >= 3) return null;
  return found?.keys.signKey ?? null;
};
const follow = (last: Entry | null, next: Entry) => {
  mustFollow(last, next, place, keyOf);
};
const walk = (entries: readonly Entry[]) => {
  entries.forEach((entry, at) => {
    follow(entries[at - 1] ?? null, entry);
  });
};
/** What stands after Noor's answer, with something wrong in it. */
const refuses = (more: Partial<Next>, last: Entry = answer) => {
  const next = entryAfter(last, { author: noor, words: 'And then.', ...more });
  expect(() => {
    follow(last, next);
  }).toThrow(CryptoError);
};

describe('a chain', () => {
  it('is followed from the genesis through two epochs', () => {
    walk(chain);
  });

  it('is followed from the entry that opened the first epoch one may read', () => {
    walk([closing, letter]);
  });

  it('is not followed from anywhere else', () => {
    for (const entry of [answer, grant, letter])
      expect(() => {
        follow(null, entry);
      }).toThrow(CryptoError);
  });

  it('shows every dropped entry', () => {
    for (let drop = 1; drop < chain.length - 1; drop++)
      expect(() => {
        walk(chain.filter((_, at) => at !== drop));
      }).toThrow(CryptoError);
  });

  it('shows every doubled entry and every swap', () => {
    for (let at = 0; at < chain.length; at++) {
      const doubled = [...chain.slice(0, at + 1), ...chain.slice(at)];
      expect(() => {
        walk(doubled);
      }).toThrow(CryptoError);
      for (let other = at + 1; other < chain.length; other++) {
        const swapped = chain.map((entry, i) =>
          i === at ? chain[other] : i === other ? chain[at] : entry,
        ) as Entry[];
        expect(() => {
          walk(swapped);
        }).toThrow(CryptoError);
      }
    }
  });

  it('cannot be seen to have lost its newest entry: that is what remembered heads are for', () => {
    walk(chain.slice(0, -1));
  });

  it('does not go on after another entry of the same number', () => {
    const fork = entryAfter(genesis, { author: noor, words: 'Something else.' });
    follow(genesis, fork);
    expect(() => {
      follow(fork, grant);
    }).toThrow(CryptoError);
  });
});

describe('the next entry is refused', () => {
  it('in another organisation, dossier or compartment', () => {
    refuses({ orgId: otherOrgId });
    refuses({ dossierId: bytesOf('another dossier', 16) });
    refuses({ compartmentId: bytesOf('talk compartment', 16) });
    for (const where of ['orgId', 'dossierId', 'compartmentId'] as const)
      expect(() => {
        mustFollow(null, genesis, { ...place, [where]: bytesOf('elsewhere', 16) }, keyOf);
      }).toThrow(CryptoError);
  });

  it('with another number', () => {
    for (const seq of [1, 3, 4]) refuses({ seq });
  });

  it('after anything but the very entry before', () => {
    refuses({ previous: genesis.header.directoryHash });
    refuses({ previous: bytesOf('nothing') });
  });

  it('where it is a second genesis', () => {
    expect(() => {
      follow(genesis, genesis);
    }).toThrow(CryptoError);
    const again = entryAfter(null, {
      author: amira,
      words: 'again',
      kind: 'genesis',
      opening: openingFor(1),
      slots: [slotFor(noor, 1)],
    });
    expect(() => {
      follow(answer, again);
    }).toThrow(CryptoError);
  });

  it('in an epoch that nobody opened, or an older one', () => {
    refuses({ epoch: 2 });
    refuses({ epoch: 1 }, closing);
    refuses({ epoch: 3 }, closing);
  });

  it('where it opens an epoch and stays in the old one, or skips one', () => {
    const access = { kind: 'access' as const, slots: [slotFor(noor, 1)] };
    refuses({ ...access, opening: openingFor(1), epoch: 1 });
    refuses({ ...access, opening: openingFor(3), epoch: 3 });
    refuses({ ...access, opening: openingFor(1), epoch: 1 }, closing);
  });

  it('where it goes by an older directory than the one before', () => {
    const third = entryAfter(answer, {
      author: noor,
      words: 'By directory 3.',
      directoryNumber: 3,
    });
    follow(answer, third);
    refuses({ directoryNumber: 2 }, third);
    follow(third, entryAfter(third, { author: noor, words: 'Also.', directoryNumber: 3 }));
  });

  it('where nobody knows its author', () => {
    refuses({ author: teun });
  });

  it('where its author was revoked, also by an entry that looks back', () => {
    const byBram = { author: bram, words: 'Written by Bram.' };
    follow(answer, entryAfter(answer, { ...byBram, directoryNumber: 2 }));
    refuses({ ...byBram, directoryNumber: 3 });
    const third = entryAfter(answer, {
      author: noor,
      words: 'By directory 3.',
      directoryNumber: 3,
    });
    refuses({ ...byBram, directoryNumber: 2 }, third);
  });

  it('where somebody else signed it', () => {
    const { words } = { words: 'In the name of Noor.' };
    const forged = entryAfter(answer, { author: { ...teun, kid: noor.kid }, words });
    expect(() => {
      follow(answer, forged);
    }).toThrow(CryptoError);
    const first = entryAfter(null, {
      author: { ...teun, kid: amira.kid },
      words,
      kind: 'genesis',
      opening: openingFor(1),
      slots: [slotFor(noor, 1)],
    });
    expect(() => {
      follow(null, first);
    }).toThrow(CryptoError);
  });
});
