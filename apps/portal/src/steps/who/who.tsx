import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { ErrorSummary, type FieldError } from '@gehoord/ui/error-summary';
import { Drawing } from '@gehoord/ui/drawing';
import { StepPage } from '../../frame/step-page.tsx';
import { usePortal } from '../../model/portal.ts';
import { Closed } from '../closed/closed.tsx';
import { Doors } from './doors.tsx';
import { Genuine, More } from './more.tsx';
import { Opening } from './opening.tsx';
import { SubjectChoice } from './subject-choice.tsx';

function Questions() {
  const { t, form, steps } = usePortal();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const next = (): void => {
    const chosen = form.subject.value !== null;
    if (chosen && form.door.value !== null) steps.go('story');
    else setErrors(chosen ? [] : [{ id: 'subject', text: t('who.subject.missing') }]);
  };
  const missing = form.subject.value === null ? errors[0]?.text : undefined;
  return (
    <>
      {missing !== undefined && <ErrorSummary title={t('errors.title')} errors={errors} />}
      <SubjectChoice error={missing} />
      <Doors />
      <Button kind="primary" wide onClick={next}>
        {t('word.next')}
      </Button>
      <Genuine />
    </>
  );
}

/** The first screen: opening words, whom it is about, and who may read it. */
export function Who() {
  const { t, organisation, preparing } = usePortal();
  if (organisation.state !== 'OPEN') return <Closed reason={organisation.state} />;
  if (preparing.problem.value === 'CRYPTO_UNAVAILABLE') return <Closed reason="CRYPTO" />;
  return (
    <StepPage heading={t('front.heading')} lead={t('front.lead')} drawing={<Drawing name="lamp" />}>
      <Opening />
      <More />
      <Questions />
    </StepPage>
  );
}
