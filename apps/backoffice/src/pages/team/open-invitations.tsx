import type { TeamView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { focusHeading } from '../../model/focus.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import { capital } from '../../model/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import styles from './team.module.css';

interface OpenInvitationsProps {
  readonly view: TeamView;
  readonly onChange: (view: TeamView) => void;
}

/** Invitations nobody used yet, each with a way to take it back. */
export function OpenInvitations({ view, onChange }: OpenInvitationsProps) {
  const { desk } = useApp();
  const { t, formatShortDay } = useI18n();
  const task = useTask();
  const withdrawn = useSignal(false);
  const withdraw = async (invitationId: string): Promise<void> => {
    const team = await task.run(() => desk.withdrawInvitation(invitationId));
    if (!team) return;
    withdrawn.value = true;
    focusHeading('invite-waiting');
    onChange(team);
  };
  return (
    <Section heading={t('invite.waiting')} id="invite-waiting">
      <ProblemNotice problem={task.problem} />
      {view.invitations.length === 0 && <p>{t('invite.waiting.none')}</p>}
      <ul class={styles.list}>
        {view.invitations.map(({ invitationId, role, expiresOn }) => {
          const values = { role: capital(t(`role.${role}`)), day: formatShortDay(expiresOn) };
          return (
            <li key={invitationId} class={styles.item}>
              <span id={`invitation-${invitationId}`}>{t('invite.waiting.row', values)}</span>
              <Button
                kind="quiet"
                busy={task.busy}
                describedBy={`invitation-${invitationId}`}
                onClick={() => void withdraw(invitationId)}
              >
                {t('invite.withdraw')}
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="status">{withdrawn.value && t('invite.withdrawn')}</p>
    </Section>
  );
}
