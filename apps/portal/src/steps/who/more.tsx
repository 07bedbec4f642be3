import { Fold } from '@gehoord/ui/fold';
import { usePortal } from '../../model/portal.ts';
import styles from './who.module.css';

/** Explanations for who wants to know more first. */
export function More() {
  const { t } = usePortal();
  return (
    <div>
      <Fold summary={t('front.readers.title')}>
        <p>{t('front.readers.text')}</p>
      </Fold>
      <Fold summary={t('front.secret.title')}>
        <p>{t('front.secret.text')}</p>
      </Fold>
    </div>
  );
}

/** The numbers to compare with the poster. They come later than the page, so they stand last. */
export function Genuine() {
  const { t, preparing } = usePortal();
  const fingerprint = preparing.prepared.value?.fingerprint ?? [];
  if (fingerprint.length === 0) return null;
  return (
    <div>
      <Fold summary={t('front.fake.title')}>
        <p>{t('front.fake.text')}</p>
        <ol class={styles.fingerprint} dir="ltr">
          {fingerprint.map((group, index) => (
            <li key={index}>{group}</li>
          ))}
        </ol>
      </Fold>
    </div>
  );
}
