import type { Form, Skipped } from '../../model/form.ts';
import type { Texts } from '../../model/portal.ts';

interface Extra {
  readonly what: string;
  readonly text: string;
}

const given = <Value>(answer: Skipped<Value>): answer is Value =>
  answer !== null && answer !== 'SKIP';

/** The optional answers that were given, in words, for reading over. */
export function extrasOf(form: Form, { t, formatList }: Texts): readonly Extra[] {
  const extras: Extra[] = [];
  const add = (what: string, text: string): number => extras.push({ what, text });
  const name = form.personName.value.trim();
  const { reporterIs, relation, affectedKnows, safeNow, help } = form;
  if (name !== '') add(t('person.label'), name);
  if (given(reporterIs.value)) add(t('self.who'), t(`self.${reporterIs.value}`));
  if (given(relation.value)) add(t('relation.label'), t(`relation.${relation.value}`));
  if (relation.value === 'ON_BEHALF' && given(affectedKnows.value))
    add(t('knows.label'), t(`knows.${affectedKnows.value}`));
  if (given(safeNow.value)) add(t('safe.title'), t(`safe.${safeNow.value}`));
  if (help.value.length > 0)
    add(t('wish.label'), formatList(help.value.map((wish) => t(`wish.${wish}`))));
  return extras;
}
