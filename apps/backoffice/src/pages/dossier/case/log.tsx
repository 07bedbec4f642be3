import type { LogLine } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { hides, SeenText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../../model/language.ts';
import { useAuthorOf, useHappened } from '../../../model/people.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import styles from '../dossier.module.css';
import { isPaper, PrintCase } from './print.tsx';

function Line({ line, model }: { readonly line: LogLine; readonly model: DossierModel }) {
  const { t, formatDay } = useI18n();
  const name = useAuthorOf()(line);
  const happened = useHappened()(line);
  return (
    <li class={styles.note}>
      <p>
        <strong>{happened}</strong>
      </p>
      <p class={styles.soft}>{t('case.log.by', { day: formatDay(line.on), name })}</p>
      {line.words.map(({ field, text }) => (
        <div key={field}>
          <p class={styles.words} dir="auto">
            <SeenText text={text} />
          </p>
          {hides(text) && <p class={styles.soft}>{t('statement.hidden')}</p>}
        </div>
      ))}
      {isPaper(line) && <PrintCase {...{ line, model }} />}
    </li>
  );
}

/** The logboek: everything that happened, by whom, the newest first. Nothing in it can be changed. */
export function Log({ model }: { readonly model: DossierModel }) {
  const { t } = useI18n();
  const lines = [...model.view.case.log].reverse();
  const [newest, older] = [lines.slice(0, 5), lines.slice(5)];
  return (
    <Section heading={t('case.log')} id="log">
      <p class={styles.soft}>{t('case.log.stays')}</p>
      {model.view.case.number !== null && (
        <>
          <p class={styles.soft}>{t('case.print.text')}</p>
          <PrintCase model={model} line={null} />
        </>
      )}
      <ul class={styles.notes}>
        {newest.map((line) => (
          <Line key={line.id} {...{ line, model }} />
        ))}
      </ul>
      {older.length > 0 && (
        <Fold summary={t('case.log.older', { n: older.length })}>
          <ul class={styles.notes}>
            {older.map((line) => (
              <Line key={line.id} {...{ line, model }} />
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}
