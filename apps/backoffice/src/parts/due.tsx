import { today, type Day } from '../model/dates.ts';
import { dueOn } from '../model/inbox.ts';
import { useI18n } from '../model/language.ts';
import styles from './due.module.css';

/** A date to meet, and in words how far away it is. Late is said, not only coloured. */
export function DueDate({ day }: { day: Day }) {
  const { t, formatShortDay } = useI18n();
  const { kind, days } = dueOn(day, today());
  return (
    <span class={styles.due}>
      <span class={styles.day}>{formatShortDay(day)}</span>
      <span class={kind === 'LATE' ? styles.late : styles.left}>{t(`due.${kind}`, { days })}</span>
    </span>
  );
}
