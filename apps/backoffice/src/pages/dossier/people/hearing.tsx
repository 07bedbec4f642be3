import { HEARING_POINTS, type HearingPoint, type PersonView } from '@gehoord/client/types';
import { Checks } from '@gehoord/ui/checks';
import { Fold } from '@gehoord/ui/fold';
import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { isDay, today } from '../../../model/dates.ts';
import { useErrors } from '../../../model/errors.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DraftArea } from '../../../parts/draft-area.tsx';
import { DossierForm } from '../dossier-form.tsx';
import styles from '../dossier.module.css';
import { Initials } from '../naming/initials.tsx';

interface HearingProps {
  readonly person: PersonView;
  readonly model: DossierModel;
}

interface FormsProps {
  readonly personId: string;
  readonly role: PersonView['role'];
  readonly model: DossierModel;
}

/** An invitation for a day, in words that somebody reads under their code. */
function Offer({ personId, role, model }: FormsProps) {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const { dossierId } = model.view;
  const draft = app.drafts.open(`hearing:${dossierId}:${personId}`);
  const day = useSignal('');
  const [dayId, id] = [`hearing-day-${personId}`, `hearing-${personId}`];
  const submit = async (): Promise<void> => {
    const [on, text] = [day.value, draft.text.value.trim()];
    const right = errors.check([
      [!isDay(on), dayId, t('hearing.day.missing')],
      [isDay(on) && on < today(), dayId, t('hearing.day.past')],
      [text === '', id, t('hearing.words.missing')],
    ]);
    if (!right) return;
    const whom = { personId, day: on, text };
    if (!(await model.act(task, () => app.desk.offerHearing(dossierId, whom)))) return;
    draft.clear();
    day.value = '';
  };
  return (
    <Fold summary={t('hearing.invite')}>
      <DossierForm button={t('hearing.send')} errors={errors} task={task} onSubmit={submit}>
        <TextField
          id={dayId}
          type="date"
          label={t('hearing.day')}
          value={day.value}
          error={errors.of(dayId)}
          onInput={(text) => (day.value = text)}
        />
        <DraftArea
          id={id}
          label={t('hearing.words')}
          hint={t('hearing.words.hint')}
          rows={7}
          error={errors.of(id)}
          draft={draft}
          example={t('hearing.words.text')}
        />
        {role === 'accused' && <Initials text={draft.text.value} model={model} />}
      </DossierForm>
    </Fold>
  );
}

/** The talk was held: when, and which of the five things were done. */
function Note({ personId, model }: FormsProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const day = useSignal('');
  const points = useSignal<readonly HearingPoint[]>([]);
  const dayId = `heard-day-${personId}`;
  const submit = async (): Promise<void> => {
    const on = day.value;
    const right = errors.check([
      [!isDay(on), dayId, t('hearing.day.missing')],
      [isDay(on) && on > today(), dayId, t('hearing.note.day.future')],
    ]);
    if (!right) return;
    const whom = { personId, day: on, points: points.value };
    await model.act(task, () => desk.noteHearing(model.view.dossierId, whom));
  };
  return (
    <Fold summary={t('hearing.note')}>
      <DossierForm button={t('hearing.keep')} errors={errors} task={task} onSubmit={submit}>
        <TextField
          id={dayId}
          type="date"
          label={t('hearing.note.day')}
          value={day.value}
          error={errors.of(dayId)}
          onInput={(text) => (day.value = text)}
        />
        <Checks
          id={`heard-points-${personId}`}
          label={t('hearing.points')}
          hint={t('hearing.points.hint')}
          options={HEARING_POINTS.map((value) => ({ value, label: t(`hearing.point.${value}`) }))}
          values={points.value}
          onChange={(values) => (points.value = values)}
        />
      </DossierForm>
    </Fold>
  );
}

/** Invite somebody to tell their story, and note down that they did; or why that is not possible yet. */
export function HearingForms(props: FormsProps) {
  const { t } = useI18n();
  const { personId, role, model } = props;
  const party = model.view.case.parties.find(({ id }) => id === personId);
  const refusal = party?.steps.find(({ event }) => event === 'HearingOffered')?.refusal;
  if (refusal) return <p class={styles.soft}>{t(`refusal.${refusal}`)}</p>;
  return (
    <>
      {role === 'accused' && <p class={styles.soft}>{t('hearing.twice')}</p>}
      <Offer {...props} />
      <Note {...props} />
    </>
  );
}

/** The chance to tell their own story: every invitation with its day, and the talk itself. */
export function Hearing({ person, model }: HearingProps) {
  const { t, formatDay } = useI18n();
  const { hearings, heard, may } = person;
  return (
    <Section level={4} heading={t('hearing.title')}>
      {hearings.length === 0 && heard === null && <p>{t('hearing.none')}</p>}
      {hearings.map((it, index) => (
        <div key={index}>
          <Fold
            summary={t('hearing.offered', {
              ...{ number: index + 1, day: formatDay(it.day), on: formatDay(it.on) },
            })}
          >
            <PaperText text={it.text} hiddenNote={t('statement.hidden')} />
          </Fold>
          {it.void && (
            <p>
              {it.cancelledOn
                ? t('hearing.off', { day: formatDay(it.cancelledOn) })
                : t('hearing.off.untold')}
            </p>
          )}
        </div>
      ))}
      {heard && (
        <>
          <p>{t('hearing.held', { day: formatDay(heard.day) })}</p>
          <ul class={styles.bullets}>
            {heard.points.map((point) => (
              <li key={point}>{t(`hearing.point.${point}`)}</li>
            ))}
          </ul>
        </>
      )}
      {may.hear && heard === null && (
        <HearingForms personId={person.id} role={person.role} model={model} />
      )}
    </Section>
  );
}
