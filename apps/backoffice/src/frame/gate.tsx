import type { Problem } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Page } from '@gehoord/ui/page';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../model/context.ts';
import { useI18n } from '../model/language.ts';
import { Invitation } from '../pages/invitation/invitation.tsx';
import { AlreadySetUp, NoLink } from '../pages/set-up/no-link.tsx';
import { SetUp } from '../pages/set-up/set-up.tsx';
import { Recover } from '../pages/sign-in/recover.tsx';
import { SignIn } from '../pages/sign-in/sign-in.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Inside } from './inside.tsx';

function Starting() {
  const app = useApp();
  const { t } = useI18n();
  const problem = useSignal<Problem | null>(null);
  const start = async (): Promise<void> => {
    problem.value = null;
    problem.value = await app.start();
  };
  useEffect(() => void start(), []);
  return (
    <Page heading={t('signIn.title')}>
      <ProblemNotice problem={problem.value} />
      {problem.value ? (
        <div>
          <Button onClick={() => void start()}>{t('word.again')}</Button>
        </div>
      ) : (
        <p>{t('word.wait')}</p>
      )}
    </Page>
  );
}

function Locking() {
  const { t } = useI18n();
  return (
    <Page takeFocus heading={t('desk.lock')}>
      <p>{t('desk.locking')}</p>
    </Page>
  );
}

function SignedOut() {
  const recovering = useSignal(false);
  return recovering.value ? (
    <Recover onBack={() => (recovering.value = false)} />
  ) : (
    <SignIn onRecover={() => (recovering.value = true)} />
  );
}

/** Decides what somebody may see: set-up, an invitation, the way in, or the desk itself. */
export function Gate() {
  const { organisation, link, me, locking } = useApp();
  if (locking.value) return <Locking />;
  if (!organisation.value) return <Starting />;
  const isNew = organisation.value.state === 'NEW';
  if (link.value?.kind === 'setup') {
    return isNew ? <SetUp token={link.value.token} /> : <AlreadySetUp />;
  }
  if (isNew) return <NoLink />;
  if (link.value) return <Invitation token={link.value.token} />;
  return me.value ? <Inside me={me.value} /> : <SignedOut />;
}
