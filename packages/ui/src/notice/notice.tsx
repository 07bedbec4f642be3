import type { ComponentChildren } from 'preact';
import { ALOUD, AloudButton } from '../aloud/aloud.tsx';
import { classNames } from '../class-names.ts';
import styles from './notice.module.css';

export interface NoticeProps {
  /** Danger is for danger and for what went wrong, nothing else. */
  readonly kind?: 'info' | 'danger';
  readonly title?: string | undefined;
  /** Read aloud as soon as it appears. */
  readonly announce?: boolean;
  readonly children: ComponentChildren;
}

/** A few lines set apart from the page. */
export function Notice({ kind = 'info', title, announce = false, children }: NoticeProps) {
  const role = kind === 'danger' ? 'alert' : 'status';
  return (
    <div
      class={classNames(styles.notice, styles[kind])}
      role={announce ? role : undefined}
      {...ALOUD}
    >
      {title !== undefined && <p class={styles.title}>{title}</p>}
      {children}
      <AloudButton what={title ?? ''} />
    </div>
  );
}
