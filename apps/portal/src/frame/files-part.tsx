import { Field } from '@gehoord/ui/field';
import { Notice } from '@gehoord/ui/notice';
import { usePortal } from '../model/portal.ts';
import { FileList } from './file-list.tsx';
import styles from './files.module.css';

function LeftOut() {
  const { t, files } = usePortal();
  return files.left.value.map(({ name, problem }) => (
    <Notice key={name} title={t('files.not', { name })} announce>
      <p>{problem === 'UNREADABLE' ? t('files.unreadable') : t(`problem.${problem}`)}</p>
    </Notice>
  ));
}

/** Choosing files: what goes and what does not is said before anybody chooses. */
export function FilesPart() {
  const { t, files } = usePortal();
  const choose = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])];
    // So that the same file can be chosen again after it was changed or removed.
    input.value = '';
    void files.choose(chosen);
  };
  return (
    <div class={styles.files}>
      <p>{t('files.limits')}</p>
      <p>{t('files.pictures')}</p>
      <p>{t('files.documents')}</p>
      <Field id="files" label={t('files.choose')} hint={t('files.later')}>
        <input
          id="files"
          class={styles.input}
          type="file"
          multiple
          aria-describedby="files-hint"
          onChange={(event) => choose(event.currentTarget)}
        />
      </Field>
      <p role="status">{files.working.value && t('files.working')}</p>
      <LeftOut />
      <FileList />
    </div>
  );
}
