import type { Outcome, StaffMember, TeamView } from '@gehoord/client/types';

/**
 * The team as people a report can be about.
 * The team view names members by id; the client reads that id where a subject needs a key.
 */
export function staffOf(team: Outcome<TeamView>): readonly StaffMember[] {
  if (!team.ok) return [];
  return team.value.members.map(({ memberId, name, role }) => ({ kid: memberId, name, role }));
}
