import { Button } from '@gehoord/ui/button';
import type { Chosen } from '../model/choosing.ts';
import { usePortal } from '../model/portal.ts';
import styles from './files.module.css';

function Row({ file }: { readonly file: Chosen }) {
  const { t, files } = usePortal();
  const { id, kind, number } = file;
  const name = kind === 'PICTURE' ? t('files.picture', { number }) : file.name;
  const it = files.progress.value.find((one) => one.id === id);
  const percent = it === undefined || it.sent === 0 ? null : it.sent / it.size;
  return (
    <li class={styles.row}>
      <span class={styles.what}>
        <bdi>{name}</bdi>
        <span class={styles.soft}>
          {percent === null
            ? t(kind === 'PICTURE' ? 'files.cleaned' : 'files.hidden')
            : t('files.sent', { percent: Math.floor(100 * percent) })}
        </span>
      </span>
      <Button
        kind="quiet"
        label={t('files.remove.of', { name })}
        onClick={() => void files.remove(id)}
      >
        {t('files.remove')}
      </Button>
    </li>
  );
}

/** What goes along, each with how far it is and a way to leave it out, also while it is being sent. */
export function FileList() {
  const { t, files } = usePortal();
  if (files.list.value.length === 0) return null;
  return (
    <div class={styles.files}>
      <p id="files-list">{t('files.list')}</p>
      <ul class={styles.list} aria-labelledby="files-list">
        {files.list.value.map((file) => (
          <Row key={file.id} file={file} />
        ))}
      </ul>
    </div>
  );
}
