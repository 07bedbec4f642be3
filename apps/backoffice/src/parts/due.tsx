import { today, type Day } from '../model/dates.ts';
import { dueOn } from '../model/inbox.ts';
import { useI18n } from '../model/language.ts';
import styles from './due.module.css';

/** In words how far away a date is. Late is said, not only coloured. */
export function DueWords({ day }: { day: Day }) {
  const { t } = useI18n();
  const { kind, days } = dueOn(day, today());
  return (
    <span class={kind === 'LATE' ? styles.late : styles.left}>{t(`due.${kind}`, { days })}</span>
  );
}

/** A date to meet, and how far away it is. */
export function DueDate({ day }: { day: Day }) {
  const { formatShortDay } = useI18n();
  return (
    <span class={styles.due}>
      <span class={styles.day}>{formatShortDay(day)}</span>
      <DueWords day={day} />
    </span>
  );
}
