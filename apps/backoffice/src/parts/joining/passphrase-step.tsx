import type { ComponentChildren } from 'preact';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { chosen, usePassphrase } from '../../model/passphrase.ts';
import type { Task } from '../../model/task.ts';
import { Form } from '../form.tsx';
import { PassphraseFields, passphraseRules } from './passphrase-fields.tsx';

interface PassphraseStepProps {
  readonly button: string;
  readonly task: Task;
  readonly onChosen: (passphrase: string) => void;
  readonly beside?: ComponentChildren;
}

/** Choose a passphrase; then the keys are made. */
export function PassphraseStep({ button, task, onChosen, beside }: PassphraseStepProps) {
  const { t } = useI18n();
  const errors = useErrors();
  const model = usePassphrase();
  const submit = (): void => {
    if (errors.check(passphraseRules(model, t))) onChosen(chosen(model.state));
  };
  return (
    <Form
      button={button}
      busyLabel={t('setUp.creating')}
      errors={errors}
      task={task}
      onSubmit={submit}
      beside={beside}
    >
      <p>{t('passphrase.why')}</p>
      <PassphraseFields model={model} errors={errors} />
    </Form>
  );
}
