import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import type { ReporterView } from '@gehoord/client/types';
import { nameAndRole } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import styles from './view.module.css';

type Invited = Exclude<ReporterView['me'], { readonly role: 'reporter' }>;

interface InvitedProps {
  readonly me: Invited;
}

function Hearing({ me }: InvitedProps) {
  const { i18n, t } = usePortal();
  const last = me.hearings.at(-1);
  if (me.heard) {
    return (
      <Section level={3} heading={t('me.heard', { day: i18n.formatDay(me.heard.day) })}>
        {me.heard.points.length > 0 && (
          <>
            <p>{t('me.heard.points')}</p>
            <ul class={styles.points}>
              {me.heard.points.map((point) => (
                <li key={point}>{t(`me.point.${point}`)}</li>
              ))}
            </ul>
            <p>{t('me.heard.wrong')}</p>
          </>
        )}
      </Section>
    );
  }
  if (!last) return null;
  return (
    <Section level={3} heading={t('me.hearing')}>
      <p>{t('me.hearing.day', { day: i18n.formatDay(last.day) })}</p>
      <PaperText text={last.text} hiddenNote={t('paper.hidden')} />
      <p>{t('me.hearing.answer')}</p>
    </Section>
  );
}

/** Why somebody has a code who did not report: who gave it, what they wrote, and what is theirs to do. */
export function Me({ me }: InvitedProps) {
  const { i18n, t } = usePortal();
  const day = i18n.formatDay(me.on);
  return (
    <Section heading={t('me.heading')}>
      <p>
        {me.by ? t('me.by', { name: nameAndRole(me.by, i18n), day }) : t('me.by.unnamed', { day })}
      </p>
      <PaperText text={me.about} hiddenNote={t('paper.hidden')} />
      <p>{t(`me.${me.role}`)}</p>
      <p class={styles.soft}>{t('me.only')}</p>
      <Hearing me={me} />
    </Section>
  );
}
