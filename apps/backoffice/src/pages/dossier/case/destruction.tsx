import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Record } from './record.tsx';
import { StepForm } from './step-form.tsx';

const FORMS = ['DestructionConfirmed', 'DestructionCancelled'] as const;

/** An order to destroy: what it says, the second signature, the day, and the way to stop it. */
export function Destruction({ model }: { readonly model: DossierModel }) {
  const { t, formatDay } = useI18n();
  const { destruction: it, steps } = model.view.case;
  if (!it) return null;
  const forms = FORMS.flatMap((event) => {
    const step = steps.find((one) => one.event === event);
    const shown = event === 'DestructionCancelled' || (!it.mine && it.confirmedBy === null);
    return step && shown ? [{ event, refusal: step.refusal }] : [];
  });
  return (
    <Section level={3} heading={t('destroy.heading')}>
      <p>{t('destroy.ordered', { name: it.by, day: formatDay(it.on) })}</p>
      {it.confirmedBy !== null && <p>{t('destroy.confirmed', { name: it.confirmedBy })}</p>}
      {it.confirmedBy === null && it.mine && <p>{t('destroy.yours')}</p>}
      {it.dueOn !== null && <p>{t('destroy.due', { day: formatDay(it.dueOn) })}</p>}
      {it.confirmedBy !== null && it.dueOn === null && <p>{t('destroy.notHeard')}</p>}
      <Record it={it} />
      {forms.map((form) => (
        <StepForm key={form.event} {...form} model={model} />
      ))}
    </Section>
  );
}
