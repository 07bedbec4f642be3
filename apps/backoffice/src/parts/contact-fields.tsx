import { TextField } from '@gehoord/ui/text-field';
import type { I18n } from '@gehoord/ui/i18n';
import type { Errors } from '../model/errors.ts';
import { useI18n, type Key } from '../model/language.ts';

/** What stands on every page of the portal. */
export interface PublicData {
  readonly name: string;
  readonly leaveUrl: string;
  readonly contact: { readonly name: string; readonly phone: string; readonly hours: string };
}

interface PublicFieldsProps {
  readonly data: PublicData;
  readonly errors: Errors;
  readonly onChange: (data: PublicData) => void;
}

type T = I18n<Key>['t'];

const isWebAddress = (text: string): boolean => URL.canParse(text) && text.startsWith('https://');

/** Rules for the organisation's own fields, for `Errors.check`. */
export const organisationRules = ({ name, leaveUrl }: PublicData, t: T) =>
  [
    [name.trim() === '', 'organisation', t('setUp.organisation.nameMissing')],
    [!isWebAddress(leaveUrl.trim()), 'leaveUrl', t('setUp.leaveUrlWrong')],
  ] as const;

/** Rules for the fields of the public contact, for `Errors.check`. */
export const contactRules = ({ contact }: PublicData, t: T) =>
  [
    [contact.name.trim() === '', 'contactName', t('setUp.contact.nameMissing')],
    [contact.phone.trim() === '', 'contactPhone', t('setUp.contact.phoneMissing')],
    [contact.hours.trim() === '', 'contactHours', t('setUp.contact.hoursMissing')],
  ] as const;

/** The data without spaces around them. */
export function trimmed({ name, leaveUrl, contact }: PublicData): PublicData {
  return {
    name: name.trim(),
    leaveUrl: leaveUrl.trim(),
    contact: {
      name: contact.name.trim(),
      phone: contact.phone.trim(),
      hours: contact.hours.trim(),
    },
  };
}

/** Name of the organisation, and where "leave quickly" leads. */
export function OrganisationFields({ data, errors, onChange }: PublicFieldsProps) {
  const { t } = useI18n();
  return (
    <>
      <TextField
        id="organisation"
        label={t('setUp.organisation.name')}
        hint={t('setUp.organisation.name.hint')}
        value={data.name}
        error={errors.of('organisation')}
        onInput={(name) => onChange({ ...data, name })}
      />
      <TextField
        id="leaveUrl"
        type="url"
        inputMode="url"
        label={t('setUp.leaveUrl')}
        hint={t('setUp.leaveUrl.hint')}
        value={data.leaveUrl}
        error={errors.of('leaveUrl')}
        onInput={(leaveUrl) => onChange({ ...data, leaveUrl })}
      />
    </>
  );
}

const CONTACT_FIELDS = [
  { field: 'name', id: 'contactName', key: 'setUp.contact.name', type: 'text' },
  { field: 'phone', id: 'contactPhone', key: 'setUp.contact.phone', type: 'tel' },
  { field: 'hours', id: 'contactHours', key: 'setUp.contact.hours', type: 'text' },
] as const;

/** The VCP as visitors of the portal see them: name, phone, hours. */
export function ContactFields({ data, errors, onChange }: PublicFieldsProps) {
  const { t } = useI18n();
  return (
    <>
      {CONTACT_FIELDS.map(({ field, id, key, type }) => (
        <TextField
          key={id}
          id={id}
          type={type}
          label={t(key)}
          hint={field === 'hours' ? t('setUp.contact.hours.hint') : undefined}
          value={data.contact[field]}
          error={errors.of(id)}
          onInput={(text) => onChange({ ...data, contact: { ...data.contact, [field]: text } })}
        />
      ))}
    </>
  );
}
