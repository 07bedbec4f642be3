import type { RequestView } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { Section } from '@gehoord/ui/section';
import { useI18n, type Key } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DueWords } from '../../../parts/due.tsx';
import { StepForm } from '../case/step-form.tsx';
import styles from '../dossier.module.css';
import { canStop, Erasing, isPromised } from './erasing.tsx';
import { Redaction } from './redaction.tsx';

interface RequestProps {
  readonly request: RequestView;
  readonly model: DossierModel;
}

/** Erasing is another thing for who can still stop. */
function wordOf(request: RequestView, { view }: DossierModel): string {
  const { what } = request;
  return what === 'ERASURE' && canStop(request, view) ? 'ERASURE.reporter' : what;
}

function Asked({ request }: Pick<RequestProps, 'request'>) {
  const { t, formatDay } = useI18n();
  const { what, text, on, due, state } = request;
  return (
    <>
      <p class={styles.words} dir="auto">
        {text === '' ? t('request.noWords') : t('request.words', { text })}
      </p>
      <p class={styles.soft}>{t('request.askedOn', { day: formatDay(on) })}</p>
      {state === 'OPEN' && (
        <p>
          {t('request.due', { day: formatDay(due) })} <DueWords day={due} />
          {what === 'ERASURE' && ` ${t('request.due.weekend')}`}
        </p>
      )}
    </>
  );
}

function Weighed({ request }: Pick<RequestProps, 'request'>) {
  const { t, formatDay } = useI18n();
  return (
    <>
      {request.balancing.map(({ on, by, text }, at) => (
        <div key={at} class={styles.addition}>
          <p class={styles.soft}>{t('request.weighed', { name: by, day: formatDay(on) })}</p>
          <p class={styles.words} dir="auto">
            {text}
          </p>
        </div>
      ))}
    </>
  );
}

/** First what is weighed, then the words or the passages that the person reads. */
function Open({ request, model }: RequestProps) {
  const { t } = useI18n();
  const { requestId, personId, balancing, redaction, may } = request;
  const word = wordOf(request, model);
  const own = { model, personId, of: requestId, also: { requestId } };
  return (
    <>
      <p>{t(`request.hint.${word}` as Key)}</p>
      <Weighed request={request} />
      {may.balance && (
        <Fold summary={t('step.BalancingNoted')} open={balancing.length === 0}>
          <StepForm {...own} event="BalancingNoted" refusal={null} />
        </Fold>
      )}
      {(may.draft || redaction) && <Redaction {...{ request, model }} />}
      {may.answers && (
        <Fold summary={t('step.RequestAnswered')} open={balancing.length > 0 && !may.draft}>
          <StepForm
            {...own}
            event="RequestAnswered"
            refusal={may.answer}
            example={{ field: 'text', text: t(`request.example.${word}` as Key) }}
          />
        </Fold>
      )}
    </>
  );
}

function Ended({ request, model }: RequestProps) {
  const { t, formatDay } = useI18n();
  const { state, answer, given } = request;
  if (state === 'OPEN') return null;
  const told = { day: formatDay(answer?.on ?? request.on), name: answer?.by ?? '' };
  return (
    <>
      <p>{t(`request.state.${state}`, told)}</p>
      {answer && answer.text !== '' && (
        <p class={styles.words} dir="auto">
          {answer.text}
        </p>
      )}
      <Erasing request={request} view={model.view} />
      {given !== null && (
        <Fold summary={t('request.given')}>
          <p class={styles.words} dir="auto">
            {given}
          </p>
        </Fold>
      )}
      <Weighed request={request} />
    </>
  );
}

function One({ request, model }: RequestProps) {
  const { t } = useI18n();
  const { what, role, name, state } = request;
  const who =
    name === '' ? t(`party.${role}`) : t('party.named', { name, role: t(`party.${role}`) });
  return (
    <Section level={3} heading={t('request.heading', { what: t(`request.${what}`), who })}>
      <Asked request={request} />
      {state === 'OPEN' ? <Open {...{ request, model }} /> : <Ended {...{ request, model }} />}
    </Section>
  );
}

/** What people asked about what stands there of them. What waits stands open, the rest is folded. */
export function Requests({ model }: { readonly model: DossierModel }) {
  const { t } = useI18n();
  const { requests } = model.view;
  const open = requests.filter(({ state }) => state === 'OPEN');
  // What somebody was promised is not done by the answer: it stays in sight.
  const promised = requests.filter(isPromised);
  const ended = requests.filter((one) => one.state !== 'OPEN' && !isPromised(one));
  if (requests.length === 0) return null;
  return (
    <Section heading={t('request.section')} id="requests">
      {open.length > 0 && <p class={styles.soft}>{t('request.explain')}</p>}
      {open.map((request) => (
        <One key={request.requestId} {...{ request, model }} />
      ))}
      {promised.map((request) => (
        <One key={request.requestId} {...{ request, model }} />
      ))}
      {ended.length > 0 && (
        <Fold summary={t('request.old', { n: ended.length })}>
          {ended.map((request) => (
            <One key={request.requestId} {...{ request, model }} />
          ))}
        </Fold>
      )}
    </Section>
  );
}
