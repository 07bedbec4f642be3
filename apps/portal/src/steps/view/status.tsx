import type { DrawingName } from '@gehoord/ui/drawing';
import type { ReporterView, StatusCode } from '@gehoord/client/types';
import { usePortal, type Texts } from '../../model/portal.ts';
import styles from './view.module.css';

/** The drawing that stands with each status. */
export const DRAWINGS: Readonly<Record<StatusCode, DrawingName>> = {
  ONTVANGEN: 'envelope',
  GELEZEN: 'lamp',
  VRAAG: 'chairs',
  JOUW_KEUZE: 'door',
  CONTROLEER: 'paper',
  BEZIG: 'path',
  LANGER: 'path',
  BESLUIT: 'paper',
  KLAAR: 'lamp',
  GESTOPT: 'door',
  GEWIST: 'drawer',
};

type Line = ReporterView['status'];

/** The sentence of a status. A date stands in it only where somebody promised one. */
function sentence({ code, nextOn }: Line, notifies: boolean, { t, formatDay }: Texts): string {
  if (code === 'ONTVANGEN' && !notifies) return t('status.ONTVANGEN.text.undated');
  if (code !== 'BEZIG') return t(`status.${code}.text`);
  if (nextOn === null) return t('status.BEZIG.text.undated');
  return t('status.BEZIG.text', { date: formatDay(nextOn) });
}

/** The status in plain words, since when, and when there is more to hear. */
export function Status({ status }: { readonly status: Line }) {
  const { i18n, t, organisation } = usePortal();
  const { code, nextOn, setOn } = status;
  return (
    <>
      <p>{sentence(status, organisation.notifies, i18n)}</p>
      {nextOn !== null && code !== 'BEZIG' && (
        <p>{t('view.next', { day: i18n.formatDay(nextOn) })}</p>
      )}
      <p class={styles.soft}>{t('view.since', { day: i18n.formatDay(setOn) })}</p>
    </>
  );
}
