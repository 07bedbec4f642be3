import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { Page } from '@gehoord/ui/page';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import { Form } from '../../parts/form.tsx';

function Farewell() {
  const { t } = useI18n();
  const why = useApp().farewell.value;
  if (!why) return null;
  return (
    <Notice announce kind={why === 'NOT_KEPT' ? 'danger' : 'info'}>
      <p>{t(`signIn.farewell.${why}`)}</p>
    </Notice>
  );
}

function SignInForm({ onRecover }: { onRecover: () => void }) {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const name = useSignal('');
  const passphrase = useSignal('');
  const submit = async (): Promise<void> => {
    const right = errors.check([
      [name.value.trim() === '', 'signInName', t('signIn.nameMissing')],
      [passphrase.value.trim() === '', 'passphrase', t('signIn.passphraseMissing')],
    ]);
    if (!right) return;
    const me = await task.run(() => app.desk.signIn(name.value.trim(), passphrase.value.trim()));
    if (me) app.welcome(me);
  };
  return (
    <Form
      button={t('signIn.button')}
      busyLabel={t('signIn.busy')}
      errors={errors}
      task={task}
      instead={{ SIGN_IN_FAILED: 'signIn.failed' }}
      onSubmit={submit}
      beside={
        <Button kind="quiet" onClick={onRecover}>
          {t('signIn.recover')}
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
        id="passphrase"
        type="password"
        label={t('signIn.passphrase')}
        hint={t('signIn.passphrase.hint')}
        value={passphrase.value}
        error={errors.of('passphrase')}
        onInput={(text) => (passphrase.value = text)}
      />
    </Form>
  );
}

/** The way in: a name and a passphrase. */
export function SignIn({ onRecover }: { onRecover: () => void }) {
  const { t } = useI18n();
  return (
    <Page takeFocus heading={t('signIn.title')}>
      <Farewell />
      <SignInForm onRecover={onRecover} />
      <p>{t('signIn.reload')}</p>
    </Page>
  );
}
