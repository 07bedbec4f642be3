import { Checks } from '@gehoord/ui/checks';
import { Notice } from '@gehoord/ui/notice';
import { useI18n } from '../../model/language.ts';
import type { PartProps } from './part-props.ts';

/** Coordinator's door: first say who will know, and let the person choose another door. */
export function Told({ model, errors }: PartProps) {
  const { t } = useI18n();
  return (
    <>
      <Notice title={t('oral.told.title')}>
        <p>{t('oral.told.say')}</p>
      </Notice>
      <Checks
        id="told"
        label={t('oral.told.question')}
        options={[{ value: 'told', label: t('oral.told.check') }]}
        values={model.form.told ? ['told'] : []}
        error={errors.of('told')}
        onChange={(values) => model.change({ told: values.length > 0 })}
      />
    </>
  );
}
