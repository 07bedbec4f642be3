import type { Outcome, StaffMember, TeamView } from '@gehoord/client/types';

/** The team as people a report can be about: named by key, so that they can be left out. */
export function staffOf(team: Outcome<TeamView>): readonly StaffMember[] {
  if (!team.ok) return [];
  return team.value.members.map(({ kid, name, role }) => ({ kid, name, role }));
}
