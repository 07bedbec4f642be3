import type { TaskView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Section } from '@gehoord/ui/section';
import { useApp } from '../../../model/context.ts';
import { today } from '../../../model/dates.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DueWords } from '../../../parts/due.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import styles from '../dossier.module.css';

interface PlanProps {
  readonly model: DossierModel;
}

function TaskRow({ task: it, model }: PlanProps & { readonly task: TaskView }) {
  const { desk } = useApp();
  const { t, formatDay } = useI18n();
  const task = useTask();
  const end = (how: 'DONE' | 'DROPPED') =>
    void model.act(task, () =>
      desk.takeStep(model.view.dossierId, {
        event: { type: 'TaskEnded', taskId: it.taskId, how, note: '' },
      }),
    );
  return (
    <li class={styles.note}>
      <p dir="auto">{it.text}</p>
      <p class={styles.soft}>
        {t('case.plan.owner', { name: it.owner })} ·{' '}
        {t('case.plan.due', { day: formatDay(it.due) })}
      </p>
      {it.ended ? (
        <p>{t(`case.plan.state.${it.ended.how}`, { day: formatDay(it.ended.on) })}</p>
      ) : (
        <>
          {it.due <= today() && <DueWords day={it.due} />}
          <ProblemNotice problem={task.problem} rule={task.rule} />
          <div class={styles.taskButtons}>
            <Button busy={task.busy} busyLabel={t('desk.busy')} onClick={() => end('DONE')}>
              {t('step.TaskEnded.how.DONE')}
            </Button>
            <Button busy={task.busy} busyLabel={t('desk.busy')} onClick={() => end('DROPPED')}>
              {t('step.TaskEnded.how.DROPPED')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

/** The plan van aanpak: what, by whom, before when. */
export function ActionPlan({ model }: PlanProps) {
  const { t } = useI18n();
  const { tasks, number } = model.view.case;
  if (number === null) return null;
  return (
    <Section heading={t('case.plan')} id="plan">
      {tasks.length === 0 ? (
        <p>{t('case.plan.none')}</p>
      ) : (
        <ul class={styles.notes}>
          {tasks.map((task) => (
            <TaskRow key={task.taskId} {...{ task, model }} />
          ))}
        </ul>
      )}
    </Section>
  );
}
