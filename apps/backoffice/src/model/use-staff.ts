import type { StaffMember } from '@gehoord/client/types';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from './context.ts';
import { staffOf } from './staff.ts';

/** The team as people a report can be about; empty until it was fetched. */
export function useStaff(needed: boolean): readonly StaffMember[] {
  const app = useApp();
  const staff = useSignal<readonly StaffMember[]>([]);
  useEffect(() => {
    if (!needed) return;
    void app.desk.team().then((team) => (staff.value = staffOf(app.heard(team))));
  }, [needed]);
  return staff.value;
}
