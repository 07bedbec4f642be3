import { Button } from '@gehoord/ui/button';
import { ownName } from '@gehoord/ui/i18n';
import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import type { CaseBack } from '@gehoord/client/types';
import { nameAndRole } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import { ActionTrouble } from './action-trouble.tsx';
import styles from './view.module.css';

export interface LetterProps {
  readonly letter: NonNullable<CaseBack['letter']>;
}

/** The letter with the outcome. That it was read is for the reader to say. */
export function Letter({ letter }: LetterProps) {
  const { i18n, t, reporter, visit } = usePortal();
  const { text, translation, by, readOn } = letter;
  const day = i18n.formatDay(letter.on);
  return (
    <Section heading={t('letter.title')}>
      <p>
        {by
          ? t('letter.from', { name: nameAndRole(by, i18n), day })
          : t('letter.from.unnamed', { day })}
      </p>
      <p class={styles.soft}>{t('letter.calm')}</p>
      <div class={styles.statement}>
        <PaperText text={text} hiddenNote={t('paper.hidden')} />
      </div>
      {translation && (
        <div class={styles.statement}>
          <h3 lang={translation.language}>{ownName(translation.language)}</h3>
          <p class={styles.soft}>{t('letter.translation')}</p>
          <PaperText
            text={translation.words}
            language={translation.language}
            hiddenNote={t('paper.hidden')}
          />
        </div>
      )}
      <ActionTrouble action="letter" />
      {readOn ? (
        <p role="status">{t('letter.read.done', { day: i18n.formatDay(readOn) })}</p>
      ) : (
        <>
          <p id="letter-hint">{t('letter.read.hint')}</p>
          <div>
            <Button
              busy={visit.busy.value === 'letter'}
              busyLabel={t('send.busy')}
              describedBy="letter-hint"
              onClick={() => void visit.act('letter', () => reporter.readLetter())}
            >
              {t('letter.read')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
