import type { PersonView } from '@gehoord/client/types';
import { Fold } from '@gehoord/ui/fold';
import { useApp } from '../../../model/context.ts';
import { useI18n } from '../../../model/language.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { LineForm } from '../dossier-form.tsx';
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
  return (
    <Fold summary={t('replace.open')}>
      <p>{t('replace.text')}</p>
      <LineForm
        id={`replace-${person.id}`}
        asks="replace.why"
        button={t('replace.button')}
        busyLabel={t('invite.person.busy')}
        onSend={async (why, task) => {
          const whom = { personId: person.id, why };
          const card = await task.run(() => desk.replaceCode(model.view.dossierId, whom));
          if (card) onCard({ ...card, name });
          return card !== null;
        }}
      />
    </Fold>
  );
}
