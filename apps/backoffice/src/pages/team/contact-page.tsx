import type { DeskOrganisation } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { Page } from '@gehoord/ui/page';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import {
  ContactFields,
  contactRules,
  OrganisationFields,
  organisationRules,
  trimmed,
  type PublicData,
} from '../../parts/contact-fields.tsx';
import { Form } from '../../parts/form.tsx';
import { BackToTeam } from './back-to-team.tsx';
import { LanguageChecks } from './language-checks.tsx';

function dataOf(organisation: DeskOrganisation | null): PublicData {
  const { name = '', leaveUrl = '', contact } = organisation ?? {};
  return { name, leaveUrl, contact: contact ?? { name: '', phone: '', hours: '' } };
}

/** The directie changes what stands on every page of the portal. */
export function ContactPage() {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const saved = useSignal(false);
  const data = useSignal(dataOf(app.organisation.value));
  const languages = useSignal(app.organisation.value?.languages ?? []);
  const change = (next: PublicData): void => {
    data.value = next;
    saved.value = false;
  };
  const submit = async (): Promise<void> => {
    saved.value = false;
    const rules = [...organisationRules(data.value, t), ...contactRules(data.value, t)];
    if (!errors.check(rules)) return;
    const input = { ...trimmed(data.value), languages: languages.value };
    const organisation = await task.run(() => app.desk.updateContact(input));
    if (!organisation) return;
    app.organisation.value = organisation;
    saved.value = true;
  };
  return (
    <Page
      takeFocus
      heading={t('contact.title')}
      before={<BackToTeam />}
      lead={<p>{t('contact.intro')}</p>}
    >
      <Form button={t('contact.button')} errors={errors} task={task} onSubmit={submit}>
        <OrganisationFields data={data.value} errors={errors} onChange={change} />
        <ContactFields data={data.value} errors={errors} onChange={change} />
        <LanguageChecks
          values={languages.value}
          onChange={(codes) => {
            languages.value = codes;
            saved.value = false;
          }}
        />
      </Form>
      <div role="status">
        {saved.value && (
          <Notice>
            <p>{t('contact.done')}</p>
          </Notice>
        )}
      </div>
    </Page>
  );
}
