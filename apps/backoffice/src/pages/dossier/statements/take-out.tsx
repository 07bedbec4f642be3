import type { StatementView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Fold } from '@gehoord/ui/fold';
import { Notice } from '@gehoord/ui/notice';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Printing } from '../../../parts/printing.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Sheet } from './sheet.tsx';
import styles from './statements.module.css';

interface TakeOutProps {
  readonly model: DossierModel;
  /** One paper, or all of them. */
  readonly statements: readonly StatementView[];
  readonly all?: boolean;
}

function keep(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Print a paper, or keep it as a file that anybody can check; that it was done is noted first. */
export function TakeOut({ model, statements, all = false }: TakeOutProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const printing = useSignal(false);
  const doubts = useSignal(false);
  const { dossierId } = model.view;
  const ids = statements.map(({ id }) => id);
  const toPrinter = async (): Promise<void> => {
    printing.value = await model.act(task, () => desk.printStatements(dossierId, ids));
  };
  const toFile = async (): Promise<void> => {
    const file = await task.run(() => desk.exportPapers(dossierId, all ? null : (ids[0] ?? '')));
    if (!file) return;
    doubts.value = file.checked.findings.length > 0;
    keep(file.name, file.bytes);
    await model.act(task, () => desk.dossier(dossierId));
  };
  const suffix = all ? '.all' : '';
  return (
    <Fold summary={t('takeOut.title')}>
      <p class={styles.soft}>{t('takeOut.text')}</p>
      <p class={styles.soft}>{t('takeOut.all.text')}</p>
      <ProblemNotice problem={task.problem} instead={{ STALE_HEAD: 'dossier.stale' }} />
      <div role="status">
        {doubts.value && (
          <Notice kind="danger">
            <p>{t('takeOut.doubts')}</p>
          </Notice>
        )}
      </div>
      <div class={styles.buttons}>
        <Button busy={task.busy} busyLabel={t('desk.busy')} onClick={() => void toPrinter()}>
          {t(`takeOut.print${suffix}`)}
        </Button>
        <Button busy={task.busy} busyLabel={t('desk.busy')} onClick={() => void toFile()}>
          {t(`takeOut.file${suffix}`)}
        </Button>
      </div>
      <p>
        <a href="/gehoord-controle.html" download target="_blank" class="standalone">
          {t('takeOut.page')}
        </a>
      </p>
      {printing.value && (
        <Printing onDone={() => (printing.value = false)}>
          {statements.map((statement) => (
            <Sheet key={statement.id} statement={statement} view={model.view} />
          ))}
        </Printing>
      )}
    </Fold>
  );
}
