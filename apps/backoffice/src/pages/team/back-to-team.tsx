import { useI18n } from '../../model/language.ts';

/** The way back from a page that belongs to the team. */
export function BackToTeam() {
  const { t } = useI18n();
  return (
    <p>
      <a href="/team" class="standalone">
        {t('team.back')}
      </a>
    </p>
  );
}
