import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import styles from '../dossier.module.css';

/** What the case is called, what was agreed meanwhile, and which advice was given. */
export function CaseFacts({ model }: { readonly model: DossierModel }) {
  const { t, formatDay } = useI18n();
  const { number, openedOn, measures, advice, spokesperson, retainUntil } = model.view.case;
  if (number === null && measures.length === 0 && advice.length === 0) return null;
  return (
    <Section heading={number === null ? t('case.title') : t('case.number', { number })} id="case">
      {openedOn && <p>{t('case.openedOn', { day: formatDay(openedOn) })}</p>}
      {spokesperson && <p>{t('case.spokesperson.is', { name: spokesperson })}</p>}
      {retainUntil && <p>{t('case.keeping.until', { day: formatDay(retainUntil) })}</p>}
      {measures.length > 0 && (
        <Section level={3} heading={t('case.measures')}>
          <p class={styles.soft}>{t('case.measures.notJudgement')}</p>
          <ul class={styles.notes}>
            {measures.map(({ text, until, on }, at) => (
              <li key={at} class={styles.note}>
                <p class={styles.words} dir="auto">
                  {text}
                </p>
                <p class={styles.soft}>
                  {formatDay(on)}{' '}
                  {until
                    ? t('case.measures.until', { day: formatDay(until) })
                    : t('case.measures.open')}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {advice.length > 0 && (
        <Section level={3} heading={t('case.advice')}>
          <ul class={styles.notes}>
            {advice.map(({ about, text, asked, by, on }, at) => (
              <li key={at} class={styles.note}>
                <p class={styles.soft}>
                  {t(asked ? 'case.advice.asked' : 'case.advice.gave', {
                    ...{ day: formatDay(on), name: by },
                  })}{' '}
                  ({t(`step.AdviceAsked.about.${about}`)})
                </p>
                <p class={styles.words} dir="auto">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Section>
  );
}
