import { Choices } from '@gehoord/ui/choices';
import { asksToPassOn } from '../../model/form.ts';
import { namesOf } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';

const ANSWERS = ['YES', 'NO'] as const;

function PassOn({ error }: { readonly error: string | undefined }) {
  const { i18n, t, form } = usePortal();
  return (
    <Choices
      id="pass-on"
      label={t('passOn.label', { names: namesOf(form.door.value?.readers ?? [], i18n) })}
      hint={t('passOn.hint')}
      error={error}
      options={ANSWERS.map((value) => ({
        value,
        label: t(`passOn.${value}`),
        hint: t(`passOn.${value}.hint`),
      }))}
      value={form.mayPassOn.value}
      onChange={(answer) => {
        form.mayPassOn.value = answer;
      }}
    />
  );
}

/** A code or none. Without one, the only question that cannot be asked later is asked now. */
export function CodeChoice({ error }: { readonly error: string | undefined }) {
  const { t, form } = usePortal();
  return (
    <>
      <Choices
        id="code"
        label={t('code.label')}
        prominent
        options={[
          { value: 'KEEP', label: t('code.KEEP'), hint: t('code.KEEP.hint') },
          { value: 'NONE', label: t('code.NONE'), hint: t('code.NONE.hint') },
        ]}
        value={form.code.value}
        onChange={(code) => {
          form.code.value = code;
        }}
      />
      {asksToPassOn(form) && <PassOn error={error} />}
    </>
  );
}
