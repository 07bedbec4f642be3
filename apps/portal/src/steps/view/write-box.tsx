import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { TextArea } from '@gehoord/ui/text-area';
import { LIMITS } from '../../model/limits.ts';
import { usePortal } from '../../model/portal.ts';
import type { Action } from '../../model/visit.ts';
import { ActionTrouble } from './action-trouble.tsx';
import styles from './view.module.css';

export interface WriteBoxProps {
  readonly action: Action;
  readonly label: string;
  readonly button: string;
  /** True when it arrived: only then is the box emptied. */
  readonly onSend: (text: string) => Promise<boolean>;
}

/** A box to write in and a button to send it. The text outlives failures and an ended visit. */
export function WriteBox({ action, label, button, onSend }: WriteBoxProps) {
  const { t, visit } = usePortal();
  const [tried, setTried] = useState(false);
  const text = visit.draft(action);
  const over = text.value.length - LIMITS.message;
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const empty = text.value.trim() === '';
    setTried(empty);
    if (empty || over > 0) document.getElementById(action)?.focus();
    else if (await onSend(text.value.trim())) text.value = '';
  };
  const error = tried && text.value.trim() === '' ? t('thread.missing') : undefined;
  return (
    <form class={styles.box} onSubmit={(event) => void send(event)} noValidate>
      <TextArea
        id={action}
        label={label}
        rows={3}
        limit={LIMITS.message}
        limitText={(left) =>
          left < 0 ? t('text.over', { over: -left }) : t('text.left', { left })
        }
        error={over > 0 ? t('text.over', { over }) : error}
        value={text.value}
        onInput={(written) => {
          text.value = written;
        }}
      />
      <ActionTrouble action={action} />
      <div>
        <Button type="submit" busy={visit.busy.value === action} busyLabel={t('send.busy')}>
          {button}
        </Button>
      </div>
    </form>
  );
}
