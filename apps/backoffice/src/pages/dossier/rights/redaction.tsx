import type { PieceView, RedactionView, RequestView } from '@gehoord/client/types';
import { Choices } from '@gehoord/ui/choices';
import { Fold } from '@gehoord/ui/fold';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { useErrors } from '../../../model/errors.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Form } from '../../../parts/form.tsx';
import { StepForm } from '../case/step-form.tsx';
import styles from '../dossier.module.css';

interface RedactionProps {
  readonly request: RequestView;
  readonly model: DossierModel;
}

interface PieceProps {
  readonly piece: PieceView;
  readonly n: number;
  readonly id: string;
  readonly shown: boolean;
  readonly onChoose: (shown: boolean) => void;
}

/** Their own words go along, unless something in them may give another away; the rest does not. */
const atFirst = ({ from, details }: PieceView): boolean => from !== 'OTHER' && details.length === 0;

function Piece({ piece, n, id, shown, onChoose }: PieceProps) {
  const { t, formatDay, formatList } = useI18n();
  const marks = piece.details.map((one) => t(`redaction.mark.${one}`));
  return (
    <li class={styles.note}>
      <p class={styles.soft}>{t(`redaction.from.${piece.from}`, { day: formatDay(piece.on) })}</p>
      <p class={styles.words} dir="auto">
        {piece.text}
      </p>
      {marks.length > 0 && (
        <p>
          <strong>{t('redaction.marks', { what: formatList(marks) })}</strong>
        </p>
      )}
      <Choices
        id={id}
        label={t('redaction.piece', { n })}
        options={[
          { value: 'GIVE', label: t('redaction.shown') },
          { value: 'LEAVE', label: t('redaction.left') },
        ]}
        value={shown ? 'GIVE' : 'LEAVE'}
        onChange={(value) => onChoose(value === 'GIVE')}
      />
    </li>
  );
}

/** Choose piece by piece what the person would read; somebody else looks at it before it goes. */
function Draft({ request, model }: RedactionProps) {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const { requestId, pieces } = request;
  const chosen = useSignal<readonly boolean[]>(pieces.map(atFirst));
  const idOf = (at: number) => `piece-${requestId}-${at}`;
  const submit = async (): Promise<void> => {
    const picked = pieces.map(({ text, from }, at) => ({
      ...{ text, from, shown: chosen.value[at] ?? false },
    }));
    const nothing = picked.every(({ shown }) => !shown);
    if (!errors.check([[nothing, idOf(0), t('redaction.empty')]])) return;
    // What was never about them is not said to be left out.
    const passages = picked
      .filter(({ from, shown }) => shown || from !== 'OTHER')
      .map(({ text, shown }) => ({ text, shown }));
    const event = { type: 'RedactionProposed', requestId, redactionId: '', passages } as const;
    await model.act(task, () => app.desk.takeStep(model.view.dossierId, { event }));
  };
  const draw = (piece: PieceView, at: number) => (
    <Piece
      key={at}
      {...{ piece, n: at + 1, id: idOf(at) }}
      shown={chosen.value[at] ?? false}
      onChoose={(shown) =>
        (chosen.value = chosen.value.map((one, nth) => (nth === at ? shown : one)))
      }
    />
  );
  const drawn = pieces.map((piece, at) => ({ from: piece.from, it: draw(piece, at) }));
  const rest = drawn.filter(({ from }) => from === 'OTHER');
  return (
    <Form
      kind="secondary"
      button={t('redaction.button')}
      errors={errors}
      task={task}
      instead={{ STALE_HEAD: 'dossier.stale' }}
      onSubmit={submit}
    >
      <p>{t('redaction.explain')}</p>
      <p class={styles.soft}>{t('redaction.help')}</p>
      <ul class={styles.notes}>
        {drawn.filter(({ from }) => from !== 'OTHER').map(({ it }) => it)}
      </ul>
      {rest.length > 0 && (
        <Fold summary={t('redaction.other', { n: rest.length })}>
          <p class={styles.soft}>{t('redaction.other.text')}</p>
          <ul class={styles.notes}>{rest.map(({ it }) => it)}</ul>
        </Fold>
      )}
    </Form>
  );
}

/** What stands ready: who chose it, who looked at it, and what can be done with it. */
function Ready({ request, model, it }: RedactionProps & { readonly it: RedactionView }) {
  const { t, formatDay } = useI18n();
  const { requestId, personId } = request;
  const { redactionId, by, on, reviewed, text } = it;
  return (
    <Section level={4} heading={t('redaction.draft')}>
      <p class={styles.soft}>{t('redaction.by', { name: by, day: formatDay(on) })}</p>
      <p class={styles.words} dir="auto">
        {text}
      </p>
      {reviewed ? (
        <>
          <p class={styles.soft}>
            {t('redaction.reviewed', { name: reviewed.by, day: formatDay(reviewed.on) })}
          </p>
          <StepForm
            {...{ model, personId, of: redactionId, event: 'AccessGiven', refusal: it.give }}
            also={{ requestId, redactionId, text }}
          />
        </>
      ) : it.review === null ? (
        <StepForm
          {...{ model, of: redactionId, event: 'RedactionReviewed', refusal: null }}
          also={{ redactionId }}
        />
      ) : (
        <p>{t('redaction.waits', { name: by })}</p>
      )}
    </Section>
  );
}

/** What somebody who asked for it would read of what stands there, and a second person who looks. */
export function Redaction({ request, model }: RedactionProps) {
  const { t } = useI18n();
  const { redaction, pieces, may } = request;
  return (
    <>
      {redaction && <Ready {...{ request, model, it: redaction }} />}
      {may.draft && (
        <Fold
          summary={t(redaction ? 'redaction.again' : 'redaction.title')}
          open={!redaction && request.balancing.length > 0}
        >
          {pieces.length > 0 ? <Draft {...{ request, model }} /> : <p>{t('redaction.none')}</p>}
        </Fold>
      )}
    </>
  );
}
