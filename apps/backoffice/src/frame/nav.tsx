import { useLocation } from 'preact-iso';
import { useApp } from '../model/context.ts';
import { useI18n } from '../model/language.ts';
import styles from './frame.module.css';

const PLACES = [
  { href: '/', key: 'desk.nav.inbox' },
  { href: '/requests', key: 'desk.nav.requests' },
  { href: '/oral', key: 'desk.nav.oral' },
  { href: '/team', key: 'desk.nav.team' },
] as const;

function Unread() {
  const { t, formatNumber } = useI18n();
  const count = (useApp().rows.value ?? []).reduce((sum, row) => sum + row.unread, 0);
  return count > 0 ? (
    <span class={styles.count}>
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span class="visually-hidden">{t('inbox.unread', { count })}</span>
    </span>
  ) : null;
}

function Waiting() {
  const { t, formatNumber } = useI18n();
  const count = (useApp().rows.value ?? []).reduce((sum, row) => sum + row.requests.length, 0);
  return count > 0 ? (
    <span class={styles.count}>
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span class="visually-hidden">{t('requests.count', { count })}</span>
    </span>
  ) : null;
}

/** The pages of somebody who is signed in. */
export function Nav() {
  const { t } = useI18n();
  const { path } = useLocation();
  const isHere = (href: string): boolean =>
    path === href || (href !== '/' && path.startsWith(href));
  return (
    <nav aria-label={t('desk.nav')}>
      <ul class={styles.nav}>
        {PLACES.map(({ href, key }) => (
          <li key={href}>
            <a href={href} aria-current={isHere(href) ? 'page' : undefined}>
              {t(key)}
              {href === '/' && <Unread />}
              {href === '/requests' && <Waiting />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
