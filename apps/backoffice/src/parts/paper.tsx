import type { ComponentChildren } from 'preact';
import styles from './paper.module.css';

interface PaperProps {
  readonly organisation: string;
  readonly title: string;
  /** At the foot: when it was made, which sheet of how many. */
  readonly foot?: ComponentChildren;
  /** Level of the heading: where the paper lies in the page. */
  readonly level?: 2 | 3;
  /** Lies on the screen too; otherwise it only comes out of the printer. */
  readonly shown?: boolean;
  readonly children: ComponentChildren;
}

/** A sheet of paper: on the screen as it will be, in print on a page of its own. */
export function Paper(props: PaperProps) {
  const { organisation, title, foot, level = 2, shown = true, children } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class={shown ? styles.paper : styles.printOnly} data-paper>
      <p class={styles.organisation}>{organisation}</p>
      <Heading class={styles.title}>{title}</Heading>
      {children}
      {foot !== undefined && <p class={styles.foot}>{foot}</p>}
    </article>
  );
}

interface PaperGroupsProps {
  readonly label: string;
  readonly groups: readonly string[];
}

/** A code on paper: numbered groups, so that one of them can be asked back. */
export function PaperGroups({ label, groups }: PaperGroupsProps) {
  return (
    <ol class={styles.groups} dir="ltr" aria-label={label}>
      {groups.map((group, index) => (
        <li key={index} class={styles.group}>
          <span class={styles.number}>{index + 1}</span>
          <span class="visually-hidden">{Array.from(group).join(' ')}</span>
          <span aria-hidden="true">{group}</span>
        </li>
      ))}
    </ol>
  );
}
