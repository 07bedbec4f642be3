import type { DossierView } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../model/language.ts';
import styles from './dossier.module.css';

/** Who reported: by name where it was given to this reader, else that it was not. */
export function Identity({ identity }: Pick<DossierView, 'identity'>) {
  const { t } = useI18n();
  return (
    <Section heading={t('identity.title')}>
      {identity.state === 'GIVEN' ? (
        <dl class={styles.facts}>
          <div class={styles.fact}>
            <dt>{t('identity.name')}</dt>
            <dd dir="auto">{identity.name}</dd>
          </div>
          <div class={styles.fact}>
            <dt>{t('identity.contact')}</dt>
            <dd dir="auto">{identity.contact || t('identity.noContact')}</dd>
          </div>
        </dl>
      ) : (
        <>
          <p>{t(`identity.${identity.state}`)}</p>
          <p class={styles.soft}>{t(`identity.${identity.state}.text`)}</p>
        </>
      )}
    </Section>
  );
}
