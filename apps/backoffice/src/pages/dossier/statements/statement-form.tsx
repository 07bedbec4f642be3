import type { PaperDraft, StatementView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Choices } from '@gehoord/ui/choices';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { useErrors } from '../../../model/errors.ts';
import { focusHeading } from '../../../model/focus.ts';
import { useI18n } from '../../../model/language.ts';
import { otherLanguages, WRITTEN_IN } from '../../../model/spoken.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DraftArea } from '../../../parts/draft-area.tsx';
import { Select } from '../../../parts/select.tsx';
import { DossierForm } from '../dossier-form.tsx';
import { Initials } from '../naming/initials.tsx';
import styles from './statements.module.css';

const PAPERS = ['INTAKE', 'HEARING'] as const;
const IDENTITIES = ['SEEN', 'KNOWN', 'ANONYMOUS'] as const;
interface StatementFormProps {
  /** Null: a new paper. */
  readonly statement: StatementView | null;
  readonly model: DossierModel;
}

/** Whom a new paper can be for, the reporter as `PERSON`; null where somebody has to choose. */
const canOnlyBe = ({ view }: DossierModel): string | null =>
  view.people.some(({ role }) => role !== 'reporter') ? null : 'PERSON';

function useWriting({ statement, model }: StatementFormProps) {
  const app = useApp();
  const { dossierId } = model.view;
  // The next version of a paper that somebody else wrote meanwhile begins with their words.
  const name = `${dossierId}:${statement ? `${statement.id}:${statement.version}` : 'new'}`;
  return {
    words: app.drafts.open(`statement:${name}`),
    translation: app.drafts.open(`translation:${name}`),
    paper: useSignal<PaperDraft['paper']>(statement?.paper ?? 'INTAKE'),
    identity: useSignal<PaperDraft['identity'] | null>(statement?.identity ?? null),
    language: app.drafts.open(`language:${name}`),
    /** Whose a new paper is; of one that is there already it says so itself. */
    person: useSignal<string | null>(canOnlyBe(model)),
  };
}

type Writing = ReturnType<typeof useWriting>;

function Translation({
  writing,
  id,
  error,
}: {
  writing: Writing;
  id: string;
  error?: string | undefined;
}) {
  const { t } = useI18n();
  const none = { value: '', label: t('statement.translate.none') };
  return (
    <>
      <Select
        id={`${id}-language`}
        label={t('statement.translate.language')}
        value={writing.language.text.value}
        options={[none, ...otherLanguages()]}
        onChange={(language) => writing.language.set(language)}
      />
      {writing.language.text.value !== '' && (
        <DraftArea
          id={`${id}-translation`}
          label={t('statement.translate.words')}
          hint={t('statement.translate.note')}
          error={error}
          draft={writing.translation}
        />
      )}
    </>
  );
}

interface WhoseProps {
  readonly id: string;
  readonly model: DossierModel;
  readonly writing: Writing;
  readonly error?: string | undefined;
}

function Whose({ id, model, writing, error }: WhoseProps) {
  const { t } = useI18n();
  const { people, withoutCode } = model.view;
  const invited = people
    .filter(({ role }) => role !== 'reporter')
    .map((one) => ({
      value: one.id,
      label: t('party.named', { name: one.name, role: t(`party.${one.role}`) }),
    }));
  const reporter = { value: 'PERSON', label: t('thread.from.REPORTER') };
  const choose = (value: string): void => {
    writing.person.value = value;
    // Only a reporter has told anything before a talk.
    writing.paper.value = value === 'PERSON' ? 'INTAKE' : 'HEARING';
  };
  return (
    <Choices
      id={id}
      label={t('statement.for')}
      error={error}
      options={withoutCode ? invited : [reporter, ...invited]}
      value={writing.person.value}
      onChange={choose}
    />
  );
}

interface FieldsProps extends StatementFormProps {
  readonly writing: Writing;
  readonly onClose: () => void;
}

function Fields({ statement, model, writing, onClose }: FieldsProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const { words, translation, paper, identity, language, person } = writing;
  const accused = model.view.people.find(({ role }) => role === 'accused')?.id;
  const id = `statement-${statement?.id ?? 'new'}`;

  const hearing = paper.value === 'HEARING' && person.value !== 'PERSON';
  const template = hearing ? 'statement.template.hearing' : 'statement.template';

  const submit = async (): Promise<void> => {
    const [text, translated] = [words.text.value.trim(), translation.text.value.trim()];
    const chosen = identity.value;
    const translates = language.text.value !== '';
    const whose = statement?.person.id ?? person.value;
    const right = errors.check([
      [whose === null, `${id}-person`, t('statement.for.missing')],
      [text === '', id, t('statement.words.missing')],
      [chosen === null, `${id}-identity`, t('statement.identity.missing')],
      [translates && translated === '', `${id}-translation`, t('statement.translate.missing')],
    ]);
    if (!right || chosen === null || whose === null) return;
    const draft: PaperDraft = {
      ...{ paper: paper.value, identity: chosen, language: WRITTEN_IN, words: text },
      translations: translates ? [{ language: language.text.value, words: translated }] : [],
    };
    const { dossierId } = model.view;
    const write = () => desk.writeStatement(dossierId, statement?.id ?? null, draft, whose);
    if (!(await model.act(task, write))) return;
    for (const kept of translates ? [words, translation, language] : [words]) kept.clear();
    onClose();
    focusHeading('statements');
  };

  return (
    <DossierForm
      button={t('statement.save')}
      busyLabel={t('statement.saving')}
      errors={errors}
      task={task}
      onSubmit={submit}
    >
      {statement === null && canOnlyBe(model) === null && (
        <Whose id={`${id}-person`} {...{ model, writing }} error={errors.of(`${id}-person`)} />
      )}
      {statement === null && (
        <Choices
          id={`${id}-paper`}
          label={t('statement.paper')}
          options={PAPERS.map((value) => ({ value, label: t(`statement.${value}`) }))}
          value={paper.value === 'HEARING' ? 'HEARING' : 'INTAKE'}
          onChange={(value) => (paper.value = value)}
        />
      )}
      {words.text.value === '' && (
        <div>
          <Button onClick={() => words.set(t(`${template}.text`))}>{t(template)}</Button>
        </div>
      )}
      <DraftArea
        id={id}
        label={t('statement.words')}
        hint={t('statement.words.hint')}
        rows={8}
        error={errors.of(id)}
        draft={words}
      />
      {accused !== undefined && accused === (statement?.person.id ?? person.value) && (
        <Initials text={words.text.value} model={model} />
      )}
      <Choices
        id={`${id}-identity`}
        label={t('statement.identity')}
        error={errors.of(`${id}-identity`)}
        options={IDENTITIES.map((value) => ({ value, label: t(`statement.choose.${value}`) }))}
        value={identity.value === 'NOBODY' ? null : identity.value}
        onChange={(value) => (identity.value = value)}
      />
      <Translation writing={writing} id={id} error={errors.of(`${id}-translation`)} />
    </DossierForm>
  );
}

/** Write a paper, or its next version: that begins with the words of the one before. */
export function StatementForm({ statement, model }: StatementFormProps) {
  const { t } = useI18n();
  const writing = useWriting({ statement, model });
  const open = useSignal(false);
  if (open.value) {
    const close = () => (open.value = false);
    return <Fields statement={statement} model={model} writing={writing} onClose={close} />;
  }
  const begin = (): void => {
    open.value = true;
    if (statement === null || writing.words.text.value !== '') return;
    writing.words.set(statement.words);
    const before = statement.translations[0];
    if (!before) return;
    writing.translation.set(before.words);
    writing.language.set(before.language);
  };
  return (
    <>
      {statement !== null && statement.answers.length > 0 && (
        <p class={styles.soft}>{t('statement.later')}</p>
      )}
      <div>
        <Button onClick={begin}>
          {statement === null
            ? t('statement.new')
            : t('statement.change', { version: statement.version + 1 })}
        </Button>
      </div>
    </>
  );
}
