import type { Me } from '@gehoord/client/types';
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { useApp } from '../model/context.ts';
import { useI18n } from '../model/language.ts';
import { Announcer } from './announcer.tsx';
import styles from './frame.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { Nav } from './nav.tsx';
import { useKeeping } from '../model/use-keeping.ts';
import { useLock } from './use-lock.ts';
import { usePulling } from './use-pulling.ts';

function Person({ me }: { me: Me }) {
  const app = useApp();
  const { t } = useI18n();
  return (
    <>
      <p class={styles.who}>
        <span class={styles.person}>{me.name}</span>
        <span>{t(`role.${me.role}`)}</span>
      </p>
      <button
        type="button"
        class={styles.lock}
        aria-keyshortcuts="Alt+Shift+L"
        onClick={() => void app.lock('LOCKED')}
      >
        {t('desk.lock')} <kbd class={styles.keys}>{t('desk.lockKeys')}</kbd>
      </button>
    </>
  );
}

/** What stands around every page: who you are, where you can go, the language and the lock. */
export function Frame({ children }: { children: ComponentChildren }) {
  const app = useApp();
  const { t } = useI18n();
  const near = useLock(app);
  usePulling(app);
  useKeeping(useCallback(() => app.drafts.unsaved(), [app]));
  const me = app.locking.value ? null : app.me.value;

  return (
    <>
      <a class={styles.skip} href="#main">
        {t('desk.skip')}
      </a>
      <header class={styles.bar} data-screen>
        <div class={styles.inner}>
          <p class={styles.name}>{app.organisation.value?.name}</p>
          {me && !me.pending && <Nav />}
          <div class={styles.tools}>
            <LanguageSwitch />
            {me && <Person me={me} />}
          </div>
        </div>
      </header>
      <div role="status">{near && <p class={styles.near}>{t('desk.nearLock')}</p>}</div>
      <Announcer />
      <div id="main" tabIndex={-1} class={styles.main}>
        {children}
      </div>
    </>
  );
}
