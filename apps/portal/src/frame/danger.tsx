import { telephone } from '@gehoord/ui/help-numbers';
import { usePortal } from '../model/portal.ts';
import styles from './frame.module.css';

const EMERGENCY = '112';

/** Whom to call at once. */
export function Danger() {
  const { t } = usePortal();
  return (
    <p class={styles.danger}>
      {t('front.danger')}{' '}
      <a class={styles.call} href={telephone(EMERGENCY)}>
        {t('front.call112')}
      </a>
    </p>
  );
}
