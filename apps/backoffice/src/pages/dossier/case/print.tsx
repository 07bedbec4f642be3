import type { DossierView, EventType, LogLine } from '@gehoord/client/types';
import { PaperText } from '@gehoord/ui/paper-text';
import { useI18n } from '../../../model/language.ts';
import { useAuthorOf, useHappened } from '../../../model/people.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Paper } from '../../../parts/paper.tsx';
import styles from '../dossier.module.css';
import { Finding, Signed } from './decision.tsx';
import { PrintLogged, useFoot } from './print-logged.tsx';

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
  const { t, formatDay } = useI18n();
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
            <Signed it={decision} />
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

interface PrintProps {
  readonly model: DossierModel;
  /** One entry; null is the whole case. */
  readonly line: LogLine | null;
}

/** Print the case or one paper of it. */
export function PrintCase({ model, line }: PrintProps) {
  const { t } = useI18n();
  const { view } = model;
  return (
    <PrintLogged
      {...{ model, of: line?.id ?? null }}
      button={t(line ? 'case.print.one' : 'case.print')}
    >
      {line ? <OneSheet {...{ line, view }} /> : <CaseSheets view={view} />}
    </PrintLogged>
  );
}
