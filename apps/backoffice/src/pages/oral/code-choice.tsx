import { Choices } from '@gehoord/ui/choices';
import { useI18n } from '../../model/language.ts';
import type { OralModel } from '../../model/use-oral.ts';

/** With a claim card, or without any way back. */
export function CodeChoice({ model }: { model: OralModel }) {
  const { t } = useI18n();
  const options = (['YES', 'NO'] as const).map((value) => ({
    value,
    label: t(`oral.code.${value}`),
    hint: t(`oral.code.${value}.hint`),
  }));
  return (
    <Choices
      id="withCode"
      label={t('oral.code.title')}
      options={options}
      value={model.form.withCode ? 'YES' : 'NO'}
      onChange={(value) => model.change({ withCode: value === 'YES' })}
    />
  );
}
