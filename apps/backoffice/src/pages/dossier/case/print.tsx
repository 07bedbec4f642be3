import type { DossierView, EventType, LogLine } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { PaperText } from '@gehoord/ui/paper-text';
import { useSignal } from '@preact/signals';
import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../../model/context.ts';
import { today } from '../../../model/dates.ts';
import { useI18n } from '../../../model/language.ts';
import { useAuthorOf, useHappened } from '../../../model/people.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Paper } from '../../../parts/paper.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import styles from '../dossier.module.css';
import { Finding } from './decision.tsx';

interface ViewProps {
  readonly view: DossierView;
}

/** Entries whose words are a paper of their own. */
const PAPERS: readonly EventType[] = [
  ...(['PoliceNotified', 'InquiryStarted', 'DeliberationHeld', 'DecisionProposed'] as const),
  ...(['RevisionProposed', 'LetterSent', 'Evaluated', 'IntakeNoted', 'OutboundNoted'] as const),
];

export const isPaper = ({ event, words }: LogLine): boolean =>
  PAPERS.includes(event) && words.length > 0;

function useFoot(): { readonly organisation: string; readonly foot: string } {
  const app = useApp();
  const { t, formatDay } = useI18n();
  const name = app.me.value?.name ?? '';
  return {
    organisation: app.organisation.value?.name ?? '',
    foot: t('case.print.foot', { day: formatDay(today()), name }),
  };
}

/** One line of the logbook on paper, with everything somebody wrote in it. */
function Line({ line }: { readonly line: LogLine }) {
  const { t, formatDay } = useI18n();
  const name = useAuthorOf()(line);
  const happened = useHappened()(line);
  return (
    <div class={styles.entry}>
      <p>
        <strong>{happened}</strong>
        <br />
        {t('case.log.by', { day: formatDay(line.on), name })}
      </p>
      {line.words.map(({ field, text }) => (
        <PaperText key={field} text={text} hiddenNote={t('statement.hidden')} />
      ))}
    </div>
  );
}

function OneSheet({ line, view }: ViewProps & { readonly line: LogLine }) {
  const { t } = useI18n();
  const number = view.case.number ?? view.label;
  return (
    <Paper {...useFoot()} title={useHappened()(line)} shown={false}>
      <p>{t('case.number', { number })}</p>
      <Line line={line} />
    </Paper>
  );
}

function CaseSheets({ view }: ViewProps) {
  const { t, formatDay, formatList } = useI18n();
  const foot = useFoot();
  const { number, openedOn, decision, tasks, measures, stations, clocks, log } = view.case;
  const title = t('case.number', { number: number ?? view.label });
  return (
    <>
      <Paper {...foot} title={title} shown={false}>
        {openedOn && <p>{t('case.openedOn', { day: formatDay(openedOn) })}</p>}
        {decision && (
          <>
            <h3>{t('case.decision')}</h3>
            <Finding it={decision} />
            <p>
              {t('case.decision.signers', {
                ...{ names: formatList(decision.signers), day: formatDay(decision.on) },
              })}
            </p>
          </>
        )}
        {measures.length > 0 && <h3>{t('case.measures')}</h3>}
        {measures.map(({ text, on }, at) => (
          <p key={at}>
            {formatDay(on)}: {text}
          </p>
        ))}
        <h3>{t('case.plan')}</h3>
        {tasks.length === 0 && <p>{t('case.plan.none')}</p>}
        {tasks.map(({ taskId, text, owner, due, ended }) => (
          <p key={taskId}>
            {text}
            <br />
            {t('case.plan.owner', { name: owner })} · {t('case.plan.due', { day: formatDay(due) })}
            {ended && ` · ${t(`case.plan.state.${ended.how}`, { day: formatDay(ended.on) })}`}
          </p>
        ))}
        <h3>{t('case.timeline')}</h3>
        {stations.map(
          ({ phase, on }) => on && <p key={phase}>{`${formatDay(on)}: ${t(`phase.${phase}`)}`}</p>,
        )}
        {clocks.map(({ what, due, of }, at) => (
          <p key={at}>{`${formatDay(due)}: ${t(`clock.${what}`, { what: of })}`}</p>
        ))}
      </Paper>
      <Paper {...foot} title={t('case.log')} shown={false}>
        <p>{title}</p>
        {log.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </Paper>
    </>
  );
}

/** Sheets that come out of the printer, and go as soon as the printer has them. */
function Printing({
  view,
  line,
  onDone,
}: ViewProps & { line: LogLine | null; onDone: () => void }) {
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => removeEventListener('afterprint', onDone);
  }, []);
  return createPortal(
    line ? <OneSheet {...{ line, view }} /> : <CaseSheets view={view} />,
    document.body,
  );
}

interface PrintProps {
  readonly model: DossierModel;
  /** One entry; null is the whole case. */
  readonly line: LogLine | null;
}

/** Print the case or one paper of it; that it was done stands in the logbook first. */
export function PrintCase({ model, line }: PrintProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const printing = useSignal(false);
  const { dossierId, case: now } = model.view;
  const may = now.steps.some(({ event, refusal }) => event === 'CasePrinted' && refusal === null);
  if (!may) return null;
  const start = async (): Promise<void> => {
    const event = { type: 'CasePrinted', of: line?.id ?? null } as const;
    printing.value = await model.act(task, () => desk.takeStep(dossierId, { event }));
  };
  return (
    <div>
      <ProblemNotice
        problem={task.problem}
        rule={task.rule}
        instead={{ STALE_HEAD: 'dossier.stale' }}
      />
      <Button busy={task.busy} busyLabel={t('desk.busy')} onClick={() => void start()}>
        {t(line ? 'case.print.one' : 'case.print')}
      </Button>
      {printing.value && (
        <Printing view={model.view} line={line} onDone={() => (printing.value = false)} />
      )}
    </div>
  );
}
