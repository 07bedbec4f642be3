import type { StatusCode } from '@gehoord/client/types';
import type { I18n } from '@gehoord/ui/i18n';
import { useI18n, type Key } from '../../model/language.ts';
import styles from './dossier.module.css';

interface ReporterReadsProps {
  readonly label: string;
  readonly code: StatusCode;
  readonly nextOn: string | null;
}

/** As the portal words it: a sentence that promises a date only where somebody set one. */
function sentenceOf(code: StatusCode, date: string | null, t: I18n<Key>['t']): string {
  if (code === 'ONTVANGEN') return t('status.ONTVANGEN.text.undated');
  if (code === 'BEZIG' && !date) return t('status.BEZIG.text.undated');
  return t(`status.${code}.text`, { date: date ?? '' });
}

/** A status in the reporter's own words, as it stands on their screen. */
export function ReporterReads({ label, code, nextOn }: ReporterReadsProps) {
  const { t, formatDay } = useI18n();
  const date = nextOn && formatDay(nextOn);
  return (
    <div class={styles.reads}>
      <p class={styles.soft}>{label}</p>
      <p class={styles.readsTitle}>{t(`status.${code}`)}</p>
      <p>{sentenceOf(code, date, t)}</p>
      {date && code !== 'BEZIG' && <p>{t('status.nextOn', { day: date })}</p>}
    </div>
  );
}
