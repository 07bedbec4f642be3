import type { ReporterView } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { nameAndRole } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';

/** Who may read along since, because too few were left to decide; nothing here says why that was. */
export function LetIn({ view }: { readonly view: ReporterView }) {
  const { i18n, t } = usePortal();
  const { letIn } = view.case;
  if (letIn.length === 0) return null;
  return (
    <Section heading={t('letIn.title')}>
      {letIn.map(({ who, by, on }) => (
        <div key={who.kid}>
          <p>{t('letIn.text', { who: nameAndRole(who, i18n), day: i18n.formatDay(on) })}</p>
          {by && <p>{t('letIn.by', { name: nameAndRole(by, i18n) })}</p>}
        </div>
      ))}
      <p>{t('letIn.reads')}</p>
      {view.me.role === 'reporter' && <p>{t('letIn.reads.not')}</p>}
      <p>{t('letIn.do')}</p>
    </Section>
  );
}
