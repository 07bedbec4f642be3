import { PARTY_ROLES, type LogLine, type PartyRole, type PersonView } from '@gehoord/client/types';
import { useI18n } from './language.ts';
import { capital } from './words.ts';

type Texts = Pick<ReturnType<typeof useI18n>, 't'>;
type Called = Pick<PersonView, 'role' | 'name'>;

/** How the desk speaks of somebody in the middle of a sentence: by name, or as the reporter. */
export function useNameOf(): (person: Called) => string {
  const { t } = useI18n();
  return ({ role, name }) => (role === 'reporter' || name === '' ? t('party.the.reporter') : name);
}

/** Above what is about somebody: their name with what they are; a reporter may have none. */
export function useHeadingOf(): (person: Called) => string {
  const { t } = useI18n();
  return ({ role, name }) =>
    name === ''
      ? capital(t('party.the.reporter'))
      : t('party.named', { name, role: t(`party.${role}`) });
}

const isOutside = (role: LogLine['role']): role is PartyRole =>
  (PARTY_ROLES as readonly string[]).includes(role);

/** What somebody is, whether they belong to the organisation or not. */
export function useRoleOf(): (role: LogLine['role']) => string {
  const { t } = useI18n();
  return (role) => (isOutside(role) ? t(`party.${role}`) : t(`role.${role}`));
}

/** Who did what a line of the logbook says: by name where there is one, and by what they are. */
export function useAuthorOf(): (line: Pick<LogLine, 'by' | 'role' | 'whom'>) => string {
  const { t } = useI18n();
  const roleOf = useRoleOf();
  return ({ by, role, whom }) => {
    const name = by ?? whom?.name ?? '';
    return name === '' ? roleOf(role) : t('word.nameAndRole', { name, role: roleOf(role) });
  };
}

/** What a line of the logbook says that happened, and to whom: by name, or as the reporter. */
export function useHappened(): (line: Pick<LogLine, 'event' | 'by' | 'whom'>) => string {
  const { t } = useI18n();
  return ({ event, by, whom }) => {
    if (event === 'MessageWritten' && by === null) return t('log.MessageWritten.own');
    return t(`log.${event}`, { whom: whom ? calledIn(t, whom) : t('log.whom.anybody') });
  };
}

const calledIn = (t: Texts['t'], { role, name }: NonNullable<LogLine['whom']>): string =>
  name === '' ? t(`party.the.${role}`) : t('word.nameAndRole', { name, role: t(`party.${role}`) });
