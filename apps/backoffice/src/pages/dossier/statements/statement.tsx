import type { Outcome, DossierView, StatementView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Fold } from '@gehoord/ui/fold';
import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import { useApp } from '../../../model/context.ts';
import { focusHeading } from '../../../model/focus.ts';
import { useI18n } from '../../../model/language.ts';
import { useNameOf } from '../../../model/people.ts';
import { ownName } from '@gehoord/ui/i18n';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { StatementForm } from './statement-form.tsx';
import { TakeOut } from './take-out.tsx';
import styles from './statements.module.css';

interface StatementProps {
  readonly statement: StatementView;
  readonly model: DossierModel;
}

function Words({ statement }: Pick<StatementProps, 'statement'>) {
  const { t } = useI18n();
  const { words, language, translations, identity, mark } = statement;
  const hiddenNote = t('statement.hidden');
  return (
    <Fold summary={t('statement.read')}>
      <PaperText text={words} language={language} hiddenNote={hiddenNote} />
      {translations.map((it) => (
        <Section
          key={it.language}
          level={4}
          heading={t('statement.translation', { language: ownName(it.language) })}
        >
          <PaperText text={it.words} language={it.language} hiddenNote={hiddenNote} />
        </Section>
      ))}
      <p>{t(`statement.identity.${identity}`)}</p>
      <p class={styles.mark}>{t('statement.mark', { mark: mark.join(' ') })}</p>
    </Fold>
  );
}

function Corrections({ statement }: Pick<StatementProps, 'statement'>) {
  const { t, formatDay } = useI18n();
  const who = useNameOf()(statement.person);
  if (statement.corrections.length === 0) return null;
  return (
    <Section level={4} heading={t('statement.corrections', { who })}>
      {statement.corrections.map(({ text, on, version }, index) => (
        <div key={index} class={styles.said}>
          <PaperText text={text} hiddenNote={t('statement.hidden')} />
          <p class={styles.soft}>{t('statement.correction', { day: formatDay(on), version })}</p>
        </div>
      ))}
    </Section>
  );
}

function Answers({ statement }: Pick<StatementProps, 'statement'>) {
  const { t, formatDay } = useI18n();
  const who = useNameOf()(statement.person);
  return (
    <>
      {statement.answers.map(({ answer, version, mark, on, remarks, deskIssued }, index) => (
        <div key={index} class={styles.said}>
          <p>
            {t(`statement.answer.${answer}`, {
              ...{ day: formatDay(on), version, mark: mark.join(' ') },
            })}
          </p>
          {deskIssued && <p class={styles.soft}>{t('statement.deskIssued')}</p>}
          {remarks !== null && (
            <>
              <p class={styles.soft}>{t('statement.remarks', { who })}</p>
              <PaperText text={remarks} hiddenNote={t('statement.hidden')} />
            </>
          )}
        </div>
      ))}
    </>
  );
}

interface StepProps {
  readonly model: DossierModel;
  readonly step: 'offer' | 'back';
  /** Who is asked to sign. */
  readonly who: string;
  readonly work: () => Promise<Outcome<DossierView>>;
}

function Step({ model, step, who, work }: StepProps) {
  const { t } = useI18n();
  const task = useTask();
  const go = async (): Promise<void> => {
    if (await model.act(task, work)) focusHeading('statements');
  };
  return (
    <>
      <p class={styles.soft}>{t(`statement.${step}.text`, { who })}</p>
      <ProblemNotice
        problem={task.problem}
        rule={task.rule}
        instead={{ STALE_HEAD: 'dossier.stale' }}
      />
      <div>
        <Button
          kind={step === 'offer' ? 'primary' : 'secondary'}
          busy={task.busy}
          busyLabel={t(`statement.${step}.busy`)}
          onClick={() => void go()}
        >
          {t(`statement.${step}`, { who })}
        </Button>
      </div>
    </>
  );
}

/** One paper: where it stands, its words, what was said about it, and what can be done now. */
export function Statement({ statement, model }: StatementProps) {
  const { desk } = useApp();
  const { t, formatDay } = useI18n();
  const { dossierId } = model.view;
  const who = useNameOf()(statement.person);
  const { id, paper, state, version, writtenOn, writtenBy, offeredOn, may } = statement;
  return (
    <div class={styles.statement}>
      <Section level={3} heading={t(`statement.${paper}`)}>
        {statement.person.role !== 'reporter' && (
          <p class={styles.soft}>{t('statement.of', { who })}</p>
        )}
        <p class={styles.state}>
          {t(`statement.state.${state}`, { day: formatDay(offeredOn ?? writtenOn), who })}
        </p>
        <p class={styles.soft}>
          {t('statement.version', { version, day: formatDay(writtenOn), name: writtenBy })}
        </p>
        <Words statement={statement} />
        <Corrections statement={statement} />
        <Answers statement={statement} />
        {may.offer && (
          <Step {...{ model, who }} step="offer" work={() => desk.offerStatement(dossierId, id)} />
        )}
        {may.takeBack && (
          <Step
            {...{ model, who }}
            step="back"
            work={() => desk.takeStatementBack(dossierId, id)}
          />
        )}
        {may.write && <StatementForm statement={statement} model={model} />}
        {statement.takenOut.map((one, index) => (
          <p key={index} class={styles.soft}>
            {t(`takeOut.done.${one.how}`, { day: formatDay(one.on), name: one.by })}
          </p>
        ))}
        {may.takeOut && <TakeOut model={model} statements={[statement]} />}
      </Section>
    </div>
  );
}
