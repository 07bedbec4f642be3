import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { Statuscode } from '@gehoord/ui/statuscode';
import { TextField } from '@gehoord/ui/text-field';
import { useCallback } from 'preact/hooks';
import { useKeeping } from '../model/use-keeping.ts';
import { useApp } from '../model/context.ts';
import { useI18n } from '../model/language.ts';
import { Paper } from './paper.tsx';
import styles from './claim-card.module.css';

interface CardProps {
  readonly code: readonly string[];
  /** Last day the card can be used. */
  readonly claimBy: string;
  /** Who was invited, as the desk calls them; null for somebody whose report was taken down. */
  readonly invited: string | null;
}

/** Where the portal is: typed once by each member and kept, since the desk cannot know it. */
const usePortalAddress = () => useApp().drafts.open('portal-address');

function Address() {
  const address = usePortalAddress().text.value.trim();
  return address ? <strong class={styles.address}>{address}</strong> : <span class={styles.line} />;
}

function Card({ code, claimBy, invited }: CardProps) {
  const { t, formatDay } = useI18n();
  const organisation = useApp().organisation.value;
  const name = organisation?.name ?? '';
  return (
    <Paper organisation={name} title={t('card.paper.title')}>
      <p>
        {t(invited === null ? 'card.paper.intro' : 'people.card.intro', { organisation: name })}
      </p>
      <Statuscode
        groups={code}
        label={t('card.paper.title')}
        groupLabel={(n) => t('code.group', { n, total: code.length })}
      />
      <ol class={styles.steps}>
        <li>
          {t('card.paper.1')} <Address />
        </li>
        <li>{t('card.paper.2')}</li>
        <li>{t('card.paper.3')}</li>
      </ol>
      <p>{t('card.paper.until', { day: formatDay(claimBy) })}</p>
      <p>{t('card.paper.keep')}</p>
      {organisation?.contact && <p>{t('card.paper.call', organisation.contact)}</p>}
      <p>{t('card.paper.danger')}</p>
    </Paper>
  );
}

function AddressField() {
  const { t } = useI18n();
  const address = usePortalAddress();
  return (
    <TextField
      id="portalAddress"
      inputMode="url"
      label={t('card.address')}
      hint={t('card.address.hint')}
      value={address.text.value}
      onInput={(text) => address.set(text)}
    />
  );
}

/** The card for the person: on the screen once, on paper for as long as they want. */
export function ClaimCard({ onGiven, ...card }: CardProps & { readonly onGiven: () => void }) {
  const { t } = useI18n();
  useKeeping(useCallback(() => true, []));
  return (
    <>
      <Notice
        title={
          card.invited === null ? t('card.title') : t('people.card.title', { name: card.invited })
        }
      >
        <p>{t('card.once')}</p>
      </Notice>
      <AddressField />
      <Card {...card} />
      <div class={styles.buttons}>
        <Button kind="primary" onClick={() => print()}>
          {t('card.print')}
        </Button>
        <Button onClick={onGiven}>{t('card.given')}</Button>
      </div>
    </>
  );
}
