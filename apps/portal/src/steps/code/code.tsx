import { useState } from 'preact/hooks';
import { checkCode, digitsOf } from '@gehoord/client/code';
import { Button } from '@gehoord/ui/button';
import { CodeInput } from '@gehoord/ui/code-input';
import { Drawing } from '@gehoord/ui/drawing';
import { Fold } from '@gehoord/ui/fold';
import { Patience } from '../../frame/patience.tsx';
import { StepPage } from '../../frame/step-page.tsx';
import { Trouble } from '../../frame/trouble.tsx';
import { usePortal } from '../../model/portal.ts';
import styles from './code.module.css';

const DIGITS = 24;

type Mistake = Exclude<ReturnType<typeof checkCode>, 'OK'>;

function focusField(): void {
  document.getElementById('code')?.focus();
}

function CodeForm() {
  const { t, visit, steps } = usePortal();
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const checked = checkCode(visit.digits.value);
    setMistake(checked === 'OK' ? null : checked);
    if (checked !== 'OK') focusField();
    else if (await visit.open()) steps.replace('view');
  };
  return (
    <form class={styles.form} onSubmit={(event) => void open(event)} noValidate>
      <CodeInput
        id="code"
        label={t('return.label')}
        hint={t('return.hint')}
        error={mistake === null ? undefined : t(`problem.${mistake}`)}
        size={DIGITS}
        digits={visit.digits.value}
        digitsOf={digitsOf}
        onInput={(digits) => {
          visit.digits.value = digits;
        }}
      />
      <Trouble problem={visit.problem.value?.code} />
      <Button
        kind="primary"
        wide
        type="submit"
        busy={visit.busy.value !== null}
        busyLabel={t('return.busy')}
      >
        {t('return.open')}
      </Button>
      <Patience busy={visit.busy.value !== null} />
    </form>
  );
}

/** Type or paste the code to come back. */
export function Code() {
  const { t } = usePortal();
  return (
    <StepPage back heading={t('return.heading')} drawing={<Drawing name="door" />}>
      <CodeForm />
      <Fold summary={t('return.lost')}>
        <p>{t('return.lost.text')}</p>
      </Fold>
    </StepPage>
  );
}
