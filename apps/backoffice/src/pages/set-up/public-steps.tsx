import type { ComponentChildren } from 'preact';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import {
  ContactFields,
  contactRules,
  OrganisationFields,
  organisationRules,
  type PublicData,
} from '../../parts/contact-fields.tsx';
import { Form } from '../../parts/form.tsx';

interface StepProps {
  readonly data: PublicData;
  readonly onChange: (data: PublicData) => void;
  readonly onDone: () => void;
  readonly beside?: ComponentChildren;
}

/** First step: who are we. */
export function OrganisationStep({ data, onChange, onDone, beside }: StepProps) {
  const { t } = useI18n();
  const errors = useErrors();
  const submit = (): void => {
    if (errors.check(organisationRules(data, t))) onDone();
  };
  return (
    <Form button={t('word.next')} errors={errors} onSubmit={submit} beside={beside}>
      <OrganisationFields data={data} errors={errors} onChange={onChange} />
    </Form>
  );
}

/** Second step: whom can people call. */
export function ContactStep({ data, onChange, onDone, beside }: StepProps) {
  const { t } = useI18n();
  const errors = useErrors();
  const submit = (): void => {
    if (errors.check(contactRules(data, t))) onDone();
  };
  return (
    <Form button={t('word.next')} errors={errors} onSubmit={submit} beside={beside}>
      <p>{t('setUp.contact.intro')}</p>
      <ContactFields data={data} errors={errors} onChange={onChange} />
    </Form>
  );
}
