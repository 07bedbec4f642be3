import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import type { ReporterView } from '@gehoord/client/types';
import { usePortal } from '../../model/portal.ts';
import styles from './view.module.css';

/** The chance to tell one's own story: the invitation, and what was done in the talk. */
export function Hearing({ view }: { readonly view: ReporterView }) {
  const { i18n, t } = usePortal();
  const { hearings, heard, declined } = view.case;
  const last = hearings.at(-1);
  if (heard) {
    return (
      <Section heading={t('me.heard', { day: i18n.formatDay(heard.day) })}>
        {heard.points.length > 0 && (
          <>
            <p>{t('me.heard.points')}</p>
            <ul class={styles.points}>
              {heard.points.map((point) => (
                <li key={point}>{t(`me.point.${point}`)}</li>
              ))}
            </ul>
            <p>{t('me.heard.wrong')}</p>
          </>
        )}
      </Section>
    );
  }
  if (declined) {
    return (
      <Section heading={t('me.hearing')}>
        <p>{t('hearing.declined', { day: i18n.formatDay(declined.on) })}</p>
        <PaperText
          text={t('hearing.declined.why', { why: declined.why })}
          hiddenNote={t('paper.hidden')}
        />
        <p>{t('hearing.declined.wrong')}</p>
      </Section>
    );
  }
  if (!last) return null;
  if (last.void) {
    return (
      <Section heading={t('me.hearing.off')}>
        <p>{t('me.hearing.off.text', { day: i18n.formatDay(last.day) })}</p>
        <p>{t('me.hearing.off.later')}</p>
      </Section>
    );
  }
  return (
    <Section heading={t('me.hearing')}>
      <p>{t('me.hearing.day', { day: i18n.formatDay(last.day) })}</p>
      <PaperText text={last.text} hiddenNote={t('paper.hidden')} />
      <p>{t('me.hearing.answer')}</p>
    </Section>
  );
}
