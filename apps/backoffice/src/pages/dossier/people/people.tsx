import type { Card } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { focusHeading } from '../../../model/focus.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { ClaimCard } from '../../../parts/claim-card.tsx';
import styles from '../dossier.module.css';
import { InviteForm } from './invite-form.tsx';
import { Person } from './person.tsx';

/** A card that was just made, on the screen once. */
export interface Made extends Card {
  readonly name: string;
}

/** People without an account who were given a code here: each with what is theirs, and nothing else. */
export function People({ model }: { model: DossierModel }) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const made = useSignal<Made | null>(null);
  const { people, invitable, dossierId } = model.view;
  if (people.length === 0 && invitable.length === 0 && made.value === null) return null;
  const show = async (card: Made): Promise<void> => {
    made.value = card;
    focusHeading('people');
    await model.act(task, () => desk.dossier(dossierId));
  };
  const given = (): void => {
    made.value = null;
    focusHeading('people');
  };
  return (
    <Section heading={t('people.title')} id="people">
      {made.value ? (
        <ClaimCard
          code={made.value.code}
          claimBy={made.value.claimBy}
          invited={made.value.name}
          onGiven={given}
        />
      ) : (
        <>
          <p class={styles.soft}>{t('people.who')}</p>
          {people.length === 0 && <p>{t('people.none')}</p>}
          {people.map((person) => (
            <Person key={person.id} {...{ person, model }} onCard={show} />
          ))}
          {invitable.length > 0 && <InviteForm model={model} onCard={show} />}
        </>
      )}
    </Section>
  );
}
