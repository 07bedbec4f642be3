import { Checks } from '@gehoord/ui/checks';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { useErrors } from '../../../model/errors.ts';
import { focusHeading } from '../../../model/focus.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DraftArea } from '../../../parts/draft-area.tsx';
import { DossierForm } from '../dossier-form.tsx';

/** Ask the reporter: why, and what would go: a summary, their own words, or a choice of both. */
export function AskForm({ model }: { model: DossierModel }) {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const offers = useSignal<readonly 'raw'[]>([]);
  const { dossierId } = model.view;
  const why = app.drafts.open(`handover-why:${dossierId}`);
  const extract = app.drafts.open(`handover-extract:${dossierId}`);

  const submit = async (): Promise<void> => {
    const offersRaw = offers.value.includes('raw');
    const reason = why.text.value.trim();
    const summary = extract.text.value.trim() || null;
    const right = errors.check([
      [reason === '', 'handoverWhy', t('handover.whyMissing')],
      [summary === null && !offersRaw, 'handoverExtract', t('handover.offerMissing')],
    ]);
    if (!right) return;
    const question = { why: reason, extract: summary, offersRaw };
    if (!(await model.act(task, () => app.desk.askHandover(dossierId, question)))) return;
    why.clear();
    extract.clear();
    focusHeading('handover');
  };

  return (
    <DossierForm
      button={t('handover.ask')}
      busyLabel={t('handover.asking')}
      errors={errors}
      task={task}
      onSubmit={submit}
    >
      <DraftArea
        id="handoverWhy"
        label={t('handover.why')}
        hint={t('handover.why.hint')}
        rows={3}
        error={errors.of('handoverWhy')}
        draft={why}
      />
      <DraftArea
        id="handoverExtract"
        label={t('handover.extract')}
        hint={t('handover.extract.hint')}
        error={errors.of('handoverExtract')}
        draft={extract}
      />
      <Checks
        id="handoverRaw"
        label={t('handover.offers')}
        options={[
          { value: 'raw', label: t('handover.offersRaw'), hint: t('handover.offersRaw.hint') },
        ]}
        values={offers.value}
        onChange={(values) => (offers.value = values)}
      />
    </DossierForm>
  );
}
