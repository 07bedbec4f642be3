import type { DossierView } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { useI18n } from '../../model/language.ts';
import styles from './dossier.module.css';

/** Steps that did not hold when they were checked: which rule, and where. Never left out. */
export function Broken({ broken }: { broken: DossierView['broken'] }) {
  const { t, formatShortDay } = useI18n();
  if (broken.length === 0) return null;
  return (
    <Notice kind="danger" title={t('broken.title')}>
      <p>{t('broken.text')}</p>
      <ul class={styles.bullets}>
        {broken.map(({ rule, where, on }, index) => (
          <li key={index}>
            {t('broken.row', {
              rule: t(`rule.${rule}`),
              where: t(`place.${where}`),
              day: formatShortDay(on),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
