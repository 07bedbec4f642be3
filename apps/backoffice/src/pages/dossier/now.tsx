import type { StepView } from '@gehoord/client/types';
import { today } from '../../model/dates.ts';
import { useI18n, type Key } from '../../model/language.ts';
import { needsOf, type Need } from '../../model/now.ts';
import type { DossierModel } from '../../model/use-dossier.ts';
import { DueWords } from '../../parts/due.tsx';
import { OF_PEOPLE, SPECS } from './case/forms.ts';
import styles from './dossier.module.css';

type Place =
  'conversation' | 'handover' | 'names' | 'people' | 'requests' | 'statements' | 'status';

const PLACE: Readonly<Record<Need['kind'], Place>> = {
  ANSWER_BY: 'conversation',
  REPORTER_WROTE: 'conversation',
  PERSON_WROTE: 'people',
  PROMISED: 'status',
  CONSENT_GIVEN: 'handover',
  CONSENT_DECLINED: 'handover',
  CONSENT_WITHDRAWN: 'handover',
  CONSENT_WAITING: 'handover',
  MAY_PASS_ON: 'handover',
  PAPER_CORRECTED: 'statements',
  PAPER_ANSWERED: 'statements',
  CONFIRM_HANDOVER: 'handover',
  CONFIRM_NAMING: 'names',
  HANDED_OVER_NEW: 'conversation',
  REQUEST_WAITS: 'requests',
  REDACTION_WAITS: 'requests',
};

const DEADLINES = ['ANSWER_BY', 'PROMISED', 'REQUEST_WAITS'] as const;

const isDeadline = (kind: Need['kind']): kind is (typeof DEADLINES)[number] =>
  (DEADLINES as readonly string[]).includes(kind);

function NeedRow({ need, isLate }: { need: Need; isLate: boolean }) {
  const { t, formatDay } = useI18n();
  const { kind, day } = need;

  const place = PLACE[kind];
  return (
    <li class={styles.need}>
      <div>
        <p class={styles.needTitle}>
          {t(isLate && isDeadline(kind) ? `now.${kind}.late` : `now.${kind}`, {
            day: formatDay(day),
          })}
        </p>
        <p>{t(`now.${kind}.text`, { day: formatDay(day) })}</p>
      </div>
      {isDeadline(kind) && <DueWords day={day} />}
      <a href={`#${place}`} class="standalone">
        {t(`now.to.${place}`)}
      </a>
    </li>
  );
}

/** What moves the case on, as far as nothing stands in its way. */
const stepsNow = ({ case: { steps } }: DossierModel['view']): readonly StepView[] =>
  steps.filter(({ needed, refusal, event }) => needed && refusal === null && event in SPECS);

function StepRow({ step }: { readonly step: StepView }) {
  const { t } = useI18n();
  return (
    <li class={styles.need}>
      <p class={styles.needTitle}>{t(`step.${step.event}` as Key)}</p>
      {step.due && <DueWords day={step.due} />}
      <a href={OF_PEOPLE.includes(step.event) ? '#parties' : '#next'} class="standalone">
        {t('case.to.next')}
      </a>
    </li>
  );
}

/** What this dossier asks of its reader today. */
export function Now({ model }: { model: DossierModel }) {
  const { t } = useI18n();
  const day = today();
  const needs = needsOf(model.view, model.row, day);
  const steps = stepsNow(model.view);
  return (
    <section class={styles.now} aria-labelledby="now">
      <h2 id="now" class={styles.nowTitle}>
        {t('now.title')}
      </h2>
      {needs.length + steps.length === 0 ? (
        <p>{t('now.nothing')}</p>
      ) : (
        <ul class={styles.needs}>
          {needs.map((need) => (
            <NeedRow key={need.kind} need={need} isLate={need.day < day} />
          ))}
          {steps.map((step) => (
            <StepRow key={step.event} step={step} />
          ))}
        </ul>
      )}
    </section>
  );
}
