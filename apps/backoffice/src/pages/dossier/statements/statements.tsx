import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import styles from '../dossier.module.css';
import { Statement } from './statement.tsx';
import { StatementForm } from './statement-form.tsx';
import { TakeOut } from './take-out.tsx';

/** Papers to sign: written here, read, corrected, signed or refused by the person. */
export function Statements({ model }: { model: DossierModel }) {
  const { t } = useI18n();
  const { statements, withoutCode, may } = model.view;
  if (statements.length === 0 && !may.setStatus) return null;
  const whole = statements.filter((one) => one.may.takeOut);
  return (
    <Section heading={t('statements.title')} id="statements">
      <p class={styles.soft}>{t(withoutCode ? 'statements.withoutCode' : 'statements.who')}</p>
      {statements.length === 0 && <p>{t('statements.none')}</p>}
      {statements.map((statement) => (
        <Statement key={statement.id} statement={statement} model={model} />
      ))}
      {may.setStatus && <StatementForm statement={null} model={model} />}
      {whole.length > 1 && <TakeOut all model={model} statements={whole} />}
    </Section>
  );
}
