import type { StatusCode } from '@gehoord/client/types';
import { useI18n } from '../../model/language.ts';
import styles from './dossier.module.css';

interface ReporterReadsProps {
  readonly label: string;
  readonly code: StatusCode;
  readonly nextOn: string | null;
}

// These two sentences carry a date; without one, another sentence stands in their place.
const dated = ['ONTVANGEN', 'BEZIG'] as const;
const isDated = (code: StatusCode): code is (typeof dated)[number] =>
  (dated as readonly StatusCode[]).includes(code);

/** A status in the reporter's own words, as it stands on their screen. */
export function ReporterReads({ label, code, nextOn }: ReporterReadsProps) {
  const { t, formatDay } = useI18n();
  const date = nextOn && formatDay(nextOn);
  const plain = isDated(code) && !date && code === 'BEZIG';
  const sentence = plain
    ? t(`status.${code}.text.undated`)
    : t(`status.${code}.text`, { date: date ?? '' });
  return (
    <div class={styles.reads}>
      <p class={styles.soft}>{label}</p>
      <p class={styles.readsTitle}>{t(`status.${code}`)}</p>
      <p>{sentence}</p>
      {date && code !== 'BEZIG' && <p>{t('status.nextOn', { day: date })}</p>}
    </div>
  );
}
