import type { NewPerson } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Choices } from '@gehoord/ui/choices';
import { TextField } from '@gehoord/ui/text-field';
import { useSignal } from '@preact/signals';
import { useApp } from '../../../model/context.ts';
import { useErrors } from '../../../model/errors.ts';
import { useI18n } from '../../../model/language.ts';
import { useTask } from '../../../model/task.ts';
import type { DossierModel } from '../../../model/use-dossier.ts';
import { DraftArea } from '../../../parts/draft-area.tsx';
import { DossierForm } from '../dossier-form.tsx';
import { Initials } from '../naming/initials.tsx';
import type { Made } from './people.tsx';

interface InviteProps {
  readonly model: DossierModel;
  readonly onCard: (made: Made) => unknown;
}

type Role = NewPerson['role'];

function Fields({ model, onCard, onClose }: InviteProps & { readonly onClose: () => void }) {
  const app = useApp();
  const { t } = useI18n();
  const task = useTask();
  const errors = useErrors();
  const { dossierId, invitable } = model.view;
  const role = useSignal<Role | null>(null);
  const name = useSignal('');
  const about = app.drafts.open(`invite:${dossierId}`);

  const choose = (chosen: Role): void => {
    const given = invitable.map((one) => t(`invite.person.about.${one}`));
    const untouched = about.text.value === '' || given.includes(about.text.value);
    role.value = chosen;
    if (untouched) about.set(t(`invite.person.about.${chosen}`));
  };
  const submit = async (): Promise<void> => {
    const [who, called, why] = [role.value, name.value.trim(), about.text.value.trim()];
    const right = errors.check([
      [who === null, 'inviteRole', t('invite.person.role.missing')],
      [called === '', 'inviteName', t('invite.person.name.missing')],
      [why === '', 'inviteAbout', t('invite.person.about.missing')],
    ]);
    if (!right || who === null) return;
    const person = { role: who, name: called, about: why };
    const card = await task.run(() => app.desk.invitePerson(dossierId, person));
    if (!card) return;
    about.clear();
    onClose();
    onCard({ ...card, name: called });
  };

  return (
    <DossierForm
      button={t('invite.person.button')}
      busyLabel={t('invite.person.busy')}
      errors={errors}
      task={task}
      onSubmit={submit}
      beside={<Button onClick={onClose}>{t('invite.person.cancel')}</Button>}
    >
      <Choices
        id="inviteRole"
        label={t('invite.person.role')}
        error={errors.of('inviteRole')}
        options={invitable.map((value) => ({
          value,
          label: t(`party.${value}`),
          hint: t(`invite.person.${value}.hint`),
        }))}
        value={role.value}
        onChange={choose}
      />
      <TextField
        id="inviteName"
        label={t('invite.person.name')}
        hint={t('invite.person.name.hint')}
        value={name.value}
        error={errors.of('inviteName')}
        onInput={(text) => (name.value = text)}
      />
      <DraftArea
        id="inviteAbout"
        label={t('invite.person.about')}
        hint={t('invite.person.about.hint')}
        rows={5}
        error={errors.of('inviteAbout')}
        draft={about}
      />
      {role.value === 'accused' && <Initials text={about.text.value} model={model} />}
    </DossierForm>
  );
}

/** Give somebody a code: who it is, what you call them, and why. They read all of it. */
export function InviteForm({ model, onCard }: InviteProps) {
  const { t } = useI18n();
  const open = useSignal(false);
  if (open.value) return <Fields {...{ model, onCard }} onClose={() => (open.value = false)} />;
  return (
    <div>
      <Button onClick={() => (open.value = true)}>{t('people.invite')}</Button>
    </div>
  );
}
