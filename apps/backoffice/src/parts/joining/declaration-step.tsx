import { Checks } from '@gehoord/ui/checks';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { Form } from '../form.tsx';
import styles from './joining.module.css';

interface DeclarationStepProps {
  /** Shown exactly as it will be signed. */
  readonly text: string;
  readonly onAgree: () => void;
  readonly beside?: ComponentChildren;
}

/** The declaration of secrecy, to read and agree with. Nothing is ticked beforehand. */
export function DeclarationStep({ text, onAgree, beside }: DeclarationStepProps) {
  const { t } = useI18n();
  const errors = useErrors();
  const agreed = useSignal<readonly 'agree'[]>([]);
  const submit = (): void => {
    const right = errors.check([
      [agreed.value.length === 0, 'agree', t('declaration.agreeMissing')],
    ]);
    if (right) onAgree();
  };
  return (
    <Form button={t('word.next')} errors={errors} onSubmit={submit} beside={beside}>
      <p>{t('declaration.intro')}</p>
      <div class={styles.declaration}>{text}</div>
      <Checks
        id="agree"
        label={t('declaration.question')}
        options={[{ value: 'agree', label: t('declaration.agree') }]}
        values={agreed.value}
        error={errors.of('agree')}
        onChange={(values) => (agreed.value = values)}
      />
    </Form>
  );
}
