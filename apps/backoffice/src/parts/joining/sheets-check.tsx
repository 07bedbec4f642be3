import { Section } from '@gehoord/ui/section';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useErrors } from '../../model/errors.ts';
import { useI18n } from '../../model/language.ts';
import { isGroup, pickGroup } from '../../model/sheets.ts';
import { Form } from '../form.tsx';
import type { Sheet } from './sheet-paper.tsx';

interface SheetsCheckProps {
  readonly sheets: readonly Sheet[];
  readonly onChecked: () => void;
}

// Both sheets of the organisation carry the same code: it is asked back once.
const asked = { rootBoard: 'root', recovery: 'recovery', escrow: 'escrow' } as const;

function questionsOf(sheets: readonly Sheet[]) {
  return sheets.flatMap(({ kind, code }) =>
    kind === 'rootAlternate' ? [] : [{ id: asked[kind], code, index: pickGroup(code) }],
  );
}

/** From each code one group is typed back. There is no way past it. */
export function SheetsCheck({ sheets, onChecked }: SheetsCheckProps) {
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
      <Form button={t('sheets.confirm.button')} errors={errors} onSubmit={submit}>
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
