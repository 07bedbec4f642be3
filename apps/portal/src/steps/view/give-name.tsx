import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { TextField } from '@gehoord/ui/text-field';
import { usePortal } from '../../model/portal.ts';
import { ActionTrouble } from './action-trouble.tsx';
import styles from './view.module.css';

/** Give a name after all; it goes to the receivers only. */
export function GiveName({ names }: { readonly names: string }) {
  const { t, reporter, visit } = usePortal();
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const [state, setState] = useState<'open' | 'missing' | 'done'>('open');
  const give = async (event: Event): Promise<void> => {
    event.preventDefault();
    const identity = { name: name.trim(), contact: contact.trim() };
    setState(identity.name === '' ? 'missing' : 'open');
    if (identity.name === '') document.getElementById('give-name')?.focus();
    else if (await visit.act('identity', () => reporter.giveIdentity(identity))) setState('done');
  };
  if (state === 'done') return <p role="status">{t('do.name.done')}</p>;
  return (
    <form class={styles.box} onSubmit={(event) => void give(event)} noValidate>
      <p>{t('do.name.text', { names })}</p>
      <TextField
        id="give-name"
        label={t('name.field')}
        error={state === 'missing' && name.trim() === '' ? t('do.name.missing') : undefined}
        value={name}
        onInput={setName}
      />
      <TextField
        id="give-contact"
        label={t('name.contact')}
        hint={t('name.contact.hint')}
        value={contact}
        onInput={setContact}
      />
      <ActionTrouble action="identity" />
      <div>
        <Button type="submit" busy={visit.busy.value === 'identity'} busyLabel={t('send.busy')}>
          {t('do.name.button')}
        </Button>
      </div>
    </form>
  );
}
