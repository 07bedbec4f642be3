import type { StaffMember } from '@gehoord/client/types';
import type { Texts } from './portal.ts';

/** `Noor Voorbeeld` or `Bram Bestuur en Lotte Leiding`. */
export const namesOf = (people: readonly StaffMember[], i18n: Texts): string =>
  i18n.formatList(people.map(({ name }) => name));

/** `Noor Voorbeeld (vertrouwenscontactpersoon)`. */
export const nameAndRole = ({ name, role }: StaffMember, { t }: Texts): string =>
  t('word.nameAndRole', { name, role: t(`role.${role}`) });

/** Everybody with their role, as one list in words. */
export const namesAndRoles = (people: readonly StaffMember[], i18n: Texts): string =>
  i18n.formatList(people.map((person) => nameAndRole(person, i18n)));
