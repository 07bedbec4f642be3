import type { StaffMember } from '@gehoord/client/types';
import type { Organisation } from '../model/organisation.ts';

/** The fictional people of the demo. */
export const NOOR: StaffMember = { kid: 'a1', name: 'Noor Voorbeeld', role: 'confidant' };
export const TEUN: StaffMember = { kid: 'a2', name: 'Teun Reserve', role: 'alternate' };
export const BRAM: StaffMember = { kid: 'a4', name: 'Bram Bestuur', role: 'board' };
export const LOTTE: StaffMember = { kid: 'a5', name: 'Lotte Leiding', role: 'board' };

export const SAMENOP: Organisation = {
  name: 'Stichting Samenop',
  contact: {
    name: 'Noor Voorbeeld',
    phone: '010 000 00 00',
    hours: 'maandag tot en met donderdag',
  },
  leaveUrl: 'https://www.example.org/',
  state: 'OPEN',
  notifies: true,
  languages: [],
};
