import type { Me, StaffMember, TeamView } from '@gehoord/client/types';

/** Fictional people, for tests only. */
const groups = (seed: number): readonly string[] =>
  [1, 2, 3, 4, 5, 6].map((n) => String((seed * 7919 + n * 10_427) % 100_000).padStart(5, '0'));

type Member = TeamView['members'][number];

const member = (memberId: string, name: string, role: Member['role'], seed: number): Member => ({
  memberId,
  kid: `kid-${memberId}`,
  name,
  role,
  fingerprint: groups(seed),
  state: 'ACTIVE',
  declaredOn: '2026-11-02',
});

export const noor = member('noor', 'Noor Voorbeeld', 'confidant', 11);
export const teun = member('teun', 'Teun Reserve', 'alternate', 23);
export const iris = member('iris', 'Iris Voorhoofd', 'coordinator', 31);
export const bram = member('bram', 'Bram Bestuur', 'board', 47);
export const lotte = member('lotte', 'Lotte Leiding', 'board', 59);

export const everybody: readonly Member[] = [bram, lotte, noor, teun, iris];

export const asMe = ({ memberId, name, role, fingerprint }: Member): Me => ({
  memberId,
  name,
  role,
  fingerprint,
  pending: false,
});

export const asStaff = ({ kid, name, role }: Member): StaffMember => ({
  kid,
  name,
  role,
});

export const rootFingerprint = groups(3);
export const paperCode = (seed: number): readonly string[] =>
  Array.from({ length: 8 }, (_, n) =>
    ((seed * 104_729 + n * 7_907 + 46_656) % 1_679_616).toString(36).toUpperCase().padStart(4, '0'),
  );
