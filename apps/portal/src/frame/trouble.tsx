import type { Problem } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { usePortal } from '../model/portal.ts';

export interface TroubleProps {
  readonly problem: Problem | null | undefined;
  readonly title?: string;
  /** Said as well, such as that the text is still there. */
  readonly besides?: string;
  readonly onRetry?: (() => void) | undefined;
  /** Words on the button; "try again" unless said otherwise. */
  readonly retryText?: string;
}

/** What went wrong, in a sentence that says what to do. */
export function Trouble({ problem, title, besides, onRetry, retryText }: TroubleProps) {
  const { t } = usePortal();
  if (problem === null || problem === undefined) return null;
  // Nothing went wrong: what the code was for is gone, as it was to be.
  if (problem === 'ERASED') {
    return (
      <Notice title={t('status.GEWIST')} announce>
        <p>{t('problem.ERASED')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="danger" title={title} announce>
      <p>{t(`problem.${problem}`)}</p>
      {besides !== undefined && <p>{besides}</p>}
      {onRetry !== undefined && (
        <div>
          <Button onClick={onRetry}>{retryText ?? t('word.again')}</Button>
        </div>
      )}
    </Notice>
  );
}
