import type { ConfirmationView } from '@gehoord/client/types';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { useErrors } from '../../../model/errors.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Form } from '../../../parts/form.tsx';

export interface ConfirmProps {
  readonly model: DossierModel;
  readonly personId: string;
  readonly requestId: string;
  readonly confirmed: ConfirmationView | null;
  /** Whether this member may: whoever made the code may not. */
  readonly may: boolean;
  /** Whoever made a code for this person; empty where it is not known here. */
  readonly issuedBy: readonly string[];
}

function ConfirmForm({ model, personId, requestId }: ConfirmProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const how = useSignal('');
  const id = `confirm-${requestId}`;
  const submit = async (): Promise<void> => {
    if (!errors.check([[how.value.trim() === '', id, t('confirm.how.missing')]])) return;
    const whom = { personId, requestId, how: how.value.trim() };
    await model.act(task, () => desk.confirmConsent(model.view.dossierId, whom));
  };
  return (
    <Form
      kind="secondary"
      button={t('confirm.button')}
      errors={errors}
      task={task}
      instead={{ STALE_HEAD: 'dossier.stale' }}
      onSubmit={submit}
    >
      <TextField
        id={id}
        label={t('confirm.how')}
        hint={t('confirm.how.hint')}
        value={how.value}
        error={errors.of(id)}
        onInput={(text) => (how.value = text)}
      />
    </Form>
  );
}

/** A yes given with a code that the desk made: a second member says how they know of it. */
export function Confirm(props: ConfirmProps) {
  const { t, formatDay, formatList } = useI18n();
  const { confirmed, may, issuedBy } = props;
  if (confirmed) {
    const { by: name, on, how } = confirmed;
    return <p dir="auto">{t('confirm.done', { name, day: formatDay(on), how })}</p>;
  }
  if (may) return <ConfirmForm {...props} />;
  const name = formatList(issuedBy);
  return <p>{name === '' ? t('confirm.other.unnamed') : t('confirm.other', { name })}</p>;
}
