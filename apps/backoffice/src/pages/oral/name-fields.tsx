import { Choices } from '@gehoord/ui/choices';
import { TextField } from '@gehoord/ui/text-field';
import { useI18n } from '../../model/language.ts';
import { spokenLanguages } from '../../model/spoken.ts';
import { Select } from '../../parts/select.tsx';
import type { PartProps } from './part-props.ts';

function Name({ model, errors }: PartProps) {
  const { t } = useI18n();
  return (
    <>
      <TextField
        id="personName"
        label={t('oral.name')}
        value={model.form.name}
        error={errors.of('personName')}
        onInput={(name) => model.change({ name })}
      />
      <TextField
        id="personContact"
        label={t('oral.contact')}
        hint={t('desk.optional')}
        value={model.form.contact}
        onInput={(contact) => model.change({ contact })}
      />
    </>
  );
}

/** With a name or without, and in which language people talked. */
export function NameFields({ model, errors }: PartProps) {
  const { t } = useI18n();
  const { form, change } = model;
  const ways = (['ANONYMOUS', 'GIVEN'] as const).map((value) => ({
    value,
    label: t(`oral.name.${value}`),
    hint: t(`oral.name.${value}.hint`),
  }));
  return (
    <>
      <Choices
        id="named"
        label={t('oral.name.title')}
        options={ways}
        value={form.named ? 'GIVEN' : 'ANONYMOUS'}
        onChange={(value) => change({ named: value === 'GIVEN' })}
      />
      {form.named && <Name model={model} errors={errors} />}
      <Select
        id="language"
        label={t('oral.language')}
        value={form.language}
        options={spokenLanguages()}
        onChange={(language) => change({ language })}
      />
    </>
  );
}
