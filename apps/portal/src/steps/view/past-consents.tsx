import { Section } from '@gehoord/ui/section';
import type { ConfirmedBy, ConsentQuestion } from '@gehoord/client/types';
import { namesAndRoles } from '../../model/names.ts';
import { usePortal, type Texts } from '../../model/portal.ts';
import { Confirmed } from './confirmed.tsx';
import { TakeBack } from './take-back.tsx';
import styles from './view.module.css';

function outcome({ state, readers, given }: ConsentQuestion, i18n: Texts): string {
  const { t } = i18n;
  if (state === 'ASKED') return '';
  const what = t(given?.report === 'RAW' ? 'consent.what.RAW' : 'consent.what.EXTRACT');
  const named = given?.identity === true ? t('consent.what.named', { what }) : what;
  return t(`consent.${state}`, { readers: namesAndRoles(readers, i18n), what: named });
}

/** What somebody chose before. A yes can be taken back, also once it has been used. */
export function PastConsents({
  questions,
  confirmed,
}: {
  readonly questions: readonly ConsentQuestion[];
  /** Somebody of the desk said how they know of the newest yes. */
  readonly confirmed: ConfirmedBy | null;
}) {
  const { i18n, t, reporter, visit } = usePortal();
  const past = questions.filter(({ state }) => state !== 'ASKED');
  if (past.length === 0) return null;
  return (
    <Section heading={t('consent.past')}>
      {past.map((question) => (
        <div key={question.requestId} class={styles.box}>
          <p>{outcome(question, i18n)}</p>
          {confirmed && <Confirmed what="handover" confirmed={confirmed} />}
          {(question.state === 'GIVEN' || question.state === 'DONE') && (
            <TakeBack
              action={`consent-${question.requestId}`}
              text={t('consent.withdraw.text')}
              onTake={() =>
                void visit.act(`consent-${question.requestId}`, () =>
                  reporter.withdrawConsent(question.requestId),
                )
              }
            />
          )}
        </div>
      ))}
    </Section>
  );
}
