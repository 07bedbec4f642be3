import { useState } from 'preact/hooks';
import { Fold } from '@gehoord/ui/fold';
import { Section } from '@gehoord/ui/section';
import type { ReporterView } from '@gehoord/client/types';
import { FilesPart } from '../../frame/files-part.tsx';
import { namesAndRoles } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import { GiveName } from './give-name.tsx';
import { Stop } from './stop.tsx';
import { WriteBox } from './write-box.tsx';

function Add({ names }: { readonly names: string }) {
  const { t, files, reporter, visit } = usePortal();
  const [done, setDone] = useState(false);
  const send = async (text: string): Promise<boolean> => {
    const added = await files.whileSending(() => visit.act('add', () => reporter.add(text)));
    if (added) files.forget();
    setDone(added);
    return added;
  };
  return (
    <>
      <p>{t('do.add.text', { names })}</p>
      <FilesPart />
      <WriteBox action="add" label={t('do.add.label')} button={t('thread.send')} onSend={send} />
      <p role="status">{done && t('do.add.done')}</p>
    </>
  );
}

/** What may be done besides: add to the story, give a name. */
export function DoMore({ view }: { readonly view: ReporterView }) {
  const { i18n, t } = usePortal();
  if (view.receivers.length === 0 || view.status.code === 'GEWIST') return null;
  const names = namesAndRoles(view.receivers, i18n);
  return (
    <Section heading={t('do.title')}>
      <div>
        <Fold summary={t('do.add')}>
          <Add names={names} />
        </Fold>
        <Fold summary={t('do.name')}>
          <GiveName names={names} />
        </Fold>
        <Stop view={view} />
      </div>
    </Section>
  );
}
