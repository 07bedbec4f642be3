import type { Role } from '@gehoord/client/types';
import { Choices } from '@gehoord/ui/choices';
import { useI18n } from '../../model/language.ts';
import { asksToPassOn } from '../../model/oral-form.ts';
import type { PartProps } from './part-props.ts';

/** Without a code nobody can be asked later: the consent for a handover is asked in the talk. */
function PassOn({ model, errors }: PartProps) {
  const { t } = useI18n();
  const options = (['YES', 'NO'] as const).map((value) => ({
    value,
    label: t(`oral.passOn.${value}`),
    hint: t(`oral.passOn.${value}.hint`),
  }));
  return (
    <Choices
      id="passOn"
      label={t('oral.passOn')}
      hint={t('oral.passOn.hint')}
      options={options}
      value={model.form.mayPassOn}
      error={errors.of('passOn')}
      onChange={(mayPassOn) => model.change({ mayPassOn })}
    />
  );
}

/** With a claim card, or without any way back. */
export function CodeChoice({ model, errors, role }: PartProps & { readonly role: Role }) {
  const { t } = useI18n();
  const options = (['YES', 'NO'] as const).map((value) => ({
    value,
    label: t(`oral.code.${value}`),
    hint: t(`oral.code.${value}.hint`),
  }));
  return (
    <>
      <Choices
        id="withCode"
        label={t('oral.code.title')}
        options={options}
        value={model.form.withCode ? 'YES' : 'NO'}
        onChange={(value) => model.change({ withCode: value === 'YES' })}
      />
      {asksToPassOn(model.form, role) && <PassOn model={model} errors={errors} />}
    </>
  );
}
