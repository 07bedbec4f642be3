import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { Drawing } from '@gehoord/ui/drawing';
import { ErrorSummary, type FieldError } from '@gehoord/ui/error-summary';
import { TextArea } from '@gehoord/ui/text-area';
import { StepPage } from '../../frame/step-page.tsx';
import { LIMITS } from '../../model/limits.ts';
import { usePortal } from '../../model/portal.ts';
import { Extras } from './extras.tsx';
import styles from './story.module.css';

const PROMPTS = ['story.what', 'story.when', 'story.involved', 'story.aware'] as const;

function Prompts() {
  const { t } = usePortal();
  return (
    <div class={styles.prompts}>
      <p>{t('story.prompts')}</p>
      <ul class={styles.questions}>
        {PROMPTS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p>{t('story.skip')}</p>
    </div>
  );
}

/** What is wrong with the story as it stands; empty where nothing is. */
function wrong(
  text: string,
  { t }: Pick<ReturnType<typeof usePortal>, 't'>,
): readonly FieldError[] {
  if (text.trim() === '') return [{ id: 'story', text: t('story.missing') }];
  if (text.length <= LIMITS.story) return [];
  return [{ id: 'story', text: t('text.over', { over: text.length - LIMITS.story }) }];
}

/** The story: one box, the four questions of the protocol beside it, the rest may be skipped. */
export function Story() {
  const portal = usePortal();
  const { t, form, steps } = portal;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const next = (): void => {
    const found = wrong(form.story.value, portal);
    setErrors(found);
    if (found.length === 0) steps.go('send');
  };
  return (
    <StepPage
      number={2}
      back
      heading={t('story.heading')}
      lead={t('story.lead')}
      drawing={<Drawing name="chairs" size="small" />}
    >
      <ErrorSummary title={t('errors.title')} errors={errors} />
      <Prompts />
      <TextArea
        id="story"
        label={t('story.label')}
        rows={8}
        limit={LIMITS.story}
        limitText={(left) =>
          left < 0 ? t('text.over', { over: -left }) : t('text.left', { left })
        }
        error={errors[0]?.text}
        value={form.story.value}
        onInput={(text) => {
          form.story.value = text;
          // Gone as soon as it is put right.
          if (errors.length > 0 && wrong(text, portal).length === 0) setErrors([]);
        }}
      />
      <Extras />
      <Button kind="primary" wide onClick={next}>
        {t('word.next')}
      </Button>
    </StepPage>
  );
}
