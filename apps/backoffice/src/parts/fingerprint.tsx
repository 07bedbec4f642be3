import styles from './fingerprint.module.css';

interface FingerprintProps {
  /** Six groups of five digits. */
  readonly groups: readonly string[];
  readonly large?: boolean;
}

/** A number to compare by voice: in groups for the eye, digit by digit for the ear. */
export function Fingerprint({ groups, large = false }: FingerprintProps) {
  return (
    <span class={large ? styles.large : styles.small} dir="ltr">
      <span class="visually-hidden">
        {groups.map((group) => Array.from(group).join(' ')).join(', ')}
      </span>
      {groups.map((group, index) => (
        <span key={index} aria-hidden="true" class={styles.group}>
          {group}
        </span>
      ))}
    </span>
  );
}
