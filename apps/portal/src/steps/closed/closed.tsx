import { Button } from '@gehoord/ui/button';
import { Drawing } from '@gehoord/ui/drawing';
import { Danger } from '../../frame/danger.tsx';
import { StepPage } from '../../frame/step-page.tsx';
import { usePortal } from '../../model/portal.ts';

export interface ClosedProps {
  readonly reason: 'NEW' | 'SETTING_UP' | 'EXPIRED' | 'CRYPTO';
}

const TEXT = {
  NEW: 'closed.NEW',
  SETTING_UP: 'closed.NEW',
  EXPIRED: 'closed.EXPIRED',
  CRYPTO: 'closed.crypto',
} as const;

/** Nothing can be sent: why, and whom to call instead (the foot of the page). */
export function Closed({ reason }: ClosedProps) {
  const { t, steps } = usePortal();
  return (
    <StepPage
      heading={t('closed.heading')}
      lead={t(TEXT[reason])}
      drawing={<Drawing name="door" />}
    >
      <Danger />
      {reason !== 'CRYPTO' && (
        <div>
          <p>{t('closed.code')}</p>
          <Button onClick={() => steps.go('code')}>{t('front.haveCode')}</Button>
        </div>
      )}
    </StepPage>
  );
}
