import type { RegisterLine } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { today } from '../../model/dates.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import { keepFile } from '../../parts/keep-file.ts';
import { Paper } from '../../parts/paper.tsx';
import { Printing } from '../../parts/printing.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Record } from '../dossier/case/record.tsx';
import styles from '../dossier/statements/statements.module.css';

interface LineProps {
  readonly line: RegisterLine;
}

/** The record on paper: it says the same as the file, and names nobody. */
function RecordSheet({ line }: LineProps) {
  const { organisation } = useApp();
  const { t, formatDay } = useI18n();
  const { record, signedBy, mark, day } = line;
  return (
    <Paper
      organisation={organisation.value?.name ?? ''}
      title={t('record.title')}
      shown={false}
      foot={t('record.made', { day: formatDay(today()) })}
    >
      <p>{t('record.two')}</p>
      <Record it={record} />
      <p>{t('record.ordered', { day: formatDay(record.orderedOn) })}</p>
      {day && <p>{t('record.state.DESTROYED', { day: formatDay(day) })}</p>}
      {signedBy.map(({ kid, role, fingerprint }) => (
        <p key={kid}>
          {t('record.signedBy', { role: t(`role.${role}`) })}{' '}
          <bdi dir="ltr">{fingerprint.join(' ')}</bdi>
        </p>
      ))}
      <p>
        {t('record.mark')} <bdi dir="ltr">{mark.join(' ')}</bdi>
      </p>
      <h3>{t('register.proves')}</h3>
      <p>{t('register.proves.text')}</p>
    </Paper>
  );
}

/** For the two who signed: the record on paper, or as a file that anybody can check. */
export function KeepRecord({ line }: LineProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const printing = useSignal(false);
  const doubts = useSignal(false);
  const toFile = async (): Promise<void> => {
    const file = await task.run(() => desk.keepRecord(line.id));
    if (!file) return;
    doubts.value = file.checked.findings.length > 0;
    keepFile(file.name, file.bytes);
  };
  return (
    <div>
      <p class={styles.soft}>{t('record.keep.text')}</p>
      <ProblemNotice problem={task.problem} />
      <div role="status">
        {doubts.value && (
          <Notice kind="danger">
            <p>{t('takeOut.doubts')}</p>
          </Notice>
        )}
      </div>
      <div class={styles.buttons}>
        <Button onClick={() => (printing.value = true)}>{t('takeOut.print')}</Button>
        <Button busy={task.busy} busyLabel={t('desk.busy')} onClick={() => void toFile()}>
          {t('takeOut.file')}
        </Button>
      </div>
      <p>
        <a href="/gehoord-controle.html" download target="_blank" class="standalone">
          {t('takeOut.page')}
        </a>
      </p>
      {printing.value && (
        <Printing onDone={() => (printing.value = false)}>
          <RecordSheet line={line} />
        </Printing>
      )}
    </div>
  );
}
