import type { ConfirmedBy } from '@gehoord/client/types';
import { nameAndRole } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';

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
      <p dir="auto">{t('confirmed.how', { name: by?.name ?? '?', how })}</p>
      <p>{t('confirmed.wrong')}</p>
    </>
  );
}
