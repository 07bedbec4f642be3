import { useState } from 'preact/hooks';
import { Choices } from '@gehoord/ui/choices';
import { ownName } from '@gehoord/ui/i18n';
import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import type { PaperToRead } from '@gehoord/client/types';
import { nameAndRole } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import { Mark } from './answered-papers.tsx';
import { PaperAnswer } from './paper-answer.tsx';
import styles from './view.module.css';

interface PaperProps {
  readonly paper: PaperToRead;
}

function Languages({
  paper,
  value,
  onChange,
}: PaperProps & { readonly value: string; readonly onChange: (language: string) => void }) {
  const { t } = usePortal();
  if (paper.translations.length === 0) return null;
  const original = {
    value: paper.language,
    label: t('paper.original', { language: ownName(paper.language) }),
  };
  return (
    <Choices
      id={`language-${paper.id}`}
      label={t('paper.language')}
      options={[
        original,
        ...paper.translations.map(({ language }) => ({
          value: language,
          label: ownName(language),
        })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

function Corrections({ paper }: PaperProps) {
  const { i18n, t } = usePortal();
  if (paper.corrections.length === 0) return null;
  return (
    <Section heading={t('paper.corrections')} level={3}>
      {paper.corrections.map(({ text, on }, index) => (
        <div key={index} class={styles.mine}>
          <p class={styles.text} dir="auto">
            {text}
          </p>
          <p class={styles.soft}>{i18n.formatDay(on)}</p>
        </div>
      ))}
      <p>{t('paper.corrections.wait')}</p>
    </Section>
  );
}

/**
 * A paper that waits: exactly the words that are signed, in the language somebody reads, and three
 * answers that weigh the same. After an answer it is closed, so that a found code opens nothing.
 */
export function Paper({ paper }: PaperProps) {
  const { i18n, t } = usePortal();
  const translated = paper.translations.find(({ language }) => language === i18n.language);
  const [language, setLanguage] = useState(translated?.language ?? paper.language);
  const words = paper.translations.find((one) => one.language === language)?.words ?? paper.words;
  const day = i18n.formatDay(paper.offeredOn);
  const { by, identity, version } = paper;
  return (
    <Section heading={t(`paper.${paper.paper}`)}>
      <p>
        {by ? t('paper.by', { name: nameAndRole(by, i18n), day }) : t('paper.by.unnamed', { day })}
      </p>
      <p>{t('paper.calm')}</p>
      <Languages paper={paper} value={language} onChange={setLanguage} />
      {language !== paper.language && <p class={styles.soft}>{t('paper.translation')}</p>}
      <PaperText text={words} language={language} hiddenNote={t('paper.hidden')} />
      {identity !== 'NOBODY' && <p>{t(`paper.identity.${identity}`)}</p>}
      <div>
        <p class={styles.soft}>{t('paper.version', { version })}</p>
        <Mark mark={paper.mark} />
      </div>
      <Corrections paper={paper} />
      <PaperAnswer paper={paper} language={language} />
    </Section>
  );
}
