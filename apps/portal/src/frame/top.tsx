import { useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '@gehoord/ui/i18n';
import { Notice } from '@gehoord/ui/notice';
import { usePortal } from '../model/portal.ts';
import styles from './frame.module.css';

/** Choice of language: each in its own words, so that it can be found without reading Dutch. */
export function Top() {
  const { i18n, t, language } = usePortal();
  const [failed, setFailed] = useState(false);
  const choose = async (wanted: Language): Promise<void> =>
    setFailed(!(await language.choose(wanted)));
  return (
    <header class={styles.top}>
      <ul class={styles.languages} aria-label={t('language.label')}>
        {LANGUAGES.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              lang={code}
              class={styles.language}
              aria-pressed={code === i18n.language}
              onClick={() => void choose(code)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {failed && <Notice announce>{t('language.failed')}</Notice>}
    </header>
  );
}
