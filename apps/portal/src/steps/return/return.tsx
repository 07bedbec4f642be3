import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { StepPage } from '../../frame/step-page.tsx';
import { Trouble } from '../../frame/trouble.tsx';
import { usePortal } from '../../model/portal.ts';

type Screens = typeof import('./screens.ts').SCREENS;

const screens = signal<Screens | null>(null);

function Waiting() {
  const { t } = usePortal();
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<void> => {
    setFailed(false);
    try {
      screens.value = (await import('./screens.ts')).SCREENS;
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => void load(), []);
  return (
    <StepPage back heading={t('return.heading')}>
      {failed ? (
        <Trouble problem="OFFLINE" onRetry={() => void load()} />
      ) : (
        <p role="status">{t('word.wait')}</p>
      )}
    </StepPage>
  );
}

/** The screens of coming back, fetched when somebody says that they have a code. */
export function Return() {
  const { steps } = usePortal();
  const step = steps.current.value;
  if (screens.value === null) return <Waiting />;
  const Screen = screens.value[step === 'view' ? 'view' : 'code'];
  return <Screen />;
}
