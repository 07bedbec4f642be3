import { Button } from '@gehoord/ui/button';
import { Drawing } from '@gehoord/ui/drawing';
import { Section } from '@gehoord/ui/section';
import { NextSteps } from '../../frame/next-steps.tsx';
import { StepPage } from '../../frame/step-page.tsx';
import { usePortal } from '../../model/portal.ts';
import type { Sent as SentReport } from '../../model/sending.ts';
import { KeepCode } from './keep-code.tsx';

function Receipt({ sent }: { readonly sent: SentReport }) {
  const { i18n, t, organisation, close } = usePortal();
  const { receipt, door, mayPassOn } = sent;
  const code = receipt.code === null ? 'NONE' : 'KEEP';
  return (
    <StepPage
      key="receipt"
      number={4}
      heading={t('receipt.heading')}
      drawing={<Drawing name="lamp" />}
      lead={<p>{t('receipt.lead', { day: i18n.formatDay(receipt.receivedOn) })}</p>}
    >
      <NextSteps passed={1} course={{ door, code, mayPassOn, notifies: organisation.notifies }} />
      <p>{t(code === 'NONE' ? 'receipt.nocode' : 'receipt.back')}</p>
      <Section heading={t('receipt.care')}>
        <p>{t('receipt.care.text')}</p>
      </Section>
      <Button kind="primary" wide onClick={close}>
        {t('receipt.close')}
      </Button>
    </StepPage>
  );
}

/** After sending: first the code, until it is kept; then what happens when. */
export function Sent() {
  const { t, sending } = usePortal();
  const sent = sending.sent.value;
  if (sent === null) return null;
  if (sending.kept.value) return <Receipt sent={sent} />;
  return (
    <StepPage
      number={4}
      heading={t('sent.heading')}
      lead={t('sent.lead')}
      drawing={<Drawing name="envelope" />}
    >
      <KeepCode title={t('keep.title')} code={sent.receipt.code ?? []} onKept={sending.keep} />
    </StepPage>
  );
}
