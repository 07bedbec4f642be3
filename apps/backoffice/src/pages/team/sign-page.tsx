import type { TeamView } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { Page } from '@gehoord/ui/page';
import { Section } from '@gehoord/ui/section';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { focusHeading } from '../../model/focus.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import { useTeam } from '../../model/use-team.ts';
import { Form } from '../../parts/form.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { BackToTeam } from './back-to-team.tsx';
import styles from './team.module.css';

function SignForm({ onSigned }: { onSigned: (view: TeamView) => void }) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const code = useSignal('');
  const submit = async (): Promise<void> => {
    if (!errors.check([[code.value.trim() === '', 'rootCode', t('sign.codeMissing')]])) return;
    const view = await task.run(() => desk.signDirectory(code.value));
    if (!view) return;
    code.value = '';
    onSigned(view);
  };
  return (
    <Form
      button={t('sign.button')}
      busyLabel={t('sign.busy')}
      errors={errors}
      task={task}
      onSubmit={submit}
    >
      <TextField
        id="rootCode"
        label={t('sign.code')}
        hint={t('sign.code.hint')}
        value={code.value}
        error={errors.of('rootCode')}
        onInput={(text) => (code.value = text)}
      />
    </Form>
  );
}

function Listed({ view }: { view: TeamView }) {
  const { t } = useI18n();
  return (
    <Section heading={t('sign.who')}>
      <ul class={styles.list}>
        {view.members.map(({ memberId, name, role }) => (
          <li key={memberId}>{t('word.nameAndRole', { name, role: t(`role.${role}`) })}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Put everyone who is in on a new list and sign it with the code from paper. */
export function SignPage() {
  const { t } = useI18n();
  const { view, loading, show } = useTeam();
  const signed = useSignal(false);
  const done = (next: TeamView): void => {
    signed.value = true;
    show(next);
    focusHeading();
  };
  return (
    <Page
      takeFocus
      heading={t('sign.title')}
      before={<BackToTeam />}
      lead={<p>{t('sign.intro')}</p>}
    >
      <ProblemNotice problem={loading.problem} />
      {view && <Listed view={view} />}
      {signed.value ? (
        <Notice announce>
          <p>{t('sign.done')}</p>
        </Notice>
      ) : (
        <SignForm onSigned={done} />
      )}
    </Page>
  );
}
