import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import type { DossierModel } from '../../model/use-dossier.ts';
import { DraftArea } from '../../parts/draft-area.tsx';
import { DossierForm } from './dossier-form.tsx';
import styles from './dossier.module.css';

function NoteForm({ model }: { model: DossierModel }) {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const kept = useSignal(false);
  const { dossierId } = model.view;
  const draft = app.drafts.open(`note:${dossierId}`);
  const submit = async (): Promise<void> => {
    kept.value = false;
    const text = draft.text.value.trim();
    if (!errors.check([[text === '', 'note', t('notes.missing')]])) return;
    if (!(await model.act(task, () => app.desk.addNote(dossierId, text)))) return;
    draft.clear();
    kept.value = true;
  };
  return (
    <>
      <DossierForm
        button={t('notes.button')}
        busyLabel={t('notes.busy')}
        errors={errors}
        task={task}
        onSubmit={submit}
      >
        <DraftArea
          id="note"
          label={t('notes.new')}
          rows={3}
          error={errors.of('note')}
          draft={draft}
        />
      </DossierForm>
      <p role="status">{kept.value && t('notes.done')}</p>
    </>
  );
}

/** Notes only their writer can read. */
export function Notes({ model }: { model: DossierModel }) {
  const { t, formatShortDay } = useI18n();
  const { notes } = model.view;
  return (
    <Section heading={t('notes.title')}>
      <p class={styles.soft}>{t('notes.private')}</p>
      <ul class={styles.notes}>
        {notes.map(({ text, on }, index) => (
          <li key={index} class={styles.note}>
            <p class={styles.soft}>{formatShortDay(on)}</p>
            <p class={styles.words} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      <NoteForm model={model} />
    </Section>
  );
}
