import { useEffect, useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { Drawing } from '@gehoord/ui/drawing';
import { ErrorSummary, type FieldError } from '@gehoord/ui/error-summary';
import { FileList } from '../../frame/file-list.tsx';
import { Patience } from '../../frame/patience.tsx';
import { StepPage } from '../../frame/step-page.tsx';
import { Trouble } from '../../frame/trouble.tsx';
import { asksToPassOn, type Form } from '../../model/form.ts';
import { usePortal, type Texts } from '../../model/portal.ts';
import { CodeChoice } from './code-choice.tsx';
import { NameChoice } from './name-choice.tsx';
import { Review } from './review.tsx';

function missing(form: Form, { t }: Pick<Texts, 't'>): readonly FieldError[] {
  const nameless = form.naming.value === 'NAMED' && form.name.value.trim() === '';
  const undecided = asksToPassOn(form) && form.mayPassOn.value === null;
  return [
    ...(nameless ? [{ id: 'name', text: t('name.missing') }] : []),
    ...(undecided ? [{ id: 'pass-on', text: t('passOn.missing') }] : []),
  ];
}

function SendButton({ onErrors }: { readonly onErrors: (errors: readonly FieldError[]) => void }) {
  const { i18n, t, form, files, sending, steps } = usePortal();
  const send = async (): Promise<void> => {
    const errors = missing(form, i18n);
    onErrors(errors);
    if (errors.length > 0) return;
    if (!(await files.whileSending(() => sending.send(i18n.language)))) return;
    files.forget();
    steps.replace('sent');
  };
  const problem = sending.problem.value;
  return (
    <>
      <FileList />
      <Trouble problem={problem} title={t('send.failed')} besides={t('send.kept')} />
      {problem !== 'CRYPTO_UNAVAILABLE' && (
        <Button
          kind="primary"
          wide
          busy={sending.busy.value}
          busyLabel={t('send.busy')}
          onClick={() => void send()}
        >
          {problem === null ? t('send.button') : t('word.again')}
        </Button>
      )}
      <Patience busy={sending.busy.value} />
    </>
  );
}

/** Name or not, code or not, everything once more, and send. */
export function Send() {
  const { i18n, t, form } = usePortal();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const still = missing(form, i18n);
  const errorOf = (id: string) =>
    errors.length > 0 ? still.find((it) => it.id === id)?.text : undefined;
  // Gone as soon as everything is put right; the summary itself stays until then, so that it never
  // takes the focus while somebody types.
  useEffect(() => {
    if (errors.length > 0 && still.length === 0) setErrors([]);
  }, [errors, still.length]);
  return (
    <StepPage
      number={3}
      back
      heading={t('send.heading')}
      drawing={<Drawing name="envelope" size="small" />}
    >
      <ErrorSummary title={t('errors.title')} errors={errors} />
      <NameChoice error={errorOf('name')} />
      <CodeChoice error={errorOf('pass-on')} />
      <Review />
      <SendButton onErrors={setErrors} />
    </StepPage>
  );
}
