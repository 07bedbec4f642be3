import type { Problem } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { ErrorSummary } from '@gehoord/ui/error-summary';
import type { ComponentChildren } from 'preact';
import type { Errors } from '../model/errors.ts';
import { useI18n, type Key } from '../model/language.ts';
import type { Task } from '../model/task.ts';
import styles from './form.module.css';
import { ProblemNotice } from './problem-notice.tsx';

export interface FormProps {
  readonly button: string;
  /** Said under the button while the work runs. */
  readonly busyLabel?: string | undefined;
  readonly kind?: 'primary' | 'secondary';
  readonly errors?: Errors | undefined;
  readonly task?: Task | undefined;
  readonly instead?: Partial<Record<Problem, Key>> | undefined;
  readonly onSubmit: () => unknown;
  /** Beside the button: the way back, or something else to do. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Fields with one button: errors above it take the focus, refusals stand beside the button. */
export function Form(props: FormProps) {
  const { t } = useI18n();
  const { task, errors } = props;
  const submit = (event: Event): void => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      <ErrorSummary title={t('desk.problems')} errors={errors?.list ?? []} />
      {props.children}
      <ProblemNotice problem={task?.problem ?? null} rule={task?.rule} instead={props.instead} />
      <div class={styles.buttons}>
        <Button
          type="submit"
          kind={props.kind ?? 'primary'}
          busy={task?.busy ?? false}
          busyLabel={t('desk.busy')}
        >
          {props.button}
        </Button>
        {props.beside}
      </div>
      <p role="status">{task?.busy && props.busyLabel}</p>
    </form>
  );
}
