import type { CaseView } from '@gehoord/client/types';
import { Path, type Station } from '@gehoord/ui/path';
import { Section } from '@gehoord/ui/section';
import { today, type Day } from '../../../model/dates.ts';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DueWords } from '../../../parts/due.tsx';
import styles from '../dossier.module.css';

/** Where a case only comes when something asks for it. */
const ASIDE = ['POLICE', 'RETAINED', 'DESTROYED'];

/** The line of the protocol: where the case was, is, and comes yet. */
export function Stations({ model }: { readonly model: DossierModel }) {
  const { t, formatDay } = useI18n();
  const { phase, stations } = model.view.case;
  const here = stations.findIndex((one) => one.phase === phase);
  const shown = stations
    .map((one, at) => ({ ...one, at }))
    .filter((one) => one.on !== null || one.at === here || !ASIDE.includes(one.phase));
  const drawn = shown.map(({ phase: name, on, at }): Station => {
    const state = at === here ? 'now' : on !== null || at < here ? 'done' : 'next';
    return {
      ...{ id: name, label: t(`phase.${name}`), state },
      detail: on === null ? undefined : formatDay(on),
    };
  });
  // Kept confidential, or withdrawn: a place beside the line.
  const aside: Station[] =
    here < 0 ? [{ id: phase, label: t(`phase.${phase}`), state: 'now' as const }] : [];
  const stateText = {
    ...{ done: t('station.state.done'), now: t('station.state.now') },
    ...{ next: t('station.state.next'), broken: '' },
  };
  return (
    <Section heading={t('stations.title')}>
      <Path label={t('stations.title')} stations={[...drawn, ...aside]} stateText={stateText} />
    </Section>
  );
}

interface Moment {
  readonly key: string;
  readonly day: Day;
  readonly label: string;
  readonly past: boolean;
}

function momentsOf(now: CaseView, { t }: Pick<ReturnType<typeof useI18n>, 't'>): readonly Moment[] {
  const passed = now.stations.flatMap(({ phase, on }) =>
    on === null ? [] : [{ key: phase, day: on, label: t(`phase.${phase}`), past: true }],
  );
  const due = now.clocks.map(({ what, due: day, of }, at) => ({
    ...{ key: `${what}-${at}`, day, past: false },
    label: of === '' ? t(`clock.${what}`) : t(`clock.${what}`, { what: of }),
  }));
  return [...passed, ...due].sort((one, other) => one.day.localeCompare(other.day));
}

/** The tijdspad: what happened on which day, today, and what is due when, to scale. */
export function Timeline({ model }: { readonly model: DossierModel }) {
  const { t, formatDay } = useI18n();
  const moments = momentsOf(model.view.case, { t });
  const first = moments[0]?.day ?? today();
  const last = moments.at(-1)?.day ?? today();
  const at = (day: Day): number => {
    const span = Date.parse(last) - Date.parse(first);
    return span === 0 ? 50 : ((Date.parse(day) - Date.parse(first)) / span) * 100;
  };
  const now = at(today() > last ? last : today());
  return (
    <Section heading={t('case.timeline')} id="timeline">
      <svg class={styles.axis} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <line class={styles.axisLine} x1="0" y1="4" x2="100" y2="4" />
        <line class={styles.axisPast} x1="0" y1="4" x2={now} y2="4" />
        {moments.map(({ key, day, past }) => (
          <line
            key={key}
            class={past ? styles.axisDone : day < today() ? styles.axisLate : styles.axisDue}
            x1={at(day)}
            x2={at(day)}
            y1="1"
            y2="7"
          />
        ))}
      </svg>
      <ul class={styles.notes}>
        {moments.map(({ key, day, label, past }) => (
          <li key={key} class={styles.moment}>
            <span class={styles.soft}>{formatDay(day)}</span>
            <span dir="auto">{label}</span>
            {!past && <DueWords day={day} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
