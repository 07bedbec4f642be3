import { Button } from '@gehoord/ui/button';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useApp } from '../../../model/context.ts';
import { today } from '../../../model/dates.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Printing } from '../../../parts/printing.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import styles from '../dossier.module.css';

/** What stands above and below every paper of a case. */
export function useFoot(): { readonly organisation: string; readonly foot: string } {
  const app = useApp();
  const { t, formatDay } = useI18n();
  const name = app.me.value?.name ?? '';
  return {
    organisation: app.organisation.value?.name ?? '',
    foot: t('case.print.foot', { day: formatDay(today()), name }),
  };
}

interface PrintLoggedProps {
  readonly model: DossierModel;
  /** The entry that is printed; null is more than one. */
  readonly of: string | null;
  readonly button: string;
  /** What somebody should know before, above the button. */
  readonly text?: string;
  /** The sheets. */
  readonly children: ComponentChildren;
}

/**
 * Print something of the case. On paper it leaves the dossier, so the log says it first; before there
 * is a case there is no log, and no button.
 */
export function PrintLogged({ model, of, button, text, children }: PrintLoggedProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const printing = useSignal(false);
  const { dossierId, case: now } = model.view;
  const may = now.steps.some(({ event, refusal }) => event === 'CasePrinted' && refusal === null);
  if (!may) return null;
  const start = async (): Promise<void> => {
    const event = { type: 'CasePrinted', of } as const;
    printing.value = await model.act(task, () => desk.takeStep(dossierId, { event }));
  };
  return (
    <div>
      <ProblemNotice
        problem={task.problem}
        rule={task.rule}
        instead={{ STALE_HEAD: 'dossier.stale' }}
      />
      {text !== undefined && <p class={styles.soft}>{text}</p>}
      <Button busy={task.busy} busyLabel={t('desk.busy')} onClick={() => void start()}>
        {button}
      </Button>
      {printing.value && <Printing onDone={() => (printing.value = false)}>{children}</Printing>}
    </div>
  );
}
