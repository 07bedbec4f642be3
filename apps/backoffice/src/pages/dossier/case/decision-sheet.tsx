import type { DecisionView, DossierView, SignatureView } from '@gehoord/client/types';
import { PaperText } from '@gehoord/ui/paper-text';
import { useI18n } from '../../../model/language.ts';
import { useAuthorOf, useNameOf, useRoleOf } from '../../../model/people.ts';
import { Paper } from '../../../parts/paper.tsx';
import { QrCode } from '../../../parts/qr-code.tsx';
import styles from '../dossier.module.css';
import papers from '../statements/sheet.module.css';
import { useFoot } from './print-logged.tsx';

interface SheetProps {
  readonly decision: DecisionView;
  readonly view: DossierView;
}

/** Papers that were answered, and other evidence that was noted, before it was decided. */
function Stood({ decision, view }: SheetProps) {
  const { t, formatDay } = useI18n();
  const nameOf = useNameOf();
  const authorOf = useAuthorOf();
  const { log } = view.case;
  const until = log.findIndex(({ id }) => id === decision.entryId);
  const noted = log.slice(0, until).filter(({ event }) => event === 'EvidenceNoted');
  const answered = view.statements.flatMap(({ id, paper, person, answers }) =>
    answers
      .filter(({ on }) => on <= decision.on)
      .map((answer) => ({ ...answer, id, paper, who: nameOf(person) })),
  );
  if (noted.length + answered.length === 0) return <p>{t('decision.stood.none')}</p>;
  return (
    <>
      {answered.map(({ id, paper, who, version, answer, on, mark }) => (
        <p key={`${id}-${version}`}>
          {t(`decision.stood.${answer}`, {
            ...{ paper: t(`statement.${paper}`), who, day: formatDay(on), mark: mark.join(' ') },
          })}
        </p>
      ))}
      {noted.map((line) => (
        <div key={line.id} class={styles.entry}>
          <p>{t('case.log.by', { day: formatDay(line.on), name: authorOf(line) })}</p>
          {line.words.map(({ field, text }) => (
            <PaperText key={field} text={text} hiddenNote={t('statement.hidden')} />
          ))}
        </div>
      ))}
    </>
  );
}

/** Who signed, in which role, when, with which key, and what to compare it with. */
function Block({ it, first }: { readonly it: SignatureView; readonly first: boolean }) {
  const { t, formatDay } = useI18n();
  const role = useRoleOf()(it.role);
  return (
    <div class={papers.signature}>
      <p class={papers.strong}>
        {t(first ? 'decision.signature.first' : 'decision.signature.second')}
      </p>
      <p>{t('decision.signature.by', { name: it.name, role, day: formatDay(it.on) })}</p>
      <p>{t('decision.signature.key', { groups: it.fingerprint.join(' ') })}</p>
      <div class={papers.mark}>
        <QrCode text={it.mark.join(' ')} label={t('print.code')} />
        <p>{t('decision.signature.mark', { groups: it.mark.join(' ') })}</p>
      </div>
    </div>
  );
}

/** The besluit as a document of its own: what was decided, on what, and by which two. */
export function DecisionSheet({ decision, view }: SheetProps) {
  const { t, formatDay } = useI18n();
  const { finding, measure, reasons, evidence, ground, revises, on } = decision;
  const { number } = view.case;
  const hiddenNote = t('statement.hidden');
  return (
    <Paper
      {...useFoot()}
      title={t(revises ? 'case.decision.revision' : 'case.decision')}
      shown={false}
    >
      <p>
        {t('case.number', { number: number ?? view.label })}
        <br />
        {formatDay(on)}
      </p>
      <h3>{t('case.decision.finding')}</h3>
      <p>{t(`case.decision.finding.${finding}`)}</p>
      <h3>{t('case.decision.measure')}</h3>
      <p>{t(`case.decision.measure.${measure ?? 'NONE'}`)}</p>
      <h3>{t('case.decision.reasons')}</h3>
      <PaperText text={reasons} hiddenNote={hiddenNote} />
      <h3>{t(revises ? 'case.decision.revision.ground' : 'case.decision.evidence')}</h3>
      <PaperText text={revises ? ground : evidence} hiddenNote={hiddenNote} />
      <h3>{t('decision.stood')}</h3>
      <Stood {...{ decision, view }} />
      <h3>{t('print.signatures')}</h3>
      {decision.signatures.map((it, at) => (
        <Block key={at} it={it} first={at === 0} />
      ))}
      <p class={papers.proves}>{t('decision.proves')}</p>
    </Paper>
  );
}
