import { hides, SeenText } from '@gehoord/ui/paper-text';
import type { ConfirmedBy } from '@gehoord/client/types';
import { nameAndRole } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import styles from './view.module.css';

export interface ConfirmedProps {
  readonly what: 'handover' | 'naming';
  readonly confirmed: ConfirmedBy;
}

/** The desk made this person's code, and a second member wrote how they know of a yes given with it. */
export function Confirmed({ what, confirmed: { by, on, how } }: ConfirmedProps) {
  const { i18n, t } = usePortal();
  const name = by ? nameAndRole(by, i18n) : '?';
  return (
    <>
      <p>{t(`confirmed.${what}`, { name, day: i18n.formatDay(on) })}</p>
      <p dir="auto">
        <SeenText text={t('confirmed.how', { name: by?.name ?? '?', how })} />
      </p>
      {hides(how) && <p class={styles.soft}>{t('paper.hidden')}</p>}
      <p>{t('confirmed.wrong')}</p>
    </>
  );
}
