import { Section } from '@gehoord/ui/section';
import type { AnsweredPaper } from '@gehoord/client/types';
import { usePortal } from '../../model/portal.ts';
import styles from './view.module.css';

/** A few groups of digits, always from left to right, by which two texts are told apart. */
export function Mark({ mark }: { readonly mark: readonly string[] }) {
  const { t } = usePortal();
  return (
    <p class={styles.soft}>
      <bdi dir="auto">{t('paper.mark', { mark: mark.join(' ') })}</bdi>
    </p>
  );
}

/** Which papers somebody answered. Their words are not here any more. */
export function AnsweredPapers({ papers }: { readonly papers: readonly AnsweredPaper[] }) {
  const { i18n, t } = usePortal();
  if (papers.length === 0) return null;
  return (
    <Section heading={t('paper.answered')}>
      {papers.map(({ paper, answer, on, mark }) => (
        <div key={mark.join()} class={styles.box}>
          <p>
            {t(`paper.answered.${answer}`, { paper: t(`paper.${paper}`), day: i18n.formatDay(on) })}
          </p>
          <Mark mark={mark} />
        </div>
      ))}
      <p class={styles.soft}>{t('paper.mark.hint')}</p>
    </Section>
  );
}
