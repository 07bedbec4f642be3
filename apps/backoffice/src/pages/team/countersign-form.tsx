import type { TeamView } from '@gehoord/client/types';
import { Checks } from '@gehoord/ui/checks';
import { Notice } from '@gehoord/ui/notice';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import { Fingerprint } from '../../parts/fingerprint.tsx';
import { Form } from '../../parts/form.tsx';

type Member = TeamView['members'][number];

interface CountersignFormProps {
  readonly others: readonly Member[];
  readonly number: number;
  readonly onDone: (view: TeamView) => void;
}

interface CallProps {
  readonly member: Member;
  readonly ticked: boolean;
  readonly error: string | undefined;
  readonly onTick: (ticked: boolean) => void;
}

function Call({ member, ticked, error, onTick }: CallProps) {
  const { t } = useI18n();
  const { memberId, name, role, fingerprint } = member;
  return (
    <Section heading={t('countersign.call', { name, role: t(`role.${role}`) })}>
      <Fingerprint large groups={fingerprint} />
      <Checks
        id={`compared-${memberId}`}
        label={t('countersign.compared', { name })}
        options={[{ value: 'yes', label: t('countersign.tick', { name }) }]}
        values={ticked ? ['yes'] : []}
        error={error}
        onChange={(values) => onTick(values.length > 0)}
      />
    </Section>
  );
}

/** One call after the other; only when every number was compared the list is countersigned. */
export function CountersignForm({ others, number, onDone }: CountersignFormProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const ticked = useSignal<readonly string[]>([]);
  const tick = (memberId: string, on: boolean): void => {
    const rest = ticked.value.filter((id) => id !== memberId);
    ticked.value = on ? [...rest, memberId] : rest;
  };
  const submit = async (): Promise<void> => {
    const right = errors.check(
      others.map(({ memberId, name }) => [
        !ticked.value.includes(memberId),
        `compared-${memberId}`,
        t('countersign.missing', { name }),
      ]),
    );
    if (!right) return;
    const view = await task.run(() => desk.countersign(number));
    if (view) onDone(view);
  };
  return (
    <Form
      button={t('countersign.button')}
      busyLabel={t('countersign.busy')}
      errors={errors}
      task={task}
      onSubmit={submit}
    >
      {others.map((member) => (
        <Call
          key={member.memberId}
          member={member}
          ticked={ticked.value.includes(member.memberId)}
          error={errors.of(`compared-${member.memberId}`)}
          onTick={(on) => tick(member.memberId, on)}
        />
      ))}
      <Notice kind="danger">
        <p>{t('countersign.wrong')}</p>
      </Notice>
    </Form>
  );
}
