import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { useRoute } from 'preact-iso';
import { focusHeading } from '../../model/focus.ts';
import { useI18n } from '../../model/language.ts';
import { useDossier, type DossierModel } from '../../model/use-dossier.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { WidePage } from '../../parts/wide-page.tsx';
import { Broken } from './broken.tsx';
import { Decided } from './case/decision.tsx';
import { CaseFacts } from './case/facts.tsx';
import { Log } from './case/log.tsx';
import { Parties } from './case/parties.tsx';
import { ActionPlan } from './case/plan.tsx';
import { Stations, Timeline } from './case/timeline.tsx';
import { Banners, NextSteps, OtherSteps } from './case/workplace.tsx';
import styles from './dossier.module.css';
import { Handover } from './handover/handover.tsx';
import { Identity } from './identity.tsx';
import { Names } from './naming/naming.tsx';
import { Notes } from './notes.tsx';
import { Now } from './now.tsx';
import { People } from './people/people.tsx';
import { ConsentRegister } from './rights/consents.tsx';
import { Requests } from './rights/requests.tsx';
import { Report } from './report.tsx';
import { Statements } from './statements/statements.tsx';
import { Status } from './status.tsx';
import { Thread } from './thread.tsx';
import { WhoRead } from './who-read.tsx';

function Fresh({ model, onShow }: { model: DossierModel; onShow: () => void }) {
  const { t } = useI18n();
  const count = model.row?.unread ?? 0;
  return (
    <div role="status">
      {count > 0 && (
        <Notice>
          <p>{t('dossier.new', { count })}</p>
          <div>
            <Button onClick={onShow}>{t('dossier.show')}</Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

/** Somebody else was first, and what stood here may be gone: said where it can still be read. */
function Overtaken({ model: { overtaken } }: { model: DossierModel }) {
  const { t } = useI18n();
  if (!overtaken) return null;
  return (
    <div id="overtaken">
      <Notice kind="danger" announce title={t('dossier.overtaken')}>
        <p>{t(`refusal.${overtaken}`)}</p>
      </Notice>
    </div>
  );
}

function Columns({ model }: { model: DossierModel }) {
  const { view } = model;
  // A way to talk that nobody can use and nobody used says nothing.
  const threads = view.threads.filter(({ canWrite, messages }) => canWrite || messages.length > 0);
  return (
    <div class={styles.columns}>
      <div class={styles.column}>
        <NextSteps model={model} />
        <Decided model={model} />
        <Report view={view} />
        <Identity identity={view.identity} />
        {threads.map((thread, index) => (
          <Thread
            key={thread.id}
            id={index === 0 ? 'conversation' : `thread-${thread.id}`}
            thread={thread}
            model={model}
          />
        ))}
        <Requests model={model} />
        <Names model={model} />
        <People model={model} />
        <Statements model={model} />
        <Parties model={model} />
        <ActionPlan model={model} />
        <OtherSteps model={model} />
      </div>
      <div class={styles.column}>
        <Status model={model} />
        <Handover model={model} />
        <CaseFacts model={model} />
        <ConsentRegister model={model} />
        <Stations model={model} />
        <Timeline model={model} />
        <Notes model={model} />
        <Log model={model} />
        <WhoRead dossierId={view.dossierId} />
      </div>
    </div>
  );
}

function Dossier({ dossierId }: { dossierId: string }) {
  const { t, formatDay } = useI18n();
  const { model, loading, load } = useDossier(dossierId);
  if (!model) {
    return (
      <WidePage key="waiting" heading={t('inbox.title')}>
        <ProblemNotice problem={loading.problem} />
        {loading.problem ? (
          <div class={styles.column}>
            <Button onClick={() => void load()}>{t('word.again')}</Button>
            <p>
              <a href="/" class="standalone">
                {t('oral.done.inbox')}
              </a>
            </p>
          </div>
        ) : (
          <p role="status">{t('inbox.loading')}</p>
        )}
      </WidePage>
    );
  }
  const { view } = model;
  return (
    <WidePage
      key="dossier"
      heading={t('dossier.title', { label: view.label })}
      lead={
        <p>
          {t('dossier.received', { day: formatDay(view.receivedOn), door: t(`door.${view.door}`) })}
        </p>
      }
    >
      <ProblemNotice problem={loading.problem} />
      <Broken broken={view.broken} />
      <Fresh model={model} onShow={() => void load().then(() => focusHeading('conversation'))} />
      <Overtaken model={model} />
      <Banners model={model} />
      <Now model={model} />
      <Columns model={model} />
    </WidePage>
  );
}

/** One dossier, at its own address. */
export function DossierPage() {
  const { params } = useRoute();
  const dossierId = params['dossierId'] ?? '';
  return <Dossier key={dossierId} dossierId={dossierId} />;
}
