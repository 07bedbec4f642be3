import type { DossierView, FileView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import styles from './dossier.module.css';

/** Bytes of nobody's type: the browser saves them, and never shows them on our own address. */
function keep(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function FileRow({ dossierId, file }: { readonly dossierId: string; readonly file: FileView }) {
  const { desk } = useApp();
  const { t, formatDay } = useI18n();
  const task = useTask();
  const saved = useSignal(false);
  const { name, length } = file;
  const save = async (): Promise<void> => {
    saved.value = false;
    const bytes = await task.run(() => desk.openFile(dossierId, file.id));
    if (!bytes) return;
    keep(name, bytes);
    saved.value = true;
  };
  return (
    <li class={styles.addition}>
      <p>
        <bdi>{name}</bdi>
      </p>
      <p class={styles.soft}>
        {t('deskFiles.of', { size: Math.ceil(length / 1000), day: formatDay(file.on) })}
      </p>
      <p class={styles.soft}>{t(`deskFiles.${file.kind}`)}</p>
      {file.broken ? (
        <p>{t('deskFiles.broken')}</p>
      ) : (
        <Button
          label={t('deskFiles.save.of', { name })}
          busy={task.busy}
          busyLabel={t('deskFiles.busy')}
          onClick={() => void save()}
        >
          {t('deskFiles.save')}
        </Button>
      )}
      <ProblemNotice problem={task.problem} />
      <p role="status">{saved.value && t('deskFiles.saved', { name })}</p>
    </li>
  );
}

/** Files that came with the report: to be saved with a warning, never opened on our own address. */
export function Files({ view }: { readonly view: DossierView }) {
  const { t } = useI18n();
  if (view.files.length === 0) return null;
  return (
    <Section level={3} heading={t('deskFiles.title')}>
      <p>{t('deskFiles.lead')}</p>
      <p>{t('deskFiles.care')}</p>
      <ul>
        {view.files.map((file) => (
          <FileRow key={file.id} dossierId={view.dossierId} file={file} />
        ))}
      </ul>
    </Section>
  );
}
