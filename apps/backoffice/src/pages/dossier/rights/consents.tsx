import type { ConsentLine } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../../model/context.ts';
import { today } from '../../../model/dates.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Paper } from '../../../parts/paper.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import styles from '../dossier.module.css';

interface RegisterProps {
  readonly model: DossierModel;
}

/** One consent in words: what, whose, what was said, when, until when, taken back, confirmed. */
function Line({ line }: { readonly line: ConsentLine }) {
  const { t, formatDay } = useI18n();
  const role = t(`party.${line.role}`);
  const days = [
    ['askedOn', line.askedOn],
    ['answeredOn', line.answeredOn],
    ['until', line.until],
    ['withdrawnOn', line.withdrawnOn],
  ] as const;
  return (
    <>
      <p>
        <strong>{t(`consents.what.${line.what}`)}</strong>
        <br />
        {line.name === '' ? role : t('party.named', { name: line.name, role })}
        {': '}
        {t(`consents.state.${line.state}`)}
      </p>
      <p class={styles.soft}>
        {days.map(([key, day]) =>
          day === null ? null : (
            <span key={key}>{`${t(`consents.${key}`, { day: formatDay(day) })} `}</span>
          ),
        )}
      </p>
      {line.confirmed && (
        <p class={styles.soft} dir="auto">
          {t('consents.confirmed', {
            ...{ name: line.confirmed.by, how: line.confirmed.how },
            day: formatDay(line.confirmed.on),
          })}
        </p>
      )}
    </>
  );
}

function Sheet({ model, onDone }: RegisterProps & { readonly onDone: () => void }) {
  const app = useApp();
  const { t, formatDay } = useI18n();
  const { consents, label, case: now } = model.view;
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => removeEventListener('afterprint', onDone);
  }, []);
  const name = app.me.value?.name ?? '';
  return createPortal(
    <Paper
      organisation={app.organisation.value?.name ?? ''}
      title={t('consents.title')}
      foot={t('case.print.foot', { day: formatDay(today()), name })}
      shown={false}
    >
      <p>{t('case.number', { number: now.number ?? label })}</p>
      {consents.map((line) => (
        <div key={line.id}>
          <Line line={line} />
        </div>
      ))}
    </Paper>,
    document.body,
  );
}

/** On paper it leaves the dossier, so the log says it first; before there is a case there is no log. */
function Print({ model }: RegisterProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const printing = useSignal(false);
  const { dossierId, case: now } = model.view;
  const may = now.steps.some(({ event, refusal }) => event === 'CasePrinted' && refusal === null);
  if (!may) return null;
  const start = async (): Promise<void> => {
    const event = { type: 'CasePrinted', of: null } as const;
    printing.value = await model.act(task, () => desk.takeStep(dossierId, { event }));
  };
  return (
    <div>
      <ProblemNotice
        problem={task.problem}
        rule={task.rule}
        instead={{ STALE_HEAD: 'dossier.stale' }}
      />
      <p class={styles.soft}>{t('consents.print.text')}</p>
      <Button busy={task.busy} busyLabel={t('desk.busy')} onClick={() => void start()}>
        {t('consents.print')}
      </Button>
      {printing.value && <Sheet {...{ model }} onDone={() => (printing.value = false)} />}
    </div>
  );
}

/** The register of consents of a dossier, as far as this member sees it. */
export function ConsentRegister({ model }: RegisterProps) {
  const { t } = useI18n();
  const { consents } = model.view;
  return (
    <Section heading={t('consents.title')} id="consents">
      <p class={styles.soft}>{t('consents.explain')}</p>
      {consents.length === 0 ? (
        <p>{t('consents.none')}</p>
      ) : (
        <>
          <ul class={styles.notes} aria-label={t('consents.caption')}>
            {consents.map((line) => (
              <li key={line.id} class={styles.note}>
                <Line line={line} />
              </li>
            ))}
          </ul>
          <Print model={model} />
        </>
      )}
    </Section>
  );
}
