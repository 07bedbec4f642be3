import { Button } from '@gehoord/ui/button';
import { TextArea, type TextAreaProps } from '@gehoord/ui/text-area';
import type { Draft } from '../model/drafts.ts';
import { useI18n } from '../model/language.ts';
import styles from './draft-area.module.css';

type DraftAreaProps = Omit<TextAreaProps, 'value' | 'onInput'> & {
  readonly draft: Draft;
  /** Words to begin with, that can be put in while it is empty. */
  readonly example?: string | undefined;
};

/** Whether a half-written text is kept. Changes too often to be read aloud each time. */
export function DraftState({ draft }: { draft: Draft }) {
  const { t } = useI18n();
  const texts = {
    EMPTY: '',
    WAITING: t('draft.waiting'),
    KEPT: t('draft.kept'),
    FAILED: t('draft.failed'),
  };
  return <p class={styles.state}>{draft.text.value ? texts[draft.state.value] : ''}</p>;
}

/** A box whose half-written text survives a lock and a lost connection. */
export function DraftArea({ draft, example, ...props }: DraftAreaProps) {
  const { t } = useI18n();
  return (
    <>
      {example !== undefined && draft.text.value === '' && (
        <div>
          <Button onClick={() => draft.set(example)}>{t('hearing.words.example')}</Button>
        </div>
      )}
      <div>
        <TextArea {...props} value={draft.text.value} onInput={(text) => draft.set(text)} />
        <DraftState draft={draft} />
      </div>
    </>
  );
}
