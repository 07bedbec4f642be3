import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePortal, type Key } from '../model/portal.ts';
import { StepPage } from './step-page.tsx';
import { Trouble } from './trouble.tsx';

/** A screen that is fetched when somebody goes there, or a little earlier. */
export interface LateScreen {
  readonly Screen: ComponentType;
  /** Fetches it now. Rejects when it did not come; asked again, it is fetched again. */
  readonly load: () => Promise<void>;
}

/**
 * A screen apart from the first page, so that this one stays light.
 * @param fetch a dynamic import; asked again when it failed and somebody tries again
 * @param heading what stands there until then
 */
export function late(fetch: () => Promise<ComponentType>, heading: Key): LateScreen {
  const screen = signal<ComponentType | null>(null);
  const load = async (): Promise<void> => {
    screen.value ??= await fetch();
  };
  function Waiting() {
    const { t } = usePortal();
    const [failed, setFailed] = useState(false);
    const tryIt = (): void => {
      setFailed(false);
      load().catch(() => setFailed(true));
    };
    useEffect(tryIt, []);
    return (
      <StepPage back heading={t(heading)}>
        {failed ? (
          <Trouble problem="OFFLINE" onRetry={tryIt} />
        ) : (
          <p role="status">{t('word.wait')}</p>
        )}
      </StepPage>
    );
  }
  function Screen() {
    const Shown = screen.value ?? Waiting;
    return <Shown />;
  }
  return { Screen, load };
}
