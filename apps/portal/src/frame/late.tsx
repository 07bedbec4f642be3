import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePortal, type Key } from '../model/portal.ts';
import { StepPage } from './step-page.tsx';
import { Trouble } from './trouble.tsx';

/**
 * A screen that is fetched when somebody goes there, so that the first page stays light.
 * @param fetch a dynamic import; asked again when it failed and somebody tries again
 * @param heading what stands there until then
 */
export function late(fetch: () => Promise<ComponentType>, heading: Key): ComponentType {
  const screen = signal<ComponentType | null>(null);
  function Waiting() {
    const { t } = usePortal();
    const [failed, setFailed] = useState(false);
    const load = async (): Promise<void> => {
      setFailed(false);
      try {
        screen.value = await fetch();
      } catch {
        setFailed(true);
      }
    };
    useEffect(() => void load(), []);
    return (
      <StepPage back heading={t(heading)}>
        {failed ? (
          <Trouble problem="OFFLINE" onRetry={() => void load()} />
        ) : (
          <p role="status">{t('word.wait')}</p>
        )}
      </StepPage>
    );
  }
  return function Late() {
    const Screen = screen.value ?? Waiting;
    return <Screen />;
  };
}
