import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { usePortal } from '../../model/portal.ts';
import type { Action } from '../../model/visit.ts';
import { ActionTrouble } from './action-trouble.tsx';
import styles from './view.module.css';

export interface TakeBackProps {
  readonly action: Action;
  /** What taking it back means, before it is done. */
  readonly text: string;
  /** On the first button, where it is no yes that is taken back. */
  readonly button?: string;
  readonly onTake: () => unknown;
}

/** A yes can be taken back at any time; the second button is the one that does it. */
export function TakeBack({ action, text, button, onTake }: TakeBackProps) {
  const { t, visit } = usePortal();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <div>
        <ActionTrouble action={action} />
        <Button onClick={() => setSure(true)}>{button ?? t('consent.withdraw')}</Button>
      </div>
    );
  }
  return (
    <>
      <p role="status">{text}</p>
      <ActionTrouble action={action} />
      <div class={styles.answers}>
        <Button wide busy={visit.busy.value === action} busyLabel={t('send.busy')} onClick={onTake}>
          {t('consent.withdraw.yes')}
        </Button>
        <Button wide onClick={() => setSure(false)}>
          {t('consent.withdraw.no')}
        </Button>
      </div>
    </>
  );
}
