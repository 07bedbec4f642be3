import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { useTask, type Task } from '../../model/task.ts';
import { Form, type FormProps } from '../../parts/form.tsx';

/** One of the forms about a dossier. Where somebody else was first, what is new stands there already. */
export const DossierForm = (props: Omit<FormProps, 'instead'>) => (
  <Form kind="secondary" {...props} instead={{ STALE_HEAD: 'dossier.stale' }} />
);

interface LineProps extends Pick<FormProps, 'button' | 'busyLabel'> {
  readonly id: string;
  /** What is asked; its hint, and what is said where it stays empty, go by the same name. */
  readonly asks: 'confirm.how' | 'replace.why';
  /** @returns whether it was done: what was typed stays where it was not. */
  readonly onSend: (text: string, task: Task) => Promise<boolean>;
}

/** A form with one line, which has to be filled in. */
export function LineForm({ id, asks, onSend, ...buttons }: LineProps) {
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const line = useSignal('');
  const submit = async (): Promise<void> => {
    const text = line.value.trim();
    if (!errors.check([[text === '', id, t(`${asks}.missing`)]])) return;
    if (await onSend(text, task)) line.value = '';
  };
  return (
    <DossierForm {...buttons} {...{ errors, task }} onSubmit={submit}>
      <TextField
        id={id}
        label={t(asks)}
        hint={t(`${asks}.hint`)}
        value={line.value}
        error={errors.of(id)}
        onInput={(text) => (line.value = text)}
      />
    </DossierForm>
  );
}
