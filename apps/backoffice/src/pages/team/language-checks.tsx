import { Checks } from '@gehoord/ui/checks';
import { LANGUAGES } from '@gehoord/ui/i18n';
import { useI18n } from '../../model/language.ts';

interface LanguageChecksProps {
  /** Codes of what is switched on. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Languages of the portal that nobody who speaks them checked: each is the directie's own choice. */
export function LanguageChecks({ values, onChange }: LanguageChecksProps) {
  const { t, language } = useI18n();
  const here = new Intl.DisplayNames([language], { type: 'language' });
  const options = LANGUAGES.filter(({ reviewedBy }) => reviewedBy === null).map((it) => ({
    value: it.code,
    label: it.name,
    hint: here.of(it.code),
  }));
  return (
    <Checks
      id="languages"
      label={t('contact.languages')}
      hint={t('contact.languages.hint')}
      options={options}
      values={values}
      onChange={onChange}
    />
  );
}
