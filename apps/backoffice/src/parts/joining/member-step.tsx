import type { Problem } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { TextField } from '@gehoord/ui/text-field';
import type { ComponentChildren } from 'preact';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { Form } from '../form.tsx';
import { ProblemNotice } from '../problem-notice.tsx';

/** The names somebody chooses for themselves. */
export interface Names {
  readonly name: string;
  readonly signInName: string;
}

interface MemberStepProps {
  readonly names: Names;
  readonly intro?: string | undefined;
  /** Why the names were sent back. */
  readonly problem: Problem | null;
  readonly onChange: (names: Names) => void;
  readonly onDone: () => void;
  readonly beside?: ComponentChildren;
}

const SHORTEST = 2;

/** Ask for the name others see, and the name to sign in with. */
export function MemberStep({ names, intro, problem, onChange, onDone, beside }: MemberStepProps) {
  const { t } = useI18n();
  const errors = useErrors();
  const submit = (): void => {
    const right = errors.check([
      [names.name.trim().length < SHORTEST, 'name', t('member.nameMissing')],
      [names.signInName.trim().length < SHORTEST, 'signInName', t('member.signInNameMissing')],
    ]);
    if (right) onDone();
  };
  return (
    <Form button={t('word.next')} errors={errors} onSubmit={submit} beside={beside}>
      {intro !== undefined && (
        <Notice>
          <p>{intro}</p>
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      <TextField
        id="name"
        label={t('member.name')}
        hint={t('member.name.hint')}
        value={names.name}
        error={errors.of('name')}
        onInput={(name) => onChange({ ...names, name })}
      />
      <TextField
        id="signInName"
        label={t('member.signInName')}
        hint={t('member.signInName.hint')}
        value={names.signInName}
        error={errors.of('signInName')}
        onInput={(signInName) => onChange({ ...names, signInName })}
      />
    </Form>
  );
}
