import type { TeamView } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { Section } from '@gehoord/ui/section';
import { daysBetween, today } from '../../model/dates.ts';
import { useI18n } from '../../model/language.ts';
import { Fingerprint } from '../../parts/fingerprint.tsx';
import styles from './team.module.css';

/** Days before the signed list runs out at which everybody is warned. */
const WARN_DAYS = 30;

function Signed({ directory }: { directory: NonNullable<TeamView['directory']> }) {
  const { t, formatDay, formatList } = useI18n();
  const { number, validUntil, countersignedBy } = directory;
  const days = daysBetween(today(), validUntil);
  return (
    <>
      <p>{t('team.directory', { number: String(number), day: formatDay(validUntil) })}</p>
      <p>
        {countersignedBy.length > 0
          ? t('team.directory.countersigned', { names: formatList(countersignedBy) })
          : t('team.directory.nobody')}
      </p>
      {days <= WARN_DAYS && (
        <Notice kind="danger">
          <p>{t('team.directory.soon', { days: Math.max(0, days) })}</p>
        </Notice>
      )}
    </>
  );
}

/** The signed list of members: how long it holds, who countersigned, and how to sign anew. */
export function DirectorySection({ view }: { view: TeamView }) {
  const { t } = useI18n();
  const { directory, may, rootFingerprint } = view;
  return (
    <Section heading={t('team.directory.title')}>
      {directory ? <Signed directory={directory} /> : <p>{t('team.directory.none')}</p>}
      <ul class={styles.list}>
        {may.signWithRoot && (
          <li>
            <a href="/team/sign" class="standalone">
              {t('sign.link')}
            </a>
          </li>
        )}
        {may.countersign && (
          <li>
            <a href="/team/countersign" class="standalone">
              {t('countersign.link')}
            </a>
          </li>
        )}
      </ul>
      <Section level={3} heading={t('team.root')}>
        <p>{t('team.root.why')}</p>
        <Fingerprint groups={rootFingerprint} />
      </Section>
    </Section>
  );
}
