import type { ReadBy as Reader, ReporterView } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { useEffect, useState } from 'preact/hooks';
import { usePortal } from '../../model/portal.ts';

function Sentence({ what, all }: { what: Reader['what']; all: readonly Reader[] }) {
  const { i18n, t } = usePortal();
  const readers = all.filter((one) => one.what === what);
  if (readers.length === 0) return null;
  const who = readers.map(({ role, lastOn }) =>
    t('readBy.who', { role: t(`readBy.role.${role}`), day: i18n.formatDay(lastOn) }),
  );
  return <p>{t(`readBy.${what}`, { n: readers.length, who: i18n.formatList(who) })}</p>;
}

/** Who read the report, in plain words; nothing as long as nobody did, or where it cannot be told. */
export function ReadBy({ view }: { readonly view: ReporterView }) {
  const { t, reporter } = usePortal();
  const [readers, setReaders] = useState<readonly Reader[]>([]);
  useEffect(() => {
    let looking = true;
    const load = async (): Promise<void> => {
      const told = await reporter.whoRead();
      if (looking && told.ok) setReaders(told.value);
    };
    void load();
    return () => {
      looking = false;
    };
  }, [view]);
  if (readers.length === 0) return null;
  return (
    <Section heading={t('readBy.title')}>
      <Sentence what="REPORT" all={readers} />
      <Sentence what="EXTRACT" all={readers} />
      <p>{t('readBy.note')}</p>
    </Section>
  );
}
