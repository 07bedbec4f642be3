import type { PersonView, StatusCode } from '@gehoord/client/types';
import { Choices } from '@gehoord/ui/choices';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { isDay, today } from '../../model/dates.ts';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import type { DossierModel } from '../../model/use-dossier.ts';
import { FOR_INVITED, needsDate, settable, takesDate } from '../../model/status-choices.ts';
import { DossierForm } from './dossier-form.tsx';
import { ReporterReads } from './reporter-reads.tsx';

interface StatusFormProps {
  readonly model: DossierModel;
  /** Somebody who was invited; the reporter unless told. */
  readonly person?: PersonView;
}

/** Choose what somebody sees, and when they hear more; the sentence shows as they will read it. */
export function StatusForm({ model, person }: StatusFormProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const code = useSignal<StatusCode | null>(null);
  const date = useSignal('');
  const done = useSignal(false);
  const { dossierId } = model.view;
  const withoutCode = !person && model.view.withoutCode;
  const choices = person ? FOR_INVITED : settable(model.view);
  const id = (name: string) => (person ? `${name}-${person.id}` : name);
  // Without a code nobody reads a promise, so none is asked for.
  const dated = code.value !== null && takesDate(code.value) && !withoutCode;
  const nextOn = dated && isDay(date.value) ? date.value : null;

  const submit = async (): Promise<void> => {
    done.value = false;
    const chosen = code.value;
    const right = errors.check([
      [chosen === null, id('statusChoice'), t('status.choiceMissing')],
      [
        dated && chosen !== null && needsDate(chosen) && !nextOn,
        id('statusDate'),
        t('status.dateMissing'),
      ],
      [nextOn !== null && nextOn < today(), id('statusDate'), t('status.datePast')],
    ]);
    if (!right || !chosen) return;
    const set = await model.act(task, () =>
      desk.setStatus(dossierId, chosen, nextOn, person?.id ?? 'PERSON'),
    );
    if (!set) return;
    code.value = null;
    date.value = '';
    done.value = true;
  };

  return (
    <>
      <DossierForm
        button={t('status.button')}
        busyLabel={t('status.busy')}
        errors={errors}
        task={task}
        onSubmit={submit}
      >
        <Choices
          id={id('statusChoice')}
          label={t(
            person
              ? 'person.status.choice'
              : withoutCode
                ? 'status.choice.withoutCode'
                : 'status.choice',
          )}
          options={choices.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={code.value}
          error={errors.of(id('statusChoice'))}
          onChange={(value) => (code.value = value)}
        />
        {dated && (
          <TextField
            id={id('statusDate')}
            type="date"
            label={t('status.date')}
            hint={t('status.date.hint')}
            value={date.value}
            error={errors.of(id('statusDate'))}
            onInput={(text) => (date.value = text)}
          />
        )}
        {code.value && !withoutCode && (
          <ReporterReads label={t('status.preview')} code={code.value} nextOn={nextOn} />
        )}
      </DossierForm>
      <p role="status">{done.value && t('status.done')}</p>
    </>
  );
}
