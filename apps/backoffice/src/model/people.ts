import type { PersonView } from '@gehoord/client/types';
import { useI18n } from './language.ts';

/** How the desk speaks of somebody in the middle of a sentence: by name, or as the reporter. */
export function useNameOf(): (person: Pick<PersonView, 'role' | 'name'>) => string {
  const { t } = useI18n();
  return ({ role, name }) => (role === 'reporter' || name === '' ? t('party.the.reporter') : name);
}
