import type { EventType, Rule } from '@gehoord/client/types';
import { Checks } from '@gehoord/ui/checks';
import { Choices } from '@gehoord/ui/choices';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import type { Draft } from '../../../model/drafts.ts';
import { useErrors, type Errors } from '../../../model/errors.ts';
import { useI18n, type Key } from '../../../model/language.ts';
import { otherLanguages } from '../../../model/spoken.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DraftArea } from '../../../parts/draft-area.tsx';
import { Select } from '../../../parts/select.tsx';
import { DossierForm } from '../dossier-form.tsx';
import styles from '../dossier.module.css';
import { Initials } from '../naming/initials.tsx';
import {
  eventOf,
  isAsked,
  isMissing,
  SPECS,
  type Field,
  type StepSpec,
  type Values,
} from './forms.ts';
import { newcomersIn, optionsOf } from './options.ts';

interface StepFormProps {
  readonly event: EventType;
  readonly model: DossierModel;
  /** What stands in the way already; it can be read before anything is typed. */
  readonly refusal: Rule | null;
  /** Whose way back it stands in. */
  readonly personId?: string;
  /** Where several of the same stand on one page: which. */
  readonly of?: string;
  /** What the step is about, as it stands on the screen. */
  readonly also?: Readonly<Record<string, unknown>>;
  /** What the form begins with, by field. */
  readonly begin?: Readonly<Record<string, string>>;
  /** An example that can be put into a field that is still empty. */
  readonly example?: { readonly field: string; readonly text: string };
}

interface Filled {
  readonly values: Values;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly set: (name: string, value: string | readonly string[]) => void;
  readonly clear: () => void;
}

/** What somebody fills in: long texts are kept as drafts, choices only here. */
function useFilled({ event, model, personId, of, begin }: StepFormProps, spec: StepSpec): Filled {
  const { drafts } = useApp();
  const chosen = useSignal<Values>(begin ?? {});
  const key = `step:${model.view.dossierId}:${event}:${personId ?? ''}${of ?? ''}`;
  const areas = spec.fields.filter(({ kind }) => kind === 'area');
  const open = new Map(areas.map(({ name }) => [name, drafts.open(`${key}:${name}`)]));
  const texts = [...open].map(([name, draft]) => [name, draft.text.value] as const);
  return {
    values: { ...chosen.value, ...Object.fromEntries(texts) },
    drafts: open,
    set: (name, value) => (chosen.value = { ...chosen.value, [name]: value }),
    clear: () => {
      for (const draft of open.values()) draft.clear();
      chosen.value = begin ?? {};
    },
  };
}

interface FieldProps extends Pick<StepFormProps, 'event' | 'model' | 'example'> {
  readonly personId: string | undefined;
  readonly field: Field;
  readonly filled: Filled;
  readonly errors: Errors;
  readonly id: string;
}

const one = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : '';

/** What the accused reads, or goes outside: no name stands there without consent. */
const keepsNames = ({ event, personId, model }: FieldProps): boolean =>
  event === 'PoliceNotified' ||
  event === 'OutboundNoted' ||
  model.view.people.some(({ id, role }) => id === personId && role === 'accused');

/** Who can be let in, and who not and why. */
function Newcomers({ field, event, model, filled, errors, id }: FieldProps) {
  const { t } = useI18n();
  const word = `step.${event}.${field.name}`;
  const options = optionsOf(field, word, model.view, t);
  const not = newcomersIn(field.kind, model.view.case).filter((one) => one.not !== null);
  const value = one(filled.values[field.name]);
  return (
    <>
      {options.length === 0 && <p>{t('newcomer.nobody')}</p>}
      <Choices
        {...{ id, label: t(word as Key), error: errors.of(id), options }}
        value={value === '' ? null : value}
        onChange={(chosen) => filled.set(field.name, chosen)}
      />
      {not.length > 0 && (
        <>
          <p class={styles.soft}>{t('newcomer.not')}</p>
          <ul class={styles.bullets}>
            {not.map(({ kid, name, not: rule }) => (
              <li key={kid}>{t(`newcomer.not.${rule}` as Key, { name })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function FieldOf(props: FieldProps) {
  const { field, event, model, filled, errors, id, example } = props;
  const { t } = useI18n();
  const word = `step.${event}.${field.name}`;
  const label = t(word as Key);
  const hint = field.hint ? t(`${word}.hint` as Key) : undefined;
  const error = errors.of(id);
  const value = filled.values[field.name];
  const draft = filled.drafts.get(field.name);
  if (!isAsked(field, filled.values)) return null;
  if (draft) {
    return (
      <>
        <DraftArea
          {...{ id, label, hint, error, draft }}
          example={example?.field === field.name ? example.text : undefined}
          rows={4}
        />
        {keepsNames(props) && <Initials text={draft.text.value} model={model} />}
      </>
    );
  }
  switch (field.kind) {
    case 'tick':
    case 'deciders':
      return (
        <Checks
          {...{ id, label: field.kind === 'tick' ? t('case.tick') : label, hint, error }}
          options={
            field.kind === 'tick'
              ? [{ value: 'YES', label }]
              : optionsOf(field, word, model.view, t)
          }
          values={typeof value === 'object' ? value : []}
          onChange={(values) => filled.set(field.name, values)}
        />
      );
    case 'language':
      return (
        <Select
          {...{ id, label, value: one(value) }}
          options={[{ value: '', label: t('statement.translate.none') }, ...otherLanguages()]}
          onChange={(chosen) => filled.set(field.name, chosen)}
        />
      );
    case 'text':
    case 'date':
      return (
        <TextField
          {...{ id, label, hint, error, value: one(value) }}
          type={field.kind}
          onInput={(text) => filled.set(field.name, text)}
        />
      );
    case 'newcomer':
    case 'second':
      return <Newcomers {...props} />;
    default:
      return (
        <Choices
          {...{ id, label, hint, error }}
          options={optionsOf(field, word, model.view, t)}
          value={one(value) === '' ? null : one(value)}
          onChange={(chosen) => filled.set(field.name, chosen)}
        />
      );
  }
}

/** One step of the protocol as a form, in its own words. A refusal says what stands in the way. */
export function StepForm(props: StepFormProps) {
  const { event, model, refusal, personId, of, example, also } = props;
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const spec = SPECS[event] ?? { fields: [] };
  const filled = useFilled(props, spec);
  const idOf = ({ name }: Field) => `step-${event}-${personId ?? ''}${of ?? ''}${name}`;
  const submit = async (): Promise<void> => {
    const { values } = filled;
    const right = errors.check(
      spec.fields.map((field) => [
        isMissing(field, values),
        idOf(field),
        field.optional ? '' : t(`step.${event}.${field.name}.missing` as Key),
      ]),
    );
    if (!right) return;
    const step = {
      event: eventOf(event, { ...spec, also: { ...spec.also, ...also } }, values),
      ...{ personId, adviser: one(values['to']) || undefined },
    };
    if (await model.act(task, () => app.desk.takeStep(model.view.dossierId, step))) filled.clear();
  };
  return (
    <>
      <p>{t(`step.${event}.purpose` as Key)}</p>
      {refusal ? (
        <p class={styles.soft}>{t(`refusal.${refusal}`)}</p>
      ) : (
        <DossierForm
          button={t(`step.${event}.button` as Key)}
          errors={errors}
          task={task}
          onSubmit={submit}
        >
          {spec.fields.map((field) => (
            <FieldOf
              key={field.name}
              id={idOf(field)}
              {...{ field, event, model, filled, errors, personId }}
              {...(example && { example })}
            />
          ))}
        </DossierForm>
      )}
    </>
  );
}
