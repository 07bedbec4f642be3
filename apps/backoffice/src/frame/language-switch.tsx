import { language, useI18n } from '../model/language.ts';
import styles from './frame.module.css';

/** One button per language, each in its own words. The choice lives in memory. */
export function LanguageSwitch() {
  const i18n = useI18n();
  return (
    <div role="group" aria-label={i18n.t('desk.language')} class={styles.languages}>
      {language.languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === i18n.language}
          class={styles.language}
          onClick={() => void language.choose(code)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
