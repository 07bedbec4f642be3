import type { Me } from '@gehoord/client/types';
import { Page } from '@gehoord/ui/page';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { gapsOf, storyOf, type OralGap } from '../../model/oral-form.ts';
import { useOral, type OralModel } from '../../model/use-oral.ts';
import { DraftState } from '../../parts/draft-area.tsx';
import { Form } from '../../parts/form.tsx';
import { CodeChoice } from './code-choice.tsx';
import { MoreFields } from './more-fields.tsx';
import { NameFields } from './name-fields.tsx';
import { Readers } from './readers.tsx';
import { StoryFields } from './story-fields.tsx';
import { SubjectFields } from './subject-fields.tsx';
import { TakenDown } from './taken-down.tsx';
import { Told } from './told.tsx';

const GAPS = {
  told: { id: 'told', key: 'oral.told.missing' },
  subject: { id: 'subject', key: 'oral.subjectMissing' },
  what: { id: 'oral-what', key: 'oral.whatMissing' },
  name: { id: 'personName', key: 'oral.nameMissing' },
  passOn: { id: 'passOn', key: 'oral.passOn.missing' },
} as const satisfies Record<OralGap, { id: string; key: string }>;

function OralForm({ model, me }: { model: OralModel; me: Me }) {
  const { t } = useI18n();
  const errors = useErrors();
  const submit = async (): Promise<void> => {
    const gaps = gapsOf(model.form, me.role);
    const right = errors.check(gaps.map((gap) => [true, GAPS[gap].id, t(GAPS[gap].key)]));
    if (right) await model.send(storyOf(model.form, (name) => t(`oral.${name}`)));
  };
  const part = { model, errors };
  return (
    <Form
      button={t('oral.button')}
      busyLabel={t('oral.busy')}
      errors={errors}
      task={model.task}
      onSubmit={submit}
      beside={<DraftState draft={model.draft} />}
    >
      {me.role === 'coordinator' && <Told {...part} />}
      <SubjectFields {...part} />
      <Readers model={model} />
      <StoryFields {...part} />
      <MoreFields model={model} />
      <NameFields {...part} />
      <CodeChoice {...part} role={me.role} />
    </Form>
  );
}

function OralPage({ me }: { me: Me }) {
  const { t } = useI18n();
  const model = useOral(me);
  if (model.taken) return <TakenDown taken={model.taken} onAgain={model.restart} />;
  return (
    <Page key="form" takeFocus heading={t('oral.title')} lead={<p>{t('oral.intro')}</p>}>
      <OralForm model={model} me={me} />
    </Page>
  );
}

/** Take down what somebody tells in a talk or on the phone. */
export function Oral() {
  const me = useApp().me.value;
  return me && <OralPage me={me} />;
}
