import { Checks } from '@gehoord/ui/checks';
import { Choices } from '@gehoord/ui/choices';
import { UNKNOWN_STAFF } from '../../model/form.ts';
import { nameAndRole } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';

const ROLES = ['MENTOR', 'MENTEE', 'STAFF', 'OTHER', 'UNKNOWN'] as const;

/** Somebody by name, or "I do not know": never both. */
const consistent = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const unknownIsNew = after.includes(UNKNOWN_STAFF) && !before.includes(UNKNOWN_STAFF);
  return unknownIsNew ? [UNKNOWN_STAFF] : after.filter((kid) => kid !== UNKNOWN_STAFF);
};

function StaffChoice() {
  const { i18n, t, form, preparing } = usePortal();
  const people = preparing.prepared.value?.staff ?? [];
  const options = people.map((person) => ({
    value: person.kid,
    label: nameAndRole(person, i18n),
  }));
  return (
    <Checks
      id="staff"
      label={t('who.staff')}
      hint={t('who.staff.hint')}
      options={[...options, { value: UNKNOWN_STAFF, label: t('who.staff.UNKNOWN') }]}
      values={form.staff.value}
      onChange={(kids) => {
        form.staff.value = consistent(form.staff.value, kids);
      }}
    />
  );
}

/** Whom it is about; asked before anything is sealed, so that this person is no reader. */
export function SubjectChoice({ error }: { readonly error: string | undefined }) {
  const { t, form } = usePortal();
  return (
    <Choices
      id="subject"
      label={t('who.subject')}
      prominent
      error={error}
      options={ROLES.map((role) => ({
        value: role,
        label: t(`who.${role}`),
        more: role === 'STAFF' ? <StaffChoice /> : undefined,
      }))}
      value={form.subject.value}
      onChange={(role) => {
        form.subject.value = role;
      }}
    />
  );
}
