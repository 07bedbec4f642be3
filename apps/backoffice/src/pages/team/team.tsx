import type { TeamView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';
import { useTeam, type TeamModel } from '../../model/use-team.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { WidePage } from '../../parts/wide-page.tsx';
import { Checklist } from './checklist.tsx';
import { DirectorySection } from './directory-section.tsx';
import { Invitations } from './invitations.tsx';
import { Members } from './members.tsx';
import { PublicSection } from './public-section.tsx';
import styles from './team.module.css';

function TeamParts({ view, model }: { view: TeamView; model: TeamModel }) {
  const app = useApp();
  return (
    <>
      <Checklist view={view} />
      <Members view={view} me={app.me.value} />
      <div class={styles.columns}>
        {view.may.invite && <Invitations view={view} onChange={model.show} />}
        <div class={styles.column}>
          <DirectorySection view={view} />
          {app.organisation.value && <PublicSection organisation={app.organisation.value} />}
        </div>
      </div>
    </>
  );
}

/** Who is in, what is missing, and how somebody comes in. */
export function Team() {
  const { t } = useI18n();
  const pending = useApp().me.value?.pending === true;
  const model = useTeam();
  return (
    <WidePage
      heading={t('team.title')}
      action={
        <Button kind="quiet" busy={model.loading.busy} onClick={() => void model.load()}>
          {t('team.refresh')}
        </Button>
      }
    >
      {pending && (
        <Notice>
          <p>{t('desk.pending')}</p>
        </Notice>
      )}
      <ProblemNotice problem={model.loading.problem} />
      {model.view ? <TeamParts view={model.view} model={model} /> : <p>{t('desk.loading')}</p>}
    </WidePage>
  );
}
