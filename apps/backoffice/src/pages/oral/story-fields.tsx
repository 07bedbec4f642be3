import { Section } from '@gehoord/ui/section';
import { TextArea } from '@gehoord/ui/text-area';
import { useI18n } from '../../model/language.ts';
import { QUESTIONS, type Question } from '../../model/oral-form.ts';
import type { PartProps } from './part-props.ts';

const ROWS: Readonly<Record<Question, number>> = { what: 8, when: 2, involved: 2, aware: 2 };

/** The four questions of the intake; only the first needs an answer. */
export function StoryFields({ model, errors }: PartProps) {
  const { t } = useI18n();
  const { answers } = model.form;
  return (
    <Section heading={t('oral.story.title')}>
      {QUESTIONS.map((name) => (
        <TextArea
          key={name}
          id={`oral-${name}`}
          label={t(`oral.${name}`)}
          hint={name === 'what' ? undefined : t('desk.optional')}
          rows={ROWS[name]}
          value={answers[name]}
          error={errors.of(`oral-${name}`)}
          onInput={(text) => model.change({ answers: { ...answers, [name]: text } })}
        />
      ))}
    </Section>
  );
}
