import type { DossierView } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../model/language.ts';
import styles from './dossier.module.css';
import { Facts } from './facts.tsx';
import { Files } from './files.tsx';

function Remarks({ view }: { view: DossierView }) {
  const { t } = useI18n();
  const { takenDownBy, withoutCode, mayPassOn, provenance } = view;
  const sentences = [
    takenDownBy !== null && t('report.takenDownBy', { name: takenDownBy }),
    provenance === 'DESK_ISSUED' && !withoutCode && t('report.provenance.DESK_ISSUED'),
    withoutCode && t('report.withoutCode'),
    mayPassOn !== null && t(`report.mayPassOn.${mayPassOn}`),
  ].filter((it): it is string => it !== false);
  if (sentences.length === 0) return null;
  return (
    <Notice>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

function Extract({ text }: { text: string }) {
  const { t } = useI18n();
  return (
    <Section level={3} heading={t('report.extract')}>
      <p class={styles.soft}>{t('report.extract.by')}</p>
      <PaperText text={text} hiddenNote={t('statement.hidden')} />
    </Section>
  );
}

function Additions({ additions }: Pick<DossierView, 'additions'>) {
  const { t, formatDay } = useI18n();
  if (additions.length === 0) return null;
  return (
    <Section level={3} heading={t('report.additions')}>
      {additions.map(({ text, on }, index) => (
        <div key={index} class={styles.addition}>
          <p class={styles.soft}>{t('report.addition', { day: formatDay(on) })}</p>
          <PaperText text={text} hiddenNote={t('statement.hidden')} />
        </div>
      ))}
    </Section>
  );
}

/** What was reported: the person's own words where this reader may see them, else the summary. */
export function Report({ view }: { view: DossierView }) {
  const { t } = useI18n();
  const { report, extract, additions } = view;
  return (
    <Section heading={t('report.title')}>
      <Remarks view={view} />
      {report ? (
        <>
          <PaperText
            text={report.story}
            language={report.language}
            hiddenNote={t('statement.hidden')}
          />
          <Facts report={report} />
        </>
      ) : (
        <p>{t('report.none')}</p>
      )}
      {extract !== null && <Extract text={extract} />}
      <Additions additions={additions} />
      <Files view={view} />
    </Section>
  );
}
