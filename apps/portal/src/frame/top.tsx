import { Languages } from './languages.tsx';
import styles from './frame.module.css';

/** Above every screen: the language. */
export function Top() {
  return (
    <header class={styles.top}>
      <Languages />
    </header>
  );
}
