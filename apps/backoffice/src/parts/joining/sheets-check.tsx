import type { Problem } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useErrors } from '../../model/errors.ts';
import { useI18n, type Key } from '../../model/language.ts';
import { isGroup, pickGroup } from '../../model/sheets.ts';
import type { Task } from '../../model/task.ts';
import { Form } from '../form.tsx';
import type { Sheet } from './sheet-paper.tsx';

/** What happens once the sheets are good. */
export interface CheckedProps {
  readonly busyLabel?: string | undefined;
  readonly task?: Task | undefined;
  readonly instead?: Partial<Record<Problem, Key>> | undefined;
  readonly onChecked: () => void;
}

interface SheetsCheckProps extends CheckedProps {
  readonly sheets: readonly Sheet[];
}

// Both sheets of the organisation carry the same code: it is asked back once.
const asked = { rootBoard: 'root', recovery: 'recovery', escrow: 'escrow' } as const;

function questionsOf(sheets: readonly Sheet[]) {
  return sheets.flatMap(({ kind, code }) =>
    kind === 'rootAlternate' ? [] : [{ id: asked[kind], code, index: pickGroup(code) }],
  );
}

/** From each code one group is typed back. There is no way past it. */
export function SheetsCheck({ sheets, onChecked, ...form }: SheetsCheckProps) {
  const { t } = useI18n();
  const errors = useErrors();
  const typed = useSignal<Readonly<Record<string, string>>>({});
  const questions = useMemo(() => questionsOf(sheets), [sheets]);
  const submit = (): void => {
    const right = errors.check(
      questions.map(({ id, code, index }) => [
        !isGroup(typed.value[id] ?? '', code, index),
        `group-${id}`,
        t('sheets.confirm.wrong', { sheet: t(`sheets.confirm.${id}`), number: index + 1 }),
      ]),
    );
    if (right) onChecked();
  };
  return (
    <Section heading={t('sheets.confirm.title')}>
      <Form {...form} button={t('sheets.confirm.button')} errors={errors} onSubmit={submit}>
        <p>{t('sheets.confirm.text')}</p>
        {questions.map(({ id, index }) => (
          <TextField
            key={id}
            id={`group-${id}`}
            label={t('sheets.confirm.group', {
              sheet: t(`sheets.confirm.${id}`),
              number: index + 1,
            })}
            value={typed.value[id] ?? ''}
            error={errors.of(`group-${id}`)}
            onInput={(text) => (typed.value = { ...typed.value, [id]: text })}
          />
        ))}
      </Form>
    </Section>
  );
}
