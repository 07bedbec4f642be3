import type { PersonView } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { useErrors } from '../../../model/errors.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { Form } from '../../../parts/form.tsx';
import type { Made } from './people.tsx';

interface ReplaceProps {
  readonly person: PersonView;
  /** How the desk speaks of them. */
  readonly name: string;
  readonly model: DossierModel;
  readonly onCard: (made: Made) => unknown;
}

/** Make another card for somebody who lost their code: who did it and why stays to be read. */
export function ReplaceForm({ person, name, model, onCard }: ReplaceProps) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const why = useSignal('');
  const id = `replace-${person.id}`;
  const submit = async (): Promise<void> => {
    if (!errors.check([[why.value.trim() === '', id, t('replace.why.missing')]])) return;
    const whom = { personId: person.id, why: why.value.trim() };
    const card = await task.run(() => desk.replaceCode(model.view.dossierId, whom));
    if (!card) return;
    why.value = '';
    onCard({ ...card, name });
  };
  return (
    <Fold summary={t('replace.open')}>
      <p>{t('replace.text')}</p>
      <Form
        kind="secondary"
        button={t('replace.button')}
        busyLabel={t('invite.person.busy')}
        errors={errors}
        task={task}
        instead={{ STALE_HEAD: 'dossier.stale' }}
        onSubmit={submit}
      >
        <TextField
          id={id}
          label={t('replace.why')}
          hint={t('replace.why.hint')}
          value={why.value}
          error={errors.of(id)}
          onInput={(text) => (why.value = text)}
        />
      </Form>
    </Fold>
  );
}
