import type { InboxRow } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Drawing } from '@gehoord/ui/drawing';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { sorted } from '../../model/inbox.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { WidePage } from '../../parts/wide-page.tsx';
import { MailLine } from '../mail/mail-line.tsx';
import { InboxTable } from './inbox-table.tsx';
import { StoresLine } from './stores-line.tsx';
import styles from './inbox.module.css';

function Empty() {
  const { t } = useI18n();
  const role = useApp().me.value?.role;
  return (
    <div class={styles.empty}>
      <Drawing name="lamp" />
      <Section heading={t('inbox.empty.title')}>
        {role && <p>{t(`inbox.empty.${role}`)}</p>}
        <p>{t('inbox.empty.text')}</p>
      </Section>
    </div>
  );
}

function List({ rows }: { rows: readonly InboxRow[] | null }) {
  const { t } = useI18n();
  if (!rows) return <p role="status">{t('inbox.loading')}</p>;
  return rows.length > 0 ? <InboxTable rows={sorted(rows)} /> : <Empty />;
}

/** What came in and what waits for an answer. */
export function Inbox() {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const looked = useSignal(false);
  const refresh = async (): Promise<void> => {
    looked.value = false;
    const done = await task.run(async () => {
      const problem = await app.pull();
      return problem ? { ok: false, problem } : { ok: true, value: true };
    });
    looked.value = done === true && app.behind.value === 0;
  };
  return (
    <WidePage
      heading={t('inbox.title')}
      action={
        <Button busy={task.busy} busyLabel={t('desk.busy')} onClick={() => void refresh()}>
          {t('inbox.refresh')}
        </Button>
      }
    >
      <ProblemNotice problem={task.problem ?? app.pullProblem.value} />
      <p role="status">{looked.value && t('inbox.refreshed')}</p>
      {app.behind.value > 0 && <p>{t('inbox.behind', { count: app.behind.value })}</p>}
      <List rows={app.rows.value} />
      {app.rows.value && <StoresLine />}
      {app.rows.value && <MailLine />}
      <p>
        <a href="/register" class="standalone">
          {t('register.title')}
        </a>
      </p>
    </WidePage>
  );
}
