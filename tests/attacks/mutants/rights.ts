import { always, type Attack } from './mutant.ts';

const guards = 'packages/protocol/src/guards/rights-guards.ts';
const RIGHTS = 'tests/attacks/rights.test.ts';
const RULES = 'packages/protocol/src/rights.test.ts';

/** Attacks on what is asked and given: unweighed, unseen by a second person, in somebody's place. */
export const ON_RIGHTS: readonly Attack[] = [
  {
    number: 9,
    what: 'a request answered unweighed or for somebody else, what is given unread, and a name in it',
    mutants: [
      always(
        guards,
        'state.rights.balanced.includes(requestId) || !wouldSeeNotes(state, entry)',
        RIGHTS,
      ),
      always(guards, "one.requestId === requestId && one.state === 'OPEN'", RIGHTS),
      {
        file: guards,
        find: 'if (!found) return !wouldSeeNotes(state, entry);',
        put: 'if (!found) return true;',
        test: RIGHTS,
      },
      always(guards, '!namesOthers(state, party, givenBy(event))', RIGHTS),
      always(guards, "'party' in author && author.party === party?.id", RULES),
      always(guards, 'one.by !== author.kid', RULES),
      always(guards, 'accessText(found.passages) === text', RULES),
      { file: guards, find: 'found.reviewed !== null &&', put: '', test: RULES },
    ],
  },
];
