import type { Outcome, StaffMember, TeamView } from '@gehoord/client/types';

/**
 * The team as people a report can be about: those whose key the team view names. Without the key
 * nobody could be left out as a reader, so somebody without one is not offered.
 */
export function staffOf(team: Outcome<TeamView>): readonly StaffMember[] {
  if (!team.ok) return [];
  return team.value.members.flatMap((member) =>
    'kid' in member && typeof member.kid === 'string'
      ? [{ kid: member.kid, name: member.name, role: member.role }]
      : [],
  );
}
