import {
  always,
  core,
  desk,
  LOST,
  paperGuards,
  PARTY_RULES,
  partyGuards,
  PEOPLE,
  type Attack,
} from './mutant.ts';

const INVITED = 'tests/integration/people.test.ts';

/** Attacks on who the people outside are: keys that were exchanged, cards that were kept, places lent. */
export const ON_PEOPLE: readonly Attack[] = [
  {
    number: 4,
    what: 'the keys of somebody who was invited: of before, of another, of an invitation that broke a rule',
    mutants: [
      {
        file: core('people.ts'),
        find: 'const inForce = keys.filter(({ since }) => since === null || !held || held.has(since));',
        put: 'const inForce = keys.slice(0, 1);',
        test: PEOPLE,
      },
      {
        file: core('fold.ts'),
        find: "type === 'Claimed'\n      ? hadKeys(person, author)",
        put: "type !== 'Claimed'\n      ? hadKeys(person, author)",
        test: PEOPLE,
      },
      {
        file: core('fold.ts'),
        find: 'const theirs = party ? keysAt(party, event.type, held) : [];',
        put: 'const theirs = party ? party.keys.map(({ keys }) => keys) : [];',
        test: PEOPLE,
      },
      {
        file: core('people.ts'),
        find: 'since: it.since ?? first',
        put: 'since: it.since',
        test: PEOPLE,
      },
      {
        file: core('fold.ts'),
        find: 'person.id === party && counts(person)',
        put: 'person.id === party',
        test: PEOPLE,
      },
      {
        file: core('fold.ts'),
        find: 'if (holds) held.add(placed.line);',
        put: 'held.add(placed.line);',
        test: PEOPLE,
      },
      {
        file: core('fold.ts'),
        find: 'if (opening === null || kids.size !== 1) return false;',
        put: '',
        test: PEOPLE,
      },
      {
        file: core('fold.ts'),
        find: 'return fresh !== null && kids.has(toHex(kidOf(fresh)));',
        put: 'return true;',
        test: PEOPLE,
      },
      {
        file: core('people.ts'),
        find: "if (!inForce) return type === 'PersonInvited' ? keys.slice(0, 1).map((it) => it.keys) : [];",
        put: 'if (!inForce) return keys.map((it) => it.keys);',
        test: PEOPLE,
      },
      {
        file: core('who-reads.ts'),
        find: 'seen.seq < (person.lines[0]?.entry.header.seq ?? 0) ? null : []',
        put: 'null',
        test: PEOPLE,
      },
      always(
        partyGuards,
        'statements.some((it) => it.compartmentId === compartmentId && it.offered !== null)',
        PEOPLE,
      ),
      {
        file: desk('people.ts'),
        find: "const since = compartment.kind === 'statement' ? offeredAt(dossier, compartment) : 1;",
        put: 'const since = compartment.openings.size;',
        test: INVITED,
      },
      {
        file: desk('people.ts'),
        find: "if (toHex(kidOf(old)) !== lost) return refused('READERS_CHANGED');",
        put: '',
        test: INVITED,
      },
      always(partyGuards, "party.keyFrom === 'DESK_ISSUED'", PARTY_RULES),
      always(partyGuards, 'personReads === true', PARTY_RULES),
      always(
        partyGuards,
        '[author.kid, ...grants].every((kid) => holders.includes(kid))',
        PARTY_RULES,
      ),
      always(partyGuards, "author.as === 'board' || cameLater(state)", PARTY_RULES),
      always(paperGuards, "'party' in author && author.party === party?.id", PARTY_RULES),
      always(paperGuards, 'party.id === person', PARTY_RULES),
      always('apps/api/src/rules/move.ts', 'candidates.every((one) => swaps(one, move))', LOST),
      always('apps/api/src/rules/move.ts', 'swapped.join() === open.join()', LOST),
      {
        file: 'apps/api/src/rules/replace.ts',
        find: '!leaving.issued || ',
        put: '',
        test: LOST,
      },
      {
        file: 'apps/api/src/rules/kept.ts',
        find: 'kid === leaving && isReplaced',
        put: 'isReplaced',
        test: LOST,
      },
    ],
  },
];
