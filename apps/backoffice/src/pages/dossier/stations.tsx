import { Path, type Station } from '@gehoord/ui/path';
import { Section } from '@gehoord/ui/section';
import { useI18n } from '../../model/language.ts';
import { stationsOf } from '../../model/stations.ts';
import type { DossierModel } from '../../model/use-dossier.ts';

/** The line of this dossier, with the station where it is now. */
export function Stations({ model }: { model: DossierModel }) {
  const { t } = useI18n();
  const stops = stationsOf(model.view, model.row);
  const here = stops.map(({ passed }) => passed).lastIndexOf(true);
  const stations = stops.map(({ stop, passed }, index): Station => {
    const state = index === here ? 'now' : passed ? 'done' : 'next';
    return { id: stop, label: t(`station.${stop}`), state };
  });
  const stateText = {
    done: t('station.state.done'),
    now: t('station.state.now'),
    next: t('station.state.next'),
    broken: '',
  };
  return (
    <Section heading={t('stations.title')}>
      <Path label={t('stations.title')} stations={stations} stateText={stateText} />
    </Section>
  );
}
