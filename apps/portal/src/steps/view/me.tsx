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
    </Section>
  );
}
