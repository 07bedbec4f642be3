import { Button } from '@gehoord/ui/button';
import { Drawing } from '@gehoord/ui/drawing';
import { StepPage } from '../../frame/step-page.tsx';
import { usePortal } from '../../model/portal.ts';
import { KeepCode } from '../sent/keep-code.tsx';
import { ActionTrouble } from './action-trouble.tsx';

/** A code somebody else made comes first: one's own in its place, kept as after sending. */
export function Claim() {
  const { t, visit } = usePortal();
  const code = visit.claimed.value;
  if (code !== null) {
    return (
      <StepPage
        key="claimed"
        heading={t('return.claimed.heading')}
        drawing={<Drawing name="envelope" />}
      >
        <KeepCode title={t('keep.title')} code={code} onKept={visit.keep} />
      </StepPage>
    );
  }
  return (
    <StepPage
      key="claim"
      heading={t('return.claim.heading')}
      drawing={<Drawing name="envelope" />}
      lead={
        <>
          <p>{t('return.claim.why')}</p>
          <p>{t('return.claim.what')}</p>
        </>
      }
    >
      <ActionTrouble action="claim" />
      <Button
        kind="primary"
        wide
        busy={visit.busy.value === 'claim'}
        busyLabel={t('return.claim.busy')}
        onClick={() => void visit.claim()}
      >
        {t('return.claim.button')}
      </Button>
    </StepPage>
  );
}
