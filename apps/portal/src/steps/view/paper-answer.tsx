import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { Choices } from '@gehoord/ui/choices';
import { TextArea } from '@gehoord/ui/text-area';
import type { PaperToRead } from '@gehoord/client/types';
import { LIMITS } from '../../model/limits.ts';
import { usePortal } from '../../model/portal.ts';
import type { Action } from '../../model/visit.ts';
import { ActionTrouble } from './action-trouble.tsx';
import styles from './view.module.css';

type Choice = 'SIGN' | 'CORRECT' | 'REFUSE';
const CHOICES: readonly Choice[] = ['SIGN', 'CORRECT', 'REFUSE'];

export interface PaperAnswerProps {
  readonly paper: PaperToRead;
  /** In which the words on the screen are. */
  readonly language: string;
}

/** What goes wrong before anything is sent, and where. */
function mistake(choice: Choice | null, text: string): 'choice' | 'missing' | 'over' | null {
  if (choice === null) return 'choice';
  if (text.length > LIMITS.message) return 'over';
  return choice === 'CORRECT' && text.trim() === '' ? 'missing' : null;
}

function useAnswer({ paper, language }: PaperAnswerProps) {
  const { reporter, visit } = usePortal();
  const action: Action = `paper-${paper.id}`;
  const draft = visit.draft(action);
  const send = async (choice: Choice): Promise<void> => {
    const { id, shown } = paper;
    const text = draft.value.trim();
    const remarks = text === '' ? null : text;
    const answer = choice === 'SIGN' ? 'SIGNED' : 'REFUSED';
    const sent = await visit.act(action, () =>
      choice === 'CORRECT'
        ? reporter.correctStatement(id, shown, text)
        : reporter.answerStatement({ id, shown, answer, remarks, language }),
    );
    if (sent) draft.value = '';
  };
  return { action, draft, send, busy: visit.busy.value === action };
}

/** Sign, correct or refuse; words of one's own with each. Nothing is chosen beforehand. */
export function PaperAnswer(props: PaperAnswerProps) {
  const { t } = usePortal();
  const { action, draft, send, busy } = useAnswer(props);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [tried, setTried] = useState(false);
  const wrong = mistake(choice, draft.value);
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(wrong !== null);
    const field = wrong === 'choice' ? `${action}-choice` : action;
    if (wrong !== null) document.getElementById(field)?.focus();
    else if (choice !== null) void send(choice);
  };
  const over = draft.value.length - LIMITS.message;
  const missing = tried && wrong === 'missing' ? t('thread.missing') : undefined;
  return (
    <form class={styles.box} onSubmit={submit} noValidate>
      <Choices
        id={`${action}-choice`}
        label={t('paper.question')}
        error={tried && choice === null ? t('paper.missing') : undefined}
        options={CHOICES.map((value) => ({
          value,
          label: t(`paper.${value}`),
          hint: t(`paper.${value}.hint`),
        }))}
        value={choice}
        onChange={setChoice}
      />
      {choice !== null && (
        <>
          <TextArea
            id={action}
            label={t(`paper.${choice}.label`)}
            rows={3}
            limit={LIMITS.message}
            limitText={(left) =>
              left < 0 ? t('text.over', { over: -left }) : t('text.left', { left })
            }
            error={over > 0 ? t('text.over', { over }) : missing}
            value={draft.value}
            onInput={(text) => {
              draft.value = text;
            }}
          />
          {choice === 'SIGN' && <p>{t('paper.says')}</p>}
          {choice !== 'CORRECT' && <p class={styles.soft}>{t('paper.after')}</p>}
        </>
      )}
      <ActionTrouble action={action} />
      {choice !== null && (
        <div>
          <Button type="submit" busy={busy} busyLabel={t('send.busy')}>
            {t(`paper.${choice}.button`)}
          </Button>
        </div>
      )}
    </form>
  );
}
