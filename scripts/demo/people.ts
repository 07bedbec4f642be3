import type { Role } from '@gehoord/client/types';

/** Somebody of the fictional organisation. Nobody here exists. */
export interface Fictional {
  readonly name: string;
  readonly signInName: string;
  readonly role: Role;
}

export const ORGANISATION = {
  name: 'Stichting Samenop',
  leaveUrl: 'https://www.buienradar.nl/',
  contact: {
    name: 'Noor Voorbeeld',
    phone: '010 000 00 00',
    hours: 'maandag tot en met donderdag, 9.00 – 17.00 uur',
  },
} as const;

export const PEOPLE = {
  bram: { name: 'Bram Bestuur', signInName: 'bram', role: 'board' },
  noor: { name: 'Noor Voorbeeld', signInName: 'noor', role: 'confidant' },
  teun: { name: 'Teun Reserve', signInName: 'teun', role: 'alternate' },
  lotte: { name: 'Lotte Leiding', signInName: 'lotte', role: 'board' },
  iris: { name: 'Iris Voorhoofd', signInName: 'iris', role: 'coordinator' },
} as const satisfies Record<string, Fictional>;

export type PersonKey = keyof typeof PEOPLE;
export const PERSON_KEYS = Object.keys(PEOPLE) as PersonKey[];

/** What a member signs before an account can open anything; the desk shows its own, longer text. */
export const DECLARATION =
  'Ik zwijg over alles wat ik in meldingen lees, ook als ik hier niet meer werk.';
