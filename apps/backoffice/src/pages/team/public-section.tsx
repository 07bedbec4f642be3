import type { DeskOrganisation } from '@gehoord/client/types';
import { ownName } from '@gehoord/ui/i18n';
import { Section } from '@gehoord/ui/section';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';

/** What stands on every page of the portal; the directie can change it. */
export function PublicSection({ organisation }: { organisation: DeskOrganisation }) {
  const { t, formatList } = useI18n();
  const { contact, languages } = organisation;
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
      {contact && <p>{t('contact.of', contact)}</p>}
      {languages.length > 0 && (
        <p>{t('contact.languages.on', { languages: formatList(languages.map(ownName)) })}</p>
      )}
    </Section>
  );
}
