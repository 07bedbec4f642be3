import type { DeskOrganisation } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';

/** What stands on every page of the portal; the directie can change it. */
export function PublicSection({ organisation }: { organisation: DeskOrganisation }) {
  const { t } = useI18n();
  const isBoard = useApp().me.value?.role === 'board';
  return (
    <Section
      heading={t('contact.title')}
      action={
        isBoard && (
          <a href="/team/contact" class="standalone">
            {t('contact.link')}
          </a>
        )
      }
    >
      <p>{organisation.name}</p>
      {organisation.contact && <p>{t('contact.of', organisation.contact)}</p>}
    </Section>
  );
}
