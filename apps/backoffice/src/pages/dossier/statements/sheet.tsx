import type { DossierView, StatementView } from '@gehoord/client/types';
import { ownName } from '@gehoord/ui/i18n';
import { PaperText } from '@gehoord/ui/paper-text';
import { today } from '../../../model/dates.ts';
import { useApp } from '../../../model/context.ts';
import { useI18n } from '../../../model/language.ts';
import { useNameOf } from '../../../model/people.ts';
import { Paper } from '../../../parts/paper.tsx';
import { QrCode } from '../../../parts/qr-code.tsx';
import styles from './sheet.module.css';

interface SheetProps {
  readonly statement: StatementView;
  readonly view: DossierView;
}

type Answer = StatementView['answers'][number];

function Mark({ version, mark }: Pick<Answer, 'version' | 'mark'>) {
  const { t } = useI18n();
  return (
    <div class={styles.mark}>
      <QrCode text={mark.join(' ')} label={t('print.code')} />
      <p>
        {t('print.mark', { version })}
        <br />
        <bdi dir="ltr">{mark.join(' ')}</bdi>
      </p>
    </div>
  );
}

/** What somebody said under one version: who, in which role, when, and what the key can prove. */
function Signature({ answer, statement }: { answer: Answer; statement: StatementView }) {
  const { t, formatDay } = useI18n();
  const who = useNameOf()(statement.person);
  const { version, mark, on, remarks, deskIssued } = answer;
  return (
    <div class={styles.signature}>
      <p class={styles.strong}>
        {t(answer.answer === 'SIGNED' ? 'print.signed' : 'print.unsigned')}
      </p>
      <p>
        {t('print.signedBy', {
          ...{ who, role: t(`party.${statement.person.role}`), day: formatDay(on) },
        })}
      </p>
      {deskIssued && <p>{t('statement.deskIssued')}</p>}
      {remarks !== null && (
        <>
          <p>{t('statement.remarks', { who })}</p>
          <PaperText text={remarks} hiddenNote={t('statement.hidden')} />
        </>
      )}
      <Mark version={version} mark={mark} />
    </div>
  );
}

/** A statement as a document of its own, in its newest version, with everything under it. */
export function Sheet({ statement, view }: SheetProps) {
  const { t, formatDay } = useI18n();
  const app = useApp();
  const who = useNameOf()(statement.person);
  const { paper, words, language, translations, version, writtenOn, writtenBy } = statement;
  const hiddenNote = t('statement.hidden');
  const newest = statement.answers.some((answer) => answer.version === version);
  return (
    <Paper
      organisation={app.organisation.value?.name ?? ''}
      title={t(`statement.${paper}`)}
      shown={false}
      foot={t('print.made', { day: formatDay(today()), name: app.me.value?.name ?? '' })}
    >
      <p>
        {t('print.dossier', { label: view.label })}
        <br />
        {t('print.who', { who })}
        <br />
        {t('statement.version', { version, day: formatDay(writtenOn), name: writtenBy })}
      </p>
      <h3>{t('print.words')}</h3>
      <PaperText text={words} language={language} hiddenNote={hiddenNote} />
      {translations.map((it) => (
        <div key={it.language}>
          <h3>{t('statement.translation', { language: ownName(it.language) })}</h3>
          <PaperText text={it.words} language={it.language} hiddenNote={hiddenNote} />
        </div>
      ))}
      <p>{t(`statement.identity.${statement.identity}`)}</p>
      {statement.corrections.length > 0 && (
        <>
          <h3>{t('statement.corrections', { who })}</h3>
          {statement.corrections.map((one, index) => (
            <div key={index}>
              <p>{t('statement.correction', { day: formatDay(one.on), version: one.version })}</p>
              <PaperText text={one.text} hiddenNote={hiddenNote} />
            </div>
          ))}
        </>
      )}
      <h3>{t('print.signatures')}</h3>
      {!newest && (
        <>
          <p>{t('print.none')}</p>
          <Mark version={version} mark={statement.mark} />
        </>
      )}
      {statement.answers.map((answer, index) => (
        <Signature key={index} answer={answer} statement={statement} />
      ))}
      <p class={styles.proves}>{t('print.proves')}</p>
    </Paper>
  );
}
