import type { CaseView, EventType, StepView } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { Notice } from '@gehoord/ui/notice';
import { Section } from '@gehoord/ui/section';
import { useI18n, type Key } from '../../../model/language.ts';
import { useHappened, useRoleOf } from '../../../model/people.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DueWords } from '../../../parts/due.tsx';
import styles from '../dossier.module.css';
import { Decision } from './decision.tsx';
import { Destruction } from './destruction.tsx';
import { OF_PEOPLE, OF_REQUESTS, SPECS } from './forms.ts';
import { examplesOf } from './examples.ts';
import { StepForm } from './step-form.tsx';

interface CaseProps {
  readonly model: DossierModel;
}

/** Steps that have a place of their own on the page, and how it is called. */
const ELSEWHERE: Readonly<Partial<Record<EventType, 'handover' | 'people' | 'statements'>>> = {
  ConsentAsked: 'handover',
  HandedOver: 'handover',
  StatementWritten: 'statements',
  StatementOffered: 'statements',
  PersonInvited: 'people',
};

const hasForm = ({ event }: StepView): boolean =>
  SPECS[event] !== undefined && ![OF_PEOPLE, OF_REQUESTS].some((list) => list.includes(event));

/** Steps that stand with what they are about: tasks in the plan, a signature under the proposal. */
const WITH_DECISION: readonly EventType[] = [
  ...(['DecisionConfirmed', 'DecisionRejected', 'RevisionConfirmed', 'RevisionRejected'] as const),
  ...(['DestructionConfirmed', 'DestructionCancelled'] as const),
];

function Elsewhere({ step }: { readonly step: StepView }) {
  const { t } = useI18n();
  const place = OF_PEOPLE.includes(step.event) ? 'parties' : ELSEWHERE[step.event];
  if (!place) return null;
  return (
    <p>
      <a href={`#${place}`} class="standalone">
        {t(`case.to.${step.event}` as Key)}
      </a>
    </p>
  );
}

function Step({ step, model }: CaseProps & { readonly step: StepView }) {
  const { t } = useI18n();
  const { proposedNumber } = model.view.case;
  return (
    <Fold summary={t(`step.${step.event}` as Key)} open={step.needed && step.refusal === null}>
      {step.due && <DueWords day={step.due} />}
      <StepForm
        {...{ event: step.event, model, refusal: step.refusal }}
        {...(step.event === 'CaseOpened' && { begin: { number: proposedNumber } })}
        {...examplesOf(step.event, t)}
      />
    </Fold>
  );
}

function WaitsFor({ now }: { readonly now: CaseView }) {
  const { t, formatList } = useI18n();
  const roleOf = useRoleOf();
  const happened = useHappened();
  if (now.waitsFor.length === 0) return null;
  return (
    <ul class={styles.bullets}>
      {now.waitsFor.map(({ event, by }) => {
        const role = formatList(by.map(roleOf));
        return (
          <li key={event}>
            {t('case.waits', { what: happened({ event, by: '', whom: null }), role })}
          </li>
        );
      })}
    </ul>
  );
}

/** What moves the case on now: by this member as forms, by others in words. */
export function NextSteps({ model }: CaseProps) {
  const { t } = useI18n();
  const now = model.view.case;
  const mine = now.steps.filter(({ needed }) => needed);
  const forms = mine.filter((step) => hasForm(step) && !WITH_DECISION.includes(step.event));
  return (
    <Section heading={t('case.next')} id="next">
      <p>{t(`phase.${now.phase}.next`)}</p>
      {mine
        .filter((step) => !hasForm(step))
        .map((step) => (
          <Elsewhere key={step.event} step={step} />
        ))}
      <Decision model={model} />
      <Destruction model={model} />
      {forms.map((step) => (
        <Step key={step.event} {...{ step, model }} />
      ))}
      <WaitsFor now={now} />
    </Section>
  );
}

/** What else can be done in this phase; what cannot says which rule stands in the way. */
export function OtherSteps({ model }: CaseProps) {
  const { t } = useI18n();
  const rest = model.view.case.steps.filter(
    (step) => !step.needed && hasForm(step) && !WITH_DECISION.includes(step.event),
  );
  const can = rest.filter(({ refusal }) => refusal === null);
  const cannot = rest.filter(({ refusal }) => refusal !== null && refusal !== 'NO_CASE');
  if (can.length === 0 && cannot.length === 0) return null;
  return (
    <Section heading={t('case.steps')} id="steps">
      <div>
        {can.map((step) => (
          <Step key={step.event} {...{ step, model }} />
        ))}
      </div>
      {cannot.length > 0 && (
        <Fold summary={t('case.refused.show')}>
          <dl class={styles.facts}>
            {cannot.map(({ event, refusal }) => (
              <div key={event} class={styles.fact}>
                <dt>{t(`step.${event}` as Key)}</dt>
                <dd>{refusal && t(`refusal.${refusal}`)}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
    </Section>
  );
}

/** What everybody who opens the case has to know first. */
export function Banners({ model }: CaseProps) {
  const { t, formatDay } = useI18n();
  const now = model.view.case;
  const { hold, withdrawn, override, conflicts, deciders, number } = now;
  return (
    <>
      {now.onlySigns && (
        <Notice title={t('step.DestructionConfirmed')}>
          <p>{t('case.second.only')}</p>
        </Notice>
      )}
      {withdrawn && (
        <Notice title={t('case.withdrawn')}>
          <p>
            {t(withdrawn.continued ? 'case.withdrawn.goesOn' : 'case.withdrawn.on', {
              day: formatDay(withdrawn.on),
            })}
          </p>
        </Notice>
      )}
      {override && (
        <Notice title={t('case.override')}>
          <p>{t(`case.override.${override.ground}`)}</p>
        </Notice>
      )}
      {hold && (
        <Notice title={t('case.hold')}>
          <p>{hold.reason}</p>
          <p>{t('case.hold.review', { day: formatDay(hold.reviewOn) })}</p>
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Notice title={t('case.conflict')}>
          <p>{t('case.conflict.names', { names: conflicts.join(', ') })}</p>
        </Notice>
      )}
      {number !== null && deciders.length < 2 && !now.onlySigns && (
        <Notice kind="danger" title={t('case.conflict.tooFew')}>
          <p>{t('case.conflict.tooFew.text')}</p>
          {now.steps.some(({ event }) => event === 'DeciderAdded') && (
            <p>
              {t('case.tooFew.now')}{' '}
              <a href="#next" class="standalone">
                {t('case.tooFew.to')}
              </a>
            </p>
          )}
        </Notice>
      )}
    </>
  );
}
