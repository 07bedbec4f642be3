import { Button } from '@gehoord/ui/button';
import { Page } from '@gehoord/ui/page';
import { Section } from '@gehoord/ui/section';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { chosen, usePassphrase } from '../../model/passphrase.ts';
import { useTask } from '../../model/task.ts';
import { Form } from '../../parts/form.tsx';
import { PassphraseFields, passphraseRules } from '../../parts/joining/passphrase-fields.tsx';

/** A new passphrase with the code of a printed sheet: one's own, or the one in the envelope. */
export function Recover({ onBack }: { onBack: () => void }) {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const passphrase = usePassphrase();
  const name = useSignal('');
  const code = useSignal('');
  const submit = async (): Promise<void> => {
    const right = errors.check([
      [name.value.trim() === '', 'signInName', t('signIn.nameMissing')],
      [code.value.trim() === '', 'sheetCode', t('recover.codeMissing')],
      ...passphraseRules(passphrase, t),
    ]);
    if (!right) return;
    const words = chosen(passphrase.state);
    const me = await task.run(() => app.desk.recover(name.value.trim(), code.value, words));
    if (me) app.welcome(me);
  };
  return (
    <Page takeFocus heading={t('recover.title')} lead={<p>{t('recover.intro')}</p>}>
      <Form
        button={t('recover.button')}
        busyLabel={t('signIn.busy')}
        errors={errors}
        task={task}
        instead={{ SIGN_IN_FAILED: 'recover.failed' }}
        onSubmit={submit}
        beside={
          <Button kind="quiet" onClick={onBack}>
            {t('recover.back')}
          </Button>
        }
      >
        <TextField
          id="signInName"
          label={t('signIn.name')}
          value={name.value}
          error={errors.of('signInName')}
          onInput={(text) => (name.value = text)}
        />
        <TextField
          id="sheetCode"
          label={t('recover.code')}
          hint={t('recover.code.hint')}
          value={code.value}
          error={errors.of('sheetCode')}
          onInput={(text) => (code.value = text)}
        />
        <Section heading={t('passphrase.title')}>
          <PassphraseFields model={passphrase} errors={errors} />
        </Section>
      </Form>
    </Page>
  );
}
