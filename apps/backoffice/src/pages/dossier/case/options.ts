import type { DossierView } from '@gehoord/client/types';
import type { I18n } from '@gehoord/ui/i18n';
import type { Key } from '../../../model/language.ts';
import type { Field } from './forms.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Who might be let in, for a field that asks it; nobody for every other one. */
export function newcomersIn(
  kind: Field['kind'],
  { newcomers, seconds }: Pick<DossierView['case'], 'newcomers' | 'seconds'>,
): DossierView['case']['newcomers'] {
  return kind === 'newcomer' ? newcomers : kind === 'second' ? seconds : [];
}

/** What can be chosen in a field: the options of the step, or people. */
export function optionsOf(
  field: Field,
  word: string,
  { case: now }: DossierView,
  t: I18n<Key>['t'],
): readonly Option[] {
  const person = ({ kid, name, role }: DossierView['case']['deciders'][number]): Option => ({
    ...{ value: kid, label: t('word.nameAndRole', { name, role: t(`role.${role}`) }) },
  });
  switch (field.kind) {
    case 'choice':
      return field.options.map((value) => ({ value, label: t(`${word}.${value}` as Key) }));
    case 'yesno':
      return ['YES', 'NO'].map((value) => ({ value, label: t(`${word}.${value}` as Key) }));
    case 'adviser':
      return now.advisers.map(person);
    case 'decider':
    case 'deciders':
      return now.deciders.map(person);
    case 'staff':
      return [...now.deciders, ...now.advisers].map(person);
    case 'newcomer':
    case 'second':
      return newcomersIn(field.kind, now).flatMap((one) => (one.not === null ? [person(one)] : []));
    case 'dossier':
      return now.others.map(({ dossierId, label }) => ({ value: dossierId, label }));
    default:
      return [];
  }
}
