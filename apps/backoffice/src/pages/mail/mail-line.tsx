import { useI18n } from '../../model/language.ts';
import { useMail } from '../../model/use-mail.ts';
import styles from './mail.module.css';

/** Under the inbox: whether somebody hears of it who does not look. */
export function MailLine() {
  const { t } = useI18n();
  const { view } = useMail();
  if (!view) return null;
  const now = view.address === null ? 'off' : 'on';
  return (
    <p class={styles.line}>
      {t(view.offered ? `mail.state.${now}` : 'mail.state.never')}
      {view.offered && (
        <>
          {' '}
          <a href="/mail" class="standalone">
            {t(`mail.link.${now}`)}
          </a>
        </>
      )}
    </p>
  );
}
