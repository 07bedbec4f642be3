import type { StaffMember } from '@gehoord/client/types';
import type { Texts } from './portal.ts';

/** `Noor Voorbeeld` or `Bram Bestuur en Lotte Leiding`. */
export const namesOf = (people: readonly StaffMember[], i18n: Texts): string =>
  i18n.formatList(people.map(({ name }) => name));

/** `Noor Voorbeeld (vertrouwenscontactpersoon)`. */
export const nameAndRole = ({ name, role }: StaffMember, { t }: Texts): string =>
  t('word.nameAndRole', { name, role: t(`role.${role}`) });

/** Everybody with their role, in words: `Bram Bestuur en Lotte Leiding (directie)`. */
export function namesAndRoles(people: readonly StaffMember[], i18n: Texts): string {
  const roles = [...new Set(people.map(({ role }) => role))];
  const groups = roles.map((role) => {
    const name = namesOf(
      people.filter((person) => person.role === role),
      i18n,
    );
    return i18n.t('word.nameAndRole', { name, role: i18n.t(`role.${role}`) });
  });
  return i18n.formatList(groups);
}
