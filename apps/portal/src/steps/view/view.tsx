import { Button } from '@gehoord/ui/button';
import { Drawing } from '@gehoord/ui/drawing';
import { Notice } from '@gehoord/ui/notice';
import type { ReporterView } from '@gehoord/client/types';
import { StepPage } from '../../frame/step-page.tsx';
import { nameAndRole } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import { ActionTrouble } from './action-trouble.tsx';
import { Claim } from './claim.tsx';
import { Consent } from './consent.tsx';
import { AnsweredPapers } from './answered-papers.tsx';
import { DoMore } from './do-more.tsx';
import { Hearing } from './hearing.tsx';
import { Letter } from './letter.tsx';
import { Me } from './me.tsx';
import { Naming, NamingDecided } from './naming.tsx';
import { Paper } from './paper.tsx';
import { PastConsents } from './past-consents.tsx';
import { ReadBy } from './read-by.tsx';
import { AskRights, YourRequests } from './rights.tsx';
import { DRAWINGS, Status } from './status.tsx';
import { LetIn } from './let-in.tsx';
import { Override, Stopped } from './stop.tsx';
import { Thread } from './thread.tsx';
import styles from './view.module.css';

function Broken({ view }: { readonly view: ReporterView }) {
  const { t, organisation } = usePortal();
  const { contact } = organisation;
  if (view.broken === 0) return null;
  const text =
    contact === null
      ? t('view.broken.unnamed', { n: view.broken })
      : t('view.broken', { n: view.broken, name: contact.name, phone: contact.phone });
  return (
    <Notice kind="danger" title={t('view.broken.title')}>
      <p>{text}</p>
    </Notice>
  );
}

/** It was erased while somebody was looking: nothing of it stays on the screen. */
function Gone() {
  const { t } = usePortal();
  return (
    <StepPage back heading={t('status.GEWIST')}>
      <p role="status">{t('problem.ERASED')}</p>
    </StepPage>
  );
}

/** Another code was made for this person: they must be able to say that they never asked for one. */
function Replaced({ view }: { readonly view: ReporterView }) {
  const { i18n, t } = usePortal();
  return (
    <>
      {view.replaced.map(({ on, by, why }, index) => (
        <Notice key={index}>
          <p>
            {t('view.replaced', {
              day: i18n.formatDay(on),
              name: by ? nameAndRole(by, i18n) : '?',
            })}
          </p>
          <p dir="auto">{t('view.replaced.why', { why })}</p>
          <p>{t('view.replaced.wrong')}</p>
        </Notice>
      ))}
    </>
  );
}

function Refresh() {
  const { t, reporter, visit } = usePortal();
  const busy = visit.busy.value === 'refresh';
  return (
    <div class={styles.refresh}>
      <Button
        busy={busy}
        busyLabel={t('return.busy')}
        onClick={() => void visit.act('refresh', () => reporter.refresh())}
      >
        {t('view.refresh')}
      </Button>
      <ActionTrouble action="refresh" />
    </div>
  );
}

const lastFromThem = ({ messages }: ReporterView['threads'][number]): string =>
  messages.filter(({ from }) => from === 'THEM').at(-1)?.on ?? '';

/** The conversation in which they wrote last comes first; one's own words move nothing. */
const newestFirst = (threads: ReporterView['threads']): ReporterView['threads'] =>
  [...threads].sort((one, other) => lastFromThem(other).localeCompare(lastFromThem(one)));

function Opened({ view }: { readonly view: ReporterView }) {
  const { t, close } = usePortal();
  const asked = view.questions.filter(({ state }) => state === 'ASKED');
  const { code } = view.status;
  return (
    <StepPage
      key="view"
      heading={t(`status.${code}`)}
      lead={<Status status={view.status} />}
      drawing={<Drawing name={DRAWINGS[code]} />}
    >
      <Broken view={view} />
      <Replaced view={view} />
      {view.case.override && <Override override={view.case.override} />}
      <LetIn view={view} />
      {view.case.withdrawn && <Stopped withdrawn={view.case.withdrawn} />}
      {view.me.role !== 'reporter' && <Me me={view.me} />}
      {view.case.letter && <Letter letter={view.case.letter} />}
      <Hearing view={view} />
      {asked.map((question) => (
        <Consent key={question.requestId} question={question} />
      ))}
      {view.naming?.state === 'ASKED' && <Naming naming={view.naming} />}
      {view.papers.map((paper) => (
        <Paper key={paper.shown} paper={paper} />
      ))}
      {newestFirst(view.threads).map((thread) => (
        <Thread key={thread.id} thread={thread} invited={view.me.role !== 'reporter'} />
      ))}
      <Refresh />
      {view.me.role === 'reporter' && <ReadBy view={view} />}
      <PastConsents questions={view.questions} confirmed={view.handoverConfirmed} />
      {view.naming && <NamingDecided naming={view.naming} />}
      <AnsweredPapers papers={view.answered} />
      <YourRequests view={view} />
      <AskRights view={view} />
      {view.me.role === 'reporter' && <DoMore view={view} />}
      <div class={styles.close}>
        <Button kind="primary" wide onClick={close} describedBy="close-hint">
          {t('view.close')}
        </Button>
        <p id="close-hint">{t('view.close.hint')}</p>
      </div>
    </StepPage>
  );
}

/** What somebody sees with a code: status, questions, messages. Never the report. */
export function View() {
  const { visit } = usePortal();
  const view = visit.view.value;
  if (view === null) return visit.problem.value?.code === 'ERASED' ? <Gone /> : null;
  if (view.claimable || visit.claimed.value !== null) return <Claim />;
  return <Opened view={view} />;
}
