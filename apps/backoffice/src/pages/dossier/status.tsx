import type { DossierView } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../model/language.ts';
import type { DossierModel } from '../../model/use-dossier.ts';
import styles from './dossier.module.css';
import { ReporterReads } from './reporter-reads.tsx';
import { StatusForm } from './status-form.tsx';

function SetBy({ status }: Pick<DossierView, 'status'>) {
  const { t, formatDay } = useI18n();
  const day = formatDay(status.setOn);
  return (
    <p class={styles.soft}>
      {status.by === null
        ? t('status.setOn', { day })
        : t('status.setOnBy', { day, name: status.by })}
    </p>
  );
}

/** The line the reporter sees, and how to set a new one with a promised date. */
export function Status({ model }: { model: DossierModel }) {
  const { t } = useI18n();
  const { status, may, door, withoutCode } = model.view;
  const elsewhere = !may.setStatus && door !== 'HANDED_OVER';
  return (
    <Section heading={t(withoutCode ? 'inbox.col.status' : 'status.title')} id="status">
      {elsewhere ? (
        <p>{t('status.other')}</p>
      ) : (
        <>
          <ReporterReads
            label={t(withoutCode ? 'status.current.withoutCode' : 'status.current')}
            code={status.code}
            nextOn={status.nextOn}
          />
          <SetBy status={status} />
        </>
      )}
      {may.setStatus && (
        <Fold summary={t('status.change')}>
          <StatusForm model={model} />
        </Fold>
      )}
    </Section>
  );
}
