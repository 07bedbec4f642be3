import type { CompartmentKind } from './events.ts';
import type { PartyRole, Role } from './words.ts';

/** ALL: everything in it; OWN: only what is theirs; SHARED: what was shared with them; NONE. */
export type Sight = 'ALL' | 'OWN' | 'SHARED' | 'NONE';

type Row = { readonly [kind in CompartmentKind]: Sight };

const NOTHING: Row = {
  ...{ report: 'NONE', identity: 'NONE', talk: 'NONE', person: 'NONE', statement: 'NONE' },
  ...{ notes: 'NONE', intake: 'NONE', casefile: 'NONE', consult: 'NONE', register: 'NONE' },
};

/** Somebody with a code: their way back, and their own papers while those wait. */
const OUTSIDE: Row = { ...NOTHING, person: 'OWN', statement: 'OWN' };

/** The access table of the domain rules §1, by kind of compartment. A conflict takes all of it. */
export const ACCESS: { readonly [reader in Role | PartyRole]: Row } = {
  confidant: {
    ...{ report: 'ALL', identity: 'ALL', talk: 'ALL', person: 'SHARED', statement: 'SHARED' },
    ...{ notes: 'OWN', intake: 'ALL', casefile: 'SHARED', consult: 'OWN', register: 'NONE' },
  },
  board: {
    ...{ report: 'SHARED', identity: 'SHARED', talk: 'NONE', person: 'ALL', statement: 'ALL' },
    ...{ notes: 'OWN', intake: 'SHARED', casefile: 'ALL', consult: 'ALL', register: 'ALL' },
  },
  alternate: {
    ...{ report: 'SHARED', identity: 'SHARED', talk: 'SHARED', person: 'SHARED' },
    ...{ statement: 'SHARED', notes: 'OWN', intake: 'SHARED', casefile: 'SHARED' },
    ...{ consult: 'OWN', register: 'ALL' },
  },
  coordinator: {
    ...{ report: 'OWN', identity: 'OWN', talk: 'NONE', person: 'OWN', statement: 'OWN' },
    ...{ notes: 'OWN', intake: 'OWN', casefile: 'NONE', consult: 'OWN', register: 'NONE' },
  },
  reporter: { ...OUTSIDE, talk: 'ALL' },
  affectedPerson: OUTSIDE,
  accused: OUTSIDE,
  witness: OUTSIDE,
};

/** How much of a kind of compartment somebody may see. */
export const visibleTo = (reader: Role | PartyRole, kind: CompartmentKind): Sight =>
  ACCESS[reader][kind];
