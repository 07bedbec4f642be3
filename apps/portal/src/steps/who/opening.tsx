import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { Danger } from '../../frame/danger.tsx';
import { usePortal } from '../../model/portal.ts';
import styles from './who.module.css';

const WORDS = ['front.unsure', 'front.proof', 'front.nameless', 'front.decide'] as const;

/** What takes the weight off before anything is asked. */
export function Opening() {
  const { t, steps } = usePortal();
  return (
    <div class={styles.opening}>
      <ul class={styles.words}>
        {WORDS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <Notice>
        <Danger />
        <p>{t('front.notAlways')}</p>
      </Notice>
      <div>
        <Button onClick={() => steps.go('code')}>{t('front.haveCode')}</Button>
      </div>
    </div>
  );
}
