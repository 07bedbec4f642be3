import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { Section } from '@gehoord/ui/section';
import type { ConsentQuestion } from '@gehoord/client/types';
import { namesAndRoles } from '../../model/names.ts';
import { usePortal, type Texts } from '../../model/portal.ts';
import type { Action } from '../../model/visit.ts';
import { ActionTrouble } from './action-trouble.tsx';
import styles from './view.module.css';

function outcome({ state, readers, given }: ConsentQuestion, i18n: Texts): string {
  const { t } = i18n;
  if (state === 'ASKED') return '';
  const what = t(given?.report === 'RAW' ? 'consent.what.RAW' : 'consent.what.EXTRACT');
  const named = given?.identity === true ? t('consent.what.named', { what }) : what;
  return t(`consent.${state}`, { readers: namesAndRoles(readers, i18n), what: named });
}

function Withdraw({ requestId }: { readonly requestId: string }) {
  const { t, reporter, visit } = usePortal();
  const [sure, setSure] = useState(false);
  const action: Action = `consent-${requestId}`;
  if (!sure) {
    return (
      <div>
        <Button onClick={() => setSure(true)}>{t('consent.withdraw')}</Button>
      </div>
    );
  }
  return (
    <>
      <p role="status">{t('consent.withdraw.text')}</p>
      <div class={styles.answers}>
        <Button
          wide
          busy={visit.busy.value === action}
          busyLabel={t('send.busy')}
          onClick={() => void visit.act(action, () => reporter.withdrawConsent(requestId))}
        >
          {t('consent.withdraw.yes')}
        </Button>
        <Button wide onClick={() => setSure(false)}>
          {t('consent.withdraw.no')}
        </Button>
      </div>
    </>
  );
}

/** What somebody chose before. A yes can be taken back, also once it has been used. */
export function PastConsents({ questions }: { readonly questions: readonly ConsentQuestion[] }) {
  const { i18n, t } = usePortal();
  const past = questions.filter(({ state }) => state !== 'ASKED');
  if (past.length === 0) return null;
  return (
    <Section heading={t('consent.past')}>
      {past.map((question) => (
        <div key={question.requestId} class={styles.box}>
          <p>{outcome(question, i18n)}</p>
          <ActionTrouble action={`consent-${question.requestId}`} />
          {(question.state === 'GIVEN' || question.state === 'DONE') && (
            <Withdraw requestId={question.requestId} />
          )}
        </div>
      ))}
    </Section>
  );
}
