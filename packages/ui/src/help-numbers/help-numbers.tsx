import styles from './help-numbers.module.css';

export interface HelpNumber {
  readonly label: string;
  /** As it is spoken and dialled, with spaces or hyphens. */
  readonly phone: string;
}

export interface HelpNumbersProps {
  readonly numbers: readonly HelpNumber[];
}

/** The numbers of the Netherlands that stand on every page of the portal, by message key. */
export const HELP_NUMBERS = [
  { key: 'help.emergency', phone: '112' },
  { key: 'help.police', phone: '0900-8844' },
  { key: 'help.veiligThuis', phone: '0800-2000' },
  { key: 'help.csg', phone: '0800-0188' },
  { key: 'help.slachtofferhulp', phone: '0900-0101' },
  { key: 'help.suicide', phone: '113' },
] as const;

/** `tel:` link of a number. */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Numbers to call, each a large target. */
export function HelpNumbers({ numbers }: HelpNumbersProps) {
  return (
    <ul class={styles.list}>
      {numbers.map(({ label, phone }) => (
        <li key={phone}>
          <a class={styles.number} href={telephone(phone)}>
            <span class={styles.label}>{label}</span>
            <span class={styles.phone} dir="ltr">
              {phone}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
