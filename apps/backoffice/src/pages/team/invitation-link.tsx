import type { Role } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { useSignal } from '@preact/signals';
import { invitationAddress } from '../../model/address.ts';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';
import { Paper } from '../../parts/paper.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import styles from './team.module.css';

/** A fresh invitation; its token exists only on this screen. */
export interface MadeInvitation {
  readonly token: string;
  readonly expiresOn: string;
  readonly role: Role;
}

function CopyButton({ text }: { text: string }) {
  const { t } = useI18n();
  const result = useSignal<'invite.copied' | 'invite.notCopied' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      result.value = 'invite.copied';
    } catch {
      result.value = 'invite.notCopied';
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{t('invite.copy')}</Button>
      <span role="status">{result.value && t(result.value)}</span>
    </>
  );
}

/** The one-time link of a fresh invitation: to copy, to print, or to scan. */
export function InvitationLink({ made }: { made: MadeInvitation }) {
  const { t, formatDay } = useI18n();
  const organisation = useApp().organisation.value?.name ?? '';
  const address = invitationAddress(location.origin, made.token);
  const once = t('invite.made.once', { day: formatDay(made.expiresOn) });
  return (
    <>
      <Notice announce title={t('invite.made')}>
        <p>{once}</p>
      </Notice>
      <p>{t('invite.made.role', { role: t(`role.${made.role}`) })}</p>
      <p class={styles.link} data-testid="invitation-link">
        {address}
      </p>
      <QrCode text={address} label={t('invite.qr')} />
      <div class={styles.buttons}>
        <CopyButton text={address} />
        <Button onClick={() => print()}>{t('invite.print')}</Button>
      </div>
      <Paper shown={false} organisation={organisation} title={t('invite.paper', { organisation })}>
        <p>{t('invite.made.role', { role: t(`role.${made.role}`) })}</p>
        <p>{t('invite.paper.how')}</p>
        <p class={styles.link}>{address}</p>
        <QrCode text={address} label={t('invite.qr')} />
        <p>{t('invite.paper.once', { day: formatDay(made.expiresOn) })}</p>
      </Paper>
    </>
  );
}
