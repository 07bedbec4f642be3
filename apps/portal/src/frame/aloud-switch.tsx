import { usePortal } from '../model/portal.ts';
import styles from './frame.module.css';

/** Switches reading aloud on; not there where the device has no voice for this language. */
export function AloudSwitch() {
  const { t, aloud } = usePortal();
  if (!aloud.able.value) return null;
  return (
    <div class={styles.aloud}>
      <button
        type="button"
        class={styles.switch}
        aria-pressed={aloud.on.value}
        onClick={aloud.toggle}
      >
        {t('aloud.on')}
      </button>
    </div>
  );
}
