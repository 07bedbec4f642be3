import type { ComponentChildren } from 'preact';
import { ALOUD, AloudButton } from '../aloud/aloud.tsx';
import styles from './section.module.css';

export interface SectionProps {
  readonly heading: string;
  readonly level?: 2 | 3 | 4;
  /** Id of the heading, for links and labels. */
  readonly id?: string;
  /** Beside the heading: a link to change what stands here. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a page under its own heading. */
export function Section({ heading, level = 2, id, action, children }: SectionProps) {
  const Heading = (['h2', 'h3', 'h4'] as const)[level - 2] ?? 'h2';
  return (
    <section class={styles.section} {...ALOUD}>
      <div class={styles.head}>
        <Heading id={id} class={level === 2 ? styles.large : styles.small}>
          {heading}
        </Heading>
        <AloudButton what={heading} />
        {action}
      </div>
      {children}
    </section>
  );
}
