import type { TeamView } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { Page } from '@gehoord/ui/page';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { focusHeading } from '../../model/focus.ts';
import { useI18n } from '../../model/language.ts';
import { useTeam } from '../../model/use-team.ts';
import { Fingerprint } from '../../parts/fingerprint.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { BackToTeam } from './back-to-team.tsx';
import { CountersignForm } from './countersign-form.tsx';

function Own() {
  const { t } = useI18n();
  const me = useApp().me.value;
  if (!me) return null;
  return (
    <Notice title={t('countersign.own')}>
      <Fingerprint large groups={me.fingerprint} />
    </Notice>
  );
}

function Comparing({ view, onDone }: { view: TeamView; onDone: (view: TeamView) => void }) {
  const { t } = useI18n();
  const me = useApp().me.value;
  const others = view.members.filter(
    ({ memberId, state }) => memberId !== me?.memberId && state !== 'WAITING_FOR_ROOT',
  );
  if (!view.directory || !view.may.countersign) return <p>{t('countersign.nothing')}</p>;
  return <CountersignForm others={others} number={view.directory.number} onDone={onDone} />;
}

/** Compare everybody's number by voice, then countersign the list. */
export function CountersignPage() {
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
      heading={t('countersign.title')}
      before={<BackToTeam />}
      lead={<p>{t('countersign.intro')}</p>}
    >
      <ProblemNotice problem={loading.problem} />
      {signed.value ? (
        <Notice announce>
          <p>{t('countersign.done')}</p>
        </Notice>
      ) : (
        <>
          <Own />
          {view ? <Comparing view={view} onDone={done} /> : <p>{t('desk.loading')}</p>}
        </>
      )}
    </Page>
  );
}
