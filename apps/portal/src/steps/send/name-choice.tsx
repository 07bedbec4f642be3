import { Choices } from '@gehoord/ui/choices';
import { TextField } from '@gehoord/ui/text-field';
import { namesAndRoles } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import styles from './send.module.css';

function NameFields({ error }: { readonly error: string | undefined }) {
  const { t, form } = usePortal();
  return (
    <div class={styles.fields}>
      <TextField
        id="name"
        label={t('name.field')}
        error={error}
        value={form.name.value}
        onInput={(text) => {
          form.name.value = text;
        }}
      />
      <TextField
        id="contact"
        label={t('name.contact')}
        hint={t('name.contact.hint')}
        value={form.contact.value}
        onInput={(text) => {
          form.contact.value = text;
        }}
      />
    </div>
  );
}

/** With or without a name. A name goes to the receivers only, in its own compartment. */
export function NameChoice({ error }: { readonly error: string | undefined }) {
  const { i18n, t, form } = usePortal();
  const readers = namesAndRoles(form.door.value?.readers ?? [], i18n);
  return (
    <Choices
      id="naming"
      label={t('name.label')}
      prominent
      options={[
        {
          value: 'ANONYMOUS',
          label: t('name.ANONYMOUS'),
          hint: t('name.ANONYMOUS.hint'),
        },
        {
          value: 'NAMED',
          label: t('name.NAMED'),
          hint: t('name.NAMED.hint', { readers }),
          more: <NameFields error={error} />,
        },
      ]}
      value={form.naming.value}
      onChange={(naming) => {
        form.naming.value = naming;
      }}
    />
  );
}
