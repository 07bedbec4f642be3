import type { HandoverView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { useApp } from '../../../model/context.ts';
import { focusHeading } from '../../../model/focus.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import styles from './handover.module.css';

interface StageProps {
  readonly model: DossierModel;
  readonly handover: HandoverView;
}

function Quoted({ label, text }: { label: string; text: string }) {
  return (
    <div class={styles.quoted}>
      <p class={styles.soft}>{label}</p>
      <p class={styles.words} dir="auto">
        {text}
      </p>
    </div>
  );
}

/** The question is out; the reporter has not chosen. */
export function Asked({ handover }: { handover: HandoverView }) {
  const { t, formatDay } = useI18n();
  return (
    <>
      <p>{t('handover.asked', { day: formatDay(handover.askedOn) })}</p>
      <Quoted label={t('handover.asked.why')} text={handover.why} />
      {handover.extract !== null && (
        <Quoted label={t('handover.asked.extract')} text={handover.extract} />
      )}
    </>
  );
}

interface HandOverButtonProps {
  readonly model: DossierModel;
  readonly names: string;
}

function HandOverButton({ model, names }: HandOverButtonProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const { dossierId } = model.view;
  const handOver = async (): Promise<void> => {
    if (await model.act(task, () => desk.handOver(dossierId))) focusHeading('handover');
  };
  return (
    <>
      <ProblemNotice problem={task.problem} instead={{ STALE_HEAD: 'dossier.stale' }} />
      <div>
        <Button
          kind="primary"
          busy={task.busy}
          busyLabel={t('handover.doing')}
          onClick={() => void handOver()}
        >
          {t('handover.do', { names })}
        </Button>
      </div>
    </>
  );
}

/** The reporter said yes: what goes to whom, and the exact text that was signed. */
export function Given({ model, handover }: StageProps) {
  const { t, formatDay, formatList } = useI18n();
  const { given, readers } = handover;
  const names = formatList(readers.map(({ name }) => name));
  return (
    <>
      {given && (
        <>
          <Notice title={t('handover.given', { day: formatDay(given.on) })}>
            <p>{t(`handover.given.${given.report}`)}</p>
            <p>{t(given.identity ? 'handover.given.identity' : 'handover.given.noIdentity')}</p>
          </Notice>
          <Quoted label={t('handover.shown')} text={given.shown} />
        </>
      )}
      {model.view.may.handOver && <HandOverButton model={model} names={names} />}
    </>
  );
}

/** The reporter said no, or took the yes back. What that means stands beside it. */
export function Refused({ handover }: { handover: HandoverView }) {
  const { t, formatDay } = useI18n();
  const withdrawn = handover.state === 'WITHDRAWN';
  const day = formatDay(handover.given?.on ?? handover.askedOn);
  return (
    <Notice title={withdrawn ? t('handover.withdrawn') : t('handover.declined', { day })}>
      <p>{t(withdrawn ? 'handover.withdrawn.text' : 'handover.declined.text')}</p>
    </Notice>
  );
}

/** It has been handed over. */
export function Done({ model, handover }: StageProps) {
  const { t, formatList } = useI18n();
  const { given, readers } = handover;
  const hasTalk = model.view.threads.some(({ id }) => id === 'TALK');
  return (
    <>
      <p>{t('handover.done', { names: formatList(readers.map(({ name }) => name)) })}</p>
      {given && (
        <>
          <p>{t(`handover.given.${given.report}`)}</p>
          <p>{t(given.identity ? 'handover.given.identity' : 'handover.given.noIdentity')}</p>
          <Quoted label={t('handover.shown')} text={given.shown} />
        </>
      )}
      {hasTalk && <p class={styles.soft}>{t('handover.done.talk')}</p>}
    </>
  );
}

/** No code, so no question is possible; the answer was given when reporting. */
export function WithoutCode({ model }: { model: DossierModel }) {
  const { t, formatList } = useI18n();
  const names = formatList(model.view.handoverReaders.map(({ name }) => name));
  return (
    <>
      <p>{t('handover.mayPassOn')}</p>
      <HandOverButton model={model} names={names} />
    </>
  );
}
