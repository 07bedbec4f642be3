import { useState } from 'preact/hooks';
import { type Language, type LanguageOf } from '@gehoord/ui/i18n';
import { Notice } from '@gehoord/ui/notice';
import { classNames } from '@gehoord/ui/class-names';
import { offered } from '../model/offered.ts';
import { usePortal } from '../model/portal.ts';
import styles from './languages.module.css';

/** So many names fit beside each other on a telephone. */
const ON_ONE_LINE = 3;

const LIST = 'languages';

/** In its own letters; in ours as well where a telephone may not have those. */
const nameOf = ({ name, latin }: LanguageOf): string =>
  latin === undefined ? name : `${name} · ${latin}`;

/** One other language of each script that every telephone has: who cannot read a word here sees it. */
function samplesOf(languages: readonly LanguageOf<Language>[], current: Language) {
  const others = languages.filter(({ code, latin }) => code !== current && latin === undefined);
  const scripts = [...new Set(others.map(({ script }) => script))];
  return scripts.flatMap((script) => others.find((it) => it.script === script) ?? []);
}

interface MoreProps {
  readonly samples: readonly LanguageOf[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens the list, where it would push the question off a small screen. */
function More({ samples, open, onToggle }: MoreProps) {
  const { t } = usePortal();
  return (
    <button
      type="button"
      class={styles.more}
      aria-expanded={open}
      aria-controls={LIST}
      onClick={onToggle}
    >
      <span>
        {t('language.label')}
        {samples.map((it) => (
          <span key={it.code}>
            {' · '}
            <bdi lang={it.code}>{it.name}</bdi>
          </span>
        ))}
        {' …'}
      </span>
    </button>
  );
}

/** Says, in the language itself and in Dutch, that nobody who speaks it from home has checked it. */
function Unreviewed() {
  const { i18n, t, language } = usePortal();
  const current = language.languages.find(({ code }) => code === i18n.language);
  const first = language.first.value;
  if (current === undefined || current.reviewedBy !== null || first === null) return null;
  return (
    <div class={styles.unreviewed}>
      <p>{t('language.unreviewed')}</p>
      <p lang={first.language} dir={first.direction}>
        {first.t('language.unreviewed')}
      </p>
    </div>
  );
}

/** Choice of language: each in its own words, so that it can be found without reading Dutch. */
export function Languages() {
  const { i18n, t, language, organisation } = usePortal();
  const [failed, setFailed] = useState(false);
  const [open, setOpen] = useState(false);
  const languages = offered(language.languages, organisation);
  const many = languages.length > ON_ONE_LINE;
  const choose = async (wanted: Language): Promise<void> => {
    const chosen = await language.choose(wanted);
    setFailed(!chosen);
    if (chosen) setOpen(false);
  };
  return (
    <>
      {many && (
        <More
          samples={samplesOf(languages, i18n.language)}
          open={open}
          onToggle={() => setOpen(!open)}
        />
      )}
      <ul
        id={LIST}
        class={classNames(styles.languages, many && !open && styles.folded)}
        aria-label={t('language.label')}
      >
        {languages.map((it) => (
          <li key={it.code}>
            <button
              type="button"
              lang={it.code}
              dir={it.direction}
              class={styles.language}
              aria-pressed={it.code === i18n.language}
              onClick={() => void choose(it.code)}
            >
              {nameOf(it)}
            </button>
          </li>
        ))}
      </ul>
      {failed && <Notice announce>{t('language.failed')}</Notice>}
      <Unreviewed />
    </>
  );
}
