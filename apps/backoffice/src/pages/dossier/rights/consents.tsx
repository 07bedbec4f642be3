import type { ConsentLine } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Paper } from '../../../parts/paper.tsx';
import { PrintLogged, useFoot } from '../case/print-logged.tsx';
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

function Sheet({ model }: RegisterProps) {
  const { t } = useI18n();
  const { consents, label, case: now } = model.view;
  return (
    <Paper {...useFoot()} title={t('consents.title')} shown={false}>
      <p>{t('case.number', { number: now.number ?? label })}</p>
      {consents.map((line) => (
        <div key={line.id}>
          <Line line={line} />
        </div>
      ))}
    </Paper>
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
          <PrintLogged
            {...{ model, of: null }}
            button={t('consents.print')}
            text={t('consents.print.text')}
          >
            <Sheet model={model} />
          </PrintLogged>
        </>
      )}
    </Section>
  );
}
