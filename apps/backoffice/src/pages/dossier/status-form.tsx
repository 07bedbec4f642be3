import type { StatusCode } from '@gehoord/client/types';
import { Choices } from '@gehoord/ui/choices';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { isDay, today } from '../../model/dates.ts';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import type { DossierModel } from '../../model/use-dossier.ts';
import { Form } from '../../parts/form.tsx';
import { needsDate, settable, takesDate } from '../../model/status-choices.ts';
import { ReporterReads } from './reporter-reads.tsx';

/** Choose what the reporter sees, and when they hear more; the sentence shows as they will read it. */
export function StatusForm({ model }: { model: DossierModel }) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const code = useSignal<StatusCode | null>(null);
  const date = useSignal('');
  const done = useSignal(false);
  const { dossierId, withoutCode } = model.view;
  // Without a code nobody reads a promise, so none is asked for.
  const dated = code.value !== null && takesDate(code.value) && !withoutCode;
  const nextOn = dated && isDay(date.value) ? date.value : null;

  const submit = async (): Promise<void> => {
    done.value = false;
    const chosen = code.value;
    const right = errors.check([
      [chosen === null, 'statusChoice', t('status.choiceMissing')],
      [
        dated && chosen !== null && needsDate(chosen) && !nextOn,
        'statusDate',
        t('status.dateMissing'),
      ],
      [nextOn !== null && nextOn < today(), 'statusDate', t('status.datePast')],
    ]);
    if (!right || !chosen) return;
    const set = await model.act(task, () => desk.setStatus(dossierId, chosen, nextOn));
    if (!set) return;
    code.value = null;
    date.value = '';
    done.value = true;
  };

  return (
    <>
      <Form
        kind="secondary"
        button={t('status.button')}
        busyLabel={t('status.busy')}
        errors={errors}
        task={task}
        instead={{ STALE_HEAD: 'dossier.stale' }}
        onSubmit={submit}
      >
        <Choices
          id="statusChoice"
          label={t(withoutCode ? 'status.choice.withoutCode' : 'status.choice')}
          options={settable(model.view).map((value) => ({ value, label: t(`status.${value}`) }))}
          value={code.value}
          error={errors.of('statusChoice')}
          onChange={(value) => (code.value = value)}
        />
        {dated && (
          <TextField
            id="statusDate"
            type="date"
            label={t('status.date')}
            hint={t('status.date.hint')}
            value={date.value}
            error={errors.of('statusDate')}
            onInput={(text) => (date.value = text)}
          />
        )}
        {code.value && !withoutCode && (
          <ReporterReads label={t('status.preview')} code={code.value} nextOn={nextOn} />
        )}
      </Form>
      <p role="status">{done.value && t('status.done')}</p>
    </>
  );
}
