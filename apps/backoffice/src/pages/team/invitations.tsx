import type { Role, TeamView } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Choices } from '@gehoord/ui/choices';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { focusHeading } from '../../model/focus.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import { capital } from '../../model/words.ts';
import { Form } from '../../parts/form.tsx';
import { InvitationLink, type MadeInvitation } from './invitation-link.tsx';
import { OpenInvitations } from './open-invitations.tsx';
import styles from './team.module.css';

const ROLES: readonly Role[] = ['confidant', 'alternate', 'board', 'coordinator'];

interface InvitationsProps {
  readonly view: TeamView;
  readonly onChange: (view: TeamView) => void;
}

function InviteForm({ onMade }: { onMade: (made: MadeInvitation) => Promise<void> }) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const role = useSignal<Role | null>(null);
  const options = ROLES.map((value) => ({
    value,
    label: capital(t(`role.${value}`)),
    hint: t(`invite.role.${value}.hint`),
  }));
  const submit = async (): Promise<void> => {
    const chosen = role.value;
    const right = errors.check([[chosen === null, 'inviteRole', t('invite.roleMissing')]]);
    if (!right || !chosen) return;
    const made = await task.run(() => desk.invite(chosen));
    if (made) await onMade({ ...made, role: chosen });
  };
  return (
    <Form
      kind="secondary"
      button={t('invite.button')}
      errors={errors}
      task={task}
      onSubmit={submit}
    >
      <Choices
        id="inviteRole"
        label={t('invite.role')}
        options={options}
        value={role.value}
        error={errors.of('inviteRole')}
        onChange={(value) => (role.value = value)}
      />
    </Form>
  );
}

/** Invite somebody by role, see the link once, and take back what is still open. */
export function Invitations({ view, onChange }: InvitationsProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const made = useSignal<MadeInvitation | null>(null);
  const show = async (invitation: MadeInvitation): Promise<void> => {
    made.value = invitation;
    focusHeading('invite');
    const team = await desk.team();
    if (team.ok) onChange(team.value);
  };
  const close = (): void => {
    made.value = null;
    focusHeading('invite');
  };
  return (
    <div class={styles.column}>
      <Section heading={t('invite.title')} id="invite">
        {made.value ? (
          <>
            <InvitationLink made={made.value} />
            <div>
              <Button onClick={close}>{t('invite.close')}</Button>
            </div>
          </>
        ) : (
          <InviteForm onMade={show} />
        )}
      </Section>
      <OpenInvitations view={view} onChange={onChange} />
    </div>
  );
}
