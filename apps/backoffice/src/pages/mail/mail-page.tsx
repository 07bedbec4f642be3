import type { MailView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import { useMail } from '../../model/use-mail.ts';
import { Form } from '../../parts/form.tsx';
import { InboxPage } from '../../parts/inbox-page.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** Enough to notice a slip; the server looks closer. */
const looksLikeAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

interface AddressFormProps {
  readonly view: MailView;
  readonly onSaved: (view: MailView) => void;
}

function AddressForm({ view, onSaved }: AddressFormProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const typed = useSignal(view.address ?? '');
  const save = async (address: string): Promise<void> => {
    const wrong = address !== '' && !looksLikeAddress(address);
    if (!errors.check([[wrong, 'mailAddress', t('mail.wrong')]])) return;
    const saved = await task.run(() => desk.setMail(address));
    if (!saved) return;
    typed.value = saved.address ?? '';
    onSaved(saved);
  };
  return (
    <Form
      button={t('mail.button')}
      errors={errors}
      task={task}
      instead={{ BODY_MALFORMED: 'mail.wrong' }}
      onSubmit={() => save(typed.value)}
      beside={
        view.address !== null && (
          <Button kind="quiet" onClick={() => void save('')}>
            {t('mail.away')}
          </Button>
        )
      }
    >
      <TextField
        id="mailAddress"
        type="email"
        inputMode="email"
        label={t('mail.address')}
        hint={t('mail.address.hint')}
        value={typed.value}
        error={errors.of('mailAddress')}
        onInput={(text) => (typed.value = text)}
      />
    </Form>
  );
}

function Offered({ view, onSaved }: AddressFormProps) {
  const { t } = useI18n();
  const saved = useSignal(false);
  const { address } = view;
  return (
    <>
      <p>{t('mail.when')}</p>
      <p>{t('mail.knows')}</p>
      <p>{t('mail.promise')}</p>
      <AddressForm
        view={view}
        onSaved={(next) => {
          saved.value = true;
          onSaved(next);
        }}
      />
      <div role="status">
        {saved.value && (
          <Notice>
            <p>{address === null ? t('mail.done.off') : t('mail.done.on', { address })}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

/** A member says where they want to hear that there is something new, or that they do not. */
export function MailPage() {
  const { t } = useI18n();
  const { view, loading, show } = useMail();
  return (
    <InboxPage heading={t('mail.title')} lead={t('mail.intro')}>
      <ProblemNotice problem={loading.problem} />
      {!view && !loading.problem && <p>{t('desk.loading')}</p>}
      {view && !view.offered && <p>{t('mail.notOffered')}</p>}
      {view?.offered && <Offered view={view} onSaved={show} />}
    </InboxPage>
  );
}
