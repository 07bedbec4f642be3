/** One check taken out. `find` stands exactly once in `file`. */
export interface Mutant {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  /** The test that must turn red. */
  readonly test: string;
}

export interface Attack {
  readonly number: number;
  readonly what: string;
  readonly mutants: readonly Mutant[];
}

export const crypto = (name: string) => `packages/crypto/src/${name}`;
export const core = (name: string) => `packages/client/src/core/${name}`;
export const desk = (name: string) => `packages/client/src/desk/${name}`;
export const guards = 'packages/protocol/src/guards/consent-guards.ts';
export const caseGuards = 'packages/protocol/src/guards/case-guards.ts';
export const paperGuards = 'packages/protocol/src/guards/statement-guards.ts';
export const partyGuards = 'packages/protocol/src/guards/party-guards.ts';
export const namingGuards = 'packages/protocol/src/guards/naming-guards.ts';
export const PAPERS = 'tests/integration/statements.test.ts';
export const PAPER_RULES = 'packages/protocol/src/statements.test.ts';
export const PARTY_RULES = 'packages/protocol/src/parties.test.ts';
export const PEOPLE = 'tests/attacks/people.test.ts';
export const NAMES = 'tests/attacks/naming.test.ts';
export const NAME_RULES = 'packages/protocol/src/being-named.test.ts';
export const LOST = 'tests/integration/api-claims.test.ts';
export const ENTRIES = 'tests/attacks/entries.test.ts';
export const CLAIMS = 'tests/attacks/claims.test.ts';
export const FORKS = 'tests/attacks/forks.test.ts';
export const CONSENTS = 'tests/attacks/consents.test.ts';
export const HOSTILE = 'tests/integration/hostile-server.test.ts';

/** A whole statement taken out. */
export const without = (file: string, find: string, test: string): Mutant => ({
  ...{ file, find, test, put: '' },
});

/** A condition that is always met. */
export const always = (file: string, find: string, test: string): Mutant => ({
  ...{ file, find, test, put: 'true' },
});
