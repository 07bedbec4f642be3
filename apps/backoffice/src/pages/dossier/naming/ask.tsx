import type { NamingView } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { useErrors } from '../../../model/errors.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DraftArea } from '../../../parts/draft-area.tsx';
import { DossierForm } from '../dossier-form.tsx';

interface AskProps {
  readonly who: NamingView;
  readonly model: DossierModel;
}

/** Ask somebody about their own name: how they would be named, and why. They read both. */
export function AskNaming({ who, model }: AskProps) {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const { dossierId } = model.view;
  const name = useSignal(who.naming?.name ?? who.name);
  const why = app.drafts.open(`naming:${dossierId}:${who.id}`);
  const [nameId, whyId] = [`names-name-${who.id}`, `names-why-${who.id}`];
  const submit = async (): Promise<void> => {
    const asked = { name: name.value.trim(), why: why.text.value.trim() };
    const right = errors.check([
      [asked.name === '', nameId, t('names.name.missing')],
      [asked.why === '', whyId, t('names.why.missing')],
    ]);
    if (!right) return;
    const whom = { personId: who.id, ...asked };
    if (await model.act(task, () => app.desk.askNaming(dossierId, whom))) why.clear();
  };
  return (
    <Fold summary={who.naming ? t('names.again') : t('names.open')}>
      <DossierForm button={t('names.ask')} errors={errors} task={task} onSubmit={submit}>
        <TextField
          id={nameId}
          label={t('names.name')}
          hint={t('names.name.hint')}
          value={name.value}
          error={errors.of(nameId)}
          onInput={(text) => (name.value = text)}
        />
        <DraftArea
          id={whyId}
          label={t('names.why')}
          hint={t('names.why.hint')}
          rows={4}
          error={errors.of(whyId)}
          draft={why}
          example={t('names.why.text')}
        />
      </DossierForm>
    </Fold>
  );
}
